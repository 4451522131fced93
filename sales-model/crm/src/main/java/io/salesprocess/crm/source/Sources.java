package io.salesprocess.crm.source;

import io.salesprocess.crm.CrmSystem;

/** The adapters by system. */
public final class Sources {
    private Sources() {}

    public static RecordSource of(CrmSystem system) {
        return switch (system) {
            case SALESFORCE -> new Salesforce();
            case HUBSPOT -> new HubSpot();
            case DYNAMICS -> new Dynamics();
            case ESPOCRM -> new EspoCrm();
            case SUITECRM -> new SuiteCrm();
            case ODOO -> new Odoo();
            case FRAPPE -> new Frappe();
            case GOOGLE_CALENDAR -> new GoogleCalendar();
            case MICROSOFT_GRAPH -> new MicrosoftGraph();
            case PIPEDRIVE -> new Pipedrive();
            default -> throw new UnsupportedOperationException(system.spelled());
        };
    }
}
