package io.salesprocess.benchmark;

import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/** Writes the records of one opportunity: first what was genuinely done, then whatever else a CRM holds. */
final class W1Records {
    private static final String OWNER = "rep-1";
    private static final int CONTACTS = 8;
    private static final int ACTIVITIES = 40;
    private static final int DOCUMENTS = 10;

    private final String process;
    private final W1Goals goals;
    private final SplittableRandom random;

    W1Records(String process, W1Goals goals, SplittableRandom random) {
        this.process = process;
        this.goals = goals;
        this.random = random;
    }

    Opportunity opportunity(String id) {
        String claimed = W1Names.stage(random.nextInt(W1Process.STAGES));
        Opportunity.Builder opportunity = Opportunity.builder()
                .id(id)
                .process(ProcessReference.builder().id(process).version("1").build())
                .created(daysAgo(200))
                .addOwners(Ownership.builder().person(OWNER).build())
                .account("account-" + random.nextInt(1000))
                .claimedStage(claimed)
                .addStageHistory(StageClaim.builder()
                        .stage(claimed)
                        .at(daysAgo(random.nextInt(1, 60)))
                        .build())
                .putLoaded(Part.DECISIONS, Coverage.COMPLETE)
                .putLoaded(Part.WAIVERS, Coverage.COMPLETE);
        addPeople(opportunity);
        addActivities(opportunity);
        addDocuments(opportunity);
        addFields(opportunity);
        addDecisions(opportunity);
        return opportunity.build();
    }

    private void addPeople(Opportunity.Builder opportunity) {
        opportunity.addPeople(Person.builder()
                .id(OWNER)
                .side(Side.OURS)
                .addRoles(role("account-executive"))
                .build());
        for (int n = 0; n < CONTACTS; n++) {
            Person.Builder contact =
                    Person.builder().id(W1Names.contact(n)).side(Side.BUYER).rolesLoaded(true);
            if (n < W1Process.ROLES) {
                contact.addRoles(role(W1Names.role(n)));
            } else if (random.nextBoolean()) {
                contact.addRoles(role(W1Names.role(random.nextInt(W1Process.ROLES))));
            }
            opportunity.addPeople(contact.build());
        }
    }

    private static HeldRole role(String id) {
        return HeldRole.builder().role(id).build();
    }

    private void addActivities(Opportunity.Builder opportunity) {
        W1Meetings meetings = new W1Meetings(random, CONTACTS);
        int n = 0;
        for (var goal : goals.meetings.entrySet()) {
            opportunity.addActivities(meetings.held("activity-" + n++, goal.getKey(), goal.getValue()));
        }
        while (n < ACTIVITIES) {
            opportunity.addActivities(meetings.any("activity-" + n++));
        }
    }

    private void addDocuments(Opportunity.Builder opportunity) {
        List<String> states = List.of("drafted", "reviewed", "final", "sent");
        Iterator<String> wanted = goals.documents.iterator();
        for (int n = 0; n < DOCUMENTS; n++) {
            boolean done = wanted.hasNext();
            opportunity.addDocuments(Item.builder()
                    .id("document-" + n)
                    .type(done ? wanted.next() : W1Names.documentType(random.nextInt(W1Process.DOCUMENT_TYPES)))
                    .addStates(state(done ? "final" : states.get(random.nextInt(states.size()))))
                    .author(OWNER)
                    .at(daysAgo(random.nextInt(1, 180)))
                    .build());
        }
    }

    private void addFields(Opportunity.Builder opportunity) {
        for (int n = 0; n < W1Process.FIELDS; n++) {
            String id = W1Names.field(n);
            boolean wanted = goals.fields.contains(id);
            if (!wanted && random.nextInt(10) == 0) {
                opportunity.putFields(id, List.of());
            } else {
                opportunity.putFields(
                        id, List.of(FieldEntry.builder().value(value(n, wanted)).build()));
            }
        }
    }

    private FieldValue value(int field, boolean wanted) {
        return switch (W1Names.fieldType(field)) {
            case NUMBER -> new FieldValue.Number(BigDecimal.valueOf(random.nextInt(wanted ? 50 : 0, 100)));
            case CHOICE -> new FieldValue.Text(wanted || random.nextInt(3) == 0 ? "green" : "red");
            default -> new FieldValue.YesNo(wanted || random.nextBoolean());
        };
    }

    private void addDecisions(Opportunity.Builder opportunity) {
        for (int n = 0; n < W1Process.DECISIONS; n++) {
            String topic = W1Names.decision(n);
            if (goals.decisions.contains(topic) || random.nextInt(3) > 0) {
                opportunity.addDecisions(Statement.builder()
                        .id("decision-" + n)
                        .topic(topic)
                        .addStates(state(random.nextBoolean() ? "yes" : "no"))
                        .by(OWNER)
                        .at(daysAgo(random.nextInt(1, 180)))
                        .build());
            }
        }
    }

    private static StateChange state(String state) {
        return StateChange.builder().state(state).build();
    }

    private static Moment daysAgo(int days) {
        return Moment.at(W1Opportunities.AS_OF.minus(Duration.ofDays(days)));
    }
}
