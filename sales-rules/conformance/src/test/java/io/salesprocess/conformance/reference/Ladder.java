package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The open stages, or those of a track: rungs and their gates.
 *
 * @param sheet the verdicts
 * @param stages in order
 */
record Ladder(Sheet sheet, List<Stage> stages) {
    private Look look() {
        return sheet.present().ladders();
    }

    private int index(String stage) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(stage)) {
                return i;
            }
        }
        throw new IllegalArgumentException(stage);
    }

    /** Whether a stage applies, and the ladder does not start later. */
    Reply rung(String stage) {
        int index = index(stage);
        Truth applies = Judging.answer(look(), stages.get(index).appliesWhen());
        for (Stage later : stages.subList(index + 1, stages.size())) {
            if (later.entryFor().isPresent()) {
                Truth starts =
                        Judging.answer(look(), later.entryFor()).and(Judging.answer(look(), later.appliesWhen()));
                applies = applies.and(starts.not());
            }
        }
        return applies.question();
    }

    /** All that the gate of a stage asks for, whether it binds or not. */
    List<Need> area(String stage) {
        int index = index(stage);
        List<Need> area = new ArrayList<>();
        for (int i = 0; i <= index; i++) {
            Stage rung = stages.get(i);
            boolean before = i < index;
            boolean leave = before || rung.means() == Meaning.MILESTONE_REACHED;
            sheet.plan()
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
            sheet.plan()
                    .in(rung.id())
                    .filter(need -> !rung.skippable() || need.key())
                    .forEach(area::add);
        }
        return area;
    }

    /** What binds surely or perhaps. */
    List<Need> asked(String stage) {
        return area(stage).stream().filter(need -> binds(need) != Three.NO).toList();
    }

    GateAnswer gate(String stage) {
        Reply rung = rung(stage);
        if (rung == Reply.NO || rung == Reply.OPEN) {
            return GateAnswer.BLOCKED;
        }
        GateAnswer answer = answer(area(stage));
        return answer == GateAnswer.OPEN && rung == Reply.UNKNOWN ? GateAnswer.CANNOT_TELL : answer;
    }

    Three binds(Need need) {
        return new Judging(sheet.look(need)).binds(need);
    }

    /** What is unmet blocks if it surely binds. */
    GateAnswer answer(List<Need> area) {
        GateAnswer answer = GateAnswer.OPEN;
        for (Need need : area) {
            Three binds = binds(need);
            Verdict verdict = sheet.verdict(need.id());
            if (binds == Three.YES && verdict == Verdict.UNMET) {
                return GateAnswer.BLOCKED;
            }
            if (binds != Three.NO && !Earned.satisfied(verdict)) {
                answer = GateAnswer.CANNOT_TELL;
            }
        }
        return answer;
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
                .filter(one -> rung(one) != Reply.NO)
                .findFirst()
                .or(() -> Optional.of(stages.get(stages.size() - 1).id()));
    }
}
