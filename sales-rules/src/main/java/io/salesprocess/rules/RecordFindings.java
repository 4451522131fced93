package io.salesprocess.rules;

import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.measure.BulkClosings;
import io.salesprocess.rules.measure.Casebook;
import io.salesprocess.rules.measure.Declarations;
import io.salesprocess.rules.situation.RecordReview;
import io.salesprocess.rules.situation.YesNo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings about records, in the order of their kinds and ids. */
final class RecordFindings {
    private static final long UNDATED_FIELD = RecordReview.DECLARED.set(YesNo.YES)
            | RecordReview.STATE_KNOWN.set(YesNo.YES)
            | RecordReview.PEOPLE_KNOWN.set(YesNo.YES);

    private final Sitting sitting;
    private final Casebook casebook;
    private final Opportunity opportunity;
    private final Declarations declarations;
    private final Map<String, String> meetings = new HashMap<>();

    private record Entry(Evidence record, @Nullable StatementKind kind) {}

    RecordFindings(Sitting sitting) {
        this.sitting = sitting;
        this.casebook = sitting.casebook();
        this.opportunity = casebook.opportunity();
        this.declarations = new Declarations(casebook.vocabulary());
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        List<String> undated = new ArrayList<>();
        Decision.Found notDated = null;
        List<String> closedInBulk = new ArrayList<>();
        Decision.Found inBulk = null;
        Set<String> bulk = BulkClosings.among(opportunity.activities(), casebook);
        try (Hearing hearing = sitting.hear()) {
            for (Entry entry : records()) {
                Evidence record = entry.record();
                Declarations.Declared declared = declarations.of(record, entry.kind());
                String twin = record instanceof Activity activity ? twin(activity) : null;
                String stranger = stranger(record);
                String rival = record instanceof Activity activity ? rival(activity) : null;
                boolean amongMany = record instanceof Activity && bulk.contains(record.id());
                long measured = measure(record, declared, twin, stranger, rival)
                        | RecordReview.CLOSED_IN_BULK.set(YesNo.of(amongMany));
                for (Decision.Found found :
                        hearing.decide(Kind.RECORD_REVIEW, measured).findings()) {
                    if (found.code() == FindingCode.NOT_DATED) {
                        undated.add(record.id());
                        notDated = found;
                    } else if (found.code() == FindingCode.BULK_CLOSED) {
                        closedInBulk.add(record.id());
                        inBulk = found;
                    } else {
                        findings.add(finding(found, record, declared, other(found, twin, rival), stranger));
                    }
                }
            }
            for (String field : undatedFields()) {
                for (Decision.Found found :
                        hearing.decide(Kind.RECORD_REVIEW, UNDATED_FIELD).findings()) {
                    undated.add(Citation.FIELD.of(field));
                    notDated = found;
                }
            }
        }
        if (notDated != null) {
            findings.add(counted(notDated, undated));
        }
        if (inBulk != null) {
            findings.add(counted(inBulk, closedInBulk));
        }
        return findings;
    }

    /** One finding for many records. */
    private static Finding counted(Decision.Found found, List<String> records) {
        return made(found, Map.of("count", Integer.toString(records.size())), records)
                .build();
    }

