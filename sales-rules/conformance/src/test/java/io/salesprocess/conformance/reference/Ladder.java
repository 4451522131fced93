package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The open stages, or those of a track: rungs and their gates.
 *
 * @param look for the route
 * @param stages in order
 * @param verdicts on the requirements
 */
record Ladder(Look look, List<Stage> stages, Function<String, Verdict> verdicts) {
    private int index(String stage) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(stage)) {
                return i;
            }
        }
        throw new IllegalArgumentException(stage);
    }

    /** Whether a stage applies, and the ladder does not start later. */
    Rung rung(String stage) {
        int index = index(stage);
        Rung applies = Judging.answer(look, stages.get(index).appliesWhen());
        for (int i = stages.size() - 1; i > index; i--) {
            Stage later = stages.get(i);
            if (later.entryFor().isEmpty()) {
                continue;
            }
            Rung enters = both(Judging.answer(look, later.entryFor()), Judging.answer(look, later.appliesWhen()));
            if (enters == Rung.YES) {
                return Rung.NONE;
            }
            if (enters != Rung.NONE && applies == Rung.YES) {
                applies = enters;
            }
        }
        return applies;
    }

    private static Rung both(Rung one, Rung other) {
        if (one == Rung.NONE || other == Rung.NONE) {
            return Rung.NONE;
        }
        return one == Rung.YES ? other : one;
    }

    /** All that the gate of a stage asks for, whether it binds or not. */
    List<Need> area(String stage) {
        int index = index(stage);
        List<Need> area = new ArrayList<>();
        for (int i = 0; i <= index; i++) {
            Stage rung = stages.get(i);
            boolean before = i < index;
            boolean leave = before || rung.means() == Meaning.MILESTONE_REACHED;
            look.plan()
                    .in(rung.id())
                    .filter(need -> leave || need.section() == Need.Section.ENTRY)
                    .filter(need -> !before || !rung.skippable() || need.key())
                    .forEach(area::add);
        }
        return area;
    }

    /** All that is needed to leave every rung. */
    List<Need> leaving() {
        List<Need> area = new ArrayList<>();
        for (Stage rung : stages) {
            look.plan()
                    .in(rung.id())
                    .filter(need -> !rung.skippable() || need.key())
                    .forEach(area::add);
        }
        return area;
    }

    List<Need> asked(String stage) {
        return binding(area(stage));
    }

    List<Need> binding(List<Need> area) {
        Judging judging = new Judging(look);
        return area.stream().filter(judging::binds).toList();
    }

    GateAnswer gate(String stage) {
        Rung rung = rung(stage);
        if (rung == Rung.NONE || rung == Rung.UNDECIDED) {
            return GateAnswer.BLOCKED;
        }
        GateAnswer answer = answer(asked(stage));
        return answer == GateAnswer.OPEN && rung == Rung.UNKNOWN ? GateAnswer.CANNOT_TELL : answer;
    }

    GateAnswer answer(List<Need> asked) {
        List<Verdict> all =
                asked.stream().map(need -> verdicts.apply(need.id())).toList();
        return all.contains(Verdict.UNMET)
                ? GateAnswer.BLOCKED
                : all.contains(Verdict.UNDETERMINED) ? GateAnswer.CANNOT_TELL : GateAnswer.OPEN;
    }

    Optional<String> verified() {
        return last(gate -> gate == GateAnswer.OPEN);
    }

    Optional<String> possible() {
        return last(gate -> gate != GateAnswer.BLOCKED);
    }

    private Optional<String> last(java.util.function.Predicate<GateAnswer> passes) {
        return stages.stream()
                .map(Stage::id)
                .filter(stage -> passes.test(gate(stage)))
                .reduce((earlier, later) -> later);
    }

    /** The first rung after a stage, or the first of all; behind the last one the last stage. */
    Optional<String> next(Optional<String> stage) {
        int from = stage.map(this::index).orElse(-1);
        return stages.stream()
                .skip(from + 1L)
                .map(Stage::id)
                .filter(one -> rung(one) != Rung.NONE)
                .findFirst()
                .or(() -> Optional.of(stages.get(stages.size() - 1).id()));
    }
}
