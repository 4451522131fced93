package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.closed;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Moves;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Moves of the claimed stage, which are a matter of claims alone. */
class MovesTest {
    private static Given deal(UnaryOperator<Moves.Builder> moves, String... claimed) {
        List<StageClaim> history = new ArrayList<>();
        for (int i = 0; i < claimed.length; i++) {
            history.add(claim(claimed[i], "2025-02-0" + (i + 1)));
        }
        return given().stages(
                        stage("a", stage -> stage),
                        stage("b", stage -> stage.skippable(true)),
                        stage("c", stage -> stage),
                        stage("d", stage -> stage))
                .process(process -> process.moves(moves.apply(Moves.builder()).build()))
                .claims(claimed[claimed.length - 1])
                .history(history.toArray(new StageClaim[0]));
    }

    private static void allowed(UnaryOperator<Moves.Builder> moves, String... claimed) {
        deal(moves, claimed).inspect().findsNo(FindingCode.MOVE_NOT_ALLOWED);
    }

    private static void refused(UnaryOperator<Moves.Builder> moves, String... claimed) {
        deal(moves, claimed).inspect().finds(FindingCode.MOVE_NOT_ALLOWED);
    }

    /** One move that each policy does not allow. */
    enum Refusal {
        PAST_ANY_STAGE(moves -> moves.forward(Moves.Forward.ONE_STAGE), "a", "c"),
        PAST_A_STAGE_THAT_MAY_NOT_BE_SKIPPED(moves -> moves.forward(Moves.Forward.PAST_SKIPPABLE), "a", "d"),
        BACK(moves -> moves.backward(Moves.Backward.NONE), "b", "a"),
        FAR_BACK(moves -> moves.backward(Moves.Backward.ONE_STAGE), "c", "a"),
        OPENED_AGAIN(moves -> moves.reopening(false), "lost", "a"),
        CLOSED_OTHERWISE(moves -> moves.betweenClosed(false), "lost", "won");

        @SuppressWarnings("ImmutableEnumChecker") // A function without a state.
        private final UnaryOperator<Moves.Builder> policy;

        private final String from;
        private final String to;

        Refusal(UnaryOperator<Moves.Builder> policy, String from, String to) {
            this.policy = policy;
            this.from = from;
            this.to = to;
        }

        Given deal() {
            return MovesTest.deal(policy, from, to);
        }

        /** The same move, to a stage that says from where a deal may come. */
        Given deal(String mayComeFrom) {
            ClosedStage won = ClosedStage.builder()
                    .copyOf(closed("won", Outcome.WON))
                    .addFrom(to.equals("won") ? new String[] {mayComeFrom} : new String[0])
                    .build();
            return deal().stages(Stream.of("a", "b", "c", "d")
                            .map(id -> stage(
                                    id,
                                    stage -> id.equals(to)
                                            ? stage.addFrom(mayComeFrom)
                                            : stage.skippable(id.equals("b"))))
                            .toArray(Stage[]::new))
                    .closedStages(won, closed("lost", Outcome.LOST));
        }
    }

    @Nested
    class In_the_history {
        @Test
        void every_move_is_allowed_unless_the_process_says_otherwise() {
            allowed(moves -> moves, "a", "d", "a", "lost", "won", "b");
        }

        @Test
        void one_stage_at_a_time_is_not_past_another_stage() {
            UnaryOperator<Moves.Builder> oneStage = moves -> moves.forward(Moves.Forward.ONE_STAGE);
            allowed(oneStage, "a", "b", "c");
            refused(oneStage, "a", "c");
        }

        @Test
        void past_skippable_stages_is_to_the_first_that_may_not_be_skipped() {
            UnaryOperator<Moves.Builder> past = moves -> moves.forward(Moves.Forward.PAST_SKIPPABLE);
            allowed(past, "a", "b");
            allowed(past, "a", "c");
            refused(past, "a", "d");
        }

        @Test
        @Tag("B082")
        void back_may_be_one_stage_or_never() {
            UnaryOperator<Moves.Builder> one = moves -> moves.backward(Moves.Backward.ONE_STAGE);
            UnaryOperator<Moves.Builder> never = moves -> moves.backward(Moves.Backward.NONE);
            allowed(one, "c", "b");
            refused(one, "c", "a");
            refused(never, "c", "b");
            refused(never, "d", "a");
            allowed(never, "a", "b", "d", "lost", "won", "a");
        }

        @Test
        void opening_again_and_closing_otherwise_may_be_refused_and_closing_never_is() {
            UnaryOperator<Moves.Builder> closedForGood = moves -> moves.reopening(false);
            refused(closedForGood, "a", "lost", "a");
            allowed(closedForGood, "a", "lost", "won");
            UnaryOperator<Moves.Builder> onlyOnce = moves -> moves.betweenClosed(false);
            refused(onlyOnce, "a", "lost", "won");
            allowed(onlyOnce, "a", "lost", "a");
        }

        @Test
        void each_move_that_is_not_allowed_is_told_with_where_it_came_from_and_when() {
            List<Finding> findings = deal(moves -> moves.forward(Moves.Forward.ONE_STAGE), "a", "c", "a", "d")
                    .inspect()
                    .findings(FindingCode.MOVE_NOT_ALLOWED);
            assertThat(findings)
                    .extracting(Finding::arguments)
                    .containsExactly(Map.of("from", "a", "to", "c"), Map.of("from", "a", "to", "d"));
            assertThat(findings.get(0).since()).contains(Times.instant("2025-02-02T00:00:00Z"));
            assertThat(findings.get(0).message())
                    .isEqualTo("The move from \"a\" to \"c\" is not one that the process allows.");
        }

