package io.salesprocess.rules.laws;

import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.laws.Laws.changed;
import static io.salesprocess.rules.laws.Laws.inWorlds;
import static io.salesprocess.rules.laws.Laws.inspect;
import static io.salesprocess.rules.laws.Laws.judgement;
import static io.salesprocess.rules.laws.Laws.said;
import static io.salesprocess.rules.laws.Laws.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.given.Given;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws 1 to 6, 14, 23, 24 and 26. */
class LawsOfOrderTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> other = new ArrayList<>(all);
        Collections.shuffle(other, random);
        return other;
    }

    @Test
    void the_order_of_records_is_irrelevant() {
        inWorlds(250, seed -> {
            Given world = World.anything(seed);
            Opportunity one = world.opportunity();
            Random random = new Random(seed);
            Opportunity other = changed(one)
                    .activities(shuffled(one.activities(), random))
                    .documents(shuffled(one.documents(), random))
                    .confirmations(shuffled(one.confirmations(), random))
                    .approvals(shuffled(one.approvals(), random))
                    .decisions(shuffled(one.decisions(), random))
                    .waivers(shuffled(one.waivers(), random))
                    .people(shuffled(one.people(), random))
                    .stageHistory(shuffled(one.stageHistory(), random))
                    .build();
            assertThat(said(inspect(world, other))).isEqualTo(said(inspect(world, one)));
        });
    }

    @Test
    void the_order_of_records_is_irrelevant_to_what_to_do_next() {
        inWorlds(60, seed -> {
            Given world = World.anything(seed);
            Opportunity one = world.opportunity();
            Opportunity other = changed(one)
                    .activities(shuffled(one.activities(), new Random(seed)))
                    .documents(shuffled(one.documents(), new Random(seed)))
                    .people(shuffled(one.people(), new Random(seed)))
                    .build();
            assertThat(inspect(world, other).nextActions())
                    .isEqualTo(inspect(world, one).nextActions());
        });
    }

    @Test
    void the_order_of_requirements_changes_only_the_order_of_the_report() {
        inWorlds(150, seed -> {
            Given world = World.anything(seed);
            SalesProcess process = world.process();
            List<Stage> turned = new ArrayList<>();
            for (Stage stage : process.stages()) {
                Random random = new Random(seed);
                turned.add(Stage.builder()
                        .copyOf(stage)
                        .entryCriteria(shuffled(stage.entryCriteria(), random))
                        .steps(shuffled(stage.steps(), random))
                        .exitCriteria(shuffled(stage.exitCriteria(), random))
                        .build());
            }
            SalesProcess other =
                    SalesProcess.builder().copyOf(process).stages(turned).build();
            Inspection said = inspect(world);
            Inspection saidOtherwise = Inspector.of(other).inspect(world.opportunity(), world.asOf());
            assertThat(new TreeMap<>(judgement(saidOtherwise))).isEqualTo(new TreeMap<>(judgement(said)));
            assertThat(saidOtherwise.verifiedStage()).isEqualTo(said.verifiedStage());
        });
    }

    @Test
    void exact_duplicates_change_nothing() {
        inWorlds(80, seed -> {
            Given world = World.anything(seed);
            Opportunity one = world.opportunity();
            Opportunity twice = changed(one)
                    .addAllActivities(one.activities())
                    .addAllDocuments(one.documents())
                    .addAllConfirmations(one.confirmations())
                    .addAllWaivers(one.waivers())
                    .build();
            Opportunity read = SalesJson.readOpportunity(utf8(SalesJson.write(twice)), "twice");
            assertThat(said(inspect(world, read))).isEqualTo(said(inspect(world, one)));
        });
    }

    @Test
    void inspecting_twice_equals_once_and_nothing_that_was_remembered_matters() {
        inWorlds(80, seed -> {
            Given world = World.anything(seed);
            Inspector inspector = world.inspector();
            Opportunity opportunity = world.opportunity();
            List<String> first = said(inspector.inspect(opportunity, world.asOf()));
            assertThat(said(inspector.inspect(opportunity, world.asOf()))).isEqualTo(first);
            inspector.forgetDecisions();
            assertThat(said(inspector.inspect(opportunity, world.asOf()))).isEqualTo(first);
        });
    }

    @Test
    @Tag("B046")
    void sixty_four_threads_on_one_inspector_give_the_bytes_of_one() throws Exception {
        Given world = World.anything(7);
        Inspector inspector = world.inspector();
        List<Opportunity> opportunities = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        for (long seed = 0; seed < 40; seed++) {
            Opportunity opportunity = World.anything(seed).opportunity();
            opportunities.add(opportunity);
            expected.add(said(inspector.inspect(opportunity, world.asOf())));
        }
        inspector.forgetDecisions();
        ExecutorService threads = Executors.newFixedThreadPool(64);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<List<List<String>>>> said = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                int first = i;
                said.add(threads.submit(() -> {
                    start.await();
                    List<List<String>> own = new ArrayList<>(Collections.nCopies(opportunities.size(), List.of()));
                    for (int j = 0; j < opportunities.size(); j++) {
                        int next = (first + j) % opportunities.size();
                        own.set(next, said(inspector.inspect(opportunities.get(next), world.asOf())));
                    }
                    return own;
                }));
            }
            start.countDown();
            for (Future<List<List<String>>> one : said) {
                assertThat(one.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void definition_and_opportunity_survive_a_round_trip_through_json() {
        inWorlds(80, seed -> {
            Given world = World.anything(seed);
            String process = SalesJson.write(world.process());
            SalesProcess readProcess = SalesJson.readProcess(utf8(process), "process");
            assertThat(SalesJson.write(readProcess)).isEqualTo(process);
            String opportunity = SalesJson.write(world.opportunity());
            Opportunity readOpportunity = SalesJson.readOpportunity(utf8(opportunity), "opportunity");
            assertThat(SalesJson.write(readOpportunity)).isEqualTo(opportunity);
            assertThat(said(Inspector.of(readProcess).inspect(readOpportunity, world.asOf())))
                    .isEqualTo(said(inspect(world)));
        });
    }

    @Test
    @Tag("B053")
    @Tag("B068")
    void the_hosts_locale_and_zone_have_no_effect() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            inWorlds(30, seed -> {
                Given world = World.anything(seed);
                Locale.setDefault(Locale.ROOT);
                TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
                List<String> here = said(inspect(world));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(said(inspect(world))).isEqualTo(here);
            });
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void what_the_process_does_not_ask_about_changes_no_verdict() {
        inWorlds(80, seed -> {
            Given world = World.anything(seed);
            Inspection said = inspect(world);
            Opportunity more = world.field("unheard-of", text("x"))
                    .activity(meeting("lunch-1").of("lunch"))
                    .opportunity();
            Inspection saidThen = inspect(world, more);
            assertThat(judgement(saidThen)).isEqualTo(judgement(said));
            assertThat(saidThen.findings())
                    .anyMatch(finding -> finding.code().equals("undeclared-type")
                            && finding.evidence().contains("lunch-1"));
        });
    }

    @Test
    void renaming_a_type_and_its_label_everywhere_changes_no_verdict() {
        inWorlds(60, seed -> {
            Given world = World.anything(seed);
            String process = SalesJson.write(world.process()).replace("\"call\"", "\"telephone-call\"");
            String opportunity = SalesJson.write(world.opportunity()).replace("\"call\"", "\"telephone-call\"");
            Inspection renamed = Inspector.of(SalesJson.readProcess(utf8(process), "process"))
                    .inspect(SalesJson.readOpportunity(utf8(opportunity), "opportunity"), world.asOf());
            assertThat(judgement(renamed)).isEqualTo(judgement(inspect(world)));
        });
    }

    @Test
    void scaling_amounts_and_thresholds_alike_changes_no_verdict() {
        inWorlds(60, seed -> {
            Given world = World.anything(seed);
            String process = SalesJson.write(world.process()).replace("\"amount\": \"100\"", "\"amount\": \"100000\"");
            String opportunity = SalesJson.write(world.opportunity())
                    .replace("\"amount\": \"50\"", "\"amount\": \"50000\"")
                    .replace("\"amount\": \"150\"", "\"amount\": \"150000\"");
            Inspection scaled = Inspector.of(SalesJson.readProcess(utf8(process), "process"))
                    .inspect(SalesJson.readOpportunity(utf8(opportunity), "opportunity"), world.asOf());
            assertThat(verdicts(scaled)).isEqualTo(verdicts(inspect(world)));
        });
    }

    @Test
    void a_valid_definition_never_makes_an_inspection_fail() {
        inWorlds(60, seed -> {
            Given world = World.anything(seed);
            Inspection inspection = inspect(world);
            assertThat(inspection.findings())
                    .allMatch(finding -> !finding.message().contains("{"));
            inspection.nextActions();
            inspection.stages();
            inspection.requirements().forEach(result -> inspection.because(result.id()));
            world.process().stages().forEach(stage -> world.gate(stage.id()));
            world.gate("won");
            world.gate("lost");
            for (String closed : List.of("won", "lost")) {
                inspect(world, changed(world.opportunity()).claimedStage(closed).build())
                        .findings();
            }
        });
    }
}
