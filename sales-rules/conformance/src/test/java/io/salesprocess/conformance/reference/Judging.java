package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The verdict on a requirement at the moment that is tested. */
record Judging(Look look) {
    /**
     * A verdict, since when, by which pieces of evidence and whom, the waiver that it rests on, and whether there may be
     * more evidence for it.
     */
    record Judged(
            Verdict verdict,
            Optional<Moment> since,
            List<Moment> ends,
            Set<String> people,
            Optional<Waiver> waiver,
            boolean others) {
        /** The moments that it stands for as an anchor. */
        List<Moment> moments() {
            return ends.isEmpty() ? since.stream().toList() : ends;
        }
    }

    Judged judge(Need need) {
        if (need.dropped()) {
            return judged(Verdict.NOT_APPLICABLE, Optional.empty());
        }
        Answer done = done(need);
        Verdict verdict = verdict(applies(need), done.truth());
        if (verdict == Verdict.UNMET || verdict == Verdict.UNDETERMINED) {
            Three waived = new Waivers(look).waived(need);
            verdict = waived == Three.YES ? Verdict.WAIVED : waived == Three.UNKNOWN ? Verdict.UNDETERMINED : verdict;
        }
        return switch (verdict) {
            case MET -> new Judged(verdict, done.since(), done.ends(), done.people(), Optional.empty(), done.others());
            case WAIVED -> judged(verdict, new Waivers(look).counting(need));
            case UNMET, UNDETERMINED, NOT_APPLICABLE -> judged(verdict, Optional.empty());
        };
    }

    private static Judged judged(Verdict verdict, Optional<Waiver> waiver) {
        return new Judged(verdict, waiver.map(Waiver::at), List.of(), Set.of(), waiver, false);
    }

    private static Verdict verdict(Reply applies, Truth done) {
        return switch (applies) {
            case NO -> Verdict.NOT_APPLICABLE;
            case OPEN -> Verdict.UNMET;
            case UNKNOWN -> done.applies() && done.is() == Three.YES ? Verdict.MET : Verdict.UNDETERMINED;
            case YES -> !done.applies() ? Verdict.NOT_APPLICABLE : verdict(done.is());
        };
    }

    private static Verdict verdict(Three done) {
        return switch (done) {
            case YES -> Verdict.MET;
            case NO -> Verdict.UNMET;
            case UNKNOWN -> Verdict.UNDETERMINED;
        };
    }

    /** Whether it applies: its own question, those of all around it, and that of its stage. */
    private Reply applies(Need need) {
        Truth own = answer(look.sheet().present().look(need), need.requirement().appliesWhen());
        Reply outer = need.parent().map(this::applies).orElseGet(() -> switch (need.section()) {
            case ENTRY, WORK, EXIT -> look.ladderOf(need.stage()).rung(need.stage());
            case CLOSING, FOLLOW_UP, FORECAST -> Reply.YES;
        });
        return Truth.of(outer).and(own).question();
    }

    /** The answer to a question; one that does not apply itself is a no. */
    static Truth answer(Look look, Optional<Condition> question) {
        Truth answer = question.map(condition ->
                        condition.as(new Conditions(look, Hand.EMPTY)).truth())
                .orElse(Truth.YES);
        return Truth.of(answer.question());
    }

    /** Its own done-when and all its must parts. */
    private Answer done(Need need) {
        Requirement requirement = need.requirement();
        List<Need> parts = requirement.actions().stream()
                .map(action -> look.plan().need(action.id()))
                .filter(Need::must)
                .toList();
        if (requirement.doneWhen().isEmpty() && requirement.actions().isEmpty()) {
            return Answer.of(Truth.UNKNOWN);
        }
        List<Answer> all = new ArrayList<>(own(need).stream().toList());
        parts.forEach(part -> {
            Judged judged = look.sheet().judged(part.id());
            Truth truth = withTheWhole(judged, part) ? Truth.NO : Conditions.truth(judged.verdict());
            all.add(new Answer(truth, judged.since(), List.of(), judged.people(), judged.others()));
        });
        Answer together = Answer.atLeast(all.size(), all, look.days());
        Optional<Moment> since = all.stream()
                .map(Answer::since)
                .reduce(Optional.empty(), (one, other) -> Answer.later(one, other, look.days()));
        List<Moment> ends = parts.isEmpty() && !all.isEmpty() ? all.get(0).ends() : List.of();
        Answer done = new Answer(all.isEmpty() ? Truth.YES : together.truth(), since, ends, together.people())
                .amongOthers(Answer.others(all));
        boolean dated = !all.isEmpty()
                && requirement.doneWhen().isPresent()
                && !all.get(0).moments().isEmpty();
        Truth truth = done.met() ? Truth.of(order(requirement, dated ? all.get(0) : done)) : done.truth();
        return new Answer(truth, since, ends, done.people(), done.others());
    }

    /** Whether a part was waived with what it is a part of, which is not done by that. */
    private static boolean withTheWhole(Judged judged, Need part) {
        return judged.waiver()
                .filter(waiver -> !waiver.requirement().equals(part.id()))
                .isPresent();
    }

    Optional<Answer> own(Need need) {
        return need.requirement().doneWhen().map(condition -> condition.as(new Conditions(look, Hand.EMPTY)));
    }

    /** Whether what was done came after what had to come first, where the order is strict. */
    private Three order(Requirement requirement, Answer done) {
        Three kept = Three.YES;
        if (requirement.strictOrder()) {
            Optional<Moment> last = done.moments().stream().max(byEnd());
            for (String first : requirement.after()) {
                Judged before = look.sheet().judged(first);
                kept = kept.and(
                        switch (before.verdict()) {
                            case UNMET -> Three.NO;
                            case UNDETERMINED -> Three.UNKNOWN;
                            case WAIVED, NOT_APPLICABLE -> Three.YES;
                            case MET ->
                                before.since().isEmpty()
                                                || last.isEmpty()
                                                || look.days()
                                                        .atOrBefore(
                                                                before.since().get(), last.get())
                                        ? Three.YES
                                        : before.others() || done.others() ? Three.UNKNOWN : Three.NO;
                        });
            }
        }
        return kept;
    }

    private Comparator<Moment> byEnd() {
        return Comparator.comparing(at -> look.days().ends(Optional.of(at)));
    }

    /** Whether it counts for a gate: a must, below what is none only once that is itself done. */
    Three binds(Need need) {
        return Three.of(need.must()).and(need.parent().map(this::bindsParts).orElse(Three.YES));
    }

    private Three bindsParts(Need parent) {
        Three itself = parent.must()
                ? Three.YES
                : own(parent).map(own -> Conditions.done(own.truth())).orElse(Three.NO);
        return itself.and(parent.parent().map(this::bindsParts).orElse(Three.YES));
    }
}
