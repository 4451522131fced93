package io.salesprocess.benchmark;

import io.salesprocess.model.definition.ValueType;

/** The ids of workload W1. Every call makes a new text, as reading a record does. */
final class W1Names {
    private W1Names() {}

    static String stage(int n) {
        return "stage-" + n;
    }

    static String role(int n) {
        return "buying-role-" + n;
    }

    /** The contact who is sure to play a role. */
    static String contactWith(String role) {
        return "contact-" + role;
    }

    /** The contacts: first one for each role, then others. */
    static String contact(int n) {
        return n < W1Process.ROLES ? contactWith(role(n)) : "contact-" + n;
    }

    static String activityType(int n) {
        return "activity-type-" + n;
    }

    static String documentType(int n) {
        return "document-type-" + n;
    }

    static String decision(int n) {
        return "part-needed-" + n;
    }

    static String field(int n) {
        return "field-" + n;
    }

    /** Fields are numbers, choices and yes-or-no in turn. */
    static ValueType fieldType(int n) {
        return switch (n % 3) {
            case 0 -> ValueType.NUMBER;
            case 1 -> ValueType.CHOICE;
            default -> ValueType.YES_NO;
        };
    }
}
