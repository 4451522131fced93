package io.salesprocess.crm.profile;

import io.salesprocess.crm.CrmSystem;
import io.salesprocess.model.facts.ProcessReference;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the words of one tenant's records mean: vocabulary as data, without expressions. What it does not map is
 * unknown and reported; it never counts as done. Immutable.
 */
@Value.Immutable
public interface CrmProfile {
    /** The version of the language in which profiles are written. */
    String SCHEMA_VERSION = "1";

    CrmSystem system();

    /** The zone of times that the source writes without one. Absent: only their date is taken. */
    Optional<ZoneId> zone();

    /** The currency of amounts that the source writes without one. */
    Optional<String> currency();

    /** The process that the opportunities follow. */
    Optional<ProcessReference> process();

    /** The stage of the process by the stage of the source, in any pipeline. A stage that is not named keeps its own name. */
    Map<String, Optional<String>> stages();

    /** What differs from pipeline to pipeline. */
    Map<String, PipelineReading> pipelines();

    /** The stage of the process by what the source calls open, won and lost, where that is told apart from the stage. */
    Map<String, Optional<String>> statuses();

    /** The role of the process by the role of the source. */
    Map<String, Optional<String>> roles();

    /** What the answer to an invitation means: a word of {@link io.salesprocess.model.value.Attendance}. */
    Map<String, Optional<String>> attendance();

    List<KnownPerson> people();

    /** Domains of the e-mail addresses of our own people. */
    List<String> ourDomains();

    /** Domains of the e-mail addresses of partners. */
    List<String> partnerDomains();

    /** What the words of each kind of record mean, by the name of the kind. */
    Map<String, RecordReading> records();

    /** Fields of the opportunity by their id in the process; the amount and the expected close date among them. */
    Map<String, FieldReading> fields();

    /** Fields of the opportunity in which somebody states something. */
    List<StatementReading> statements();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableCrmProfile.Builder {
        Builder() {}
    }
}
