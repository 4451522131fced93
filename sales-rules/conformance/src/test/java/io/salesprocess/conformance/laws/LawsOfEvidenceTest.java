package io.salesprocess.conformance.laws;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;
import static io.salesprocess.conformance.laws.Laws.inWorlds;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.Judgement;
import io.salesprocess.conformance.generated.Feature;
import io.salesprocess.conformance.generated.Tree;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Verdict;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Laws 8 to 10, 12 and 14: what evidence does, and what does not. */
class LawsOfEvidenceTest {
    /** Plain conditions alone, which more evidence never undoes. */
    private static final Set<Feature> POSITIVE =
            EnumSet.of(Feature.FIELDS, Feature.REFERENCES, Feature.TRACKS, Feature.STILL, Feature.ELSEWHERE);

    private static Set<Feature> positiveAnd(Feature... more) {
        Set<Feature> features = EnumSet.copyOf(POSITIVE);
        features.addAll(List.of(more));
        return features;
    }

    /** Whether doing something optional can make more binding. */
    private static boolean mustsBelowOptionals(World world) {
        return world.requirements().stream()
                .anyMatch(requirement -> requirement.has("actions")
                        && !requirement.path("obligation").asString("must").equals("must"));
    }

    /** What is done and said besides, by collection: of each type, as far as it goes, by whoever is entitled. */
    private static Map<String, List<ObjectNode>> genuineBesides(World world) {
        String ago = world.asOf().minus(Duration.ofDays(2)).toString();
        return Map.of(
                "documents",
                List.of(item("proposal", "sent", "rep", ago), item("agenda", "sent", "tech", ago)),
                "work",
                List.of(item("trial", "closed", "tech", ago), item("risk", "resolved", "rep", ago)),
                "events",
                List.of(item("paid", "happened", "rep", ago), item("deployed", "happened", "tech", ago)),
                "confirmations",
                List.of(said("plan", "ann", ago), said("price", "bob", ago)),
                "approvals",
                List.of(said("discount", "boss", ago)),
                "attestations",
                List.of(said("fit", "boss", ago)));
    }

    private static ObjectNode item(String type, String state, String by, String at) {
        ObjectNode item = object("id", "more-" + type, "type", type, "author", by, "at", at);
        return item.set("states", list(object("state", state, "at", at, "by", by)));
    }

    private static ObjectNode said(String topic, String by, String at) {
        return object("id", "more-" + topic, "topic", topic, "by", by, "at", at);
    }

    private static List<ObjectNode> genuine(World world) {
        String ago = world.asOf().minus(Duration.ofDays(2)).toString();
        ObjectNode attendees = object();
        attendees.set(
                "attendees",
                list(List.of("rep", "boss", "tech", "ann", "bob", "cyd", "zed").stream()
                        .map(person -> object("person", person, "attendance", "attended", "leads", true))
                        .toList()));
        return List.of(
                meeting("more-1", "call", ago, attendees),
                meeting("more-2", "check-in", ago, attendees),
                meeting("more-3", "demo", ago, attendees));
    }

    private static ObjectNode meeting(String id, String type, String at, ObjectNode attendees) {
        ObjectNode meeting = object("id", id, "type", type, "state", "held", "start", at, "end", at);
        meeting.put("outcome", "advance");
        meeting.set("attendees", attendees.path("attendees"));
        return meeting;
    }

    @ParameterizedTest
    @EnumSource
    void law_8_more_genuine_evidence_never_lowers_the_verified_stage(Opinion opinion) {
        Set<Feature> features = positiveAnd(Feature.BOOKINGS, Feature.UNLOADED, Feature.ODDITIES, Feature.OPTIONAL);
        inWorlds(400, features, opinion, world -> {
            if (mustsBelowOptionals(world)) {
                return;
            }
            int before = world.height(world.judgement());
            for (ObjectNode meeting : genuine(world)) {
                ObjectNode more = world.opportunityTree();
                Changes.add(more, "activities", meeting);
                assertThat(world.height(world.of(more))).isGreaterThanOrEqualTo(before);
            }
        });
    }

