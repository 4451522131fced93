package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.ActivityState;
import java.util.List;
import java.util.Optional;

/**
 * To enter a stage that means work under way, nobody needs to have done the work of that stage, nor of a later one. What
 * an earlier stage asks for already may be asked for again.
 */
final class OwnWork {
    private final SalesProcess process;
    private final Requirements requirements;
    private final Input input;

    OwnWork(SalesProcess process, Requirements requirements, Input input) {
        this.process = process;
        this.requirements = requirements;
        this.input = input;
    }

    void check() {
        for (int rung = 0; rung < process.stages().size(); rung++) {
            if (process.stages().get(rung).means() == Meaning.WORK_UNDER_WAY) {
                checkEntry(rung);
            }
        }
    }

    private void checkEntry(int rung) {
        for (Requirements.Placed placed : requirements.of(rung)) {
            if (placed.kind() == RequirementKind.ENTRY_CRITERION) {
                for (Condition asked : Conditions.askedFor(placed.requirement())) {
                    producedBy(asked, rung).ifPresent(work -> report(placed.requirement(), asked, work, rung));
                }
            }
        }
    }

    private void report(Requirement entry, Condition asked, Requirement work, int rung) {
        input.report(
                ProblemCode.ENTRY_ASKS_FOR_OWN_WORK,
                input.placeOf(asked),
                "To enter " + Quoted.quoted(process.stages().get(rung).id()) + ", " + Quoted.quoted(entry.id())
                        + " asks for what " + Quoted.quoted(work.id()) + " of that stage or a later one is there for.",
                "Ask for it to leave the stage, or for a booking to enter it.");
    }

    private Optional<Requirement> producedBy(Condition asked, int rung) {
        if (asked instanceof RequirementCondition other) {
            return Optional.ofNullable(requirements.byId().get(other.requirement()))
                    .filter(placed -> placed.rung() >= rung && work(placed))
                    .map(Requirements.Placed::requirement);
        }
        boolean earlier = requirements.placed().stream()
                .filter(placed -> placed.rung() < rung)
                .anyMatch(placed -> asksFor(placed.requirement(), asked));
        return earlier
                ? Optional.empty()
                : requirements.of(rung).stream()
                        .filter(OwnWork::work)
                        .map(Requirements.Placed::requirement)
                        .filter(requirement -> asksFor(requirement, asked))
                        .findFirst();
    }

    private static boolean work(Requirements.Placed placed) {
        return placed.kind() != RequirementKind.ENTRY_CRITERION;
    }

    private boolean asksFor(Requirement requirement, Condition wanted) {
        return Conditions.askedFor(requirement).stream().anyMatch(condition -> yields(condition, wanted));
    }

    /** Whether what meets one condition goes far towards another. */
    private boolean yields(Condition work, Condition wanted) {
        if (work instanceof ActivityCondition held && wanted instanceof ActivityCondition asked) {
            return held.activities().equals(asked.activities())
                    && held.state() == ActivityState.HELD
                    && asked.state() == ActivityState.HELD;
        }
        if (work instanceof ItemCondition reached && wanted instanceof ItemCondition asked) {
            return reached.kind() == asked.kind()
                    && reached.item().equals(asked.item())
                    && order(reached) <= order(asked);
        }
        if (work instanceof StatementCondition said && wanted instanceof StatementCondition asked) {
            return said.kind() == asked.kind() && said.topic().equals(asked.topic());
        }
        boolean comparable = wanted instanceof FieldCondition || wanted instanceof StakeholdersCondition;
        return comparable && work.equals(wanted);
    }

    private int order(ItemCondition condition) {
        List<String> states = process.items().stream()
                .filter(type -> type.id().equals(condition.item()))
                .findFirst()
                .map(ItemType::states)
                .orElse(List.of());
        return states.indexOf(condition.state());
    }
}
