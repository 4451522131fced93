package io.salesprocess.model.text;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Who was there, and who was not. */
final class Attendees {
    private final People people;

    Attendees(People people) {
        this.people = people;
    }

    /** "with the decision maker and the champion attending"; empty when nobody is asked for. */
    String attending(ActivityCondition condition) {
        return with(condition, false);
    }

    /** "with the decision maker": the usual attendance goes without saying. */
    String asked(ActivityCondition condition) {
        return with(condition, true);
    }

    /** "without the owner or anybody from a partner attending"; empty when everybody may be there. */
    String barred(ActivityCondition condition) {
        Map<Presence, List<String>> groups = groups(condition.without(), usual(condition), this::barred);
        List<String> all = new ArrayList<>();
        groups.forEach((presence, some) -> all.add(Lists.or(some) + " " + presence.said(usual(condition))));
        return all.isEmpty() ? "" : "without " + Lists.or(all);
    }

    private String with(ActivityCondition condition, boolean brief) {
        Attendance usual = usual(condition);
        Map<Presence, List<String>> groups = groups(condition.with(), usual, this::wanted);
        boolean alone = brief && groups.keySet().equals(Set.of(new Presence(usual, false)));
        List<String> all = new ArrayList<>();
        groups.forEach((presence, some) -> all.add(Lists.and(some) + (alone ? "" : " " + presence.said(usual))));
        return all.isEmpty() ? "" : "with " + Lists.and(all);
    }

    private static Map<Presence, List<String>> groups(
            List<Participant> participants, Attendance usual, Function<Participant, String> said) {
        Map<Presence, List<String>> groups = new LinkedHashMap<>();
        participants.stream()
                .sorted(Comparator.comparing(participant -> Presence.of(participant, usual)))
                .forEach(participant -> groups.computeIfAbsent(
                                Presence.of(participant, usual), presence -> new ArrayList<>())
                        .add(said.apply(participant)));
        return groups;
    }

    private String wanted(Participant participant) {
        return participant.atLeast() == 1
                ? people.present(participant, "somebody")
                : "at least " + participant.atLeast() + " people"
                        + people.described(participant.role(), participant.side())
                        + people.otherThan(participant.otherThan());
    }

    private String barred(Participant participant) {
        return participant.atLeast() == 1
                ? people.present(participant, "anybody")
                : participant.atLeast() + " or more people" + people.described(participant.role(), participant.side())
                        + people.otherThan(participant.otherThan());
    }

    private static Attendance usual(ActivityCondition condition) {
        return condition.state() == ActivityState.BOOKED ? Attendance.LISTED : Attendance.ATTENDED;
    }

    private record Presence(Attendance attendance, boolean leads) implements Comparable<Presence> {
        static Presence of(Participant participant, Attendance usual) {
            return new Presence(participant.attendance().orElse(usual), participant.leads());
        }

        /** Who leads it is there in the usual way. */
        String said(Attendance usual) {
            if (!leads) {
                return said();
            }
            return attendance == usual ? "leading it" : said() + " and leading it";
        }

        private String said() {
            return switch (attendance) {
                case ATTENDED -> "attending";
                case ACCEPTED -> "having accepted";
                case LISTED -> "invited";
                case UNKNOWN -> "perhaps attending";
                case DECLINED -> "having declined";
                case ABSENT -> "absent";
            };
        }

        @Override
        public int compareTo(Presence other) {
            return Comparator.comparing(Presence::attendance)
                    .thenComparing(Presence::leads)
                    .compare(this, other);
        }
    }
}
