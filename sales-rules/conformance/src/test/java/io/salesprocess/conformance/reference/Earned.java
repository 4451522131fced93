package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was earned stays earned: a stage that lacks only what was lost is tested again for past moments. */
record Earned(Look look) {
    private static final int TRIES = 16;

    /** The verdicts that were earned, by requirement. */
    Map<String, Verdict> verdicts() {
        Map<String, Verdict> earned = new HashMap<>();
        look.plan().ladders().forEach(ladder -> ladder.forEach(stage -> earned.putAll(earned(stage))));
        return earned;
    }

    private Map<String, Verdict> earned(Stage stage) {
        Judging judging = new Judging(look);
        List<Need> asked = look.plan().in(stage.id()).filter(judging::binds).toList();
        List<Need> lacking = asked.stream()
                .filter(need -> !satisfied(look.verdict(need.id())))
                .toList();
        List<Need> notDone = asked.stream()
                .filter(need -> lacking.contains(need) || look.verdict(need.id()) == Verdict.WAIVED)
                .toList();
        Map<String, Verdict> earned = earned(asked, notDone);
        return earned.isEmpty() ? earned(asked, lacking) : earned;
    }

    /** What is waived may have been earned as well. */
    private Map<String, Verdict> earned(List<Need> asked, List<Need> lacking) {
        if (lacking.isEmpty()
                || lacking.stream().anyMatch(need -> need.requirement().mustStillHold())) {
            return Map.of();
        }
        Optional<Instant> complete = asked.stream()
                .filter(need -> !lacking.contains(need))
                .flatMap(need -> cameAbout(need).stream())
                .max(Instant::compareTo);
        return complete.stream()
                .flatMap(this::tries)
                .limit(TRIES)
                .map(look::at)
                .filter(past -> asked.stream().allMatch(need -> satisfied(past.verdict(need.id()))))
                .findFirst()
                .map(past -> verdicts(past, lacking))
                .orElse(Map.of());
    }

    private static Map<String, Verdict> verdicts(Look past, List<Need> lacking) {
        Map<String, Verdict> verdicts = new HashMap<>();
        lacking.forEach(need -> verdicts.put(need.id(), past.verdict(need.id())));
        return verdicts;
    }

    static boolean satisfied(Verdict verdict) {
        return verdict == Verdict.MET || verdict == Verdict.WAIVED || verdict == Verdict.NOT_APPLICABLE;
    }

    /** When a requirement that is satisfied first was. */
    private Optional<Instant> cameAbout(Need need) {
        return look.proofs(need.id()).stream()
                .flatMap(proof -> proof.at().stream())
                .map(this::ends)
                .min(Instant::compareTo);
    }

    private Instant ends(Moment moment) {
        Instant end = moment.ends(look.days().zone());
        return end.isAfter(look.then().tested()) ? look.then().tested() : end;
    }

    /** The moment at which everything else was complete, and each later one at which something changed. */
    private Stream<Instant> tries(Instant complete) {
        TreeSet<Instant> later = new TreeSet<>();
        later.add(complete);
        changes()
                .map(this::ends)
                .filter(at -> at.isAfter(complete) && at.isBefore(look.then().tested()))
                .forEach(later::add);
        return later.stream();
    }

    private Stream<Moment> changes() {
        Stream<Moment> states = look.deal()
                .evidence()
                .flatMap(record -> record.states().stream())
                .flatMap(state -> state.at().stream());
        Stream<Moment> times = look.deal().activities().stream().flatMap(Earned::times);
        Stream<Moment> entries =
                look.deal().fields().values().stream().flatMap(List::stream).flatMap(entry -> entry.at().stream());
        Stream<Moment> waivers = look.deal().waivers().stream().map(Waiver::at);
        return Stream.of(states, times, entries, waivers).flatMap(all -> all);
    }

    private static Stream<Moment> times(Activity activity) {
        return Stream.concat(activity.start().stream(), activity.end().stream());
    }
}
