package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Period;
import io.salesprocess.model.value.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that happens again and again. */
record Rhythm(Look look, Hand hand) {
    /** The times at which it happened, surely or perhaps, and whether there may be others. */
    private record Times(List<Moment> sure, List<Moment> maybe, boolean complete) {}

    Answer of(Cadence asked) {
        Mark start = asked.from().as(new Anchors(look, hand));
        Optional<Optional<Span>> span = asked.every().map(look.tables()::span).orElse(Optional.of(Optional.empty()));
        return switch (start.kind()) {
            case DROPPED -> Answer.of(Truth.NONE);
            case NONE -> Answer.of(Truth.NO);
            case UNKNOWN -> Answer.of(Truth.UNKNOWN);
            case AT ->
                Answer.of(Truth.of(
                        start.at().stream().map(from -> from(from, asked, span)).reduce(Three.NO, Three::or)));
        };
    }

    private Three from(Moment start, Cadence asked, Optional<Optional<Span>> span) {
        if (span.isEmpty()) {
            return Three.UNKNOWN;
        }
        if (asked.every().isPresent() && span.get().isEmpty()) {
            return Three.NO;
        }
        Moment now = look.then().moment();
        Mark until = asked.until().map(end -> end.as(new Anchors(look, hand))).orElse(Mark.NONE);
        Moment end = until.is(Mark.Kind.AT) && look.days().atOrBefore(until.at().get(0), now)
                ? until.at().get(0)
                : now;
        Times times = times(asked.happens(), start, end);
        if (kept(times.sure(), start, end, asked, span.get())) {
            return Three.YES;
        }
        List<Moment> all = new ArrayList<>(times.sure());
        all.addAll(times.maybe());
        boolean open = !times.complete() || until.is(Mark.Kind.UNKNOWN);
        return open || kept(all, start, end, asked, span.get()) ? Three.UNKNOWN : Three.NO;
    }

    private Times times(List<Condition> happens, Moment start, Moment end) {
        List<Occasion> occasions = new ArrayList<>();
        boolean complete = true;
        for (Condition condition : happens) {
            if (condition instanceof FieldCondition field) {
                Optional<List<FieldEntry>> entries = look.fields().entries(field.field());
                complete &= entries.isPresent();
                entries.orElse(List.of()).stream()
                        .filter(entry -> look.then().known(entry.recordedAt())
                                && look.then().come(entry.at()))
                        .forEach(entry -> occasions.add(look.fields().occasion(field, hand, Optional.of(entry))));
            } else {
                Selected selected = look.selected(List.of(condition), hand);
                complete &= selected.complete();
                selected.candidates().forEach(candidate -> occasions.addAll(candidate.occasions()));
            }
        }
        return new Times(
                moments(occasions, Three.YES, start, end), moments(occasions, Three.UNKNOWN, start, end), complete);
    }

    private List<Moment> moments(List<Occasion> occasions, Three truth, Moment start, Moment end) {
        return occasions.stream()
                .filter(occasion -> occasion.truth().is() == truth)
                .flatMap(occasion -> occasion.at().stream())
                .filter(at -> look.days().atOrBefore(start, at) && look.days().atOrBefore(at, end))
                .toList();
    }

    private boolean kept(List<Moment> times, Moment start, Moment end, Cadence asked, Optional<Span> span) {
        return asked.period().isPresent()
                ? inEachPeriod(times, start, end, asked.period().get(), asked.atLeast())
                : neverLonger(times, start, end, span.orElseThrow());
    }

    private boolean neverLonger(List<Moment> times, Moment start, Moment end, Span span) {
        Days days = look.days();
        List<Moment> points = new ArrayList<>(times);
        points.sort(days::compare);
        points.add(end);
        Moment last = start;
        for (Moment point : points) {
            if (!days.atOrBefore(point, days.after(last, span))) {
                return false;
            }
            last = point;
        }
        return true;
    }

    private boolean inEachPeriod(List<Moment> times, Moment start, Moment end, Period period, int asked) {
        Days days = look.days();
        LocalDate first = days.firstDay(period, days.date(start));
        if (first.isBefore(days.date(start))) {
            first = days.lastDay(period, first).plusDays(1);
        }
        while (over(days.lastDay(period, first), end)) {
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

    private boolean over(LocalDate last, Moment end) {
        Days days = look.days();
        boolean ended = last.isBefore(days.date(look.then().moment()));
        return ended && !last.isAfter(days.date(end));
    }
}
