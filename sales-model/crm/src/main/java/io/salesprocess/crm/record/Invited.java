package io.salesprocess.crm.record;

import java.util.Optional;

/**
 * Somebody who was asked to an activity, or was in it.
 *
 * @param person who
 * @param answer the answer to the invitation, as the source spells it
 * @param came whether the source recorded that they came; absent where it did not look
 */
public record Invited(PersonKey person, Optional<String> answer, Optional<Boolean> came) {
    /** Somebody of whom the source says nothing but that they belong to it. */
    public static Invited listed(String id) {
        return new Invited(PersonKey.id(id), Optional.empty(), Optional.empty());
    }

    public static Invited answered(PersonKey person, Optional<String> answer) {
        return new Invited(person, answer, Optional.empty());
    }

    public static Invited seen(PersonKey person, boolean came) {
        return new Invited(person, Optional.empty(), Optional.of(came));
    }
}
