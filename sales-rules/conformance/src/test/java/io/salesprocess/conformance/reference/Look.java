package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Verdict;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One look at an opportunity, as of a moment that is tested: what each condition and requirement comes to then. */
final class Look {
    private final SalesProcess process;
    private final Plan plan;
    private final Opportunity deal;
    private final Then then;
    private final People people;
    private final Map<String, Judging.Judged> judged = new HashMap<>();

    Look(SalesProcess process, Plan plan, Opportunity deal, Then then) {
        this.process = process;
        this.plan = plan;
        this.deal = deal;
        this.then = then;
        this.people = new People(process, deal, then.days());
    }

    /** The same as of another moment. */
    Look at(Instant tested) {
        return new Look(process, plan, deal, new Then(tested, then.asOf(), then.days()));
    }

    SalesProcess process() {
        return process;
    }

    Plan plan() {
        return plan;
    }

    Opportunity deal() {
        return deal;
    }

    Then then() {
        return then;
    }

    Days days() {
        return then.days();
    }

    People people() {
        return people;
    }

    Fields fields() {
        return new Fields(this);
    }

    Tables tables() {
        return new Tables(this);
    }

    Claims claims() {
        return new Claims(process, deal, then);
    }

    Selected selected(List<Condition> conditions, Hand hand) {
        return new Selection(this, hand).of(conditions);
    }

    Verdict verdict(String requirement) {
        return judged(requirement).verdict();
    }

    List<Proof> proofs(String requirement) {
        return judged(requirement).proofs();
    }

    Judging.Judged judged(String requirement) {
        Judging.Judged known = judged.get(requirement);
        if (known == null) {
            known = new Judging(this).judge(plan.need(requirement));
            judged.put(requirement, known);
        }
        return known;
    }

    Ladder ladderOf(String stage) {
        List<Stage> stages = plan.ladders().stream()
                .filter(ladder -> ladder.stream().anyMatch(one -> one.id().equals(stage)))
                .findFirst()
                .orElseThrow();
        return new Ladder(this, stages, this::verdict);
    }
}
