package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Verdict;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The verdicts on all requirements, each judged when it is first asked for. What the ladders ask is tested for one
 * moment, what belongs to the closing and to the time after it for another: that of the inspection.
 */
final class Sheet {
    private final SalesProcess process;
    private final Plan plan;
    private final Opportunity deal;
    private final Look ladders;
    private final Look rest;
    private final Map<String, Judging.Judged> judged;
    private final Optional<Sheet> present;

    Sheet(SalesProcess process, Plan plan, Opportunity deal, Then tested, Then now) {
        this(process, plan, deal, tested, now, Map.of(), Optional.empty());
    }

    private Sheet(
            SalesProcess process,
            Plan plan,
            Opportunity deal,
            Then tested,
            Then now,
            Map<String, Judging.Judged> known,
            Optional<Sheet> present) {
        this.process = process;
        this.plan = plan;
        this.deal = deal;
        this.ladders = new Look(this, tested);
        this.rest = new Look(this, now);
        this.judged = new HashMap<>(known);
        this.present = present;
    }

    /** Where questions whether something applies are answered: they are not earned, and follow what is so now. */
    Sheet present() {
        return present.orElse(this);
    }

    /** Judged anew, but for what is known. */
    Sheet knowing(Map<String, Judging.Judged> known) {
        return new Sheet(process, plan, deal, ladders.then(), rest.then(), known, Optional.empty());
    }

    /** Some of it tested for a past moment, and everything else as it is. */
    Sheet past(Instant tested, Set<String> anew) {
        Map<String, Judging.Judged> known = new HashMap<>();
        plan.all().filter(need -> !anew.contains(need.id())).forEach(need -> known.put(need.id(), judged(need.id())));
        return new Sheet(process, plan, deal, ladders.then().at(tested), rest.then(), known, Optional.of(this));
    }

    Judging.Judged judged(String id) {
        Judging.Judged known = judged.get(id);
        if (known == null) {
            Need need = plan.need(id);
            known = new Judging(look(need)).judge(need);
            judged.put(id, known);
        }
        return known;
    }

    Verdict verdict(String id) {
        return judged(id).verdict();
    }

    /** The look at which a requirement is judged. */
    Look look(Need need) {
        return switch (need.section()) {
            case ENTRY, WORK, EXIT, FORECAST -> ladders;
            case CLOSING, FOLLOW_UP -> rest;
        };
    }

    Look ladders() {
        return ladders;
    }

    Look rest() {
        return rest;
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
}
