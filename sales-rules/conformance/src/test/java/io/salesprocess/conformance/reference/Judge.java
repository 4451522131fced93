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
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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
    private final Claims claims;
    private final Sheet sheet;
    private final Ladder ladder;

    Judge(SalesProcess original, Opportunity deal, Instant asOf) {
        ZoneId zone = deal.zone().orElse(original.zone());
        Then now = new Then(asOf, asOf, new Days(zone, original));
        Pathway pathway = Pathway.of(original, deal, now);
        this.process = pathway.process();
        this.plan = new Plan(process, pathway.dropped());
        this.claims = new Claims(process, deal, now);
        Then tested = claims.closedAt()
                .map(at -> at.ends(zone))
                .filter(at -> at.isBefore(asOf))
                .map(now::at)
                .orElse(now);
        this.sheet = Earned.in(new Sheet(process, plan, deal, tested, now));
        this.ladder = new Ladder(sheet, process.stages());
    }

    Judgement judgement() {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        plan.all().forEach(need -> verdicts.put(need.id(), sheet.verdict(need.id())));
        SortedMap<String, Instant> due = due();
        SortedSet<String> calledFor = new CalledFor(plan, claims, ladder).of(due);
        SortedMap<String, GateAnswer> gates = new TreeMap<>();
        process.stages().forEach(stage -> gates.put(stage.id(), ladder.gate(stage.id())));
        SortedMap<String, String> tracks = new TreeMap<>();
        for (Track track : process.tracks()) {
            Ladder beside = new Ladder(sheet, track.stages());
            tracks.put(
                    track.id(),
                    beside.verified().orElse("-") + "/" + beside.possible().orElse("-"));
        }
        return new Judgement(
                verdicts,
                calledFor,
                due,
                musts(calledFor, Verdict.UNMET),
                musts(calledFor, Verdict.UNDETERMINED),
                gates,
                ladder.verified(),
                ladder.possible(),
                tracks,
                claims.closed().map(this::closing),
                forecast());
    }

    private SortedSet<String> musts(Set<String> calledFor, Verdict verdict) {
        SortedSet<String> found = new TreeSet<>();
        plan.all()
                .filter(need -> need.must() && calledFor.contains(need.id()))
                .filter(need -> sheet.verdict(need.id()) == verdict)
                .forEach(need -> found.add(need.id()));
        return found;
    }

    private SortedMap<String, Instant> due() {
        SortedMap<String, Instant> due = new TreeMap<>();
        plan.all().forEach(need -> need.requirement()
                .due()
                .flatMap(this::due)
                .ifPresent(at -> due.put(need.id(), at.ends(sheet.rest().days().zone()))));
        return due;
    }

    private Optional<Moment> due(Due due) {
        Look now = sheet.rest();
        Mark anchor = due.anchor().as(new Anchors(now, Hand.EMPTY));
        Optional<Moment> from = anchor.at().stream().min(now.days()::compare);
        if (due.offset().isEmpty()) {
            return from;
        }
        return from.flatMap(at -> now.tables()
                .span(due.offset().get())
                .flatMap(span -> span)
                .map(span ->
                        due.before() ? now.days().before(at, span) : now.days().after(at, span)));
    }

    private boolean closing(ClosedStage closed) {
        List<Need> own = plan.in(closed.id(), Need.Section.CLOSING);
        boolean itself = ladder.answer(own) == GateAnswer.OPEN;
        boolean left = closed.outcome() != Outcome.WON || ladder.answer(ladder.leaving()) == GateAnswer.OPEN;
        return itself && left;
    }

    private Optional<ForecastCategory> forecast() {
        for (ForecastRule rule : process.forecast()) {
            List<Need> criteria = plan.in(rule.category().spelled(), Need.Section.FORECAST);
            if (ladder.answer(criteria) == GateAnswer.OPEN) {
                return Optional.of(rule.category());
            }
        }
        return ladder.verified().flatMap(verified -> process.stages().stream()
                .filter(stage -> stage.id().equals(verified))
                .findFirst()
                .flatMap(Stage::forecastCategory));
    }
}
