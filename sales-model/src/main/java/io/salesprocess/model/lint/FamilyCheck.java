package io.salesprocess.model.lint;

import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.family.FamilyMember;
import io.salesprocess.model.family.ProcessFamily;
import io.salesprocess.model.family.ProcessSelection;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;

/** What rejects a family whose processes are sound: what selects a process asks for fields that it declares. Thread-safe. */
public final class FamilyCheck {
    private FamilyCheck() {}

    /** Reports everything that is wrong; {@code input} is what the family was read from. */
    public static void check(ProcessFamily family, Input input) {
        for (ProcessSelection selection : family.selection()) {
            family.members().stream()
                    .map(FamilyMember::process)
                    .filter(process -> process.id().equals(selection.process()))
                    .forEach(process -> check(selection, process, input));
        }
    }

    private static void check(ProcessSelection selection, SalesProcess process, Input input) {
        ConditionReferences references = new ConditionReferences(new Names(process, new Requirements(process), input));
        FittingValues values = new FittingValues(process, input);
        for (FieldCondition condition : selection.when()) {
            references.check(condition);
            values.check(condition);
            if (condition.reference().isPresent()) {
                input.report(
                        ProblemCode.VALUE_DOES_NOT_FIT,
                        input.placeOf(condition, Places.compared(condition)),
                        "A process is selected by fields that are compared with constants alone.",
                        "Write the value itself.");
            }
        }
    }
}
