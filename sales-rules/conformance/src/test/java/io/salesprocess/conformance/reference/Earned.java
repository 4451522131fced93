package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was earned stays earned: a stage that lacks only what was lost is tested again for past moments. */
final class Earned {
    private static final int TRIES = 16;

    private final Map<String, Judging.Judged> earned = new HashMap<>();
    private Sheet sheet;

    private Earned(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The verdicts with what was earned; the tracks come first, since the open stages may ask for them. */
    static Sheet in(Sheet sheet) {
        Earned look = new Earned(sheet);
        List<List<Stage>> ladders = new ArrayList<>(sheet.plan().ladders());
        ladders.add(ladders.remove(0));
        ladders.forEach(ladder -> ladder.forEach(look::lookBack));
        return look.sheet;
    }

    static boolean satisfied(Verdict verdict) {
        return verdict == Verdict.MET || verdict == Verdict.WAIVED || verdict == Verdict.NOT_APPLICABLE;
    }

    /** What is waived is tested with what is lacking: it may have been earned before. */
    private void lookBack(Stage stage) {
        Judging judging = new Judging(sheet.ladders());
        List<Need> asked = sheet.plan()
                .in(stage.id())
                .filter(need -> judging.binds(need) != Three.NO)
                .toList();
        Set<String> open = asked.stream()
                .filter(need -> !satisfied(sheet.verdict(need.id())) || (waived(sheet, need) && !stillHolds(need)))
                .map(Need::id)
                .collect(Collectors.toSet());
        if (asked.stream().anyMatch(need -> stillHolds(need) && open.contains(need.id()))) {
            return;
        }
        for (Instant moment : tries(asked, open)) {
            Sheet past = sheet.past(moment, open);
            if (open.stream().allMatch(id -> satisfied(past.verdict(id))) && bearing(asked, open, past) > 1) {
                asked.stream()
                        .filter(need -> open.contains(need.id()))
                        .filter(need -> !waived(sheet, need) || !waived(past, need))
                        .forEach(need -> earned.put(need.id(), past.judged(need.id())));
                sheet = sheet.knowing(earned);
                return;
            }
        }
    }

    private static boolean stillHolds(Need need) {
        return need.requirement().mustStillHold();
    }

    private static boolean waived(Sheet sheet, Need need) {
        return sheet.verdict(need.id()) == Verdict.WAIVED;
    }

    /** How many requirements and waivers bear the stage. */
    private int bearing(List<Need> asked, Set<String> open, Sheet past) {
        Set<String> bearing = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<Need> left = new ArrayDeque<>(asked);
        while (!left.isEmpty()) {
            Need need = left.remove();
            if (seen.add(need.id())) {
                Sheet at = open.contains(need.id()) ? past : sheet;
                bearing(need, at).ifPresent(bearing::add);
                left.addAll(beneath(need, at));
            }
        }
        return bearing.size();
    }

    /** What bears a requirement itself: what has no date and was never lost does not. */
    private Optional<String> bearing(Need need, Sheet at) {
        Optional<Waiver> waiver = at.judged(need.id()).waiver();
        if (waiver.isPresent() || at.verdict(need.id()) != Verdict.MET || refersOnly(need)) {
            return waiver.map(one -> "waiver " + one.id());
        }
        return new Judging(at.look(need))
                .own(need)
                .filter(own -> own.met() && (own.since().isPresent() || lacking(need)))
                .map(own -> need.id());
    }

    /** What bears a requirement that was met besides: its parts, and what it refers to, if it asks for nothing else. */
    private List<Need> beneath(Need need, Sheet at) {
        List<Need> beneath = new ArrayList<>();
        if (at.verdict(need.id()) == Verdict.MET) {
            Plan plan = sheet.plan();
            plan.all()
                    .filter(part -> part.must() && part.parent().equals(Optional.of(need)))
                    .forEach(beneath::add);
            if (refersOnly(need)) {
                for (Condition one :
                        ConditionParts.all(need.requirement().doneWhen().orElseThrow())) {
                    if (one instanceof RequirementCondition other) {
                        beneath.add(plan.need(other.requirement()));
                    } else if (one instanceof StageCondition gate) {
                        beneath.addAll(at.ladders().ladderOf(gate.stage()).asked(gate.stage()));
                    }
                }
            }
        }
        return beneath;
    }

    private static boolean refersOnly(Need need) {
        return need.requirement().doneWhen().map(ConditionParts::refersOnly).orElse(false);
    }

    private boolean lacking(Need need) {
        return !new Judging(sheet.look(need)).own(need).map(Answer::met).orElse(false);
    }

    /** The moment at which everything else was complete, and each later one at which something changed. */
    private List<Instant> tries(List<Need> asked, Set<String> open) {
        Then then = sheet.ladders().then();
        Stream<Instant> complete = asked.stream()
                .filter(need -> !open.contains(need.id()))
                .flatMap(need -> sheet.judged(need.id()).since().stream())
                .map(this::ends);
        Optional<Instant> from = complete.max(Instant::compareTo);
        TreeSet<Instant> moments = new TreeSet<>(from.stream().toList());
        asked.stream()
                .filter(need -> open.contains(need.id()))
                .flatMap(need -> new Changes(sheet.ladders()).of(need))
                .map(this::ends)
                .filter(at -> from.map(at::isAfter).orElse(true))
                .forEach(moments::add);
        return moments.headSet(then.tested()).stream().limit(TRIES).toList();
    }

    private Instant ends(Moment moment) {
        return moment.ends(sheet.ladders().days().zone());
    }
}
