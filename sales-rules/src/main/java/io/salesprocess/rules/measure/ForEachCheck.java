package io.salesprocess.rules.measure;

import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Done;
import io.salesprocess.rules.situation.EachCase;
import io.salesprocess.rules.situation.Found;
import io.salesprocess.rules.situation.YesNo;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes each item that counts for a selection in hand, and looks whether a condition holds of it. */
final class ForEachCheck implements Check {
    private final Selection items;
    private final Check holds;
    private final int atLeast;
    private final List<String> nowhere;

    /** What was found out of the items. */
    private static final class Round {
        private final List<String> failing = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private @Nullable Outcome nearestFailing;
        private @Nullable Outcome nearestUnknown;
        private String failingFirst = "";
        private String unknownFirst = "";
        private @Nullable Moment metAt;

        private void add(AtHand item, Outcome outcome, ZoneId zone) {
            switch (Combined.done(outcome.verdict())) {
                case NO -> {
                    failing.add(item.id());
                    if (nearer(item, outcome, nearestFailing, failingFirst)) {
                        nearestFailing = outcome;
                        failingFirst = item.id();
                    }
                }
                case CANNOT_TELL -> {
                    unknown.add(item.id());
                    if (nearer(item, outcome, nearestUnknown, unknownFirst)) {
                        nearestUnknown = outcome;
                        unknownFirst = item.id();
                    }
                }
                case YES, NOT_NEEDED, NOTHING_ASKED ->
                    metAt = Combined.later(metAt, Combined.later(item.when(), outcome.metAt(), zone), zone);
            }
        }

        /** Of two that are equally near, the one with the smaller id. */
        private static boolean nearer(AtHand item, Outcome found, @Nullable Outcome known, String first) {
            return known == null
                    || found.distance() < known.distance()
                    || (found.distance() == known.distance() && item.id().compareTo(first) < 0);
        }

        private Done done(boolean any) {
            return !failing.isEmpty()
                    ? Done.NO
                    : !unknown.isEmpty() ? Done.CANNOT_TELL : any ? Done.YES : Done.NOTHING_ASKED;
        }
    }

    ForEachCheck(Selection items, Check holds, int atLeast, List<String> nowhere) {
        this.items = items;
        this.holds = holds;
        this.atLeast = atLeast;
        this.nowhere = nowhere;
    }

    @Override
    public Outcome examine(Examination examination) {
        Selected selected = items.select(examination);
        Map<Object, Object> known = new HashMap<>();
        Round sure = round(selected.counting(), examination, known);
        Round perhaps = round(selected.doubtful(), examination, known);
        int number = selected.counting().size();
        boolean otherwise = number < atLeast
                ? number + selected.doubtful().size() >= atLeast
                : !perhaps.failing.isEmpty() || !perhaps.unknown.isEmpty();
        long code = EachCase.FOUND.set(number >= atLeast ? Found.ENOUGH : number > 0 ? Found.SOME : Found.NONE)
                | EachCase.HOLDS.set(sure.done(number > 0))
                | EachCase.PERHAPS_OTHERWISE.set(YesNo.of(otherwise))
                | EachCase.LOADED.set(selected.loaded());
        return outcome(examination.hearing().decide(Kind.EACH, code), selected, sure, otherwise);
    }

    private Round round(List<AtHand> all, Examination examination, Map<Object, Object> known) {
        Round round = new Round();
        for (AtHand item : all) {
            round.add(
                    item,
                    holds.examine(examination.of(item, known)),
                    examination.casebook().zone());
        }
        return round;
    }

    private Outcome outcome(Decision decision, Selected selected, Round sure, boolean otherwise) {
        List<String> counting = ids(selected.counting());
        if (Combined.done(decision.verdict()) == Done.YES) {
            List<String> people = selected.counting().stream()
                    .flatMap(item -> item.people().stream())
                    .distinct()
                    .sorted()
                    .toList();
            return new Outcome(
                            decision.verdict(),
                            Optional.empty(),
                            counting.isEmpty() ? nowhere : counting,
                            sure.metAt,
                            List.of(),
                            0)
                    .by(people);
        }
        Outcome nearest = sure.failing.isEmpty() ? sure.nearestUnknown : sure.nearestFailing;
        Optional<Shortfall> reason = nearest == null ? selected.doubt() : nearest.shortfall();
        List<String> cited = !sure.failing.isEmpty()
                ? sorted(sure.failing)
                : Combined.done(decision.verdict()) == Done.NO
                        ? counting
                        : !sure.unknown.isEmpty()
                                ? sorted(sure.unknown)
                                : otherwise ? ids(selected.doubtful()) : counting;
        return Outcome.of(
                decision.verdict(),
                decision.shortfall(reason),
                cited.isEmpty() ? nowhere : cited,
                nearest == null ? Outcome.NOTHING_NEAR : Math.max(1, nearest.distance()));
    }

    private static List<String> ids(List<AtHand> items) {
        return items.stream().map(AtHand::id).sorted().toList();
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }
}
