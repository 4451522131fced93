package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.Consequence;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.PathwayPolicy;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Silence;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.Track;
import io.salesprocess.model.definition.ValueProposition;
import io.salesprocess.model.definition.WaiverPolicy;
import io.salesprocess.model.json.Input;
import java.util.stream.Stream;

/** Everything that is named is defined. */
final class References {
    private final SalesProcess process;
    private final Requirements requirements;
    private final Names names;
    private final ConditionReferences conditions;
    private final AnchorReferences anchors;

    References(SalesProcess process, Requirements requirements, Input input) {
        this.process = process;
        this.requirements = requirements;
        this.names = new Names(process, requirements, input);
        this.conditions = new ConditionReferences(names);
        this.anchors = new AnchorReferences(names);
    }

    void check() {
        requirements.placed().forEach(placed -> check(placed.requirement()));
        process.stages().forEach(this::check);
        process.tracks().stream().map(Track::stages).forEach(stages -> stages.forEach(this::check));
        process.closedStages().forEach(this::check);
        process.tables().forEach(this::check);
        process.valuePropositions().forEach(this::check);
        process.waivers().ifPresent(this::check);
        process.pathway().ifPresent(this::check);
        Identified identified = new Identified(process, requirements);
        for (Silence silence : process.silenced()) {
            silence.at()
                    .ifPresent(id ->
                            names.known(silence, "at", id, "requirement, stage or name of that id", identified.ids()));
        }
    }

    private void check(Stage stage) {
        stage.from().forEach(id -> names.stage(stage, "from", id));
        Stream.concat(stage.appliesWhen().stream(), stage.entryFor().stream())
                .flatMap(condition -> ConditionParts.all(condition).stream())
                .forEach(conditions::check);
    }

    private void check(ClosedStage stage) {
        stage.from().forEach(id -> names.stage(stage, "from", id));
    }

    private void check(Table table) {
        table.rows().forEach(row -> row.where().forEach(conditions::check));
    }

    private void check(ValueProposition proposition) {
        proposition.provenBy().forEach(id -> names.requirement(proposition, "provenBy", id));
    }

    private void check(WaiverPolicy policy) {
        policy.by().forEach(role -> names.role(policy, "by", role));
        policy.notFor().forEach(id -> names.requirement(policy, "notFor", id));
    }

    private void check(PathwayPolicy policy) {
        policy.by().forEach(role -> names.role(policy, "by", role));
        policy.notFor().forEach(id -> names.requirement(policy, "notFor", id));
    }

    private void check(Requirement requirement) {
        requirement.responsible().ifPresent(role -> names.role(requirement, "responsible", role));
        requirement.after().forEach(id -> names.requirement(requirement, "after", id));
        requirement.due().ifPresent(this::check);
        requirement.overdue().forEach(this::check);
        ConditionParts.all(requirement).forEach(conditions::check);
    }

    private void check(Due due) {
        anchors.check(due.anchor());
        due.offset().ifPresent(limit -> names.limit(due, due.before() ? "atLeast" : "within", limit));
    }

    private void check(Consequence consequence) {
        consequence.escalateTo().ifPresent(role -> names.role(consequence, "escalateTo", role));
        consequence.shouldMoveTo().ifPresent(stage -> names.stage(consequence, "shouldMoveTo", stage));
    }
}
