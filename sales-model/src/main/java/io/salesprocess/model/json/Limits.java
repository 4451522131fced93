package io.salesprocess.model.json;

import org.immutables.value.Value;

/** How large a document may be. What is larger is rejected. Immutable. */
@Value.Immutable(singleton = true)
public interface Limits {
    /** The size of a definition in bytes; 1 MiB unless said otherwise. */
    @Value.Default
    default int definitionBytes() {
        return 1 << 20;
    }

    /** The size of one opportunity in bytes; 16 MiB unless said otherwise. */
    @Value.Default
    default int opportunityBytes() {
        return 16 << 20;
    }

    /** The size of a file of many opportunities in bytes; 512 MiB unless said otherwise. */
    @Value.Default
    default int fileBytes() {
        return 512 << 20;
    }

    /** How deep objects and lists may lie within each other; 32 unless said otherwise, 500 at most. */
    @Value.Default
    default int depth() {
        return 32;
    }

    /** How many keys, values and brackets a definition may have; 200,000 unless said otherwise. */
    @Value.Default
    default int definitionTokens() {
        return 200_000;
    }

    /** How many keys, values and brackets an opportunity may have; 2,000,000 unless said otherwise. */
    @Value.Default
    default int opportunityTokens() {
        return 2_000_000;
    }

    /** The length of a key in characters; 1,000 unless said otherwise. */
    @Value.Default
    default int keyLength() {
        return 1_000;
    }

    /** The length of a text in characters; 1,000,000 unless said otherwise. */
    @Value.Default
    default int textLength() {
        return 1_000_000;
    }

    /** How many requirements a definition may have; 500 unless said otherwise. */
    @Value.Default
    default int requirements() {
        return 500;
    }

    /** How deep conditions may lie within each other; 8 unless said otherwise. */
    @Value.Default
    default int conditionDepth() {
        return 8;
    }

    /** How many conditions may stand side by side in an all-of, any-of or of; 100 unless said otherwise. */
    @Value.Default
    default int branches() {
        return 100;
    }

    /** How many conditions a definition may have, with all that lie within others; 5,000 unless said otherwise. */
    @Value.Default
    default int conditions() {
        return 5_000;
    }

    /** How many rows a table may have; 1,000 unless said otherwise. */
    @Value.Default
    default int rows() {
        return 1_000;
    }

    /** How many activities an opportunity may have; 10,000 unless said otherwise. */
    @Value.Default
    default int activities() {
        return 10_000;
    }

    /** How many attendees an activity may have; 200 unless said otherwise. */
    @Value.Default
    default int attendees() {
        return 200;
    }

    /**
     * How many changes of its pathway an opportunity may have; 100 unless said otherwise. The steps of all of them
     * together have at most as many requirements and conditions as a definition may have.
     */
    @Value.Default
    default int pathwayChanges() {
        return 100;
    }

    /** How many objects a file of many may hold; 200,000 unless said otherwise. */
    @Value.Default
    default int items() {
        return 200_000;
    }

    /** How many problems of a document are told; the others are counted. 50 unless said otherwise. */
    @Value.Default
    default int problems() {
        return 50;
    }

    @Value.Check
    default void check() {
        if (problems() < 1) {
            throw new IllegalStateException("At least one problem must be told, not " + problems() + ".");
        }
        if (depth() < 1 || depth() > 500) {
            throw new IllegalStateException("The depth " + depth() + " must be 1 to 500.");
        }
        notNegative("definitionBytes", definitionBytes());
        notNegative("opportunityBytes", opportunityBytes());
        notNegative("fileBytes", fileBytes());
        notNegative("definitionTokens", definitionTokens());
        notNegative("opportunityTokens", opportunityTokens());
        notNegative("keyLength", keyLength());
        notNegative("textLength", textLength());
        notNegative("requirements", requirements());
        notNegative("conditionDepth", conditionDepth());
        notNegative("branches", branches());
        notNegative("conditions", conditions());
        notNegative("rows", rows());
        notNegative("activities", activities());
        notNegative("attendees", attendees());
        notNegative("pathwayChanges", pathwayChanges());
        notNegative("items", items());
    }

    private static void notNegative(String limit, int most) {
        if (most < 0) {
            throw new IllegalStateException("The limit '" + limit + "' (" + most + ") must not be negative.");
        }
    }

    /** The limits above. */
    static Limits usual() {
        return ImmutableLimits.of();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds limits; not thread-safe. */
    final class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }
}
