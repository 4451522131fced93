package io.salesprocess.crm.coverage;

import java.util.List;

/**
 * What a CRM can show of one requirement. Immutable.
 *
 * @param requirement the id of the requirement
 * @param name its name
 * @param sight how much can be shown
 * @param record what would have to be recorded, or mapped, so that more can be shown; empty where it can be proved
 */
public record RequirementSight(String requirement, String name, Sight sight, List<String> record) {
    public RequirementSight {
        record = List.copyOf(record);
    }
}
