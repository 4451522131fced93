package io.salesprocess.conformance.laws;

import static io.salesprocess.conformance.generated.Tree.object;
import static io.salesprocess.conformance.laws.Laws.inWorlds;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.Judgement;
import io.salesprocess.conformance.generated.Feature;
import io.salesprocess.conformance.generated.Tree;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.Inspector;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** Law 15: the verified stage follows from the gates. */
class LawsOfGatesTest {
    private static List<String> stages(World world) {
        return world.process().stages().stream().map(Stage::id).toList();
    }

    @ParameterizedTest
    @EnumSource
    void law_15_the_verified_stage_is_the_last_whose_gate_is_open(Opinion opinion) {
        inWorlds(400, Feature.all(), opinion, world -> {
            Judgement said = world.judgement();
            String last = "-";
            String lastPossible = "-";
            for (String stage : stages(world)) {
                last = said.gates().get(stage) == GateAnswer.OPEN ? stage : last;
                lastPossible = said.gates().get(stage) == GateAnswer.BLOCKED ? lastPossible : stage;
            }
            assertThat(said.verified().orElse("-")).isEqualTo(last);
            assertThat(stages(world).indexOf(said.possible().orElse("-")))
                    .isGreaterThanOrEqualTo(stages(world).indexOf(lastPossible));
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_15_every_gate_up_to_the_verified_stage_is_open(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(200, Feature.allBut(Feature.ROUTES), opinion, world -> {
            Judgement said = world.judgement();
            List<String> below = stages(world).subList(0, world.height(said) + 1);
            for (String stage : below) {
                tried.incrementAndGet();
                assertThat(said.gates().get(stage)).as(stage).isEqualTo(GateAnswer.OPEN);
            }
        });
        assertThat(tried.get()).isGreaterThan(40);
    }

    /** What is no rung, or is skipped, has a gate of its own, which stands in nobody's way: here everything is a rung. */
    @ParameterizedTest
    @EnumSource
    void law_15_every_gate_up_to_the_verified_stage_is_open_on_a_route_through_all(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(150, Feature.all(), opinion, world -> {
            ObjectNode process = world.processTree();
            for (ObjectNode stage : Tree.objects(process, "stages")) {
                if (stage.has("appliesWhen")) {
                    stage.set("appliesWhen", object("people", object(), "atLeast", 0));
                }
                stage.remove(List.of("entryFor", "skippable"));
            }
            Judgement said = world.ofProcess(process);
            for (String stage : stages(world).subList(0, world.height(said) + 1)) {
                tried.incrementAndGet();
                assertThat(said.gates().get(stage)).as(stage).isEqualTo(GateAnswer.OPEN);
            }
        });
        assertThat(tried.get()).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void law_15_whatever_the_stages_before_the_verified_one_ask_is_satisfied_or_not_needed(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(400, Feature.allBut(Feature.PATHWAY), opinion, world -> {
            Judgement said = world.judgement();
            int height = world.height(said);
            for (ObjectNode stage : Tree.objects(world.processTree(), "stages").subList(0, Math.max(height, 0))) {
                boolean skippable = stage.path("skippable").asBoolean(false);
                for (String key : List.of("entryCriteria", "steps", "exitCriteria")) {
                    for (ObjectNode requirement : Tree.objects(stage, key)) {
                        boolean must =
                                requirement.path("obligation").asString("must").equals("must");
                        if (must && (!skippable || requirement.path("keyStep").asBoolean(false))) {
                            tried.incrementAndGet();
                            assertThat(said.verdicts()
                                            .get(requirement.path("id").asString()))
                                    .as(requirement.path("id").asString())
                                    .isIn(Verdict.MET, Verdict.WAIVED, Verdict.NOT_APPLICABLE);
                        }
                    }
                }
            }
        });
        assertThat(tried.get()).isGreaterThan(30);
    }

    @Test
    void law_15_who_asks_for_one_gate_gets_the_answer_of_the_inspection() {
        inWorlds(300, Feature.allBut(Feature.ODDITIES), Opinion.RULES, world -> {
            Inspection inspection = world.inspection();
            Inspector inspector = Inspector.of(world.process());
            for (int i = 0; i < inspection.stages().size(); i++) {
                GateDecision gate = inspector.gate(
                        World.readOpportunity(world.opportunityTree()),
                        inspection.stages().get(i).stage(),
                        world.asOf());
                assertThat(gate.answer()).isEqualTo(inspection.stages().get(i).gate());
                assertThat(gate.blockers().isEmpty()).isEqualTo(gate.answer() == GateAnswer.OPEN);
            }
        });
    }

    @Test
    void law_15_a_gate_opens_to_a_move_exactly_when_it_passes_and_the_move_is_allowed() {
        inWorlds(200, Feature.allBut(Feature.ODDITIES, Feature.ROUTES, Feature.PATHWAY), Opinion.RULES, world -> {
            ObjectNode process = world.processTree();
            process.set("moves", object("forward", "one-stage", "backward", "none"));
            ObjectNode opportunity = world.opportunityTree();
            opportunity.remove("stageHistory");
            List<String> stages = stages(world);
            int claimed = world.chance().below(stages.size());
            opportunity.put("claimedStage", stages.get(claimed));
            Inspector inspector = Inspector.of(SalesJson.readProcess(Tree.bytes(process), "process"));
            Inspection inspection = inspector.inspect(World.readOpportunity(opportunity), world.asOf());
            for (int i = 0; i < stages.size(); i++) {
                boolean allowed = i == claimed || i == claimed + 1;
                GateDecision gate = inspector.gate(World.readOpportunity(opportunity), stages.get(i), world.asOf());
                assertThat(gate.answer() == GateAnswer.OPEN)
                        .as("%s from %s", stages.get(i), stages.get(claimed))
                        .isEqualTo(allowed && inspection.stages().get(i).gate() == GateAnswer.OPEN);
            }
        });
    }
}