        @Test
        @Tag("B094")
        void staying_is_no_move_and_of_an_unknown_stage_nothing_is_said() {
            UnaryOperator<Moves.Builder> strict =
                    moves -> moves.forward(Moves.Forward.ONE_STAGE).backward(Moves.Backward.NONE);
            allowed(strict, "a", "a");
            allowed(strict, "a", "negotiation", "d");
        }

        @ParameterizedTest
        @EnumSource
        void where_claims_may_be_missing_in_between_nothing_is_said(Refusal refusal) {
            refusal.deal().inspect().finds(FindingCode.MOVE_NOT_ALLOWED);
            refusal.deal().partlyLoaded(Part.STAGE_HISTORY).inspect().findsNo(FindingCode.MOVE_NOT_ALLOWED);
        }

        @Test
        void a_stage_that_is_not_on_the_route_is_not_passed() {
            Stage notTaken = stage("b", stage -> stage.appliesWhen(field("reason", Comparison.EQUALS, text("new"))));
            Given given = deal(moves -> moves.forward(Moves.Forward.ONE_STAGE), "a", "c")
                    .stages(stage("a", stage -> stage), notTaken, stage("c", stage -> stage));
            given.field("reason", text("renewal")).inspect().findsNo(FindingCode.MOVE_NOT_ALLOWED);
            given.field("reason", text("new")).inspect().finds(FindingCode.MOVE_NOT_ALLOWED);
        }

        @Test
        void the_verified_stage_knows_nothing_of_it() {
            deal(moves -> moves.forward(Moves.Forward.ONE_STAGE), "a", "d")
                    .inspect()
                    .verified("d");
        }
    }

    @Nested
    class From_listed_stages {
        private Given listed(String... claimed) {
            Stage c = stage("c", stage -> stage.addFrom("b"));
            return deal(moves -> moves.backward(Moves.Backward.NONE), claimed)
                    .stages(stage("a", stage -> stage), stage("b", stage -> stage), c, stage("d", stage -> stage));
        }

        @Test
        void a_deal_moves_there_from_those_alone() {
            listed("b", "c").inspect().findsNo(FindingCode.MOVE_NOT_ALLOWED);
            listed("a", "c").inspect().finds(FindingCode.MOVE_NOT_ALLOWED);
        }

        @ParameterizedTest
        @EnumSource
        void the_list_takes_the_place_of_the_policy(Refusal refusal) {
            refusal.deal(refusal.from).inspect().findsNo(FindingCode.MOVE_NOT_ALLOWED);
        }

        @Test
        void where_claims_may_be_missing_in_between_nothing_is_said() {
            listed("a", "c").partlyLoaded(Part.STAGE_HISTORY).inspect().findsNo(FindingCode.MOVE_NOT_ALLOWED);
        }

        @Test
        void a_deal_is_closed_so_from_those_alone() {
            ClosedStage won = ClosedStage.builder()
                    .copyOf(closed("won", Outcome.WON))
                    .addFrom("d")
                    .build();
            deal(moves -> moves, "d", "won").closedStages(won).inspect().findsNo(FindingCode.MOVE_NOT_ALLOWED);
            deal(moves -> moves, "a", "won").closedStages(won).inspect().finds(FindingCode.MOVE_NOT_ALLOWED);
        }
    }

    @Nested
    class At_the_gate {

        private Given oneStage(String claimed) {
            return deal(moves -> moves.forward(Moves.Forward.ONE_STAGE), claimed);
        }

        @Test
        void a_stage_to_which_the_deal_may_not_move_is_shut_though_the_evidence_supports_it() {
            GateDecision gate = oneStage("a").gate("c");
            assertThat(gate.answer()).isEqualTo(GateAnswer.BLOCKED);
            assertThat(gate.blockers())
                    .containsExactly(Blocker.builder()
                            .stage("c")
                            .message("The move from \"a\" to \"c\" is not one that the process allows.")
                            .build());
            assertThat(oneStage("a").gate("b").answer()).isEqualTo(GateAnswer.OPEN);
        }

        @Test
        void the_move_stands_before_what_the_evidence_lacks() {
            GateDecision gate = oneStage("a")
                    .stages(
                            stage("a", stage -> stage.addExitCriteria(criterion("it", held("meeting")))),
                            stage("b", stage -> stage),
                            stage("c", stage -> stage))
                    .gate("c");
            assertThat(gate.blockers())
                    .extracting(Blocker::requirement)
                    .containsExactly(Optional.empty(), Optional.of("it"));
        }

        @Test
        void it_is_asked_from_the_present_claim() {
            assertThat(oneStage("a").claims("b").gate("c").answer()).isEqualTo(GateAnswer.OPEN);
            assertThat(oneStage("a").claims("c").gate("c").answer()).isEqualTo(GateAnswer.OPEN);
            assertThat(oneStage("a").claims("negotiation").gate("d").answer()).isEqualTo(GateAnswer.OPEN);
        }

        @Test
        void closing_may_be_refused_as_well() {
            ClosedStage won = ClosedStage.builder()
                    .copyOf(closed("won", Outcome.WON))
                    .addFrom("d")
                    .build();
            assertThat(oneStage("a").closedStages(won).gate("won").answer()).isEqualTo(GateAnswer.BLOCKED);
            assertThat(oneStage("d").closedStages(won).gate("won").answer()).isEqualTo(GateAnswer.OPEN);
        }
    }
}
