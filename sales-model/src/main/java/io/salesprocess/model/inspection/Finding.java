package io.salesprocess.model.inspection;

import io.salesprocess.model.json.Quoted;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that somebody should know. Immutable. */
@Value.Immutable
public interface Finding {
    /** A stable code in lower case with hyphens; the library's own are listed in the README. */
    String code();

    Severity severity();

    /** One sentence. */
    String message();

    /** How to put it right. */
    Optional<String> remedy();

    /** The id of the requirement. */
    Optional<String> requirement();

    /** The id of the stage. */
    Optional<String> stage();

    /** The role or person who should act. */
    Optional<String> who();

    /** Since when it has been so. */
    Optional<Instant> since();

    /** Ids of the records behind it. */
    List<String> evidence();

    /** What the message is made of, so that a host can say it in another language. */
    Map<String, String> arguments();

    /** Names are data, and may hold what no line of a log should. */
    @Value.Check
    default Finding oneLine() {
        String safe = Quoted.harmless(message());
        return safe.equals(message())
                ? this
                : builder().copyOf(this).message(safe).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
