package io.salesprocess.model.definition;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a company sells, as it wrote it down. Read one with {@code SalesJson}, which also
 * checks it. Immutable.
 */
@Value.Immutable
public interface SalesProcess {
    /** The version of the language that this library reads. */
    String SCHEMA_VERSION = "1";

    String id();

    /** The company's own version of the process. */
    String version();

    String name();

    Optional<String> why();

    /** The zone in which dates and days are counted, unless an opportunity names its own. */
    ZoneId zone();

    /** Days that are no business days, besides Saturdays and Sundays. */
    List<LocalDate> holidays();

    /** Absent: no span may be counted in working time. */
    Optional<WorkingHours> workingHours();

    /** The month in which the fiscal year starts, 1 to 12. */
    @Value.Default
    default int fiscalYearStartsIn() {
        return 1;
    }

    List<Role> roles();

    List<ActivityType> activities();

    /** Types of documents, work and events, in this order of kinds. */
    List<ItemType> items();

    List<FieldType> fields();

    /** The details that records and people may carry. */
    List<FieldType> attributes();

    /** Confirmations, approvals, attestations and decisions, in this order of kinds. */
    List<Topic> topics();

    List<Table> tables();

    List<ValueProposition> valuePropositions();

    List<Measure> measures();

    /** The open stages, in order. */
    List<Stage> stages();

    List<ClosedStage> closedStages();

    /** Work after the sale. It never touches the ladder. */
    List<Step> afterSale();

    /** Ladders beside the open stages. */
    List<Track> tracks();

    /** What each forecast category takes, the best first. Empty: as the stages say. */
    List<ForecastRule> forecast();

    /** Absent: every move is allowed. */
    Optional<Moves> moves();

    Optional<WaiverPolicy> waivers();

    Optional<PathwayPolicy> pathway();

    /** Advice that was weighed and set aside. */
    List<Silence> silenced();

    /** The process as plain maps, lists, texts, numbers and booleans, in the order of the canonical JSON. */
    @JsonValue
    default Map<String, @Nullable Object> toMap() {
        return ProcessShapes.write(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a process without checking what spans its parts; not thread-safe. */
    final class Builder extends ImmutableSalesProcess.Builder {
        Builder() {}
    }
}
