package io.salesprocess.crm.source;

import io.salesprocess.crm.CrmSystem;
import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.FieldRecord;
import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PastWord;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.PersonRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageName;
import io.salesprocess.crm.record.StageRecord;
import io.salesprocess.crm.record.Thing;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.json.Ids;
import io.salesprocess.model.json.Json;
import io.salesprocess.model.json.JsonWriter;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.lint.TimeOrder;
import io.salesprocess.model.value.Side;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that one system's documents say, as it comes in. A malformed record is reported and stops no other. Not thread-safe. */
public final class Haul {
    private final CrmSystem system;
    private final Habits habits;
    private final Faults faults;
    private final Map<String, DealRecord> deals = new LinkedHashMap<>();
    private final Map<String, EvidenceRecord> evidence = new LinkedHashMap<>();
    private final Map<String, PersonRecord> people = new LinkedHashMap<>();
    private final Map<String, Side> sides = new LinkedHashMap<>();
    private final Set<RoleRecord> roles = new LinkedHashSet<>();
    private final Set<StageRecord> stages = new LinkedHashSet<>();
    private final Map<String, StageName> stageNames = new HashMap<>();
    private final List<FieldRecord> fields = new ArrayList<>();
    private final Map<Ref, Set<Ref>> links = new LinkedHashMap<>();
    private final Map<String, Set<Invited>> invited = new LinkedHashMap<>();
    private final Merges merges = new Merges();
    private final Set<Ref> deleted = new LinkedHashSet<>();
    private final Map<String, StageRecord> openings = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Set<PastWord>> past = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Map<Drop, Integer>> drops = new TreeMap<>();
    private final Completeness completeness = new Completeness();

    private String document = "";
    private boolean alone;

    private static final Comparator<String> FULLER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** Where malformed records are told. */
    public interface Faults {
        void malformed(String kind, Place place, String message);
    }

    public Haul(CrmSystem system, Habits habits, Faults faults) {
        this.system = system;
        this.habits = habits;
        this.faults = faults;
    }

    public CrmSystem system() {
        return system;
    }

    public Habits habits() {
        return habits;
    }

    /** Tells from which document comes what comes next, and whether it is its only record. */
    public void document(String name, boolean only) {
        document = name;
        alone = only;
    }

    /**
     * Takes one page of records of one kind. Of several pages of a kind one has to be the last, in whatever order they come.
     *
     * @param last whether no page follows
     */
    public void page(String kind, List<Node> records, boolean last, Consumer<Row> take) {
        completeness.page(kind, last);
        records.forEach(record -> one(kind, record, take));
    }

    /** Notes how many records of one query the source counts, and which of them a page holds. */
    void counted(Set<String> kinds, String main, Set<String> page, long total, boolean last, Place place) {
        completeness.counted(kinds, main, page, total, last, new Completeness.Spot(document, place));
    }

    /**
     * An answer that is not whole though it says so.
     *
     * @param document its name
     */
    public record Incomplete(String document, String kind, Place place, String message) {}

    /** The answers that are not whole though they say so. */
    public List<Incomplete> incomplete() {
        return completeness.shortOf().stream()
                .map(count -> new Incomplete(
                        count.spot.document(),
                        count.main,
                        count.spot.place(),
                        "The answer counts " + count.total + " records, of which " + count.given.size()
                                + (count.given.size() == 1 ? " was" : " were") + " given."))
                .toList();
    }

    /**
     * Takes one record without a page: one of a bare list, which is taken to be whole, or one that is alone in its document,
     * which says nothing of the others of its kind.
     */
    public void single(String kind, Node record, Consumer<Row> take) {
        if (alone) {
            completeness.alone(kind);
        } else {
            completeness.bare(kind);
        }
        one(kind, record, take);
    }

    /**
     * Takes the records of one kind that lie within an opportunity, or within an activity: they are all that it has, if
     * they are the last.
     */
    public void within(String owner, String kind, List<Node> records, boolean last, Consumer<Row> take) {
        completeness.within(owner, kind, last);
        records.forEach(record -> one(kind, record, take));
    }

    /** Takes a record that another one quotes: it says nothing of how many there are. */
    public void quoted(String kind, Node record, Consumer<Row> take) {
        one(kind, record, take);
    }

    private void one(String kind, Node record, Consumer<Row> take) {
        counts.merge(kind, 1, Integer::sum);
        if (!(record instanceof Node.Fields fields)) {
            drop(kind, Drop.MALFORMED);
            malformed(kind, record.place(), "A record is expected to be an object.");
            return;
        }
        if (!guarded(kind, record.place(), () -> take.accept(new Row(fields, habits)))) {
            drop(kind, Drop.MALFORMED);
        }
    }

    /**
     * Reads something of a kind; where it is malformed, that is reported and stops nothing else.
     *
     * @return whether it could be read
     */
    boolean guarded(String kind, Place place, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (MalformedRecord malformed) {
            malformed(kind, malformed.place(), String.valueOf(malformed.getMessage()));
        } catch (DateTimeException | ArithmeticException beyond) {
            malformed(kind, place, "A time or a number of the record is beyond what can be counted.");
        }
        return false;
    }