    private List<String> undatedFields() {
        return opportunity.fields().entrySet().stream()
                .filter(field -> field.getValue().stream()
                        .anyMatch(
                                entry -> entry.value().isPresent() && entry.at().isEmpty()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<Entry> records() {
        List<Entry> all = new ArrayList<>();
        add(all, opportunity.activities(), null);
        add(all, opportunity.documents(), null);
        add(all, opportunity.work(), null);
        add(all, opportunity.events(), null);
        for (StatementKind kind : StatementKind.values()) {
            add(all, casebook.statements(kind), kind);
        }
        return all;
    }

    private void add(List<Entry> all, List<? extends Evidence> records, @Nullable StatementKind kind) {
        records.stream()
                .filter(record -> casebook.recorded(record.recordedAt()))
                .sorted(Comparator.comparing(Evidence::id))
                .forEach(record -> all.add(new Entry(record, kind)));
    }

    private long measure(
            Evidence record,
            Declarations.Declared declared,
            @Nullable String twin,
            @Nullable String stranger,
            @Nullable String rival) {
        return RecordReview.DECLARED.set(YesNo.of(declared.type()))
                | RecordReview.STATE_KNOWN.set(YesNo.of(!declared.type() || declared.state()))
                | RecordReview.PEOPLE_KNOWN.set(YesNo.of(stranger == null))
                | RecordReview.DATED.set(YesNo.of(dated(record)))
                | RecordReview.RECORDED_A_LITTLE_LATER.set(YesNo.of(aLittleLater(record)))
                | RecordReview.SAME_AS_ANOTHER.set(YesNo.of(twin != null))
                | RecordReview.CONTRADICTED.set(YesNo.of(rival != null));
    }

    private static boolean dated(Evidence record) {
        return record.states().stream().allMatch(change -> change.at().isPresent());
    }

    private boolean aLittleLater(Evidence record) {
        return Stream.concat(
                        record.recordedAt().stream(),
                        record.states().stream().map(StateChange::recordedAt).flatMap(Optional::stream))
                .anyMatch(recorded -> recorded.isAfter(casebook.asOf())
                        && !recorded.isAfter(casebook.asOf().plus(Casebook.TOLERANCE)));
    }

    /** The first person that the record names and nobody knows; null if all are known, or not everybody was loaded. */
    private @Nullable String stranger(Evidence record) {
        Stream<String> attendees = record instanceof Activity activity
                ? activity.attendees().stream().map(Attendee::person)
                : Stream.empty();
        Stream<String> author = record instanceof Item document
                ? document.author().stream()
                : record instanceof Statement statement ? statement.by().stream() : Stream.empty();
        Stream<String> actors = record.states().stream().map(StateChange::by).flatMap(Optional::stream);
        return Stream.of(attendees, author, actors)
                .flatMap(people -> people)
                .filter(casebook.roster()::stranger)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** The id of another activity of the same type, time and people. */
    private @Nullable String twin(Activity activity) {
        if (activity.sameAs().isPresent()
                || activity.start().isEmpty()
                || activity.start().get().dateOnly()) {
            return null;
        }
        Instant start = activity.start().get().begins(casebook.zone());
        String key = activity.type() + "|" + start + "|"
                + activity.attendees().stream().map(Attendee::person).sorted().toList();
        return meetings.putIfAbsent(key, activity.id());
    }

    /** The id of the record of another source that contradicts this one. */
    private @Nullable String rival(Activity activity) {
        return casebook.otherTelling(activity).map(Evidence::id).orElse(null);
    }

    private static @Nullable String other(Decision.Found found, @Nullable String twin, @Nullable String rival) {
        return found.code() == FindingCode.SOURCES_DISAGREE
                ? rival
                : found.code() == FindingCode.SAME_MEETING_TWICE ? twin : null;
    }

    private Finding finding(
            Decision.Found found,
            Evidence record,
            Declarations.Declared declared,
            @Nullable String other,
            @Nullable String stranger) {
        Map<String, String> arguments = new TreeMap<>();
        arguments.put("record", Quote.of(record.id()));
        arguments.put("type", Quote.of(declared.typeId()));
        arguments.put("state", Quote.of(declared.stateId()));
        List<String> evidence = new ArrayList<>(List.of(record.id()));
        if (stranger != null) {
            arguments.put("person", Quote.of(stranger));
        }
        if (other != null) {
            arguments.put("other", Quote.of(other));
            evidence.add(other);
        }
        return made(found, arguments, evidence).build();
    }

    private static Finding.Builder made(Decision.Found found, Map<String, String> arguments, List<String> evidence) {
        return Finding.builder()
                .code(found.code().spelled())
                .severity(found.severity())
                .message(Messages.message(found.code(), arguments))
                .remedy(Messages.remedy(found.code(), arguments))
                .evidence(evidence)
                .arguments(arguments);
    }
}
