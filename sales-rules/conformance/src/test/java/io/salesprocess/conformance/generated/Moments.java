package io.salesprocess.conformance.generated;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Moments at which things happen: anywhere in some weeks, and often exactly at a distance from something else. */
final class Moments {
    private static final List<Duration> NUDGES = List.of(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(-1),
            Duration.ofMinutes(5),
            Duration.ofDays(1),
            Duration.ofDays(-1));

    private final Chance chance;
    private final Instant now;
    private final List<Duration> spans = new ArrayList<>();
    private final List<Instant> marks = new ArrayList<>();

    Moments(Chance chance, GeneratedProcess process) {
        this.chance = chance;
        this.now = process.now();
        marks.add(now);
        spans.add(Duration.ZERO);
        Tree.eachObject(process.tree(), object -> object.forEach(this::note));
    }

    private void note(JsonNode value) {
        if (!value.isString()) {
            return;
        }
        String[] words = value.asString().split(" ", 2);
        if (words.length == 2 && words[0].matches("[0-9]{1,3}")) {
            spans.add(length(Integer.parseInt(words[0]), words[1]));
        }
    }

    private static Duration length(int amount, String unit) {
        String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return switch (one) {
            case "minute", "working minute" -> Duration.ofMinutes(amount);
            case "hour", "working hour" -> Duration.ofHours(amount);
            case "week" -> Duration.ofDays(amount * 7L);
            case "month" -> Duration.ofDays(amount * 30L);
            case "year" -> Duration.ofDays(amount * 365L);
            default -> Duration.ofDays(amount);
        };
    }

    /** Some time in the last weeks, rarely in the next. */
    Instant past() {
        return chance.percent(30) ? aroundAMark() : now.minus(Duration.ofMinutes(chance.between(-1_500, 40 * 1_440)));
    }

    /** Some time long enough ago to have been before most. */
    Instant early() {
        return now.minus(Duration.ofMinutes(chance.between(30 * 1_440, 70 * 1_440)));
    }

    Instant ahead() {
        return now.plus(Duration.ofMinutes(chance.between(1, 14 * 1_440)));
    }

    private Instant aroundAMark() {
        Duration span = chance.pick(spans);
        Instant mark = chance.pick(marks);
        Instant moved = chance.percent(50) ? mark.plus(span) : mark.minus(span);
        return moved.plus(chance.pick(NUDGES)).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Something that other things may happen at a distance from. */
    Instant mark(Instant moment) {
        marks.add(moment);
        return moment;
    }

    /** Moments to inspect at: now, and the edges of what happened. */
    List<Instant> asOf(int number) {
        List<Instant> all = new ArrayList<>();
        all.add(now);
        while (all.size() < number) {
            all.add(chance.percent(50) ? chance.pick(marks).plus(chance.pick(NUDGES)) : past());
        }
        return all.subList(0, number);
    }

    /** As a source may write it: with one offset or another, sometimes as a date alone. */
    String said(Instant moment) {
        int throwing = chance.below(20);
        if (throwing == 0) {
            return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
        }
        return throwing == 1
                ? moment.atOffset(ZoneOffset.ofHoursMinutes(5, 30))
                        .toString()
                        .replaceFirst("(T[0-9]{2}:[0-9]{2})([+])", "$1:00$2")
                : moment.toString();
    }
}
