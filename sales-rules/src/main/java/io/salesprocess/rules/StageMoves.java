package io.salesprocess.rules;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Moves;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.Move;
import io.salesprocess.rules.situation.MoveCase;
import io.salesprocess.rules.situation.OnRoute;
import io.salesprocess.rules.situation.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The moves of the claimed stage, those of the past and one that is asked for: whether the process allows them. */
final class StageMoves {
    private static final Moves ANY = Moves.builder().build();

    private final Sitting sitting;
    private final PreparedProcess process;

    StageMoves(Sitting sitting) {
        this.sitting = sitting;
        this.process = sitting.process();
    }

    /** One finding for each move of the known history that is not allowed. */
    List<Finding> findings(Hearing hearing) {
        List<Finding> findings = new ArrayList<>();
        boolean complete = sitting.casebook().opportunity().coverage(Part.STAGE_HISTORY) == Coverage.COMPLETE;
        List<StageClaim> history = sitting.claims().history();
        for (int i = 1; i < history.size(); i++) {
            String from = history.get(i - 1).stage();
            StageClaim to = history.get(i);
            for (Decision.Found found : against(from, to.stage(), complete, hearing)) {
                findings.add(finding(found, from, to));
            }
        }
        return findings;
    }

    private Finding finding(Decision.Found found, String from, StageClaim to) {
        Map<String, String> said = said(from, to.stage());
        return Finding.builder()
                .code(found.code().spelled())
                .severity(found.severity())
                .message(Messages.message(found.code(), said))
                .remedy(Messages.remedy(found.code(), said))
                .stage(to.stage())
                .who(sitting.casebook()
                        .roster()
                        .owner(Moment.at(sitting.casebook().asOf())))
                .since(to.at().begins(sitting.casebook().zone()))
                .arguments(said)
                .build();
    }

    private Map<String, String> said(String from, String to) {
        return Map.of("from", process.stageName(from), "to", process.stageName(to));
    }

    /** What stands against moving from the claimed stage to another one; empty if nothing does. */
    List<Blocker> blockers(String stage, Hearing hearing) {
        String claimed = sitting.claims().present().orElse(stage);
        return against(claimed, stage, true, hearing).stream()
                .map(found -> Blocker.builder()
                        .stage(stage)
                        .message(Messages.message(found.code(), said(claimed, stage)))
                        .build())
                .toList();
    }

    private List<Decision.Found> against(String from, String to, boolean atOnce, Hearing hearing) {
        Move move = from.equals(to) ? null : move(from, to);
        if (move == null) {
            return List.of();
        }
        Moves policy = process.process().moves().orElse(ANY);
        List<String> listed = listed(to);
        long code = MoveCase.MOVE.set(move)
                | MoveCase.LISTED.set(
                        listed.isEmpty() ? Match.NOT_ASKED : listed.contains(from) ? Match.MATCHES : Match.DIFFERS)
                | MoveCase.FORWARD.set(policy.forward())
                | MoveCase.BACKWARD.set(policy.backward())
                | MoveCase.MAY_REOPEN.set(YesNo.of(policy.reopening()))
                | MoveCase.MAY_CLOSE_OTHERWISE.set(YesNo.of(policy.betweenClosed()))
                | MoveCase.AT_ONCE.set(YesNo.of(atOnce));
        return hearing.decide(Kind.MOVE, code).findings();
    }

    private List<String> listed(String to) {
        int rung = process.vocabulary().stage(to);
        ClosedStage closed = process.closedStage(to);
        return closed != null ? closed.from() : process.rung(rung).from();
    }

    /** Null where one of the stages is unknown to the process. */
    private @Nullable Move move(String from, String to) {
        int first = process.vocabulary().stage(from);
        int second = process.vocabulary().stage(to);
        boolean closedFirst = process.closedStage(from) != null;
        boolean closedSecond = process.closedStage(to) != null;
        if ((first == Node.NONE && !closedFirst) || (second == Node.NONE && !closedSecond)) {
            return null;
        }
        if (closedFirst) {
            return closedSecond ? Move.BETWEEN_CLOSED : Move.REOPENING;
        }
        return closedSecond ? Move.CLOSING : first < second ? forward(first, second) : back(first, second);
    }

    private Move forward(int from, int to) {
        List<Stage> passed = between(from, to);
        return passed.isEmpty()
                ? Move.NEXT
                : passed.stream().allMatch(Stage::skippable) ? Move.PAST_SKIPPABLE : Move.FURTHER;
    }

    private Move back(int from, int to) {
        return between(to, from).isEmpty() ? Move.BACK_ONE : Move.BACK_FURTHER;
    }

    /** The stages between two others that are rungs here beyond doubt. */
    private List<Stage> between(int first, int second) {
        List<Stage> between = new ArrayList<>();
        for (int i = first + 1; i < second; i++) {
            if (sitting.rungs().onRoute(i) == OnRoute.YES) {
                between.add(process.rung(i));
            }
        }
        return between;
    }
}
