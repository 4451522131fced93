package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Done;
import io.salesprocess.rules.situation.EachCase;
import io.salesprocess.rules.situation.Found;
import io.salesprocess.rules.situation.Loaded;
import io.salesprocess.rules.situation.YesNo;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes each item that counts for a selection in hand, and looks whether a condition holds of it: it has to hold of each, or
 * of so many.
 */
final class ForEachCheck implements Check {
    private final Selection items;
    private final Check holds;
    private final int atLeast;
    private final int some;
    private final List<String> nowhere;

    /** What was found out of the items. */
    private static final class Round {
        private final List<String> failing = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private @Nullable Outcome nearestFailing;
        private @Nullable Outcome nearestUnknown;
        private String failingFirst = "";
        private String unknownFirst = "";
        private final List<AtHand> holding = new ArrayList<>();
        private boolean others;
        private final List<Moment> moments = new ArrayList<>();

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
                case YES, NOT_NEEDED, NOTHING_ASKED -> {
                    holding.add(item);
                    others |= outcome.others();
                    Moment met = Combined.later(item.when(), outcome.metAt(), zone);
                    if (met != null) {
                        moments.add(met);
                    }
                }
            }
        }

        /** What was not loaded comes before what nobody has answered; of two that are equally near, the smaller id. */
        private static boolean nearer(AtHand item, Outcome found, @Nullable Outcome known, String first) {
            if (known == null || Combined.undecided(found) != Combined.undecided(known)) {
                return known == null || Combined.undecided(known);
            }
            return found.distance() < known.distance()
                    || (found.distance() == known.distance() && item.id().compareTo(first) < 0);
        }

        /** Whether it holds of each, but for what nobody has answered. */
        private boolean nothingElseLacks() {
            return failing.isEmpty() && (nearestUnknown == null || Combined.undecided(nearestUnknown));
        }

        /** When it held of so many of those of which it holds; an undated one always did. */
        private @Nullable Moment metAt(int number, ZoneId zone) {
            int dated = number - (holding.size() - moments.size());
            return dated <= 0
                    ? null
                    : moments.stream()
                            .sorted(Comparator.comparing(moment -> moment.ends(zone)))
                            .toList()
                            .get(dated - 1);
        }

        private int open() {
            return holding.size() + unknown.size();
        }

        private Done done(boolean any) {
            return !failing.isEmpty()
                    ? Done.NO
                    : !unknown.isEmpty() ? Done.CANNOT_TELL : any ? Done.YES : Done.NOTHING_ASKED;
        }
    }

    ForEachCheck(Selection items, Check holds, ForEach condition, List<String> nowhere) {
        this.items = items;
        this.holds = holds;
        this.atLeast = condition.atLeast();
        this.some = condition.holdsFor().orElse(0);
        this.nowhere = nowhere;
    }

    @Override
    public Outcome examine(Examination examination) {
        Selected selected = items.select(examination);
        Map<Object, Object> known = new HashMap<>();
        Round sure = round(selected.counting(), examination, known);
        Round perhaps = round(selected.doubtful(), examination, known);
        return some > 0 ? some(examination, selected, sure, perhaps) : each(examination, selected, sure, perhaps);
    }

    private Outcome some(Examination examination, Selected selected, Round sure, Round perhaps) {
        int holding = sure.holding.size();
        boolean enough = holding >= some;
        boolean otherwise = !enough && sure.open() + perhaps.open() >= some;
        Loaded loaded = enough ? Loaded.COMPLETELY : selected.loaded();
        boolean fails = !enough && !otherwise && !sure.failing.isEmpty() && loaded == Loaded.COMPLETELY;
        Done done = otherwise && !sure.unknown.isEmpty()
                ? Done.CANNOT_TELL
                : fails ? Done.NO : holding > 0 ? Done.YES : Done.NOTHING_ASKED;
        Reason reason = reason(selected, fails, sure, perhaps.open() == 0);
        long code =
                EachCase.FOUND.set(enough ? Found.ENOUGH : selected.counting().isEmpty() ? Found.NONE : Found.SOME)
                        | EachCase.HOLDS.set(done)
                        | EachCase.PERHAPS_OTHERWISE.set(YesNo.of(otherwise))
                        | EachCase.LOADED.set(loaded)
                        | EachCase.SAYS_WHY.set(YesNo.of(reason.known()));
        Decision decision = examination.hearing().decide(Kind.EACH, code);
        return Combined.done(decision.verdict()) == Done.YES
                ? met(decision, selected, sure, some, examination)
                : lacking(decision, selected, sure, otherwise, reason);
    }

    private Outcome each(Examination examination, Selected selected, Round sure, Round perhaps) {
        int number = selected.counting().size();
        boolean otherwise = number < atLeast
                ? number + selected.doubtful().size() >= atLeast
                : !perhaps.failing.isEmpty() || !perhaps.unknown.isEmpty();
        Reason reason =
                reason(selected, !sure.failing.isEmpty(), sure, number >= atLeast && perhaps.nothingElseLacks());
        long code = EachCase.FOUND.set(number >= atLeast ? Found.ENOUGH : number > 0 ? Found.SOME : Found.NONE)
                | EachCase.HOLDS.set(sure.done(number > 0))
                | EachCase.PERHAPS_OTHERWISE.set(YesNo.of(otherwise))
                | EachCase.LOADED.set(selected.loaded())
                | EachCase.SAYS_WHY.set(YesNo.of(reason.known()));
        Decision decision = examination.hearing().decide(Kind.EACH, code);
        return Combined.done(decision.verdict()) == Done.YES
                ? met(decision, selected, sure, sure.holding.size(), examination)
                : lacking(decision, selected, sure, otherwise, reason);
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

    private Outcome met(Decision decision, Selected selected, Round round, int number, Examination examination) {
        List<String> holding = ids(round.holding);
        List<String> people = round.holding.stream()
                .flatMap(item -> item.people().stream())
                .distinct()
                .sorted()
                .toList();
        return new Outcome(
                        decision.verdict(),
                        Optional.empty(),
                        holding.isEmpty() ? nowhere : holding,
                        round.metAt(number, examination.casebook().zone()),
                        List.of(),
                        0)
                .by(people)
                .amongOthers(round.others || !round.unknown.isEmpty() || !selected.certain());
    }

    /**
     * Why it does not hold, or cannot be told, as the items say it.
     *
     * @param fails whether there are items of which it does not hold, and which deny it
     * @param nearest the item that is nearest to what is asked
     * @param telling the same, if it is what stands in the way
     * @param doubt why nobody can tell of another item whether it was meant
     */
    private record Reason(
            boolean fails,
            @Nullable Outcome nearest,
            @Nullable Outcome telling,
            Optional<Shortfall> doubt) {

        private Optional<Shortfall> shortfall() {
            return telling == null ? doubt : telling.shortfall();
        }

        private boolean known() {
            return shortfall().isPresent();
        }
    }

    /** @param certain whether what is not known of the items makes no difference to what nobody has answered */
    private static Reason reason(Selected selected, boolean fails, Round sure, boolean certain) {
        Outcome nearest = fails ? sure.nearestFailing : sure.nearestUnknown;
        boolean complete = selected.loaded() == Loaded.COMPLETELY;
        boolean open = nearest != null && Combined.undecided(nearest) && !(certain && complete);
        return new Reason(fails, nearest, open ? null : nearest, selected.doubt());
    }

    private Outcome lacking(Decision decision, Selected selected, Round sure, boolean otherwise, Reason reason) {
        List<String> counting = ids(selected.counting());
        List<String> cited = reason.fails
                ? sorted(sure.failing)
                : Combined.done(decision.verdict()) == Done.NO
                        ? counting
                        : reason.telling != null
                                ? sorted(sure.unknown)
                                : otherwise ? ids(selected.doubtful()) : counting;
        return Outcome.of(
                decision.verdict(),
                decision.shortfall(reason.shortfall()),
                cited.isEmpty() ? nowhere : cited,
                reason.nearest == null ? Outcome.NOTHING_NEAR : Math.max(1, reason.nearest.distance()));
    }

    private static List<String> ids(List<AtHand> items) {
        return items.stream().map(AtHand::id).sorted().toList();
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }
}
