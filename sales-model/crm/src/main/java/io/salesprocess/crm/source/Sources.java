package io.salesprocess.crm.source;

import io.salesprocess.crm.CrmSystem;

/** The adapters by system. */
public final class Sources {
    private Sources() {}

    public static RecordSource of(CrmSystem system) {
        return switch (system) {
            case SALESFORCE -> new Salesforce();
            default -> throw new UnsupportedOperationException(system.spelled());
        };
    }
}
