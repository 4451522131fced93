package io.salesprocess.model.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import io.salesprocess.model.value.Moment;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one opportunity: claims and evidence, with the coverage of each collection. A collection that was
 * not loaded is different from an empty one. Immutable.
 */
@Value.Immutable
public interface Opportunity {
    /** The field that holds the amount. */
    String AMOUNT = "amount";
    /** The field that holds the expected close date. */
    String CLOSE_DATE = "closeDate";

    String id();

    Optional<ProcessReference> process();

    /** The zone of dates, where it is not the zone of the process. */
    Optional<ZoneId> zone();

    Optional<Moment> created();

    /** The owners over time; usually one, undated. */
    List<Ownership> owners();

    /** Id of the account. */
    Optional<String> account();

    /** The stage that the CRM shows. */
    Optional<String> claimedStage();

    List<StageClaim> stageHistory();

    List<Person> people();

    List<Activity> activities();

    List<Item> documents();

    /** Linked pieces of work with a life of their own: trials, reviews, samples, issues. */
    List<Item> work();

    /** What happened elsewhere: an invoice was paid, an environment deployed. Without a state it happened. */
    List<Item> events();

    List<Statement> confirmations();

    List<Statement> approvals();

    List<Statement> attestations();

    List<Statement> decisions();

    List<Waiver> waivers();

    /** What was changed in the requirements for this opportunity alone. */
    List<PathwayChange> pathway();

    /** Fields by id, {@link #AMOUNT} and {@link #CLOSE_DATE} among them. An absent key was not loaded; no entries means empty. */
    Map<String, List<FieldEntry>> fields();

    /** What is said of the coverage of a collection; see {@link #coverage(Part)}. */
    Map<Part, Coverage> loaded();

    /**
     * How much of a collection was loaded: as {@link #loaded()} says, else complete if it has entries. What has entries
     * was loaded at least partly.
     */
    default Coverage coverage(Part part) {
        boolean some = size(part) > 0;
        Coverage said = loaded().getOrDefault(part, some ? Coverage.COMPLETE : Coverage.NOT_LOADED);
        return some && said == Coverage.NOT_LOADED ? Coverage.PARTLY : said;
    }

    /**
     * The id that two different records of one kind share. Nobody can tell which of them is right, so that such an
     * opportunity is not inspected. Records that are told twice in the same words become one when it is built.
     */
    @Value.Derived
    @Value.Auxiliary
    default Optional<String> ambiguousId() {
        return Once.ambiguous(this);
    }

    /**
     * The first id of a record or a person that is spelled as other evidence is cited; see {@link Citation}. Such an
     * opportunity is not inspected.
     */
    @Value.Derived
    @Value.Auxiliary
    default Optional<String> mistakenId() {
        return OwnId.mistaken(this);
    }

    /** Each record once, and each item of the kind of its list. */
    @Value.Check
    default Opportunity once() {
        return Once.of(Kinds.of(this));
    }

    private int size(Part part) {
        return switch (part) {
            case PEOPLE -> people().size();
            case ACTIVITIES -> activities().size();
            case DOCUMENTS -> documents().size();
            case WORK -> work().size();
            case EVENTS -> events().size();
            case CONFIRMATIONS -> confirmations().size();
            case APPROVALS -> approvals().size();
            case ATTESTATIONS -> attestations().size();
            case DECISIONS -> decisions().size();
            case WAIVERS -> waivers().size();
            case PATHWAY -> pathway().size();
            case STAGE_HISTORY -> stageHistory().size();
        };
    }

    /** All that happened or was said, collection by collection. */
    default Stream<Evidence> evidence() {
        return Stream.of(
                        activities(),
                        documents(),
                        work(),
                        events(),
                        confirmations(),
                        approvals(),
                        attestations(),
                        decisions())
                .flatMap(List::stream);
    }

    /** The opportunity as plain maps, lists, texts, numbers and booleans, in the order of the canonical JSON. */
    @JsonValue
    default Map<String, @Nullable Object> toMap() {
        return OpportunityShapes.write(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an opportunity; not thread-safe. */
    final class Builder extends ImmutableOpportunity.Builder {
        Builder() {}
    }
}
