package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Period;
import io.salesprocess.model.value.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something that happens again and again. */
record Rhythm(Look look, Hand hand) {
    Answer of(Cadence asked) {
        Mark start = asked.from().as(new Anchors(look, hand));
        Optional<Optional<Span>> span = asked.every().map(look.tables()::span).orElse(Optional.of(Optional.empty()));
        return switch (start.kind()) {
            case DROPPED -> Answer.of(Truth.NONE);
            case NONE -> Answer.of(Truth.NO);
            case UNKNOWN -> Answer.of(Truth.UNKNOWN);
            case AT -> {
                if (span.isEmpty()) {
                    yield Answer.of(Truth.UNKNOWN);
                }
                if (asked.every().isPresent() && span.get().isEmpty()) {
                    yield Answer.of(Truth.NO);
                }
                Answer answer = from(first(start), asked, span.get());
                yield start.perhapsEarlier() && answer.met() ? Answer.of(Truth.UNKNOWN) : answer;
            }
        };
    }

    private Moment first(Mark mark) {
        return mark.at().stream()
                .min(Comparator.comparing(at -> look.days().ends(Optional.of(at))))
                .orElseThrow();
    }

    private Answer from(Moment start, Cadence asked, Optional<Span> span) {
        Moment now = look.then().moment();
        Mark until = asked.until().map(end -> end.as(new Anchors(look, hand))).orElse(Mark.NONE);
        boolean over = until.is(Mark.Kind.AT)
                && !look.days()
                        .ends(Optional.of(first(until)))
                        .isAfter(look.then().tested());
        Moment end = over ? first(until) : now;
        Occasions all = Occasions.of(asked.happens(), look, hand);
        List<Moment> sure = moments(all.of(Three.YES), start, end);
        if (kept(sure, start, end, over, asked, span)) {
            Optional<Moment> last = sure.stream().reduce((earlier, later) -> later);
            boolean begun = look.then().come(Optional.of(start));
            Optional<Moment> since =
                    over ? Optional.of(end) : Optional.of(start).filter(at -> begun);
            boolean others = !all.complete() || all.of(Three.UNKNOWN).findAny().isPresent();
            return new Answer(Truth.YES, since, last.stream().toList(), Set.of()).amongOthers(others);
        }
        List<Moment> perhaps = moments(Stream.concat(all.of(Three.YES), all.of(Three.UNKNOWN)), start, end);
        boolean undated = all.of(Three.UNKNOWN).anyMatch(one -> one.at().isEmpty());
        boolean open = !all.complete() || until.is(Mark.Kind.UNKNOWN) || undated;
        return Answer.of(open || kept(perhaps, start, end, over, asked, span) ? Truth.UNKNOWN : Truth.NO);
    }

    private List<Moment> moments(Stream<Occasion> occasions, Moment start, Moment end) {
        return occasions
                .flatMap(occasion -> occasion.at().stream())
                .filter(at -> look.days().atOrBefore(start, at) && look.days().atOrBefore(at, end))
                .sorted(Comparator.comparing(at -> look.days().ends(Optional.of(at))))
                .toList();
    }

    private boolean kept(
            List<Moment> times, Moment start, Moment end, boolean over, Cadence asked, Optional<Span> span) {
        return asked.period().isPresent()
                ? inEachPeriod(times, start, end, over, asked.period().get(), asked.atLeast())
                : neverLonger(times, start, end, span.orElseThrow());
    }

    private boolean neverLonger(List<Moment> times, Moment start, Moment end, Span span) {
        List<Moment> points = new ArrayList<>(times);
        points.add(end);
        Moment last = start;
        for (Moment point : points) {
            if (!look.days().within(last, point, span)) {
                return false;
            }
            last = point;
        }
        return true;
    }

    /** So often in each period that begins with the start or later, and is over by the end. */
    private boolean inEachPeriod(List<Moment> times, Moment start, Moment end, boolean over, Period period, int asked) {
        Days days = look.days();
        LocalDate first = days.firstDay(period, days.date(start));
        while (Moment.on(first).begins(days.zone()).isBefore(start.begins(days.zone()))) {
            first = days.lastDay(period, first).plusDays(1);
        }
        while (full(days.lastDay(period, first), end, over)) {
            LocalDate begin = first;
            LocalDate last = days.lastDay(period, first);
            long there = times.stream()
                    .map(days::date)
                    .filter(date -> !date.isBefore(begin) && !date.isAfter(last))
                    .count();
            if (there < asked) {
                return false;
            }
            first = last.plusDays(1);
        }
        return true;
    }

    private boolean full(LocalDate last, Moment end, boolean over) {
        int order = Moment.on(last)
                .ends(look.days().zone())
                .compareTo(end.ends(look.days().zone()));
        return over ? order <= 0 : order < 0;
    }
}
