package io.salesprocess.model.family;

import io.salesprocess.model.definition.FieldCondition;
import java.util.List;
import org.immutables.value.Value;

/** The opportunities that follow a process. Immutable. */
@Value.Immutable
public interface ProcessSelection {
    /** The id of the process. */
    String process();

    /** What the fields of the opportunity must say, compared with constants; all of it. Empty: any opportunity. */
    List<FieldCondition> when();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableProcessSelection.Builder {
        Builder() {}
    }
}
