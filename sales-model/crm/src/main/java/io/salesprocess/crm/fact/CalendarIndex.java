package io.salesprocess.crm.fact;

import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.model.value.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The records of one calendar, found by what they may share with a meeting, so that no meeting is compared with all. */
final class CalendarIndex {
    private final List<EvidenceRecord> records = new ArrayList<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<Seat, List<Integer>> bySeat = new HashMap<>();
    private final Map<String, List<Integer>> byPerson = new HashMap<>();

    private final People people;

    /** Somebody who is somewhere at a time. */
    private record Seat(Moment start, String person) {}

    CalendarIndex(Crm calendar, EvidenceFacts facts, People people) {
        this.people = people;
        for (EvidenceRecord record : calendar.haul.evidence().values()) {
            if (!calendar.deleted(record)) {
                int number = records.size();
                records.add(record);
                add(byName, record.id(), number);
                record.uid().ifPresent(uid -> add(byName, uid, number));
                for (Invited one : facts.everybody(record)) {
                    String person = people.id(one.person());
                    add(byPerson, person, number);
                    record.start().ifPresent(start -> add(bySeat, new Seat(start, person), number));
                }
            }
        }
    }

    private static <K> void add(Map<K, List<Integer>> numbers, K key, int number) {
        numbers.computeIfAbsent(key, first -> new ArrayList<>(1)).add(number);
    }

    /** The records that may tell of one of the meetings or names, or name one of the people; in the order of the calendar. */
    List<EvidenceRecord> near(
            Collection<EvidenceRecord> meetings,
            EvidenceFacts facts,
            Collection<String> names,
            Collection<String> whom) {
        TreeSet<Integer> near = new TreeSet<>();
        for (EvidenceRecord meeting : meetings) {
            meeting.calendarId().ifPresent(id -> near.addAll(byName.getOrDefault(id, List.of())));
            meeting.uid().ifPresent(uid -> near.addAll(byName.getOrDefault(uid, List.of())));
            meeting.start().ifPresent(start -> facts.everybody(meeting)
                    .forEach(one ->
                            near.addAll(bySeat.getOrDefault(new Seat(start, people.id(one.person())), List.of()))));
        }
        names.forEach(name -> near.addAll(byName.getOrDefault(name, List.of())));
        whom.forEach(person -> near.addAll(byPerson.getOrDefault(person, List.of())));
        return near.stream().map(records::get).toList();
    }
}
