package io.salesprocess.model.lint;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What rejects an opportunity as a whole. Records that are told twice in the same words become one. Thread-safe. */
public final class OpportunityCheck {
    private final Input input;
    private final TimeOrder order;
    private final Records records;

    private OpportunityCheck(Input input) {
        this.input = input;
        this.order = new TimeOrder(input);
        this.records = new Records(input);
    }

    /** The opportunity with each record once; what is wrong is reported. */
    public static Opportunity check(Opportunity opportunity, Input input) {
        return new OpportunityCheck(input).check(opportunity);
    }

    private Opportunity check(Opportunity opportunity) {
        sizes(opportunity);
        new PathwayCheck(input).check(opportunity);
        Opportunity once = records.once(opportunity);
        new Aliases(input).check(once.people());
        order.check(once.owners());
        once.people().forEach(this::person);
        once.activities().forEach(order::check);
        Stream.of(
                        once.activities(),
                        once.documents(),
                        once.work(),
                        once.events(),
                        once.confirmations(),
                        once.approvals(),
                        once.attestations(),
                        once.decisions())
                .flatMap(List::stream)
                .forEach(this::dated);
        once.fields().forEach((field, entries) -> dated("field", field, entries));
        for (Waiver waiver : once.waivers()) {
            waiver.expires().ifPresent(end -> order.check(waiver, "expires", waiver.at(), end));
        }
        return once;
    }

    private void person(Person person) {
        details(person.attributes());
        person.roles().forEach(role -> role.from()
                .ifPresent(from -> role.to().ifPresent(to -> order.check(role, "to", from, to))));
    }

    private void sizes(Opportunity opportunity) {
        int most = input.limits().activities();
        if (opportunity.activities().size() > most) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    input.placeOf(opportunity, "activities"),
                    "There are " + opportunity.activities().size() + " activities; at most " + most + " are allowed.");
        }
        for (Activity activity : opportunity.activities()) {
            if (activity.attendees().size() > input.limits().attendees()) {
                input.report(
                        ProblemCode.TOO_LARGE,
                        input.placeOf(activity, "attendees"),
                        "The activity " + Quoted.quoted(activity.id()) + " has "
                                + activity.attendees().size() + " attendees; at most "
                                + input.limits().attendees() + " are allowed.");
            }
        }
    }

    private void details(Map<String, List<FieldEntry>> attributes) {
        attributes.forEach((attribute, entries) -> dated("attribute", attribute, entries));
    }

    private void dated(Evidence evidence) {
        details(evidence.attributes());
        if (evidence.states().size() > 1) {
            for (StateChange change : evidence.states()) {
                if (change.at().isEmpty()) {
                    undated(
                            change,
                            "The state " + Quoted.quoted(change.state()) + " of " + Quoted.quoted(evidence.id()));
                }
            }
        }
    }

    private void dated(String noun, String id, List<FieldEntry> entries) {
        if (entries.size() > 1) {
            entries.stream()
                    .filter(entry -> entry.at().isEmpty())
                    .forEach(entry -> undated(entry, "A value of the " + noun + " " + Quoted.quoted(id)));
        }
    }

    private void undated(Object owner, String what) {
        input.report(
                ProblemCode.UNDATED_STATE,
                input.placeOf(owner),
                what + " has no moment, and it is not the only one.",
                "Add 'at'.");
    }
}
