package io.salesprocess.model.text;

import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who was there, and who acted. */
final class People {
    private final Names names;

    People(Names names) {
        this.names = names;
    }

    /** "with the decision maker and the champion attending"; empty when nobody is asked for. */
    String attending(List<Participant> participants, Attendance usual) {
        return with(groups(participants, usual, false));
    }

    /** "with the decision maker": the usual attendance goes without saying. */
    String asked(List<Participant> participants, Attendance usual) {
        return with(groups(participants, usual, true));
    }

    private static String with(List<String> groups) {
        return groups.isEmpty() ? "" : "with " + Lists.and(groups);
    }

    /** "the sales manager", "somebody other than the author". */
    String actor(Who who) {
        return actor(who, who.otherThan());
    }

    String actor(Who who, List<PersonReference> excluded) {
        String others = excluded.isEmpty()
                ? ""
                : " other than "
                        + Lists.or(excluded.stream()
                                .map(PersonReference::kind)
                                .sorted()
                                .map(one -> "the " + one.spelled())
                                .toList());
        String somebody = who.role()
                .map(names::role)
                .map(role -> excluded.isEmpty() ? role.the() : role.a())
                .orElse("somebody");
        return somebody + side(who.role(), who.side()) + others;
    }

    private List<String> groups(List<Participant> participants, Attendance usual, boolean brief) {
        Map<Attendance, List<String>> byAttendance = new EnumMap<>(Attendance.class);
        for (Participant participant : participants) {
            byAttendance
                    .computeIfAbsent(participant.attendance().orElse(usual), attendance -> new ArrayList<>())
                    .add(participant(participant));
        }
        boolean alone = brief && byAttendance.size() == 1;
        List<String> groups = new ArrayList<>();
        byAttendance.forEach((attendance, people) ->
                groups.add(Lists.and(people) + (alone && attendance == usual ? "" : " " + said(attendance))));
        return groups;
    }

    private String participant(Participant participant) {
        String side = side(participant.role(), participant.side());
        if (participant.atLeast() == 1) {
            return participant.role().map(names::role).map(Noun::the).orElse("somebody") + side;
        }
        String role = participant
                .role()
                .map(names::role)
                .map(noun -> " in the role of " + noun.bare())
                .orElse("");
        return "at least " + participant.atLeast() + " people" + role + side;
    }

    /** Nothing when the role tells the side. */
    private String side(Optional<String> role, Optional<Side> side) {
        boolean told = role.isPresent() && side.isPresent() && names.standsOn(role.get(), side.get());
        return told ? "" : side.map(one -> " from " + side(one)).orElse("");
    }

    static String side(Side side) {
        return switch (side) {
            case OURS -> "our side";
            case BUYER -> "the buyer's side";
            case PARTNER -> "a partner";
        };
    }

    private static String said(Attendance attendance) {
        return switch (attendance) {
            case ATTENDED -> "attending";
            case ACCEPTED -> "having accepted";
            case LISTED -> "invited";
            case UNKNOWN -> "perhaps attending";
            case DECLINED -> "having declined";
            case ABSENT -> "absent";
        };
    }
}
