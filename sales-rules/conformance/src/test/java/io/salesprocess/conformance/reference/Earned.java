package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private void lookBack(Stage stage) {
        Judging judging = new Judging(sheet.ladders());
        List<Need> asked = sheet.plan()
                .in(stage.id())
                .filter(need -> judging.binds(need) != Three.NO)
                .toList();
        List<Need> lacking = asked.stream()
                .filter(need -> !satisfied(sheet.verdict(need.id())))
                .toList();
        if (lacking.stream().anyMatch(need -> need.requirement().mustStillHold())) {
            return;
        }
        for (Need need : asked) {
            if (sheet.verdict(need.id()) == Verdict.WAIVED
                    && !need.requirement().mustStillHold()
                    && lookBack(asked, lacking, Optional.of(need))) {
                return;
            }
        }
        if (!lacking.isEmpty()) {
            lookBack(asked, lacking, Optional.empty());
        }
    }

    /** What is waived may have been earned as well: it is looked at as if it were not waived. */
    private boolean lookBack(List<Need> asked, List<Need> lacking, Optional<Need> waived) {
        List<Need> lost = new ArrayList<>(lacking);
        waived.ifPresent(lost::add);
        Set<String> ids = new HashSet<>(lost.stream().map(Need::id).toList());
        Optional<Instant> complete = asked.stream()
                .filter(need -> !ids.contains(need.id()))
                .flatMap(need -> cameAbout(need).stream())
                .max(Instant::compareTo);
        Set<Set<String>> near = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Need need : lost) {
            if (need.requirement().doneWhen().isPresent()) {
                Sheet probe = sheet.past(sheet.ladders().then().tested(), Set.of(need.id()), waived);
                probe.verdict(need.id());
                seen.addAll(probe.ladders().seen());
                if (waived.equals(Optional.of(need)) || lacks(probe, need)) {
                    near.add(probe.ladders().seen());
                }
            }
        }
        if (complete.isEmpty() && near.size() < 2) {
            return false;
        }
        for (Instant moment : tries(complete, seen, ids).limit(TRIES).toList()) {
            Sheet past = sheet.past(moment, ids, waived);
            if (ids.stream().allMatch(id -> satisfied(past.verdict(id)))) {
                ids.forEach(id -> earned.put(id, past.judged(id)));
                sheet = sheet.knowing(earned);
                return true;
            }
        }
        return false;
    }

    /** Whether something is lacking that it asks for itself, and not only in its parts. */
    private static boolean lacks(Sheet probe, Need need) {
        return new Judging(probe.look(need))
                .own(need)
                .map(own -> Conditions.done(own.truth()) != Three.YES)
                .orElse(false);
    }

    /** When a requirement that is satisfied came about. */
    private Optional<Instant> cameAbout(Need need) {
        return sheet.judged(need.id()).since().map(this::ends);
    }

    private Instant ends(Moment moment) {
        Then then = sheet.ladders().then();
        Instant end = moment.ends(then.days().zone());
        return end.isAfter(then.tested()) ? then.tested() : end;
    }

    /** The moment at which everything else was complete, and each later one at which something changed. */
    private Stream<Instant> tries(Optional<Instant> complete, Set<String> seen, Set<String> lost) {
        TreeSet<Instant> moments = new TreeSet<>();
        complete.ifPresent(moments::add);
        Instant tested = sheet.ladders().then().tested();
        changes(seen, lost)
                .map(this::ends)
                .filter(at -> complete.map(at::isAfter).orElse(true) && !at.isAfter(tested))
                .forEach(moments::add);
        return moments.stream();
    }

    private Stream<Moment> changes(Set<String> seen, Set<String> lost) {
        Stream<Moment> records = sheet.deal()
                .evidence()
                .filter(record -> seen.contains(record.id()))
                .flatMap(Earned::changes);
        Stream<Moment> entries = sheet.deal().fields().entrySet().stream()
                .filter(field -> seen.contains("field:" + field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .flatMap(entry -> entry.at().stream());
        Stream<Moment> waivers = sheet.deal().waivers().stream()
                .filter(waiver -> lost.contains(waiver.requirement()))
                .map(Waiver::at);
        return Stream.of(records, entries, waivers).flatMap(all -> all);
    }

    private static Stream<Moment> changes(Evidence record) {
        Stream<Moment> states = record.states().stream().map(StateChange::at).flatMap(Optional::stream);
        if (record instanceof Activity activity) {
            return Stream.concat(states, Stream.concat(activity.start().stream(), activity.end().stream()));
        }
        Optional<Moment> at = record instanceof Item item ? item.at() : ((Statement) record).at();
        return Stream.concat(states, at.stream());
    }
}