    private void malformed(String kind, Place place, String message) {
        completeness.hole(kind);
        faults.malformed(kind, place, message);
    }

    /** Counts a record that is left out. */
    public void drop(String kind, Drop reason) {
        drops.computeIfAbsent(kind, name -> new TreeMap<>()).merge(reason, 1, Integer::sum);
    }

    /** Leaves out a record that was deleted, and every older one of the same id. */
    public void deleted(String kind, Ref ref) {
        deleted.add(ref);
        drop(kind, Drop.DELETED);
    }

    /** Says that some of a kind are missing. */
    public void incomplete(String kind) {
        completeness.hole(kind);
    }

    /** Says that some of a kind are missing of those within an opportunity, or within an activity, whatever its pages say. */
    void incomplete(String owner, String kind) {
        completeness.hole(owner, kind);
    }

    public void deal(DealRecord deal) {
        Stream.of(Stream.of(deal.id()), deal.owner().stream(), deal.people().stream())
                .flatMap(ids -> ids)
                .forEach(id -> refuse(deal.row(), id, Citation.fault(id)));
        ids(
                deal.row(),
                Stream.of(
                        Stream.of(deal.id()), deal.owner().stream(), deal.account().stream(), deal.people().stream()));
        newest(deals, deal.id(), deal, deal.kind(), DealRecord::modified, one -> told(one.kind(), one.row()));
    }

    /** An id that an opportunity cannot carry names nothing. */
    private static void ids(Row row, Stream<Stream<String>> ids) {
        ids.flatMap(each -> each).forEach(id -> refuse(row, id, Ids.recordFault(id)));
    }

    private static void refuse(Row row, String id, Optional<String> fault) {
        refuse(row.json().place(), id, fault);
    }

    private static void refuse(Place place, String id, Optional<String> fault) {
        if (fault.isPresent()) {
            throw new MalformedRecord(place, "The id " + Quoted.quoted(id) + " " + fault.get() + ".");
        }
    }

    /** Whoever or whatever an opportunity could not carry is nothing. */
    private static void refuse(String id) {
        refuse(Place.NONE, id, fault(id));
    }

    private static Optional<String> fault(String id) {
        return Ids.recordFault(id).or(() -> Citation.fault(id));
    }

    /** Who did something; whoever an opportunity could not carry is told of, and nobody. */
    private Optional<String> named(String what, Optional<String> by) {
        return by.filter(id -> {
            Optional<String> fault = fault(id);
            fault.ifPresent(why -> faults.malformed(what, Place.NONE, "The id " + Quoted.quoted(id) + " " + why + "."));
            return fault.isEmpty();
        });
    }

    private static void refuse(Ref ref) {
        if (ref.thing() == Thing.PERSON) {
            refuse(ref.id());
        }
        refuse(Place.NONE, ref.id(), Citation.fault(ref.id()));
    }

    public void evidence(EvidenceRecord record) {
        ids(
                record.row(),
                Stream.of(
                        Stream.of(record.id()),
                        record.author().stream(),
                        record.stateBy().stream(),
                        record.rescheduledTo().stream(),
                        record.invited().stream()
                                .map(Invited::person)
                                .filter(person -> !person.address())
                                .map(PersonKey::key)));
        Stream.of(
                        Stream.of(record.id()),
                        record.author().stream(),
                        record.stateBy().stream(),
                        record.invited().stream().map(Invited::person).map(PersonKey::key))
                .flatMap(ids -> ids)
                .forEach(id -> refuse(record.row(), id, Citation.fault(id)));
        Stream.of(record.start(), record.end(), record.stateAt())
                .flatMap(Optional::stream)
                .forEach(moment -> {
                    if (!Times.inOurEra(moment)) {
                        throw new MalformedRecord(
                                record.row().json().place(), "A time of the record has no year of four digits.");
                    }
                });
        record.start()
                .filter(start -> record.end()
                        .filter(end -> !TimeOrder.possible(start, end))
                        .isPresent())
                .ifPresent(start -> {
                    throw new MalformedRecord(
                            record.row().json().place(),
                            "The end of the record lies before its beginning, or more than a year after it.");
                });
        newest(
                evidence,
                record.id(),
                record,
                record.kind(),
                EvidenceRecord::modified,
                one -> told(one.kind(), one.row()));
    }

    public void person(PersonRecord person) {
        ids(person.row(), Stream.of(Stream.of(person.id()), person.aliases().stream(), person.account().stream()));
        refuse(person.row(), person.id(), Citation.fault(person.id()));
        newest(people, person.id(), person, person.kind(), one -> Optional.empty(), one -> told(one.kind(), one.row()));
    }

    /** Tells whose side a person stands on of whom no record may be there. */
    public void side(String person, Side side) {
        sides.putIfAbsent(person, side);
    }

    public void role(RoleRecord role) {
        refuse(role.person());
        roles.add(role);
    }

    public void stage(StageRecord stage) {
        stages.add(stage.by(named("stage", stage.by())));
    }

