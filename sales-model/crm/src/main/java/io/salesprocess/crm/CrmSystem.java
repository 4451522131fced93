package io.salesprocess.crm;

import io.salesprocess.model.value.Named;

/** A system whose records can be read. */
public enum CrmSystem implements Named {
    /** Salesforce: results of REST queries. */
    SALESFORCE,
    /** HubSpot: CRM objects of the API's version 3, associations of version 4. */
    HUBSPOT,
    /** Microsoft Dynamics 365: rows of the Dataverse Web API. */
    DYNAMICS,
    /** Pipedrive: results of its REST API, version 1 or 2. */
    PIPEDRIVE,
    /** EspoCRM: results of its REST API. */
    ESPOCRM,
    /** SuiteCRM: results of its API, version 8 or 4.1. */
    SUITECRM,
    /** Odoo: results of {@code search_read}, bare or as JSON-RPC wraps them. */
    ODOO,
    /** Frappe CRM and ERPNext: documents and lists of the REST API. */
    FRAPPE,
    /** Google Calendar: events of the API, version 3. */
    GOOGLE_CALENDAR,
    /** Microsoft Graph: events, online meetings and attendance reports. */
    MICROSOFT_GRAPH;

    /** Whether it is a calendar: a second source that knows no opportunities. */
    public boolean calendar() {
        return this == GOOGLE_CALENDAR || this == MICROSOFT_GRAPH;
    }

    /** Whether it can tell who came to a meeting, and not only who was asked. */
    public boolean reportsAttendance() {
        return this == MICROSOFT_GRAPH;
    }
}
