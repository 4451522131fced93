package io.salesprocess.conformance.laws;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;
import static io.salesprocess.conformance.laws.Laws.inWorlds;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.Judgement;
import io.salesprocess.conformance.generated.Feature;
import io.salesprocess.conformance.generated.GeneratedProcess;
import io.salesprocess.conformance.generated.Tree;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Verdict;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Law 16: what is waived opens the gates that it would open if it were done. */
class LawsOfWaiversTest {
    private static ObjectNode waiver(World world, String requirement, Duration expires) {
        return object(
                "id",
                "waived-" + requirement,
                "requirement",
                requirement,
                "reason",
                "agreed",
                "by",
                "boss",
                "at",
                world.asOf().minus(Duration.ofHours(30)).toString(),
                "expires",
                world.asOf().plus(expires).toString());
    }

    private static ObjectNode entitled(ObjectNode process) {
        process.set("waivers", object("by", list("manager")));
        return process;
    }

    private static ObjectNode bossManages(ObjectNode opportunity) {
        opportunity.put("owner", "rep");
        ArrayNode people = list();
        for (ObjectNode person : Tree.objects(opportunity, "people")) {
            if (!person.path("id").asString().equals("boss")) {
                people.add(person);
            }
        }
        people.add(object("id", "boss", "side", "ours", "roles", list("manager")));
        opportunity.set("people", people);
        return opportunity;
    }

    @ParameterizedTest
    @EnumSource
    void law_16_waiving_equals_satisfying_for_the_gates(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        Set<Feature> features = Feature.allBut(
                Feature.STILL, Feature.WAIVERS, Feature.PATHWAY, Feature.REFERENCES, Feature.APPLIES, Feature.ROUTES);
        inWorlds(200, features, opinion, world -> {
            ObjectNode process = entitled(world.processTree());
            ObjectNode opportunity = bossManages(world.opportunityTree());
            Judgement before = world.of(process, opportunity, world.asOf());
            for (ObjectNode requirement : GeneratedProcess.requirementTrees(process)) {
                String id = requirement.path("id").asString();
                Verdict verdict = before.verdicts().get(id);
                if ((verdict != Verdict.UNMET && verdict != Verdict.UNDETERMINED)
                        || requirement.has("actions")
                        || requirement.has("appliesWhen")) {
                    continue;
                }
                tried.incrementAndGet();
                ObjectNode waived = opportunity.deepCopy();
                waived.set("waivers", list(waiver(world, id, Duration.ofDays(3))));
                Judgement waivedResult = world.of(process, waived, world.asOf());
                assertThat(waivedResult.verdicts().get(id)).isIn(Verdict.WAIVED, Verdict.NOT_APPLICABLE, verdict);
                if (waivedResult.verdicts().get(id) != Verdict.WAIVED) {
                    continue;
                }
                Judgement done = world.of(satisfying(process, id), opportunity, world.asOf());
                assertThat(waivedResult.gates()).as(id).isEqualTo(done.gates());
                assertThat(waivedResult.verified()).as(id).isEqualTo(done.verified());
                assertThat(waivedResult.possible()).as(id).isEqualTo(done.possible());
            }
        });
        assertThat(tried.get()).isGreaterThan(200);
    }

    /** The process, in which one requirement asks for what is always so. */
    private static ObjectNode satisfying(ObjectNode process, String id) {
        ObjectNode other = process.deepCopy();
        for (ObjectNode requirement : GeneratedProcess.requirementTrees(other)) {
            if (requirement.path("id").asString().equals(id)) {
                requirement.set("doneWhen", object("people", object(), "atLeast", 0));
            }
        }
        return other;
    }

    /** All at once, where all must hold as of now; what was earned while waivers were in force stays earned otherwise. */
    @ParameterizedTest
    @EnumSource
    void law_16_waivers_that_have_expired_are_none(Opinion opinion) {
        inWorlds(120, Feature.allBut(Feature.WAIVERS), opinion, world -> {
            ObjectNode process = entitled(world.processTree());
            GeneratedProcess.requirementTrees(process).forEach(requirement -> requirement.put("mustStillHold", true));
            ArrayNode waivers = list();
            for (ObjectNode requirement : world.requirements()) {
                waivers.add(expired(world, requirement.path("id").asString()));
            }
            Judgement none = world.of(process, with(list(), world), world.asOf());
            assertThat(world.of(process, with(waivers, world), world.asOf())).isEqualTo(none);
        });
    }

