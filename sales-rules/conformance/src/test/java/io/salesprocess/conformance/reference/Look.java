package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Verdict;
import java.util.List;

/** A look at an opportunity, as of a moment that is tested. */
final class Look {
    private final Sheet sheet;
    private final Then then;

    Look(Sheet sheet, Then then) {
        this.sheet = sheet;
        this.then = then;
    }

    Sheet sheet() {
        return sheet;
    }

    SalesProcess process() {
        return sheet.process();
    }

    Plan plan() {
        return sheet.plan();
    }

    Opportunity deal() {
        return sheet.deal();
    }

    Then then() {
        return then;
    }

    Days days() {
        return then.days();
    }

    People people() {
        return new People(process(), deal(), days());
    }

    Fields fields() {
        return new Fields(this);
    }

    Tables tables() {
        return new Tables(this);
    }

    Claims claims() {
        return new Claims(process(), deal(), then);
    }

    Selected selected(List<Condition> conditions, Hand hand) {
        return new Selection(this, hand).of(conditions);
    }

    Verdict verdict(String requirement) {
        return sheet.verdict(requirement);
    }

    Ladder ladderOf(String stage) {
        List<Stage> stages = plan().ladders().stream()
                .filter(ladder -> ladder.stream().anyMatch(one -> one.id().equals(stage)))
                .findFirst()
                .orElseThrow();
        return new Ladder(sheet, stages);
    }
}
