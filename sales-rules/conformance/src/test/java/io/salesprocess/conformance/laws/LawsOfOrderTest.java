package io.salesprocess.conformance.laws;

import static io.salesprocess.conformance.laws.Laws.inWorlds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.conformance.Judgement;
import io.salesprocess.conformance.generated.Feature;
import io.salesprocess.conformance.generated.GeneratedOpportunity;
import io.salesprocess.conformance.generated.GeneratedProcess;
import io.salesprocess.conformance.generated.Opportunities;
import io.salesprocess.conformance.generated.Processes;
import io.salesprocess.conformance.generated.Tree;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.InspectionShapes;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Json;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Node;
import io.salesprocess.rules.Inspector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** Laws 1 to 6: order, repetition, and what surrounds an inspection, are irrelevant. */
class LawsOfOrderTest {
    private static final Set<String> RECORDS;

    static {
        Set<String> records = new HashSet<>(Changes.EVIDENCE);
        records.addAll(List.of(
                "people", "waivers", "pathway", "stageHistory", "attendees", "roles", "about", "history", "owner"));
        RECORDS = Set.copyOf(records);
    }

    /** The lists of requirements and of what they speak of. */
    private static final Set<String> REQUIREMENTS = Set.of(
            "entryCriteria",
            "steps",
            "exitCriteria",
            "actions",
            "criteria",
            "followUp",
            "afterSale",
            "tracks",
            "closedStages",
            "roles",
            "activities",
            "documents",
            "work",
            "events",
            "confirmations",
            "approvals",
            "attestations",
            "decisions",
            "fields",
            "attributes",
            "tables");

    /** The lists of a definition in which nothing comes first. */
    private static final Set<String> UNORDERED;

