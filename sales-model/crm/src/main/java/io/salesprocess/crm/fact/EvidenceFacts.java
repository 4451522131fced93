package io.salesprocess.crm.fact;

import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.EvidenceKind;
import io.salesprocess.crm.profile.RecordReading;
import io.salesprocess.crm.profile.WordReading;
import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.PastWord;
import io.salesprocess.crm.source.Haul;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Source;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Scope;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns activities, documents and pieces of work into facts, with what the source said beside what it means. */
final class EvidenceFacts {
    private static final RecordReading NOTHING_SAID = RecordReading.builder().build();

    private final CrmProfile profile;
    private final Haul haul;
    private final People people;
    private final Unknowns unknowns;
    private final FieldFacts fields;

    EvidenceFacts(CrmProfile profile, Haul haul, People people, Unknowns unknowns) {
        this.profile = profile;
        this.haul = haul;
        this.people = people;
        this.unknowns = unknowns;
        this.fields = new FieldFacts(profile, haul, unknowns);
    }

    /**
     * How a record counts.
     *
     * @param kind as what
     * @param type of which type
     * @param typeKnown whether the profile maps the type; if not, nobody can tell what it would have proved
     */
    record Sort(EvidenceKind kind, String type, boolean typeKnown) {}

    /** How a record counts; empty if it is of no interest. */
    Optional<Sort> sort(EvidenceRecord record) {
        RecordReading reading = reading(record);
        EvidenceKind kind = reading.as().orElse(EvidenceKind.ACTIVITY);
        Words.Said type = Words.read(reading.type(), record.row());
        return switch (type.found()) {
            case MEANT -> Optional.of(new Sort(kind, type.meaning(), true));
            case NOTHING -> Optional.empty();
            case UNKNOWN, NOT_LOADED -> {
                String word = type.raw().orElse("");
                unknowns.add(haul.system(), record.kind(), "type", type.at(), word, record.rawId());
                yield Optional.of(new Sort(kind, Words.id(word), false));
            }
        };
    }

    /** The record as evidence. */
    Evidence evidence(EvidenceRecord record, Sort sort, Scope scope, boolean attendeesLoaded) {
        return sort.kind() == EvidenceKind.ACTIVITY
                ? activity(record, sort, scope, attendeesLoaded)
                : item(record, sort, scope);
    }

    private Activity activity(EvidenceRecord record, Sort sort, Scope scope, boolean attendeesLoaded) {
        RecordReading reading = reading(record);
        States states = states(record, reading, ActivityState.UNKNOWN.spelled());
        Activity.Builder activity = Activity.builder()
                .id(record.id())
                .type(sort.type())
                .states(states.changes())
                .basis(states.said().basis())
                .start(record.start())
                .end(record.end())
                .attendees(attendees(record))
                .attendeesLoaded(attendeesLoaded)
                .rescheduledTo(record.rescheduledTo())
                .scope(scope)
                .recordedAt(record.created())
                .source(source(record, states.said()))
                .attributes(fields.present(reading.attributes(), record.kind(), record.rawId(), record.row()));
        outcome(record, reading).ifPresent(activity::outcome);
        return activity.build();
    }

    private Item item(EvidenceRecord record, Sort sort, Scope scope) {
        RecordReading reading = reading(record);
        States states = states(record, reading, "unknown");
        return Item.builder()
                .id(record.id())
                .kind(kind(sort.kind()))
                .type(sort.type())
                .states(states.changes())
                .author(record.author().map(people::id))
                .at(record.start())
                .scope(scope)
                .recordedAt(record.created())
                .source(source(record, states.said()))
                .attributes(fields.present(reading.attributes(), record.kind(), record.rawId(), record.row()))
                .build();
    }

    private static ItemKind kind(EvidenceKind kind) {
        return switch (kind) {
            case DOCUMENT -> ItemKind.DOCUMENT;
            case WORK -> ItemKind.WORK;
            case EVENT -> ItemKind.EVENT;
            case ACTIVITY -> throw new IllegalArgumentException("An activity is no item.");
        };
    }

    private RecordReading reading(EvidenceRecord record) {
        return profile.records().getOrDefault(record.kind(), NOTHING_SAID);
    }

    private Optional<String> outcome(EvidenceRecord record, RecordReading reading) {
        Words.Said outcome = Words.read(reading.outcome(), record.row());
        if (outcome.found() == Words.Found.UNKNOWN) {
            unknowns.add(
                    haul.system(),
                    record.kind(),
                    "outcome",
                    outcome.at(),
                    outcome.raw().orElse(""),
                    record.rawId());
        }
        return outcome.found() == Words.Found.MEANT ? Optional.of(outcome.meaning()) : Optional.empty();
    }

    private record States(List<StateChange> changes, Words.Said said) {}