    /** Tells in which stage an opportunity was until a change; before the earliest of them it was in no other. */
    public void until(StageRecord change) {
        openings.merge(
                change.deal(),
                change,
                (one, other) ->
                        other.at().begins(ZoneOffset.UTC).isBefore(one.at().begins(ZoneOffset.UTC)) ? other : one);
    }

    /** The stage in which an opportunity was opened, with the time at which it left it; empty if nothing tells. */
    public Optional<StageRecord> opening(String deal) {
        return Optional.ofNullable(openings.get(deal));
    }

    /** Says what the stage of an id is called. */
    public void stageName(StageName name) {
        stageNames.put(name.id(), name);
    }

    public void field(FieldRecord field) {
        fields.add(field.by(named("field", field.by())));
    }

    /** Says which word an id stands for: the code of a currency, the name of a role or of a stage. */
    public void word(String id, String word) {
        words.putIfAbsent(bare(id), word);
    }

    /** The word for which an id stands; any other text is a word itself. */
    public String word(String raw) {
        return words.getOrDefault(bare(raw), raw);
    }

    private static String bare(String id) {
        return id.replace("{", "").replace("}", "").toLowerCase(Locale.ROOT);
    }

    /** Adds what a field of a piece of evidence once said. */
    public void past(String activity, PastWord word) {
        past.computeIfAbsent(activity, id -> new LinkedHashSet<>()).add(word.by(named("record", word.by())));
    }

    /** What fields of a piece of evidence once said. */
    public Set<PastWord> past(String activity) {
        return past.getOrDefault(activity, Set.of());
    }

    /** Whether the pages read of a collection hold as many different records as its source counts. */
    public boolean all(String collection, List<Node> page, long total) {
        return completeness.all(collection, page, total);
    }

    /** Links two records, whichever of them comes first. */
    public void link(Ref one, Ref other) {
        refuse(one);
        refuse(other);
        links.computeIfAbsent(one, ref -> new LinkedHashSet<>()).add(other);
        links.computeIfAbsent(other, ref -> new LinkedHashSet<>()).add(one);
    }

    /** Adds somebody to an activity. */
    public void invited(String activity, Invited who) {
        if (!who.person().address()) {
            refuse(who.person().key());
        }
        invited.computeIfAbsent(activity, id -> new LinkedHashSet<>()).add(who);
    }

    /** Says that one record was merged into another, which stands for it. */
    public void merged(Ref loser, Ref winner) {
        refuse(winner.id());
        if (!merges.add(loser, winner)) {
            faults.malformed(
                    loser.thing().name().toLowerCase(Locale.ROOT),
                    Place.NONE,
                    "The records " + Quoted.quoted(loser.id()) + " and " + Quoted.quoted(winner.id())
                            + " are each said to be merged into the other.");
        }
    }

    /** Of several records with one id the newest counts, of equally new ones that which tells most: in whatever order they come. */
    private <R> void newest(
            Map<String, R> known,
            String id,
            R record,
            String kind,
            Function<R, Optional<Instant>> when,
            Function<R, String> told) {
        R before = known.get(id);
        if (before == null) {
            known.put(id, record);
            return;
        }
        drop(kind, Drop.TOLD_TWICE);
        Optional<Instant> old = when.apply(before);
        Optional<Instant> now = when.apply(record);
        boolean newer = old.equals(now)
                ? FULLER.compare(told.apply(record), told.apply(before)) > 0
                : now.isPresent() && (old.isEmpty() || now.get().isAfter(old.get()));
        if (newer) {
            known.put(id, record);
        }
    }

    private static String told(String kind, Row row) {
        return JsonWriter.compact(Json.plain(row.json())) + kind;
    }

    /** The record that stands for a record: itself, unless it was merged. */
    public Ref standing(Ref ref) {
        return merges.standing(ref);
    }

    /** How much of a kind was read for an opportunity or an activity. */
    public Coverage coverage(String kind, String owner) {
        return completeness.coverage(kind, owner);
    }

    public Map<String, DealRecord> deals() {
        return deals;
    }

    public Map<String, EvidenceRecord> evidence() {
        return evidence;
    }

    public Map<String, PersonRecord> people() {
        return people;
    }

    public Map<String, Side> sides() {
        return sides;
    }

    public Set<RoleRecord> roles() {
        return roles;
    }

    public Set<StageRecord> stages() {
        return stages;
    }

    /** What stages are called, by their id. */
    public Map<String, StageName> stageNames() {
        return stageNames;
    }

    public List<FieldRecord> fields() {
        return fields;
    }

    public Map<Ref, Set<Ref>> links() {
        return links;
    }

    public Map<String, Set<Invited>> invited() {
        return invited;
    }

    /** The records that were merged into others. */
    public Set<Ref> merged() {
        return merges.losers();
    }

    public Set<Ref> deleted() {
        return deleted;
    }

    /** How many records of each kind were read. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** How many records of each kind were left out, and why. */
    public Map<String, Map<Drop, Integer>> drops() {
        return drops;
    }
}
