package io.salesprocess.crm.coverage;

import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.EvidenceKind;
import io.salesprocess.crm.profile.RecordReading;
import io.salesprocess.crm.profile.StatementReading;
import io.salesprocess.crm.profile.WordReading;
import io.salesprocess.model.value.Attendance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that some profiles could ever say: types with the states that their records can come to, fields, roles, topics. */
final class Vocabulary {
    private final List<CrmProfile> profiles;

    Vocabulary(List<CrmProfile> profiles) {
        this.profiles = profiles;
    }

    /** The kinds of record that can be of a type, with what they say. */
    Map<String, RecordReading> kindsOf(EvidenceKind as, String type) {
        Map<String, RecordReading> kinds = new LinkedHashMap<>();
        for (CrmProfile profile : profiles) {
            profile.records().forEach((kind, reading) -> {
                if (reading.as().orElse(EvidenceKind.ACTIVITY) == as
                        && meanings(reading.type()).contains(type)) {
                    kinds.put(profile.system().spelled() + " " + kind, reading);
                }
            });
        }
        return kinds;
    }

    /** The names of all kinds of record that count as something. */
    List<String> kinds(EvidenceKind as) {
        List<String> kinds = new ArrayList<>();
        profiles.forEach(profile -> profile.records().forEach((kind, reading) -> {
            if (reading.as().orElse(EvidenceKind.ACTIVITY) == as) {
                kinds.add(profile.system().spelled() + " " + kind);
            }
        }));
        return kinds;
    }

    /** What some readings can come to. */
    static Set<String> meanings(List<WordReading> readings) {
        Set<String> meanings = new TreeSet<>();
        for (WordReading reading : readings) {
            reading.means().values().stream().flatMap(Optional::stream).forEach(meanings::add);
            reading.empty().ifPresent(meanings::add);
        }
        return meanings;
    }

    boolean field(String id) {
        return profiles.stream().anyMatch(profile -> profile.fields().containsKey(id));
    }

    boolean role(String id) {
        return profiles.stream()
                .anyMatch(profile -> profile.roles().containsValue(Optional.of(id))
                        || profile.people().stream()
                                .anyMatch(person -> person.roles().contains(id)));
    }

    Stream<StatementReading> statements() {
        return profiles.stream().flatMap(profile -> profile.statements().stream());
    }

    /** Whether anything tells who came, not only who was asked and what they answered. */
    boolean tellsWhoCame() {
        return profiles.stream()
                .anyMatch(profile -> profile.system().reportsAttendance()
                        || profile.attendance().containsValue(Optional.of(Attendance.ATTENDED.spelled())));
    }

    String systems() {
        return String.join(
                " and ",
                profiles.stream().map(profile -> profile.system().spelled()).toList());
    }
}
