package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.situation.Loaded;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One opportunity as of a moment. What is <em>known</em> is bounded by the moment of the inspection, with a little
 * tolerance for clocks; what has <em>happened</em> is bounded by the moment that is tested, which may be earlier.
 */
public final class Casebook {
    /** How much later than the inspection something may have been recorded and still count. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Part[] PARTS = Part.values();
    private static final int ITEM_KINDS = ItemKind.values().length;

    private final Vocabulary vocabulary;
    private final Opportunity opportunity;
    private final Instant asOf;
    private final Instant knownUntil;
    private final Instant at;
    private final boolean closed;
    private final Calendar calendar;
    private final Roster roster;
    private final Loaded[] loaded;
    private @Nullable Diary diary;
    private @Nullable Ties ties;
    private final @Nullable Cabinet[] cabinets = new Cabinet[ITEM_KINDS];
    private @Nullable Map<StatementKind, Links> links;

    /**
     * Opens the casebook.
     *
     * @param asOf the moment of the inspection: what was recorded later is not known
     * @param at the moment that is tested: what happened later does not count
     * @param closed whether {@code at} is the moment at which the opportunity was closed
     */
    public Casebook(Vocabulary vocabulary, Opportunity opportunity, Instant asOf, Instant at, boolean closed) {
        this.vocabulary = vocabulary;
        this.opportunity = opportunity;
        this.asOf = asOf;
        this.knownUntil = asOf.plus(TOLERANCE);
        this.at = at;
        this.closed = closed;
        this.calendar = new Calendar(
                opportunity.zone().isPresent()
                        ? opportunity.zone().get()
                        : vocabulary.process().zone(),
                vocabulary);
        this.roster = new Roster(opportunity, calendar, vocabulary);
        this.loaded = new Loaded[PARTS.length];
        for (int i = 0; i < loaded.length; i++) {
            loaded[i] = opportunity.coverage(PARTS[i]) == Coverage.COMPLETE ? Loaded.COMPLETELY : Loaded.NOT_COMPLETELY;
        }
    }

