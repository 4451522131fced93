package io.salesprocess.rules.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.rules.InspectionAttempt;
import io.salesprocess.rules.Inspector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {
    private static final int THREADS = 64;
    private static final int INSPECTIONS = 1_000;
    private static final List<Opportunity> DEALS =
            IntStream.range(0, 50).mapToObj(Workload::deal).toList();

    /** What each of the threads came to, all of them begun at the same time. */
    private static <T> List<T> inThreads(Callable<T> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            List<Future<T>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.call();
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Tag("B046")
    void sixty_four_threads_make_64_000_inspections_with_the_bytes_of_one() throws Exception {
        Inspector inspector = Inspector.of(Workload.process("shared"));
        List<Inspection> alone = DEALS.stream()
                .map(deal -> inspector.inspect(deal, Workload.AS_OF))
                .toList();
        List<String> bytes = alone.stream().map(Workload::bytes).toList();
        AtomicInteger threads = new AtomicInteger();
        Set<Integer> compared = ConcurrentHashMap.newKeySet();

        List<List<String>> differing = inThreads(() -> {
            List<String> wrong = new ArrayList<>();
            int first = threads.getAndIncrement();
            for (int i = 0; i < INSPECTIONS; i++) {
                if (i % 100 == 0) {
                    inspector.forgetDecisions();
                }
                int number = (first + i) % DEALS.size();
                Inspection inspection = inspector.inspect(DEALS.get(number), Workload.AS_OF);
                boolean same = inspection.headline().equals(alone.get(number).headline())
                        && inspection.requirements().equals(alone.get(number).requirements());
                boolean inFull = i % 250 == 0;
                if (inFull) {
                    compared.add(number);
                }
                if (!same || (inFull && !Workload.bytes(inspection).equals(bytes.get(number)))) {
                    wrong.add(Workload.bytes(inspection));
                }
            }
            return wrong;
        });

        assertThat(differing).hasSize(THREADS).allMatch(List::isEmpty);
        assertThat(compared).hasSameSizeAs(DEALS);
    }

    @Test
    @Tag("B046")
    void threads_that_ask_one_inspection_for_its_explanations_get_the_same() throws Exception {
        Inspector inspector = Inspector.of(Workload.process("explained"));
        for (Opportunity deal : DEALS.subList(10, 12)) {
            String alone = Workload.bytes(inspector.inspect(deal, Workload.AS_OF));
            Inspection shared = inspector.inspect(deal, Workload.AS_OF);

            List<String> said = inThreads(() -> {
                inspector.forgetDecisions();
                return Workload.bytes(shared);
            });

            assertThat(said).hasSize(THREADS).containsOnly(alone);
        }
    }

    @Test
    @Tag("B047")
    void definitions_that_are_loaded_in_parallel_judge_as_one_that_was_loaded_alone() throws Exception {
        String alone = judged();

        assertThat(inThreads(ManyThreadsTest::judged)).hasSize(THREADS).containsOnly(alone);
    }

    private static String judged() {
        return Workload.bytes(Inspector.of(SalesJson.readProcess(Workload.definition("parallel"), "process.json"))
                .inspect(DEALS.get(17), Workload.AS_OF));
    }

    @Test
    @Tag("B044")
    void what_a_caller_changes_in_its_own_lists_afterwards_changes_no_inspection() {
        Inspector inspector = Inspector.of(Workload.process("changed"));
        Opportunity deal = DEALS.get(24);
        String before = Workload.bytes(inspector.inspect(deal, Workload.AS_OF));
        List<Activity> mine = new ArrayList<>(deal.activities());
        Opportunity built = Opportunity.builder().copyOf(deal).activities(mine).build();
        Inspection begun = inspector.inspect(built, Workload.AS_OF);

        mine.clear();

        assertThat(Workload.bytes(begun)).isEqualTo(before);
        assertThat(Workload.bytes(inspector.inspect(built, Workload.AS_OF))).isEqualTo(before);
    }

    /** It has its own copy since it was built; nobody may change a list while it is being built from. */
    @Test
    @Tag("B044")
    void what_a_caller_changes_in_its_own_lists_during_an_inspection_changes_none() throws Exception {
        Inspector inspector = Inspector.of(Workload.process("changing"));
        Opportunity deal = DEALS.get(24);
        String before = Workload.bytes(inspector.inspect(deal, Workload.AS_OF));
        List<Activity> mine = new ArrayList<>(deal.activities());
        Opportunity built = Opportunity.builder().copyOf(deal).activities(mine).build();
        AtomicInteger changes = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService changing = Executors.newSingleThreadExecutor();
        try {
            Future<?> changed = changing.submit(() -> {
                while (!over.get()) {
                    mine.clear();
                    mine.addAll(deal.activities());
                    Collections.reverse(mine);
                    changes.incrementAndGet();
                }
            });
            for (int i = 0; i < 200 || changes.get() < 200; i++) {
                inspector.forgetDecisions();
                assertThat(Workload.bytes(inspector.inspect(built, Workload.AS_OF)))
                        .isEqualTo(before);
            }
            over.set(true);
            changed.get();
        } finally {
            changing.shutdownNow();
        }
        assertThat(built.activities()).isEqualTo(deal.activities());
    }

    @Test
    @Tag("B044")
    void lists_that_an_inspection_hands_out_cannot_be_changed() {
        Inspection inspection = Inspector.of(Workload.process("closed")).inspect(DEALS.get(3), Workload.AS_OF);
        for (List<?> list : List.of(
                inspection.requirements(),
                inspection.findings(),
                inspection.nextActions(),
                inspection.stages(),
                inspection.requirements().get(0).evidence())) {
            assertThatThrownBy(() -> Collections.swap(list, 0, 0)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    @Tag("B044")
    void an_iterable_that_reads_one_deal_after_the_other_is_read_once() {
        int[] read = {0};
        Iterable<Opportunity> reading =
                () -> DEALS.stream().peek(deal -> read[0]++).iterator();

        List<InspectionAttempt> attempts =
                Inspector.of(Workload.process("stream")).inspectAll(reading, Workload.AS_OF);

        assertThat(attempts).hasSize(DEALS.size());
        assertThat(read[0]).isEqualTo(DEALS.size());
    }
}
