package io.salesprocess.crm.profile;

import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rejects a profile and spans several of its parts. */
final class ProfileCheck {
    private static final List<String> ATTENDANCE = spelled(Attendance.values());
    private static final List<String> STATES = spelled(ActivityState.values());

    private ProfileCheck() {}

    static void check(CrmProfile profile, Input input) {
        words(profile.attendance(), ATTENDANCE, profile, "attendance", input);
        profile.records().forEach((kind, record) -> {
            if (as(profile, kind, record).equals(Optional.of(EvidenceKind.ACTIVITY))) {
                record.state().forEach(reading -> {
                    words(reading.means(), STATES, reading, "means", input);
                    reading.empty()
                            .ifPresent(state -> words(Map.of("", Optional.of(state)), STATES, reading, "empty", input));
                });
            }
        });
    }

    /** As what records of a kind count; what a ready-made profile says holds for the profiles of tenants. */
    private static Optional<EvidenceKind> as(CrmProfile profile, String kind, RecordReading record) {
        return record.as().or(() -> Optional.ofNullable(
                        CrmProfiles.readyMade(profile.system()).records().get(kind))
                .flatMap(RecordReading::as));
    }

    private static void words(
            Map<String, Optional<String>> means, List<String> allowed, Object owner, String key, Input input) {
        means.values().stream()
                .flatMap(Optional::stream)
                .filter(meaning -> !allowed.contains(meaning))
                .distinct()
                .forEach(meaning -> input.report(
                        ProblemCode.UNKNOWN_WORD,
                        input.placeOf(owner, key),
                        Quoted.quoted(meaning) + " is none of the words that may stand there.",
                        "Write one of " + String.join(", ", allowed) + "."));
    }

    private static List<String> spelled(Named... words) {
        return Arrays.stream(words).map(Named::spelled).toList();
    }
}
