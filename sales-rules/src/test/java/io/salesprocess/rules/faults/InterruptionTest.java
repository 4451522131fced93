package io.salesprocess.rules.faults;

import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.rules.InspectionException;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.application.TestRules;
import io.salesprocess.rules.given.Given;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B048")
class InterruptionTest {
    private static final Inspector LONG = Inspector.of(Workload.takingLong());
    private static final Opportunity LARGE = Workload.large(5_000);
    private static final Opportunity FEWER = Workload.large(3);

    /**
     * How a piece of work ended that was interrupted while it was under way.
     *
     * @param worked how long its thread was at work after the interruption; not how long others kept it waiting
     */
    private record Ending(@Nullable Throwable thrown, boolean flag, Duration worked) {}

    private static Ending interrupted(Runnable work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        AtomicLong worked = new AtomicLong();
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Ending> task = new FutureTask<>(() -> {
            begun.countDown();
            Throwable thrown = null;
            try {
                work.run();
            } catch (InspectionException failure) {
                thrown = failure;
            }
            Duration after = Duration.ofNanos(threads.getCurrentThreadCpuTime() - worked.get());
            return new Ending(thrown, Thread.currentThread().isInterrupted(), after);
        });
        Thread thread = new Thread(task);
        thread.start();
        begun.await();
        Thread.sleep(60);
        worked.set(threads.getThreadCpuTime(thread.getId()));
        thread.interrupt();
        return task.get(30, TimeUnit.SECONDS);
    }

    private static void stops(Runnable work) throws Exception {
        Ending ending = interrupted(work);

        assertThat(ending.thrown())
                .isInstanceOfSatisfying(InspectionException.class, failure -> assertThat(failure.code())
                        .isEqualTo(InspectionException.Code.INTERRUPTED))
                .hasMessage("The thread was interrupted before there was an answer.");
        assertThat(ending.flag()).isTrue();
        assertThat(ending.worked()).isBetween(Duration.ZERO, Duration.ofMillis(100));
    }

    @Test
    void an_inspection_stops_within_100_ms_and_keeps_the_flag() throws Exception {
        stops(() -> LONG.inspect(LARGE, Workload.AS_OF));
    }

    @Test
    void a_gate_stops() throws Exception {
        stops(() -> LONG.gate(LARGE, "second", Workload.AS_OF));
    }

    @Test
    void all_of_many_inspections_stop_and_none_is_handed_out() throws Exception {
        stops(() -> LONG.inspectAll(List.of(LARGE, LARGE), Workload.AS_OF));
    }

    @Test
    void a_search_for_a_witness_stops() throws Exception {
        Inspector inspector = Inspector.of(Workload.process("witnessed"));
        stops(() -> {
            while (true) {
                inspector.witness("second", Workload.AS_OF);
            }
        });
    }

    @Test
    void next_actions_stop_that_are_worked_out_when_they_are_asked_for() throws Exception {
        Inspection inspection = LONG.inspect(Workload.large(2_500), Workload.AS_OF);
        stops(inspection::nextActions);
    }

    @Test
    void what_was_worked_out_before_can_be_read_by_an_interrupted_thread() {
        Inspection inspection = LONG.inspect(FEWER, Workload.AS_OF);
        String before = Workload.bytes(inspection);
        Thread.currentThread().interrupt();
        try {
            assertThat(Workload.bytes(inspection)).isEqualTo(before);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void a_thread_that_was_interrupted_before_gets_no_inspection() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> LONG.inspect(FEWER, Workload.AS_OF)).isInstanceOf(InspectionException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThatCode(() -> LONG.inspect(FEWER, Workload.AS_OF)).doesNotThrowAnyException();
    }

    @Test
    void a_rule_of_the_application_that_sleeps_is_woken_and_the_flag_is_kept() throws Exception {
        stops(() -> demoHeld("sleeping").inspect());
    }

    @Test
    void a_rule_that_disposes_of_its_session_waits_for_itself_until_it_is_interrupted() throws Exception {
        stops(() -> demoHeld("disposing").inspect());
    }

    @Test
    void rules_of_the_application_stop_between_two_firings() throws Exception {
        Given given = demoHeld("looping");
        Inspector inspector =
                Inspector.of(given.process(), TestRules.book("looping").firingAtMost(1_000_000_000));
        stops(() -> inspector.inspect(given.opportunity(), given.asOf()));
    }

    private static Given demoHeld(String book) {
        return given().doneWhen(held("demo")).activity(meeting("d1").of("demo")).applicationRules(TestRules.book(book));
    }
}
