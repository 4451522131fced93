package io.salesprocess.model.inspection;

import io.salesprocess.model.json.Quoted;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One reason why a stage gate is not open. Immutable. */
@Value.Immutable
public interface Blocker {
    /** The id of the requirement; absent when an application's rule blocks. */
    Optional<String> requirement();

    /** The id of the stage of the requirement. */
    Optional<String> stage();

    Optional<Verdict> verdict();

    Optional<Shortfall> shortfall();

    /** One sentence. */
    String message();

    /** References that come nearest. */
    List<String> evidence();

    /** Names are data, and may hold what no line of a log should. */
    @Value.Check
    default Blocker oneLine() {
        String safe = Quoted.harmless(message());
        return safe.equals(message())
                ? this
                : builder().copyOf(this).message(safe).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableBlocker.Builder {
        Builder() {}
    }
}