    /** A decision is none of it: of several answers the latest counts. */
    @ParameterizedTest
    @EnumSource
    void law_8_whatever_else_is_done_or_said_never_lowers_the_verified_stage(Opinion opinion) {
        AtomicInteger raised = new AtomicInteger();
        Set<Feature> features = positiveAnd(Feature.BOOKINGS, Feature.UNLOADED, Feature.ODDITIES, Feature.OPTIONAL);
        inWorlds(120, features, opinion, world -> {
            if (mustsBelowOptionals(world)) {
                return;
            }
            int before = world.height(world.judgement());
            ObjectNode all = world.opportunityTree();
            genuineBesides(world).forEach((collection, records) -> {
                ObjectNode more = world.opportunityTree();
                for (ObjectNode record : records) {
                    Changes.add(more, collection, record);
                    Changes.add(all, collection, record);
                }
                assertThat(world.height(world.of(more))).as(collection).isGreaterThanOrEqualTo(before);
            });
            int after = world.height(world.of(all));
            assertThat(after).isGreaterThanOrEqualTo(before);
            raised.addAndGet(after > before ? 1 : 0);
        });
        assertThat(raised.get()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void law_8_less_evidence_never_raises_the_verified_stage(Opinion opinion) {
        inWorlds(200, positiveAnd(Feature.BOOKINGS), opinion, world -> {
            int before = world.height(world.judgement());
            for (String collection : Changes.EVIDENCE) {
                for (int i = 0;
                        i < Changes.records(world.opportunityTree(), collection).size();
                        i++) {
                    ObjectNode less = world.opportunityTree();
                    ((ArrayNode) less.path(collection)).remove(i);
                    assertThat(world.height(world.of(less))).isLessThanOrEqualTo(before);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_9_an_activity_that_was_not_held_never_satisfies_what_must_be_held(Opinion opinion) {
        inWorlds(200, positiveAnd(Feature.TIMES, Feature.ODDITIES, Feature.UNLOADED), opinion, world -> {
            ObjectNode without = world.opportunityTree();
            if (without.path("activities") instanceof ArrayNode all) {
                all.removeAll();
            }
            Judgement none = world.of(without);
            for (String state : List.of("booked", "cancelled", "no-show", "rescheduled", "Held", "perhaps")) {
                ObjectNode other = world.opportunityTree();
                Changes.records(other, "activities").forEach(activity -> in(state, activity));
                world.of(other).verdicts().forEach((id, verdict) -> {
                    if (verdict == Verdict.MET) {
                        assertThat(none.verdicts().get(id))
                                .as("%s, all %s", id, state)
                                .isEqualTo(Verdict.MET);
                    }
                });
            }
        });
    }

    private static void in(String state, ObjectNode activity) {
        activity.remove("states");
        activity.put("state", state);
    }

    @ParameterizedTest
    @EnumSource
    void law_10_holding_what_was_booked_never_undoes_a_verdict(Opinion opinion) {
        inWorlds(300, positiveAnd(Feature.BOOKINGS, Feature.APPLIES, Feature.TIMES), opinion, world -> {
            Judgement before = world.judgement();
            for (int i = 0;
                    i < Changes.records(world.opportunityTree(), "activities").size();
                    i++) {
                ObjectNode then = world.opportunityTree();
                ObjectNode activity = Changes.records(then, "activities").get(i);
                if (!over(activity, world) || !booked(activity)) {
                    continue;
                }
                in("held", activity);
                Judgement held = world.of(then);
                before.verdicts().forEach((id, verdict) -> {
                    if (verdict == Verdict.MET) {
                        assertThat(held.verdicts().get(id)).as(id).isEqualTo(Verdict.MET);
                    }
                });
            }
        });
    }

    /** Whether it is booked, and nothing else has been said of it since. */
    private static boolean booked(ObjectNode activity) {
        List<ObjectNode> states = Tree.objects(activity, "states");
        return states.isEmpty()
                ? activity.path("state").asString("").equals("booked")
                : states.stream()
                        .allMatch(state -> state.path("state").asString().equals("booked"));
    }

    /** Whether its whole day lies before the moment that is judged. */
    private static boolean over(ObjectNode activity, World world) {
        String end = activity.path("end").asString(activity.path("start").asString("9999-12-31"));
        return end.substring(0, 10)
                        .compareTo(world.asOf().minus(Duration.ofDays(2)).toString())
                < 0;
    }

    @ParameterizedTest
    @EnumSource
    void law_10_cancelling_equals_removing_for_the_verdict(Opinion opinion) {
        inWorlds(120, Feature.allBut(Feature.ODDITIES), opinion, world -> {
            for (int i = 0;
                    i < Changes.records(world.opportunityTree(), "activities").size();
                    i++) {
                ObjectNode cancelled = world.opportunityTree();
                ObjectNode activity = Changes.records(cancelled, "activities").get(i);
                activity.remove("state");
                activity.set(
                        "states",
                        list(object("state", "cancelled", "at", world.asOf().minus(Duration.ofDays(500)))));
                activity.remove("recordedAt");
                ObjectNode without = world.opportunityTree();
                ((ArrayNode) without.path("activities")).remove(i);
                assertThat(world.of(cancelled).verdicts())
                        .isEqualTo(world.of(without).verdicts());
            }
        });
    }

    @Test
    void law_12_whatever_is_met_cites_what_is_there() {
        inWorlds(400, Feature.all(), Opinion.RULES, world -> {
            Opportunity opportunity = World.readOpportunity(world.opportunityTree());
            Set<String> there = new HashSet<>();
            opportunity.evidence().forEach(record -> there.add(record.id()));
            opportunity.people().forEach(person -> there.add(person.id()));
            opportunity.waivers().forEach(waiver -> there.add("waiver:" + waiver.id()));
            opportunity.pathway().forEach(change -> there.add("pathway:" + change.id()));
            for (Part part : Part.values()) {
                there.add(part.spelled());
            }
            Set<String> empty = world.requirements().stream()
                    .filter(LawsOfEvidenceTest::asksNothing)
                    .map(requirement -> requirement.path("id").asString())
                    .collect(Collectors.toSet());
            for (RequirementResult result : world.inspection().requirements()) {
                if (result.satisfied() && !empty.contains(result.id())) {
                    assertThat(result.evidence())
                            .as(result.id())
                            .isNotEmpty()
                            .allMatch(reference -> there.contains(reference)
                                    || reference.matches("(field|decision|requirement|stage):.+")
                                    || reference.equals("asOf")
                                    || reference.equals("created"));
                }
            }
        });
    }

    /** Whether it is met while nothing is done, because nothing must be done. */
    private static boolean asksNothing(ObjectNode requirement) {
        return !requirement.has("doneWhen")
                && requirement.has("actions")
                && Tree.objects(requirement, "actions").stream()
                        .filter(part -> part.path("obligation").asString("must").equals("must"))
                        .allMatch(LawsOfEvidenceTest::asksNothing);
    }

    /** Cited is what proves it, and not what its time and its values are compared with, nor the answers it applies by. */
    @ParameterizedTest
    @EnumSource
    void law_12_what_is_cited_alone_still_proves_it(Opinion opinion) {
        Set<Feature> features = Feature.allBut(
                Feature.UNDOABLE,
                Feature.TIMES,
                Feature.ELSEWHERE,
                Feature.APPLIES,
                Feature.REFERENCES,
                Feature.ROUTES);
        inWorlds(150, features, opinion, world -> {
            for (RequirementResult result : world.inspection().requirements()) {
                if (result.verdict() != Verdict.MET || result.evidence().isEmpty()) {
                    continue;
                }
                Set<String> cited = Set.copyOf(result.evidence());
                ObjectNode alone = world.opportunityTree();
                for (String collection : Changes.EVIDENCE) {
                    if (alone.path(collection) instanceof ArrayNode records) {
                        for (int i = records.size() - 1; i >= 0; i--) {
                            if (!cited.contains(records.get(i).path("id").asString())) {
                                records.remove(i);
                            }
                        }
                    }
                }
                assertThat(world.of(alone).verdicts().get(result.id()))
                        .as("%s by %s", result.id(), cited)
                        .isEqualTo(Verdict.MET);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_14_what_the_process_does_not_ask_about_changes_no_verdict(Opinion opinion) {
        inWorlds(300, Feature.all(), opinion, world -> {
            ObjectNode more = strange(world);
            assertThat(world.of(more)).isEqualTo(world.judgement());
            assertThat(world.told(more)).isEqualTo(world.told());
        });
    }

    private static ObjectNode strange(World world) {
        ObjectNode more = world.opportunityTree();
        if (!(more.path("fields") instanceof ObjectNode)) {
            more.set("fields", object());
        }
        ((ObjectNode) more.path("fields")).put("unheard-of", "x");
        String at = world.asOf().minus(Duration.ofDays(3)).toString();
        Changes.add(more, "activities", object("id", "lunch-1", "type", "lunch", "state", "held", "start", at));
        Changes.add(more, "documents", object("id", "poem-1", "type", "poem", "state", "sent", "at", at));
        Changes.add(more, "work", object("id", "chore-1", "type", "chore", "state", "done", "at", at));
        Changes.add(more, "events", object("id", "storm-1", "type", "storm", "at", at));
        Changes.add(more, "confirmations", object("id", "belief-1", "topic", "belief", "by", "ann", "at", at));
        Changes.add(more, "approvals", object("id", "whim-1", "topic", "whim", "by", "boss", "at", at));
        Changes.add(more, "attestations", object("id", "taste-1", "topic", "taste", "by", "boss", "at", at));
        Changes.add(more, "decisions", object("id", "coin-1", "decision", "coin", "answer", "yes", "at", at));
        return more;
    }

    @Test
    void law_14_undeclared_types_of_every_kind_are_reported() {
        inWorlds(100, Feature.allBut(Feature.UNLOADED), Opinion.RULES, world -> {
            Set<String> reported = world.inspection(strange(world)).findings().stream()
                    .filter(finding -> finding.code().equals("undeclared-type"))
                    .flatMap(finding -> finding.evidence().stream())
                    .collect(Collectors.toSet());
            assertThat(reported)
                    .contains("lunch-1", "poem-1", "chore-1", "storm-1", "belief-1", "whim-1", "taste-1", "coin-1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_14_records_of_other_opportunities_change_no_verdict(Opinion opinion) {
        inWorlds(300, Feature.all(), opinion, world -> {
            if (world.processTree().toString().contains("related")
                    || world.opportunityTree().path("pathway").toString().contains("related")) {
                return;
            }
            ObjectNode more = world.opportunityTree();
            for (String collection : Changes.EVIDENCE) {
                for (ObjectNode record : Changes.records(more, collection)) {
                    ObjectNode other = record.deepCopy();
                    other.put("id", "other-" + record.path("id").asString()).put("scope", "related");
                    other.remove("sameAs");
                    other.remove("about");
                    Changes.add(more, collection, other);
                }
            }
            assertThat(world.of(more).verdicts()).isEqualTo(world.judgement().verdicts());
        });
    }
}
