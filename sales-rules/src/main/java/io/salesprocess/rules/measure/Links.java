package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Records by number, found by what they are linked to and by whom they name, so that a for-each need not try them all. */
final class Links {
    private final Roster roster;
    private final Map<String, List<Integer>> byId = new HashMap<>();
    private final Map<String, List<Integer>> byPerson = new HashMap<>();
    private final List<Integer> ofNobodyKnown = new ArrayList<>();

    Links(Roster roster) {
        this.roster = roster;
    }

    /** Takes up a record that whoever it names brought about. */
    void add(int number, Evidence record) {
        add(number, record, true);
    }

    /** Takes up a record; what nobody can tell by whom it was may be by anybody. */
    void add(int number, Evidence record, boolean tellsWho) {
        byId.computeIfAbsent(record.id(), first -> new ArrayList<>(1)).add(number);
        boolean known = record instanceof Activity activity ? attendees(number, activity) : actors(number, record);
        if (!known || !tellsWho) {
            ofNobodyKnown.add(number);
        }
    }

    private boolean attendees(int number, Activity activity) {
        boolean known = activity.attendeesLoaded();
        for (Attendee attendee : activity.attendees()) {
            name(attendee.person(), number);
            known &= roster.complete() || roster.member(attendee.person()) != null;
        }
        return known;
    }

    private boolean actors(int number, Evidence record) {
        String speaker = record instanceof Statement statement ? statement.by().orElse(null) : null;
        boolean known = true;
        for (StateChange change : record.states()) {
            String actor = change.by().orElse(speaker);
            if (actor == null) {
                known = false;
            } else {
                name(actor, number);
            }
        }
        return known;
    }

    private void name(String person, int number) {
        byPerson.computeIfAbsent(canonical(person), first -> new ArrayList<>()).add(number);
    }

    private String canonical(String person) {
        Member member = roster.member(person);
        return member == null ? person : member.person.id();
    }

    /** The numbers of the records that are linked to something. */
    int[] to(String target, Ties ties) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String tied : ties.of(target)) {
            numbers.addAll(byId.getOrDefault(tied, List.of()));
        }
        return numbers(numbers);
    }

    /** The number of the record itself. */
    int[] itself(String id) {
        return numbers(new TreeSet<>(byId.getOrDefault(id, List.of())));
    }

    /** The numbers of the records that name somebody, or of which nobody can tell whom; null: all may. */
    int @Nullable [] by(AtHand item) {
        if (item.others() > 0) {
            return null;
        }
        TreeSet<Integer> all = new TreeSet<>(ofNobodyKnown);
        for (String person : item.people()) {
            all.addAll(byPerson.getOrDefault(canonical(person), List.of()));
        }
        return numbers(all);
    }

    private static int[] numbers(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
