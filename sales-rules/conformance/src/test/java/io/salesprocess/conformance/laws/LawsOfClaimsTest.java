package io.salesprocess.conformance.laws;

import static io.salesprocess.conformance.generated.Tree.object;
import static io.salesprocess.conformance.laws.Laws.inWorlds;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.Judgement;
import io.salesprocess.conformance.generated.Feature;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** Law 11: what is claimed earns nothing. */
class LawsOfClaimsTest {
    @ParameterizedTest
    @EnumSource
    void law_11_the_present_claim_never_changes_a_verdict_or_the_verified_stage(Opinion opinion) {
        inWorlds(300, Feature.all(), opinion, world -> {
            Judgement said = world.judgement();
            for (String claim : List.of("stage-0", "stage-1", "won", "lost", "nowhere")) {
                ObjectNode claimed = world.opportunityTree().put("claimedStage", claim);
                Judgement other = world.of(claimed);
                assertThat(world.told(claimed)).as(claim).isEqualTo(world.told());
                assertThat(other.verdicts()).as(claim).isEqualTo(said.verdicts());
                assertThat(other.verified()).as(claim).isEqualTo(said.verified());
                assertThat(other.possible()).as(claim).isEqualTo(said.possible());
                assertThat(other.gates()).as(claim).isEqualTo(said.gates());
                assertThat(other.due()).as(claim).isEqualTo(said.due());
            }
        });
    }

    /** A condition that asks for the latest return to a stage asks for just that. */
    @ParameterizedTest
    @EnumSource
    void law_11_moving_an_open_deal_back_and_forth_extends_nothing(Opinion opinion) {
        AtomicInteger closedBetween = new AtomicInteger();
        inWorlds(300, Feature.all(), opinion, world -> {
            List<String> claimed = claimed(world);
            if (asks(world, "returnedTo") || claimed.isEmpty() || closed(claimed.get(claimed.size() - 1))) {
                return;
            }
            ObjectNode moved = world.opportunityTree();
            Instant at = world.asOf().minus(Duration.ofMinutes(90));
            for (String stage : backAndForth(claimed, world)) {
                Changes.add(moved, "stageHistory", object("stage", stage, "at", at));
                closedBetween.addAndGet(closed(stage) ? 1 : 0);
                at = at.plusSeconds(1);
            }
            assertNothingMoved(world, moved);
        });
        assertThat(closedBetween.get()).isPositive();
    }

    /** By its last claim a deal is closed, and tested as of then: closing it once more, later, is another closing. */
    @ParameterizedTest
    @EnumSource
    void law_11_having_moved_a_deal_back_and_forth_before_it_was_closed_extends_nothing(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(400, Feature.all(), opinion, world -> {
            List<String> claimed = claimed(world);
            ObjectNode moved = world.opportunityTree();
            List<ObjectNode> history = Changes.records(moved, "stageHistory");
            if (asks(world, "returnedTo") || claimed.size() < 2 || !closed(claimed.get(claimed.size() - 1))) {
                return;
            }
            LocalDate last = date(history.get(history.size() - 1));
            if (date(history.get(history.size() - 2)).isAfter(last.minusDays(4))) {
                return;
            }
            tried.incrementAndGet();
            Instant at = last.minusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC);
            for (String stage : backAndForth(claimed.subList(0, claimed.size() - 1), world)) {
                Changes.add(moved, "stageHistory", object("stage", stage, "at", at));
                at = at.plusSeconds(1);
            }
            assertNothingMoved(world, moved);
        });
        assertThat(tried.get()).isGreaterThan(10);
    }

    private static boolean asks(World world, String text) {
        return (world.processTree().toString() + world.opportunityTree().path("pathway")).contains(text);
    }

    private static boolean closed(String stage) {
        return !stage.startsWith("stage-");
    }

    private static LocalDate date(ObjectNode claim) {
        return LocalDate.parse(claim.path("at").asString("9999-12-31").substring(0, 10));
    }

    /** The stages as they were claimed, one after the other; none where a claim may not be known, or where two may be of one moment. */
    private static List<String> claimed(World world) {
        LocalDate recent = LocalDate.ofInstant(world.asOf().minus(Duration.ofDays(3)), ZoneOffset.UTC);
        List<String> claimed = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (ObjectNode claim : Changes.records(world.opportunityTree(), "stageHistory")) {
            if (claim.has("recordedAt")
                    || !date(claim).isBefore(recent)
                    || date(claim).isBefore(before)) {
                return List.of();
            }
            before = date(claim);
            claimed.add(claim.path("stage").asString());
        }
        return claimed;
    }

    /** Through all stages that were ever claimed, and one way to end of which nobody asks when, to the last one again. */
    private static List<String> backAndForth(List<String> claimed, World world) {
        List<String> moves = new ArrayList<>(new LinkedHashSet<>(claimed));
        if (!asks(world, "\"stageEntered\":\"lost\"")) {
            moves.add("lost");
        }
        moves.add(claimed.get(0));
        moves.add(claimed.get(claimed.size() - 1));
        return moves;
    }

    private static void assertNothingMoved(World world, ObjectNode moved) {
        Judgement said = world.of(moved);
        assertThat(said.verdicts()).isEqualTo(world.judgement().verdicts());
        assertThat(said.due()).isEqualTo(world.judgement().due());
        assertThat(said.gates()).isEqualTo(world.judgement().gates());
        assertThat(said.verified()).isEqualTo(world.judgement().verified());
        assertThat(said.tracks()).isEqualTo(world.judgement().tracks());
    }
}
