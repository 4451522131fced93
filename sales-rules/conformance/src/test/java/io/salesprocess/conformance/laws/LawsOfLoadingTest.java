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
import io.salesprocess.model.inspection.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Law 13: what was not loaded is not known. */
class LawsOfLoadingTest {
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
}