    private States states(EvidenceRecord record, RecordReading reading, String unknown) {
        if (record.knownState().isPresent()) {
            StateChange known = change(record.knownState().get(), record.stateAt(), record.stateBy());
            return new States(List.of(known), Words.read(List.of(), record.row()));
        }
        Words.Said said = Words.read(reading.state(), record.row());
        if (said.found() == Words.Found.UNKNOWN || said.found() == Words.Found.NOT_LOADED) {
            unknowns.add(
                    haul.system(), record.kind(), "state", said.at(), said.raw().orElse(""), record.rawId());
        }
        String now = said.found() == Words.Found.MEANT ? said.meaning() : unknown;
        List<StateChange> past = past(record, reading, said, unknown);
        boolean ends = !past.isEmpty() && past.get(past.size() - 1).state().equals(now);
        return new States(ends ? past : List.of(change(now, record.stateAt(), record.stateBy())), said);
    }

    private static StateChange change(String state, Optional<Moment> at, Optional<String> by) {
        return StateChange.builder().state(state).at(at).by(by).build();
    }

    /** The states that the history of the deciding word tells, each change once. */
    private List<StateChange> past(EvidenceRecord record, RecordReading reading, Words.Said said, String unknown) {
        Optional<WordReading> deciding = reading.state().stream()
                .filter(one -> one.at().equals(Optional.of(said.at())))
                .findFirst();
        List<StateChange> changes = new ArrayList<>();
        if (deciding.isEmpty()) {
            return changes;
        }
        Stream.concat(record.past().stream(), haul.past(record.id()).stream())
                .filter(word -> word.at().equals(said.at()))
                .sorted(Comparator.comparing(word -> word.since().begins(ZoneOffset.UTC)))
                .forEach(word -> state(deciding.get(), word, unknown)
                        .filter(state -> changes.isEmpty()
                                || !changes.get(changes.size() - 1).state().equals(state))
                        .ifPresent(state -> changes.add(change(
                                state, Optional.of(word.since()), word.by().map(people::id)))));
        return changes;
    }

    private static Optional<String> state(WordReading reading, PastWord word, String unknown) {
        if (word.word().isEmpty()) {
            return reading.empty();
        }
        Words.Said said = Words.word(reading, word.word().get(), word.at());
        return switch (said.found()) {
            case MEANT -> Optional.of(said.meaning());
            case NOTHING -> Optional.empty();
            case UNKNOWN, NOT_LOADED -> Optional.of(unknown);
        };
    }

    private Source source(EvidenceRecord record, Words.Said said) {
        return Source.builder()
                .system(haul.system().spelled())
                .type(record.kind())
                .id(record.rawId())
                .rawState(said.raw())
                .build();
    }

    /** Everybody invited, once, with the best that any record knows of them. */
    List<Attendee> attendees(EvidenceRecord record) {
        Map<String, Attendance> best = new TreeMap<>();
        for (Invited one : everybody(record)) {
            best.merge(people.id(one.person()), attendance(record, one), EvidenceFacts::stronger);
        }
        List<Attendee> attendees = new ArrayList<>();
        best.forEach((person, attendance) -> attendees.add(
                Attendee.builder().person(person).attendance(attendance).build()));
        return attendees;
    }

    Collection<Invited> everybody(EvidenceRecord record) {
        List<Invited> all = new ArrayList<>(record.invited());
        all.addAll(haul.invited().getOrDefault(record.id(), Set.of()));
        return all;
    }

    private Attendance attendance(EvidenceRecord record, Invited one) {
        if (one.came().isPresent()) {
            return one.came().get() ? Attendance.ATTENDED : Attendance.ABSENT;
        }
        if (one.answer().isEmpty()) {
            return Attendance.LISTED;
        }
        String word = one.answer().get();
        Optional<String> meaning = profile.attendance().get(word);
        if (meaning == null) {
            unknowns.add(haul.system(), record.kind(), "attendance", "", word, record.rawId());
            return Attendance.UNKNOWN;
        }
        return meaning.map(EvidenceFacts::attendance).orElse(Attendance.LISTED);
    }

    private static Attendance attendance(String spelled) {
        return Arrays.stream(Attendance.values())
                .filter(one -> one.spelled().equals(spelled))
                .findFirst()
                .orElse(Attendance.UNKNOWN);
    }

    /** What somebody recorded of who came outweighs every answer; an answer outweighs a mere name on the list. */
    static Attendance stronger(Attendance one, Attendance other) {
        return weight(one) >= weight(other) ? one : other;
    }

    private static int weight(Attendance attendance) {
        return switch (attendance) {
            case ATTENDED -> 5;
            case ABSENT -> 4;
            case DECLINED -> 3;
            case ACCEPTED -> 2;
            case LISTED -> 1;
            case UNKNOWN -> 0;
        };
    }
}
