package io.salesprocess.crm.record;

/**
 * Names a record.
 *
 * @param thing what it is about
 * @param id in the one way in which this library writes it: ids of 18 characters as 15, GUIDs in lower case
 */
public record Ref(Thing thing, String id) {
    public static Ref deal(String id) {
        return new Ref(Thing.DEAL, id);
    }

    public static Ref person(String id) {
        return new Ref(Thing.PERSON, id);
    }

    public static Ref account(String id) {
        return new Ref(Thing.ACCOUNT, id);
    }

    public static Ref evidence(String id) {
        return new Ref(Thing.EVIDENCE, id);
    }
}
