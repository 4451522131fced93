package io.salesprocess.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.WorkingHours;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Period;
import io.salesprocess.model.value.Span;
import io.salesprocess.model.value.TimeUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of counting time wherever it starts. */
class CalendarTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int TRIES = 500;

    private static Calendar calendar(int fiscalYearStartsIn) {
        return new Calendar(
                BERLIN,
                new Vocabulary(SalesProcess.builder()
                        .id("sale")
                        .version("1")
                        .name("sale")
                        .zone(BERLIN)
                        .holidays(List.of(LocalDate.parse("2025-04-18"), LocalDate.parse("2025-04-21")))
                        .workingHours(WorkingHours.builder()
                                .from(LocalTime.of(9, 0))
                                .to(LocalTime.of(17, 30))
                                .build())
                        .fiscalYearStartsIn(fiscalYearStartsIn)
                        .build()));
    }

    /** Moments of two years around some changes of the clock; some of them are only dates. */
    private static Stream<Moment> moments(long seed) {
        Random random = new Random(seed);
        Instant start = Instant.parse("2024-06-01T00:00:00Z");
        return Stream.generate(() -> {
                    Instant instant = start.plusSeconds(
                            random.nextInt((int) Duration.ofDays(730).toSeconds()));
                    return random.nextInt(4) == 0
                            ? Moment.on(LocalDate.ofInstant(instant, BERLIN))
                            : Moment.at(instant);
                })
                .limit(TRIES);
    }

    @ParameterizedTest
    @EnumSource
    void what_lies_so_long_after_is_within_it_and_at_least_as_long_after(TimeUnit unit) {
        Calendar calendar = calendar(1);
        for (int amount : new int[] {0, 1, 3, 40}) {
            Span span = new Span(amount, unit);
            moments(amount).forEach(from -> {
                Moment then = calendar.forward(from, span);
                assertThat(calendar.within(from, then, span))
                        .as("%s within %s after %s", then, span, from)
                        .isTrue();
                assertThat(calendar.longAfter(from, then, span))
                        .as("%s is %s after %s", then, span, from)
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_lies_a_little_later_is_no_longer_within_it(TimeUnit unit) {
        Calendar calendar = calendar(1);
        Span span = new Span(3, unit);
        moments(7).forEach(from -> {
            Instant after = calendar.forward(from, span).ends(BERLIN).plusNanos(1);
            assertThat(calendar.within(from, Moment.at(after), span))
                    .as("%s within %s after %s", after, span, from)
                    .isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_lies_so_long_before_is_at_least_as_long_before(TimeUnit unit) {
        Calendar calendar = calendar(1);
        Span span = new Span(3, unit);
        moments(11).forEach(to -> {
            Moment then = calendar.back(to, span);
            assertThat(calendar.longBefore(then, to, span))
                    .as("%s is %s before %s", then, span, to)
                    .isTrue();
            Moment later = Moment.at(then.ends(BERLIN).plusNanos(1));
            assertThat(calendar.longBefore(later, to, span))
                    .as("%s is %s before %s", later, span, to)
                    .isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"MINUTES", "HOURS", "WORKING_MINUTES", "WORKING_HOURS"})
    void counting_back_what_was_counted_forward_leads_to_where_it_began(TimeUnit unit) {
        Calendar calendar = calendar(1);
        Span span = new Span(20, unit);
        moments(13).filter(from -> !from.dateOnly()).forEach(from -> {
            Moment reached = calendar.forward(from, span);
            Moment back = calendar.back(reached, span);
            assertThat(calendar.forward(back, span)).isEqualTo(reached);
            assertThat(back.begins(BERLIN)).isAfterOrEqualTo(from.begins(BERLIN));
        });
    }

    @ParameterizedTest
    @EnumSource
    void periods_follow_each_other_without_a_gap(Period period) {
        for (int month = 1; month <= 12; month++) {
            Calendar calendar = calendar(month);
            moments(month).forEach(moment -> {
                LocalDate date = moment.dateIn(BERLIN);
                LocalDate first = calendar.first(period, moment);
                LocalDate last = calendar.last(period, moment);
                assertThat(date).isBetween(first, last);
                assertThat(calendar.first(period, Moment.on(first))).isEqualTo(first);
                assertThat(calendar.last(period, Moment.on(first))).isEqualTo(last);
                assertThat(calendar.first(period, Moment.on(last.plusDays(1)))).isEqualTo(last.plusDays(1));
            });
        }
    }

    @Test
    void working_time_never_passes_outside_working_hours() {
        Calendar calendar = calendar(1);
        Span span = new Span(1, TimeUnit.WORKING_MINUTES);
        moments(17).filter(from -> !from.dateOnly()).forEach(from -> {
            LocalTime reached =
                    calendar.forward(from, span).begins(BERLIN).atZone(BERLIN).toLocalTime();
            assertThat(reached).isBetween(LocalTime.of(9, 1), LocalTime.of(17, 30));
        });
    }
}