    static {
        Set<String> unordered = new HashSet<>(REQUIREMENTS);
        unordered.addAll(List.of("allOf", "anyOf", "of", "with", "without", "where", "when", "happens", "earliest"));
        unordered.addAll(List.of("latest", "first", "last", "otherThan", "stakeholders", "oneOf", "answers", "scope"));
        unordered.addAll(List.of("activity", "after", "from", "by", "notFor", "holidays", "choices", "outcomes"));
        UNORDERED = Set.copyOf(unordered);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void law_1_the_order_of_records_is_irrelevant(Opinion opinion) {
        inWorlds(400, Feature.all(), opinion, world -> {
            ObjectNode other = Changes.shuffled(world.opportunityTree(), RECORDS, world.chance());
            assertThat(world.of(other)).isEqualTo(world.judgement());
        });
    }

    @Test
    void law_1_the_order_of_records_changes_no_byte_of_the_report() {
        inWorlds(150, Feature.all(), Opinion.RULES, world -> {
            ObjectNode other = Changes.shuffled(world.opportunityTree(), RECORDS, world.chance());
            assertThat(SalesJson.write(world.inspection(other))).isEqualTo(SalesJson.write(world.inspection()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_2_the_order_of_keys_and_requirements_changes_no_verdict(Opinion opinion) {
        inWorlds(400, Feature.all(), opinion, world -> {
            ObjectNode shuffled = Changes.shuffled(world.processTree(), UNORDERED, world.chance());
            ObjectNode other = Changes.keysShuffled(shuffled, world.chance());
            assertThat(world.ofProcess(other)).isEqualTo(world.judgement());
        });
    }

    /**
     * Neither why, nor by what. The order in which it is cited follows that of the parts, and is one of the report. Within
     * a condition nothing is a requirement: of alternatives that are all met the first is cited, and of parts that come
     * equally near the first tells what is lacking.
     */
    @Test
    void law_2_the_order_of_keys_and_requirements_changes_no_reason_and_no_evidence() {
        inWorlds(400, Feature.all(), Opinion.RULES, world -> {
            ObjectNode shuffled = Changes.shuffled(world.processTree(), REQUIREMENTS, world.chance());
            ObjectNode other = Changes.keysShuffled(shuffled, world.chance());
            assertThat(world.toldInAnyOrder(other)).isEqualTo(world.toldInAnyOrder(world.processTree()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_3_exact_duplicates_change_nothing(Opinion opinion) {
        inWorlds(400, Feature.all(), opinion, world -> {
            ObjectNode twice = world.opportunityTree();
            for (String collection : List.of(
                    "activities",
                    "documents",
                    "work",
                    "events",
                    "confirmations",
                    "approvals",
                    "attestations",
                    "decisions",
                    "people",
                    "waivers",
                    "pathway")) {
                Changes.records(twice, collection).forEach(record -> Changes.add(twice, collection, record.deepCopy()));
            }
            assertThat(world.of(twice)).isEqualTo(world.judgement());
            assertThat(world.told(twice)).isEqualTo(world.told());
        });
    }

    @Test
    void law_4_what_was_remembered_changes_no_byte_of_the_report() {
        inWorlds(100, Feature.all(), Opinion.RULES, world -> {
            Inspector inspector = Inspector.of(world.process());
            Opportunity opportunity = World.readOpportunity(world.opportunityTree());
            String first = SalesJson.write(inspector.inspect(opportunity, world.asOf()));
            assertThat(SalesJson.write(inspector.inspect(opportunity, world.asOf())))
                    .isEqualTo(first);
            inspector.forgetDecisions();
            assertThat(SalesJson.write(inspector.inspect(opportunity, world.asOf())))
                    .isEqualTo(first);
        });
    }

    @Test
    void law_3_the_same_id_with_other_content_is_an_error() {
        inWorlds(100, Feature.all(), Opinion.RULES, world -> {
            for (String collection : Changes.EVIDENCE) {
                ObjectNode doubled = world.opportunityTree();
                List<ObjectNode> records = Changes.records(doubled, collection);
                if (!records.isEmpty()) {
                    Changes.add(doubled, collection, records.get(0).deepCopy().put("organisation", "another"));
                    assertThatThrownBy(() -> World.readOpportunity(doubled))
                            .as(collection)
                            .isInstanceOf(InvalidJsonException.class);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_4_judging_twice_equals_once_whatever_was_judged_in_between(Opinion opinion) {
        inWorlds(200, Feature.all(), opinion, world -> {
            Judgement first = world.judgement();
            ObjectNode other = world.opportunityTree();
            Changes.EVIDENCE.forEach(other::remove);
            world.of(other);
            assertThat(world.judgement()).isEqualTo(first);
        });
    }

    @Test
    void law_4_sixty_four_threads_on_one_inspector_give_the_bytes_of_one() throws Exception {
        GeneratedProcess generated = Processes.of(4, Feature.all());
        Inspector inspector = Inspector.of(SalesJson.readProcess(Tree.bytes(generated.tree()), "process"));
        List<Opportunity> opportunities = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int seed = 0; seed < 30; seed++) {
            GeneratedOpportunity one = Opportunities.of(generated, seed, 1);
            opportunities.add(World.readOpportunity(one.tree()));
            expected.add(SalesJson.writeCompact(inspector.inspect(opportunities.get(seed), generated.now())));
        }
        inspector.forgetDecisions();
        ExecutorService threads = Executors.newFixedThreadPool(64);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<List<String>>> said = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                int first = i;
                said.add(threads.submit(() -> {
                    start.await();
                    List<String> own = new ArrayList<>(Collections.nCopies(opportunities.size(), ""));
                    for (int j = 0; j < opportunities.size(); j++) {
                        int next = (first + j) % opportunities.size();
                        own.set(
                                next,
                                SalesJson.writeCompact(inspector.inspect(opportunities.get(next), generated.now())));
                    }
                    return own;
                }));
            }
            start.countDown();
            for (Future<List<String>> one : said) {
                assertThat(one.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void law_5_definition_and_opportunity_survive_a_round_trip_through_json(Opinion opinion) {
        inWorlds(200, Feature.all(), opinion, world -> {
            String process = SalesJson.write(world.process());
            SalesProcess readProcess = SalesJson.readProcess(utf8(process), "process");
            assertThat(readProcess).isEqualTo(world.process());
            assertThat(SalesJson.write(readProcess)).isEqualTo(process);
            Opportunity opportunity = World.readOpportunity(world.opportunityTree());
            String written = SalesJson.write(opportunity);
            Opportunity readOpportunity = SalesJson.readOpportunity(utf8(written), "opportunity");
            assertThat(SalesJson.write(readOpportunity)).isEqualTo(written);
            assertThat(world.of(Tree.read(process), Tree.read(written), world.asOf()))
                    .isEqualTo(world.judgement());
        });
    }

    @Test
    void law_5_an_inspection_survives_a_round_trip_through_json() {
        inWorlds(200, Feature.all(), Opinion.RULES, world -> {
            String compact = SalesJson.writeCompact(world.inspection());
            assertThat(Tree.read(compact).toString()).isEqualTo(compact);
            assertThat(Tree.read(SalesJson.write(world.inspection()))).isEqualTo(Tree.read(compact));
            Inspection read = readInspection(compact);
            assertThat(SalesJson.writeCompact(read)).isEqualTo(compact);
            assertThat(read.requirements()).isEqualTo(world.inspection().requirements());
        });
    }

    private static Inspection readInspection(String json) {
        Input input = new Input(Limits.usual());
        Node tree = Objects.requireNonNull(Json.tree(utf8(json), 1 << 24, 1 << 22, input));
        Inspection read = InspectionShapes.readInspection(tree, input);
        assertThat(input.problems()).isEmpty();
        return Objects.requireNonNull(read);
    }

    @ParameterizedTest
    @EnumSource
    void law_6_the_hosts_locale_and_zone_have_no_effect(Opinion opinion) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            inWorlds(100, Feature.all(), opinion, world -> {
                Locale.setDefault(Locale.ROOT);
                TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
                Judgement here = world.judgement();
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(world.judgement()).isEqualTo(here);
            });
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void law_6_the_hosts_locale_and_zone_change_no_byte_of_the_report() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            inWorlds(60, Feature.all(), Opinion.RULES, world -> {
                Locale.setDefault(Locale.ROOT);
                TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
                String here = SalesJson.write(world.inspection());
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(SalesJson.write(world.inspection())).isEqualTo(here);
            });
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
