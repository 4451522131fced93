package io.salesprocess.benchmark;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.value.FieldValue;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Turns an opportunity of workload W1 into {@linkplain PlainFacts plain facts}. */
final class PlainOpportunity {
    /** Every moment of the workload is an instant, so that the zone does not matter. */
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private PlainOpportunity() {}

    static List<Object> facts(Opportunity opportunity) {
        List<Object> facts = new ArrayList<>();
        for (Person person : opportunity.people()) {
            for (HeldRole role : person.roles()) {
                facts.add(new PlainFacts.Plays(person.id(), role.role()));
            }
        }
        for (Activity activity : opportunity.activities()) {
            facts.add(new PlainFacts.Meeting(
                    activity.id(),
                    activity.type(),
                    state(activity),
                    activity.start().orElseThrow().begins(ZONE),
                    activity.end().orElseThrow().ends(ZONE)));
            for (Attendee attendee : activity.attendees()) {
                facts.add(new PlainFacts.Presence(
                        activity.id(), attendee.person(), attendee.attendance().spelled()));
            }
        }
        for (Item document : opportunity.documents()) {
            facts.add(new PlainFacts.Paper(
                    document.id(),
                    document.type(),
                    state(document),
                    document.at().orElseThrow().ends(ZONE)));
        }
        opportunity.fields().forEach((id, entries) -> facts.add(field(id, entries)));
        for (Statement decision : opportunity.decisions()) {
            facts.add(new PlainFacts.Answered(decision.id(), decision.topic(), state(decision)));
        }
        return facts;
    }

    private static String state(Evidence evidence) {
        return evidence.states().get(0).state();
    }

    private static PlainFacts.Field field(String id, List<FieldEntry> entries) {
        FieldValue value = entries.isEmpty() ? null : entries.get(0).value().orElse(null);
        if (value == null) {
            return new PlainFacts.Field(id, null, null);
        }
        return value instanceof FieldValue.Number number
                ? new PlainFacts.Field(id, number.number(), null)
                : new PlainFacts.Field(id, null, PlainProcess.text(value));
    }
}
