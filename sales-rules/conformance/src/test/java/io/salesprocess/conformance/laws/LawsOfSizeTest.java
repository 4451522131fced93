package io.salesprocess.conformance.laws;

import static io.salesprocess.conformance.laws.Laws.inWorlds;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.salesprocess.conformance.generated.Feature;
import io.salesprocess.conformance.generated.GeneratedProcess;
import io.salesprocess.conformance.generated.Tree;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.rules.Inspector;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Laws 25 and 26: cost grows with what there is to look at, and nothing valid makes an inspection fail. */
class LawsOfSizeTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** Twice as much costs twice as much; a little more, for lists that grow by halves. */
    private static final double TWICE = 2.6;
    /** Twice as many items, each of which looks at twice as many records. */
    private static final double FOUR_TIMES = 4.4;

    private static final Set<String> RECORDS =
            Set.of("activity", "document", "work", "event", "confirmation", "approval", "attestation", "decision");

    private static long allocated(Inspector inspector, Opportunity opportunity, Instant asOf) {
        long thread = Thread.currentThread().getId();
        for (int warm = 0; warm < 2; warm++) {
            inspector.inspect(opportunity, asOf).findings();
        }
        long before = THREADS.getThreadAllocatedBytes(thread);
        inspector.inspect(opportunity, asOf).findings();
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    /** The opportunity with each record so many times, under ids of its own. */
    private static Opportunity records(World world, int times) {
        ObjectNode many = world.opportunityTree();
        for (String collection : Changes.EVIDENCE) {
            for (ObjectNode record : Changes.records(many, collection)) {
                for (int i = 1; i < times; i++) {
                    Changes.add(
                            many,
                            collection,
                            record.deepCopy().put("id", record.path("id").asString() + "-" + i));
                }
            }
        }
        return World.readOpportunity(many);
    }

    /** The process with each requirement so many times, under ids of its own. */
    private static SalesProcess requirements(World world, int times) {
        ObjectNode many = world.processTree();
        Tree.eachObject(many, object -> {
            for (String key : List.of("entryCriteria", "exitCriteria", "steps", "criteria")) {
                if (object.path(key) instanceof ArrayNode list) {
                    for (ObjectNode one : Tree.objects(object, key)) {
                        for (int i = 1; i < times; i++) {
                            list.add(copied(one, "-" + i));
                        }
                    }
                }
            }
        });
        return SalesJson.readProcess(Tree.bytes(many), "many");
    }

    private static ObjectNode copied(ObjectNode requirement, String suffix) {
        ObjectNode copy = requirement.deepCopy();
        List<ObjectNode> all = new ArrayList<>(GeneratedProcess.requirementTrees(copy));
        all.add(copy);
        all.forEach(one -> one.put("id", one.path("id").asString() + suffix));
        return copy;
    }

    /** Whether a for-each asks of each item for what is not linked to it, which is looked at for each item anew. */
    private static boolean looksAnewForEach(World world) {
        AtomicInteger found = new AtomicInteger();
        Tree.eachObject(world.processTree(), one -> {
            if (one.has("forEach") && one.path("holds") instanceof ObjectNode holds) {
                Tree.eachObject(holds, within -> {
                    boolean evidence = RECORDS.stream().anyMatch(within::has);
                    found.addAndGet(
                            evidence && !"it".equals(within.path("about").asString("")) ? 1 : 0);
                });
            }
        });
        return found.get() > 0;
    }

    /** Memory, which can be measured to the byte; time goes with it. */
    @Test
    void law_25_what_an_inspection_needs_grows_at_most_linearly_in_the_records() {
        AtomicInteger tried = new AtomicInteger();
        AtomicInteger forEach = new AtomicInteger();
        inWorlds(60, Feature.all(), Opinion.RULES, world -> {
            tried.incrementAndGet();
            forEach.addAndGet(world.processTree().toString().contains("\"forEach\"") ? 1 : 0);
            Inspector inspector = Inspector.of(world.process());
            long some = allocated(inspector, records(world, 16), world.asOf());
            long twice = allocated(inspector, records(world, 32), world.asOf());
            assertThat(twice * 1.0 / some)
                    .as("%d bytes, then %d", some, twice)
                    .isLessThan(looksAnewForEach(world) ? FOUR_TIMES : TWICE);
        });
        assertThat(tried.get()).isGreaterThan(50);
        assertThat(forEach.get()).isGreaterThan(5);
    }

    @Test
    void law_25_what_an_inspection_needs_grows_at_most_linearly_in_the_requirements() {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(40, Feature.allBut(Feature.PATHWAY), Opinion.RULES, world -> {
            if (world.requirements().isEmpty()) {
                return;
            }
            tried.incrementAndGet();
            Opportunity opportunity = World.readOpportunity(world.opportunityTree());
            long some = allocated(Inspector.of(requirements(world, 6)), opportunity, world.asOf());
            long twice = allocated(Inspector.of(requirements(world, 12)), opportunity, world.asOf());
            assertThat(twice * 1.0 / some).as("%d bytes, then %d", some, twice).isLessThan(TWICE);
        });
        assertThat(tried.get()).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void law_26_a_valid_definition_never_makes_a_judgement_fail(Opinion opinion) {
        inWorlds(600, Feature.all(), opinion, world -> assertThat(
                        world.judgement().gates().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        world.process().stages().stream().map(Stage::id).toList()));
    }

    @Test
    void law_26_a_valid_definition_never_makes_anything_fail_that_may_be_asked() {
        inWorlds(150, Feature.all(), Opinion.RULES, world -> {
            Inspector inspector = Inspector.of(world.process());
            Opportunity opportunity = World.readOpportunity(world.opportunityTree());
            Inspection inspection = inspector.inspect(opportunity, world.asOf());
            assertThat(inspection.findings()).extracting(Finding::message).noneMatch(message -> message.contains("{"));
            assertThat(inspection.nextActions()).isNotNull();
            inspection.requirements().forEach(result -> assertThat(inspection.because(result.id()))
                    .isNotBlank());
            for (Stage stage : world.process().stages()) {
                assertThat(inspector.gate(opportunity, stage.id(), world.asOf()).stage())
                        .isEqualTo(stage.id());
            }
            for (ClosedStage stage : world.process().closedStages()) {
                assertThat(inspector.gate(opportunity, stage.id(), world.asOf()).stage())
                        .isEqualTo(stage.id());
            }
        });
    }
}