    /** Each by itself: while it was in force nothing was done yet that is asked for, and a single waiver bears no stage. */
    @ParameterizedTest
    @EnumSource
    void law_16_a_waiver_that_had_expired_when_it_was_needed_is_none(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        Set<Feature> features = EnumSet.of(
                Feature.FIELDS,
                Feature.REFERENCES,
                Feature.ELSEWHERE,
                Feature.TRACKS,
                Feature.OPTIONAL,
                Feature.BOOKINGS,
                Feature.UNLOADED);
        inWorlds(60, features, opinion, world -> {
            ObjectNode process = entitled(world.processTree());
            Judgement none = world.of(process, with(list(), world), world.asOf());
            for (ObjectNode requirement : world.requirements()) {
                String id = requirement.path("id").asString();
                tried.incrementAndGet();
                assertThat(world.of(process, with(list(expired(world, id)), world), world.asOf()))
                        .as(id)
                        .isEqualTo(none);
            }
        });
        assertThat(tried.get()).isGreaterThan(100);
    }

    private static ObjectNode expired(World world, String requirement) {
        ObjectNode waiver = waiver(world, requirement, Duration.ofDays(3));
        waiver.put("at", "1990-03-05T10:00:00Z");
        return waiver.put("expires", "1990-03-06T10:00:00Z");
    }

    /** The opportunity, on which the boss is a manager who may waive, with these waivers. */
    private static ObjectNode with(ArrayNode waivers, World world) {
        ObjectNode opportunity = bossManages(world.opportunityTree());
        opportunity.set("waivers", waivers);
        return opportunity;
    }

    @ParameterizedTest
    @EnumSource
    void law_16_waiving_everything_opens_every_gate(Opinion opinion) {
        inWorlds(200, Feature.allBut(Feature.WAIVERS, Feature.ROUTES, Feature.PATHWAY), opinion, world -> {
            ArrayNode waivers = list();
            world.requirements()
                    .forEach(requirement ->
                            waivers.add(waiver(world, requirement.path("id").asString(), Duration.ofDays(3))));
            ObjectNode open = bossManages(world.opportunityTree());
            open.remove("stageHistory");
            open.remove("claimedStage");
            open.set("waivers", waivers);
            Judgement waived = world.of(entitled(world.processTree()), open, world.asOf());
            assertThat(waived.gates().values()).containsOnly(GateAnswer.OPEN);
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_16_waiving_what_is_met_changes_nothing(Opinion opinion) {
        inWorlds(200, Feature.allBut(Feature.WAIVERS), opinion, world -> {
            Judgement before = managed(world, list());
            ArrayNode waivers = list();
            for (ObjectNode requirement : world.requirements()) {
                String id = requirement.path("id").asString();
                if (before.verdicts().get(id) == Verdict.MET && !requirement.has("actions")) {
                    waivers.add(waiver(world, id, Duration.ofDays(3)));
                }
            }
            assertThat(managed(world, waivers)).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_16_waiving_a_met_whole_without_optional_parts_changes_nothing(Opinion opinion) {
        inWorlds(200, Feature.allBut(Feature.WAIVERS, Feature.OPTIONAL, Feature.PATHWAY), opinion, world -> {
            Judgement before = managed(world, list());
            ArrayNode waivers = list();
            before.verdicts().forEach((id, verdict) -> {
                if (verdict == Verdict.MET) {
                    waivers.add(waiver(world, id, Duration.ofDays(3)));
                }
            });
            assertThat(managed(world, waivers)).isEqualTo(before);
        });
    }

    /** What is said where the boss is a manager who may waive, and grants these. */
    private static Judgement managed(World world, ArrayNode waivers) {
        return world.of(entitled(world.processTree()), with(waivers, world), world.asOf());
    }
}
