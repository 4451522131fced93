package io.salesprocess.conformance.reference;

import io.salesprocess.conformance.Judgement;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Track;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything together: a deal before a process, as of a moment. */
final class Judge {
    private final SalesProcess process;
    private final Plan plan;
    private final Look now;
    /** As of now, or of the moment at which the deal was closed. */
    private final Look tested;

    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Ladder ladder;

    Judge(SalesProcess process, Opportunity deal, Instant asOf) {
        ZoneId zone = deal.zone().orElse(process.zone());
        Then then = new Then(asOf, asOf, new Days(zone, process));
        Pathway pathway = Pathway.of(process, deal, then);
        this.process = pathway.process();
        this.plan = new Plan(this.process, pathway.dropped());
        this.now = new Look(this.process, plan, deal, then);
        Optional<Instant> closed = now.claims().closedAt().map(at -> at.ends(zone));
        this.tested = closed.filter(at -> at.isBefore(asOf)).map(now::at).orElse(now);
        plan.all().forEach(need -> verdicts.put(need.id(), look(need).verdict(need.id())));
        verdicts.putAll(new Earned(tested).verdicts());
        this.ladder = new Ladder(tested, this.process.stages(), this::verdict);
    }

    private Look look(Need need) {
        return need.section() == Need.Section.FOLLOW_UP ? now : tested;
    }

    private Verdict verdict(String id) {
        return verdicts.getOrDefault(id, Verdict.UNDETERMINED);
    }

    Judgement judgement() {
        SortedMap<String, Instant> due = due();
        SortedSet<String> calledFor = calledFor(due);
        SortedMap<String, GateAnswer> gates = new TreeMap<>();
        process.stages().forEach(stage -> gates.put(stage.id(), ladder.gate(stage.id())));
        SortedMap<String, String> tracks = new TreeMap<>();
        for (Track track : process.tracks()) {
            Ladder beside = new Ladder(tested, track.stages(), this::verdict);
            tracks.put(
                    track.id(),
                    beside.verified().orElse("-") + "/" + beside.possible().orElse("-"));
        }
        return new Judgement(
                new TreeMap<>(verdicts),
                calledFor,
                due,
                found(calledFor, Verdict.UNMET),
                found(calledFor, Verdict.UNDETERMINED),
                gates,
                ladder.verified(),
                ladder.possible(),
                tracks,
                now.claims().closed().map(this::closing),
                forecast());
    }

    private SortedSet<String> found(Set<String> calledFor, Verdict verdict) {
        SortedSet<String> found = new TreeSet<>();
        plan.all()
                .filter(need -> calledFor.contains(need.id()) && verdict(need.id()) == verdict)
                .filter(need -> new Judging(look(need)).binds(need))
                .forEach(need -> found.add(need.id()));
        return found;
    }

    private SortedMap<String, Instant> due() {
        SortedMap<String, Instant> due = new TreeMap<>();
        plan.all().forEach(need -> need.requirement()
                .due()
                .flatMap(asked -> due(look(need), asked))
                .ifPresent(at -> due.put(need.id(), at.ends(now.days().zone()))));
        return due;
    }

    private static Optional<Moment> due(Look look, Due due) {
        Mark anchor = due.anchor().as(new Anchors(look, Hand.EMPTY));
        if (!anchor.is(Mark.Kind.AT)) {
            return Optional.empty();
        }
        Moment from = anchor.at().get(0);
        if (due.offset().isEmpty()) {
            return Optional.of(from);
        }
        return look.tables()
                .span(due.offset().get())
                .flatMap(span -> span)
                .map(span -> due.before()
                        ? look.days().before(from, span)
                        : look.days().after(from, span));
    }

    private SortedSet<String> calledFor(Map<String, Instant> due) {
        Set<String> passed = new HashSet<>();
        due.forEach((id, at) -> {
            if (now.then().asOf().isAfter(at)) {
                passed.add(id);
            }
        });
        Optional<ClosedStage> closed = now.claims().closed();
        boolean lost = closed.map(way -> way.outcome() != Outcome.WON).orElse(false);
        SortedSet<String> calledFor = new TreeSet<>();
        asked(closed).stream()
                .filter(need -> new Judging(look(need)).partOfWhatCounts(need))
                .forEach(need -> calledFor.add(need.id()));
        plan.all().filter(need -> passed.contains(need.id())).forEach(need -> {
            boolean of =
                    switch (need.section()) {
                        case ENTRY, WORK, EXIT -> !lost;
                        case CLOSING -> false;
                        case FOLLOW_UP ->
                            closed.map(way -> way.id().equals(need.stage())
                                            || way.outcome() == Outcome.WON
                                                    && need.stage().equals(Plan.AFTER_SALE))
                                    .orElse(false);
                        case FORECAST -> false;
                    };
            if (of) {
                calledFor.add(need.id());
            }
        });
        return calledFor;
    }

    /** What belongs to the gate of the claimed stage; of an unknown one, to the gate after the verified stage. */
    private List<Need> asked(Optional<ClosedStage> closed) {
        if (closed.isPresent()) {
            List<Need> own = plan.in(closed.get().id())
                    .filter(need -> need.section() == Need.Section.CLOSING)
                    .toList();
            List<Need> rungs = closed.get().outcome() == Outcome.WON
                    ? ladder.leaving()
                    : highest().map(ladder::area).orElse(List.of());
            return java.util.stream.Stream.concat(rungs.stream(), own.stream()).toList();
        }
        Optional<String> claimed =
                now.claims().claimed().filter(one -> now.claims().position(one) >= 0);
        return claimed.or(() -> ladder.next(ladder.verified()))
                .map(ladder::area)
                .orElse(List.of());
    }

    /** The highest stage that was ever claimed. */
    private Optional<String> highest() {
        return now.claims().history().stream()
                .map(StageClaim::stage)
                .filter(stage ->
                        process.stages().stream().anyMatch(open -> open.id().equals(stage)))
                .max(java.util.Comparator.comparing(now.claims()::position));
    }

    private boolean closing(ClosedStage closed) {
        List<Need> own = plan.in(closed.id())
                .filter(need -> need.section() == Need.Section.CLOSING)
                .toList();
        boolean itself = ladder.answer(ladder.binding(own)) == GateAnswer.OPEN;
        boolean left =
                closed.outcome() != Outcome.WON || ladder.answer(ladder.binding(ladder.leaving())) == GateAnswer.OPEN;
        return itself && left;
    }

    private Optional<ForecastCategory> forecast() {
        for (ForecastRule rule : process.forecast()) {
            List<Need> criteria = plan.in(rule.category().spelled()).toList();
            if (ladder.answer(ladder.binding(criteria)) == GateAnswer.OPEN) {
                return Optional.of(rule.category());
            }
        }
        return ladder.verified().flatMap(verified -> process.stages().stream()
                .filter(stage -> stage.id().equals(verified))
                .findFirst()
                .flatMap(Stage::forecastCategory));
    }
}
