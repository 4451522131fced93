package io.salesprocess.crm.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.model.definition.SalesProcess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which requirements of a process the records of some systems can ever prove, which they can only assert, and which they
 * cannot see at all, with what would have to be recorded. It looks at the vocabulary, not at records. Immutable.
 *
 * @param requirements what can be seen of each requirement, in the order of the process
 */
public record EvidenceCoverage(List<RequirementSight> requirements) {
    public EvidenceCoverage {
        requirements = List.copyOf(requirements);
    }

    /** What profiles can show of a process: that of a CRM, and of the calendars beside it. */
    public static EvidenceCoverage of(SalesProcess process, List<CrmProfile> profiles) {
        return new EvidenceCoverage(new ProcessSight(process, new Vocabulary(profiles)).all());
    }

    /** How many requirements can be seen so much of. */
    public long count(Sight sight) {
        return requirements.stream().filter(one -> one.sight() == sight).count();
    }

    /** The report as plain maps, lists, texts and numbers. */
    @JsonValue
    public Map<String, Object> toMap() {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Sight sight : Sight.values()) {
            written.put(sight.spelled(), count(sight));
        }
        List<Map<String, Object>> each = new ArrayList<>();
        for (RequirementSight one : requirements) {
            Map<String, Object> requirement = new LinkedHashMap<>();
            requirement.put("requirement", one.requirement());
            requirement.put("name", one.name());
            requirement.put("sight", one.sight().spelled());
            if (!one.record().isEmpty()) {
                requirement.put("record", one.record());
            }
            each.add(requirement);
        }
        written.put("requirements", each);
        return written;
    }

    /** The report for people to read: a line for each requirement, and below it what would have to be recorded. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Sight sight : Sight.values()) {
            text.append(sight.spelled().replace('-', ' '))
                    .append(": ")
                    .append(count(sight))
                    .append('\n');
        }
        for (RequirementSight one : requirements) {
            text.append('\n')
                    .append(one.requirement())
                    .append(": ")
                    .append(one.sight().spelled().replace('-', ' '))
                    .append(" (")
                    .append(one.name())
                    .append(")\n");
            one.record().forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }
}