    /** The same opportunity, tested for another moment. */
    public Casebook testedAt(Instant moment) {
        return new Casebook(vocabulary, opportunity, asOf, moment, false);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Opportunity opportunity() {
        return opportunity;
    }

    public Instant asOf() {
        return asOf;
    }

    /** The moment that is tested. */
    public Instant at() {
        return at;
    }

    boolean closed() {
        return closed;
    }

    public Calendar calendar() {
        return calendar;
    }

    public ZoneId zone() {
        return calendar.zone();
    }

    public Roster roster() {
        return roster;
    }

    /** What another source tells of the same activity, and cannot be true beside it. */
    public Optional<Activity> otherTelling(Activity activity) {
        return diary().otherTelling(activity);
    }

    /** When an activity of a declared type ends, after the usual duration where only its start is known. */
    public Optional<Moment> end(Activity activity) {
        return Diary.end(activity, vocabulary.usualDuration(vocabulary.activity(activity.type())), this);
    }

    Diary diary() {
        Diary open = diary;
        if (open == null) {
            open = new Diary(opportunity.activities(), this, vocabulary);
            diary = open;
        }
        return open;
    }

    Ties ties() {
        Ties known = ties;
        if (known == null) {
            known = new Ties(this);
            ties = known;
        }
        return known;
    }

    @SuppressWarnings("EnumOrdinal") // An index into a table of this run alone.
    Cabinet cabinet(ItemKind kind) {
        Cabinet open = cabinets[kind.ordinal()];
        if (open == null) {
            open = new Cabinet(kind, items(kind), this, vocabulary);
            cabinets[kind.ordinal()] = open;
        }
        return open;
    }

    /** The documents, the work or the events. */
    public List<Item> items(ItemKind kind) {
        return switch (kind) {
            case DOCUMENT -> opportunity.documents();
            case WORK -> opportunity.work();
            case EVENT -> opportunity.events();
        };
    }

    public static Part part(ItemKind kind) {
        return switch (kind) {
            case DOCUMENT -> Part.DOCUMENTS;
            case WORK -> Part.WORK;
            case EVENT -> Part.EVENTS;
        };
    }

    public List<Statement> statements(StatementKind kind) {
        return switch (kind) {
            case CONFIRMATION -> opportunity.confirmations();
            case APPROVAL -> opportunity.approvals();
            case ATTESTATION -> opportunity.attestations();
            case DECISION -> opportunity.decisions();
        };
    }

    /** The statements of a kind, by what they are linked to and by whom they name. */
    Links links(StatementKind kind) {
        Map<StatementKind, Links> known = links;
        if (known == null) {
            known = new EnumMap<>(StatementKind.class);
            links = known;
        }
        return known.computeIfAbsent(kind, this::linksOf);
    }

    private Links linksOf(StatementKind kind) {
        List<Statement> statements = statements(kind);
        Links all = new Links(roster);
        for (int i = 0; i < statements.size(); i++) {
            all.add(i, statements.get(i));
        }
        return all;
    }

    public static Part part(StatementKind kind) {
        return switch (kind) {
            case CONFIRMATION -> Part.CONFIRMATIONS;
            case APPROVAL -> Part.APPROVALS;
            case ATTESTATION -> Part.ATTESTATIONS;
            case DECISION -> Part.DECISIONS;
        };
    }

    @SuppressWarnings("EnumOrdinal") // An index into a table of this run alone.
    Loaded loaded(Part part) {
        return loaded[part.ordinal()];
    }

    /** Whether something recorded at that time was known; what has no such time was. */
    public boolean recorded(Optional<Instant> recordedAt) {
        return recordedAt.isEmpty() || !recordedAt.get().isAfter(knownUntil);
    }

    /** Whether the moment has come by the one that is tested; a date comes with its first instant. */
    public boolean happened(Moment moment) {
        return !moment.begins(zone()).isAfter(at);
    }

    /**
     * How strong something is, for all that is known: confirmed only by the act of somebody who is, or may be, of the
     * buyer's people; of anybody else it is but logged.
     */
    Strength credible(Strength told, Optional<String> by) {
        return told != Strength.CONFIRMED || isBuyer(by) || perhapsBuyer(by) ? told : Strength.LOGGED;
    }

    /** Whether something is more than logged only if whoever did it, and was not loaded, is of the buyer's people. */
    boolean perhapsLogged(Strength credible, Optional<String> by) {
        return credible == Strength.CONFIRMED && !isBuyer(by);
    }

    /** How whoever did something compares with what is asked, where its strength may hang on who that is. */
    Match actor(Match match, Strength credible, Strength asked, Optional<String> by) {
        return match != Match.DIFFERS && moreThanLogged(asked) && perhapsLogged(credible, by) ? Match.UNKNOWN : match;
    }

    static boolean moreThanLogged(Strength strength) {
        return strength.compareTo(Strength.LOGGED) > 0;
    }

    private boolean isBuyer(Optional<String> by) {
        Person person = by.isPresent() ? roster.find(by.get()) : null;
        return person != null && person.side() == Side.BUYER;
    }

    /** Whether whoever acted may be one of the buyer's people who were not loaded. */
    private boolean perhapsBuyer(Optional<String> by) {
        return by.isPresent() && !roster.complete() && roster.find(by.get()) == null && !roster.owns(by.get(), null);
    }

    /** The latest entry of a field that was known; null if there is none, or the field was not loaded. */
    public @Nullable FieldEntry fieldInEffect(String field) {
        return Fields.inEffect(opportunity.fields().getOrDefault(field, List.of()), this);
    }

    /** The date in a value, if it is one. */
    public static Optional<Moment> moment(FieldValue value) {
        return Fields.moment(value);
    }

    /** Whether a value compares as asked with what was found for the other side. */
    public boolean compares(FieldValue value, Comparison comparison, List<FieldValue> others) {
        return Fields.compare(value, comparison, others, this) == Reading.AS_ASKED;
    }

    /** Whether a value compares, and otherwise than asked. */
    public boolean comparesOtherwise(FieldValue value, Comparison comparison, List<FieldValue> others) {
        return Fields.compare(value, comparison, others, this) == Reading.OTHERWISE;
    }

    /** What a table says of the opportunity. */
    public Parameter table(String id) {
        return vocabulary.tables().value(id, this);
    }

    /** The first known claim of a stage. */
    public @Nullable Moment firstClaim(String stage) {
        StageClaim first = null;
        for (StageClaim claim : opportunity.stageHistory()) {
            if (claim.stage().equals(stage)
                    && known(claim)
                    && (first == null
                            || claim.at().begins(zone()).isBefore(first.at().begins(zone())))) {
                first = claim;
            }
        }
        return first == null ? null : first.at();
    }

    /** The latest known claim of a stage that came from a later one; a closed stage is later than any open one. */
    @Nullable
    Moment lastReturn(String stage) {
        List<StageClaim> known = opportunity.stageHistory().stream()
                .filter(this::known)
                .sorted(Comparator.comparing((StageClaim claim) -> claim.at().begins(zone()))
                        .thenComparing(inOrder()))
                .toList();
        for (int i = known.size() - 1; i > 0; i--) {
            StageClaim claim = known.get(i);
            if (claim.stage().equals(stage)
                    && vocabulary.position(known.get(i - 1).stage()) > vocabulary.position(stage)) {
                return claim.at();
            }
        }
        return null;
    }

    /** Which of two claims of one moment comes first: that of the earlier stage. */
    public Comparator<StageClaim> inOrder() {
        return Comparator.comparingInt((StageClaim claim) -> vocabulary.position(claim.stage()))
                .thenComparing(StageClaim::stage);
    }

    /** Whether the claim had been made, and was known. */
    public boolean known(StageClaim claim) {
        return happened(claim.at()) && recorded(claim.recordedAt());
    }
}
