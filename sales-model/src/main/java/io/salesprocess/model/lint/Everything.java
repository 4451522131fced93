package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorParts;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All conditions and anchors of a process, wherever they stand. */
final class Everything {
    private final SalesProcess process;
    private final Requirements requirements;

    Everything(SalesProcess process, Requirements requirements) {
        this.process = process;
        this.requirements = requirements;
    }

    Stream<Condition> conditions() {
        Stream<Condition> stages = requirements.ladders().stream()
                .flatMap(List::stream)
                .flatMap(stage -> Stream.concat(stage.appliesWhen().stream(), stage.entryFor().stream()))
                .flatMap(condition -> ConditionParts.all(condition).stream());
        Stream<Condition> tables = process.tables().stream()
                .map(Table::rows)
                .flatMap(List::stream)
                .map(TableRow::where)
                .flatMap(List::stream);
        Stream<Condition> asked =
                requirements.placed().stream().flatMap(placed -> ConditionParts.all(placed.requirement()).stream());
        return Stream.of(stages, tables, asked).flatMap(all -> all);
    }

    Stream<Anchor> anchors() {
        Stream<Anchor> due = requirements.placed().stream()
                .map(placed -> placed.requirement().due())
                .flatMap(Optional::stream)
                .map(Due::anchor);
        return Stream.concat(due, conditions().flatMap(ConditionParts::anchors)).flatMap(AnchorParts::all);
    }
}
