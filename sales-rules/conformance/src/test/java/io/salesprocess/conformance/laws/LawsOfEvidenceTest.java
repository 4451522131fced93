package io.salesprocess.conformance.laws;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;
import static io.salesprocess.conformance.laws.Laws.inWorlds;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.Judgement;
import io.salesprocess.conformance.generated.Chance;
import io.salesprocess.conformance.generated.Feature;
import io.salesprocess.conformance.generated.Tree;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

/** Laws 8 to 14: what evidence does, and what does not. */
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

    private static boolean booked(ObjectNode activity) {
        return activity.path("state").asString("").equals("booked")
                || Tree.objects(activity, "states").stream()
                        .anyMatch(state -> state.path("state").asString().equals("booked"));
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

    @ParameterizedTest
    @EnumSource
    void law_11_the_present_claim_never_changes_a_verdict_or_the_verified_stage(Opinion opinion) {
        inWorlds(300, Feature.all(), opinion, world -> {
            Judgement said = world.judgement();
            for (String claim : List.of("stage-0", "stage-1", "won", "lost", "nowhere")) {
                ObjectNode claimed = world.opportunityTree().put("claimedStage", claim);
                Judgement other = world.of(claimed);
                assertThat(world.told(claimed)).as(claim).isEqualTo(world.told());
                assertThat(other.verdicts()).as(claim).isEqualTo(said.verdicts());
                assertThat(other.verified()).as(claim).isEqualTo(said.verified());
                assertThat(other.possible()).as(claim).isEqualTo(said.possible());
                assertThat(other.gates()).as(claim).isEqualTo(said.gates());
                assertThat(other.due()).as(claim).isEqualTo(said.due());
            }
        });
    }

    /** A condition that asks for the latest return to a stage asks for just that. */
    @ParameterizedTest
    @EnumSource
    void law_11_moving_an_open_deal_back_and_forth_extends_nothing(Opinion opinion) {
        AtomicInteger closedBetween = new AtomicInteger();
        inWorlds(300, Feature.all(), opinion, world -> {
            List<String> claimed = claimed(world);
            if (asks(world, "returnedTo") || claimed.isEmpty() || closed(claimed.get(claimed.size() - 1))) {
                return;
            }
            ObjectNode moved = world.opportunityTree();
            Instant at = world.asOf().minus(Duration.ofMinutes(90));
            for (String stage : backAndForth(claimed, world)) {
                Changes.add(moved, "stageHistory", object("stage", stage, "at", at));
                closedBetween.addAndGet(closed(stage) ? 1 : 0);
                at = at.plusSeconds(1);
            }
            assertNothingMoved(world, moved);
        });
        assertThat(closedBetween.get()).isPositive();
    }

    /** By its last claim a deal is closed, and tested as of then: closing it once more, later, is another closing. */
    @ParameterizedTest
    @EnumSource
    void law_11_having_moved_a_deal_back_and_forth_before_it_was_closed_extends_nothing(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(400, Feature.all(), opinion, world -> {
            List<String> claimed = claimed(world);
            ObjectNode moved = world.opportunityTree();
            List<ObjectNode> history = Changes.records(moved, "stageHistory");
            if (asks(world, "returnedTo") || claimed.size() < 2 || !closed(claimed.get(claimed.size() - 1))) {
                return;
            }
            LocalDate last = date(history.get(history.size() - 1));
            if (date(history.get(history.size() - 2)).isAfter(last.minusDays(4))) {
                return;
            }
            tried.incrementAndGet();
            Instant at = last.minusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC);
            for (String stage : backAndForth(claimed.subList(0, claimed.size() - 1), world)) {
                Changes.add(moved, "stageHistory", object("stage", stage, "at", at));
                at = at.plusSeconds(1);
            }
            assertNothingMoved(world, moved);
        });
        assertThat(tried.get()).isGreaterThan(10);
    }

    private static boolean asks(World world, String text) {
        return (world.processTree().toString() + world.opportunityTree().path("pathway")).contains(text);
    }

    private static boolean closed(String stage) {
        return !stage.startsWith("stage-");
    }

    private static LocalDate date(ObjectNode claim) {
        return LocalDate.parse(claim.path("at").asString("9999-12-31").substring(0, 10));
    }

    /** The stages as they were claimed, one after the other; none where a claim may not be known, or where two may be of one moment. */
    private static List<String> claimed(World world) {
        LocalDate recent = LocalDate.ofInstant(world.asOf().minus(Duration.ofDays(3)), ZoneOffset.UTC);
        List<String> claimed = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (ObjectNode claim : Changes.records(world.opportunityTree(), "stageHistory")) {
            if (claim.has("recordedAt")
                    || !date(claim).isBefore(recent)
                    || date(claim).isBefore(before)) {
                return List.of();
            }
            before = date(claim);
            claimed.add(claim.path("stage").asString());
        }
        return claimed;
    }

    /** Through all stages that were ever claimed, and one way to end of which nobody asks when, to the last one again. */
    private static List<String> backAndForth(List<String> claimed, World world) {
        List<String> moves = new ArrayList<>(new LinkedHashSet<>(claimed));
        if (!asks(world, "\"stageEntered\":\"lost\"")) {
            moves.add("lost");
        }
        moves.add(claimed.get(0));
        moves.add(claimed.get(claimed.size() - 1));
        return moves;
    }

    private static void assertNothingMoved(World world, ObjectNode moved) {
        Judgement said = world.of(moved);
        assertThat(said.verdicts()).isEqualTo(world.judgement().verdicts());
        assertThat(said.due()).isEqualTo(world.judgement().due());
        assertThat(said.gates()).isEqualTo(world.judgement().gates());
        assertThat(said.verified()).isEqualTo(world.judgement().verified());
        assertThat(said.tracks()).isEqualTo(world.judgement().tracks());
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

    @ParameterizedTest
    @EnumSource
    void law_12_what_is_cited_alone_still_proves_it(Opinion opinion) {
        inWorlds(150, EnumSet.of(Feature.FIELDS, Feature.BOOKINGS), opinion, world -> {
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

    /** The moment that is asked about and what is asked of no record at all are always known. */
    @ParameterizedTest
    @EnumSource
    void law_13_nothing_is_unmet_of_which_nothing_was_loaded(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        Set<Feature> features = Feature.allBut(Feature.PATHWAY, Feature.UNDOABLE);
        inWorlds(200, features, opinion, world -> {
            ObjectNode nothing = object("id", "deal");
            Judgement said = world.of(nothing);
            assertThat(said.verdicts().values()).doesNotContain(Verdict.UNMET);
            assertThat(said.missing()).isEmpty();
            assertThat(said.gates().values()).isNotEmpty();
            tried.addAndGet(said.verdicts().containsValue(Verdict.UNDETERMINED) ? 1 : 0);
        });
        assertThat(tried.get()).isGreaterThan(60);
    }

    /** An alternative that does not apply is as good as met; whether another is met is a matter of words then. */
    @ParameterizedTest
    @EnumSource
    void law_13_loading_the_rest_changes_only_what_was_undetermined(Opinion opinion) {
        Set<Feature> features = Feature.allBut(Feature.UNLOADED, Feature.WAIVERS, Feature.APPLIES, Feature.ROUTES);
        inWorlds(300, features, opinion, world -> {
            Judgement loaded = world.of(settled(world.opportunityTree()));
            Judgement before = world.of(partly(world));
            before.verdicts().forEach((id, verdict) -> {
                Verdict after = loaded.verdicts().get(id);
                if (verdict != Verdict.NOT_APPLICABLE || after != Verdict.MET) {
                    assertThat(verdict).as(id).isIn(Verdict.UNDETERMINED, after);
                }
            });
        });
    }

    /**
     * What is done is met though nobody can tell whether it applies, and what was waived is waived though nobody can tell
     * whether it was done or applies: behind both, something is undetermined. When that is loaded, it may not apply after
     * all, or turn out undecided, which blocks; the work was done all the same.
     */
    @ParameterizedTest
    @EnumSource
    void law_13_what_was_met_or_waived_lacks_nothing_but_an_answer_when_the_rest_is_loaded(Opinion opinion) {
        AtomicInteger hidden = new AtomicInteger();
        inWorlds(300, Feature.allBut(Feature.UNLOADED, Feature.REFERENCES), opinion, world -> {
            ObjectNode all = settled(world.opportunityTree());
            Judgement loaded = world.of(all);
            Judgement before = world.of(partly(world));
            Judgement unasked = world.of(withoutQuestions(world.processTree()), all, world.asOf());
            before.verdicts().forEach((id, verdict) -> {
                Verdict after = loaded.verdicts().get(id);
                if (after != verdict && (verdict == Verdict.MET || verdict == Verdict.WAIVED)) {
                    hidden.incrementAndGet();
                    assertThat(unasked.verdicts().get(id))
                            .as(id)
                            .isIn(Verdict.MET, Verdict.WAIVED, Verdict.NOT_APPLICABLE);
                } else {
                    assertThat(verdict).as(id).isIn(Verdict.UNDETERMINED, after);
                }
            });
        });
        assertThat(hidden.get()).isPositive();
    }

    private static ObjectNode withoutQuestions(ObjectNode process) {
        Tree.eachObject(process, object -> object.remove(List.of("appliesWhen", "entryFor")));
        return process;
    }

    /**
     * What is there to be loaded. There is no word of a second source, which counts by itself as long as the first was not
     * loaded; nobody acts under another id, as two ids mean two people until somebody is loaded who has both; and whoever
     * acts is one of the people, as nobody is a stranger before all were loaded.
     */
    private static ObjectNode settled(ObjectNode opportunity) {
        Changes.records(opportunity, "activities").forEach(activity -> activity.remove("sameAs"));
        Set<String> known = new HashSet<>();
        for (ObjectNode person : Changes.records(opportunity, "people")) {
            person.remove("aliases");
            known.add(person.path("id").asString());
        }
        Tree.eachObject(opportunity, object -> {
            for (String key : List.of("by", "author", "person", "owner")) {
                String id = object.path(key).asString("");
                if (!id.isEmpty() && Citation.fault(id).isEmpty() && known.add(id)) {
                    Changes.add(opportunity, "people", object("id", id, "side", "partner", "roles", list()));
                }
            }
        });
        return opportunity;
    }

    /** Some collections with a part of their records, some not at all. */
    private static ObjectNode partly(World world) {
        Chance chance = world.chance();
        ObjectNode partly = settled(world.opportunityTree());
        ObjectNode loaded = object();
        for (String collection : Changes.EVIDENCE) {
            if (chance.percent(30)) {
                partly.remove(collection);
            } else if (!collection.equals("decisions")
                    && chance.percent(60)
                    && partly.path(collection) instanceof ArrayNode records) {
                for (int i = records.size() - 1; i >= 0; i--) {
                    if (chance.percent(40)) {
                        records.remove(i);
                    }
                }
                loaded.put(collection, "partly");
            }
        }
        if (Changes.records(partly, "pathway").isEmpty()) {
            people(partly, loaded, chance);
        }
        fields(partly, chance);
        partly.set("loaded", loaded);
        return partly;
    }

    /** Where nobody can tell whether a change of the pathway counts, it does not, and what is asked is another thing. */
    private static void people(ObjectNode partly, ObjectNode loaded, Chance chance) {
        if (chance.percent(15)) {
            partly.remove("people");
        } else if (chance.percent(15) && partly.path("people") instanceof ArrayNode people && !people.isEmpty()) {
            people.remove(chance.below(people.size()));
            loaded.put("people", "partly");
        }
        Changes.records(partly, "people").stream()
                .filter(person -> chance.percent(10))
                .forEach(person -> person.remove("roles"));
    }

    private static void fields(ObjectNode partly, Chance chance) {
        if (partly.path("fields") instanceof ObjectNode fields) {
            List.copyOf(fields.propertyNames()).stream()
                    .filter(field -> chance.percent(20))
                    .forEach(fields::remove);
        }
        for (String field : List.of("amount", "closeDate")) {
            if (chance.percent(10)) {
                partly.remove(field);
            }
        }
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
