package io.salesprocess.rules;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lets the record at hand have come to more than it had: what was imagined by itself is added to it. */
final class ImaginedMore {
    private final String id;

    ImaginedMore(String id) {
        this.id = id;
    }

    Opportunity activity(Opportunity known, Activity more) {
        return Opportunity.builder()
                .copyOf(known)
                .activities(each(known.activities(), one -> one.id().equals(id) ? both(one, more) : one))
                .build();
    }

    private static Activity both(Activity one, Activity more) {
        Map<String, Attendee> attendees = new LinkedHashMap<>();
        one.attendees().forEach(attendee -> attendees.put(attendee.person(), attendee));
        more.attendees().forEach(attendee -> attendees.put(attendee.person(), attendee));
        return Activity.builder()
                .copyOf(one)
                .attendees(attendees.values())
                .attendeesLoaded(true)
                .outcome(more.outcome().or(one::outcome))
                .start(more.start().isPresent() && one.start().equals(one.end()) ? more.start() : one.start())
                .end(more.start().isPresent() && one.start().equals(one.end()) ? more.end() : one.end())
                .attributes(details(one.attributes(), more.attributes()))
                .build();
    }

    Opportunity item(Opportunity known, Item more) {
        UnaryOperator<Item> add = one -> one.id().equals(id)
                ? Item.builder()
                        .copyOf(one)
                        .states(states(one.states(), more.states()))
                        .attributes(details(one.attributes(), more.attributes()))
                        .build()
                : one;
        return Opportunity.builder()
                .copyOf(known)
                .documents(each(known.documents(), add))
                .work(each(known.work(), add))
                .events(each(known.events(), add))
                .build();
    }

    Opportunity statement(Opportunity known, Statement more) {
        UnaryOperator<Statement> add = one -> one.id().equals(id)
                ? Statement.builder()
                        .copyOf(one)
                        .states(states(one.states(), more.states()))
                        .attributes(details(one.attributes(), more.attributes()))
                        .build()
                : one;
        return Opportunity.builder()
                .copyOf(known)
                .confirmations(each(known.confirmations(), add))
                .approvals(each(known.approvals(), add))
                .attestations(each(known.attestations(), add))
                .decisions(each(known.decisions(), add))
                .build();
    }

    private static List<StateChange> states(List<StateChange> some, List<StateChange> more) {
        List<StateChange> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static Map<String, List<FieldEntry>> details(
            Map<String, List<FieldEntry>> some, Map<String, List<FieldEntry>> more) {
        Map<String, List<FieldEntry>> all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static <R> List<R> each(List<R> records, UnaryOperator<R> change) {
        return records.stream().map(change).toList();
    }
}
