package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/**
 * Who may change the pathway of a single opportunity where a must is concerned. Without a policy nobody may. Immutable.
 */
@Value.Immutable
public interface PathwayPolicy {

    /** Ids of the roles that are entitled. */
    List<String> by();

    /** Ids of requirements that are never dropped, replaced or moved. */
    List<String> notFor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutablePathwayPolicy.Builder {
        Builder() {}
    }
}
