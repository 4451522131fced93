package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.inspection.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verdict on a requirement at the moment that is tested. */
record Judging(Look look) {
    /** A verdict and what proves it. */
    record Judged(Verdict verdict, List<Proof> proofs) {}

    Judged judge(Need need) {
        return judge(need, Optional.empty());
    }

    /** The verdict where waivers of a whole, and of what is around it, do not count for its parts. */
    private Judged judge(Need need, Optional<Need> whole) {
        if (need.dropped()) {
            return new Judged(Verdict.NOT_APPLICABLE, List.of());
        }
        Answer done = done(need);
        Verdict verdict = verdict(applies(need), done.truth());
        if (verdict == Verdict.UNMET || verdict == Verdict.UNDETERMINED) {
            Three waived = look.sheet().unwaived(need) ? Three.NO : new Waivers(look).waived(need, whole);
            verdict = waived == Three.YES ? Verdict.WAIVED : waived == Three.UNKNOWN ? Verdict.UNDETERMINED : verdict;
        }
        return new Judged(verdict, verdict == Verdict.MET ? done.proofs() : List.of());
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
        Truth own = answer(look, need.requirement().appliesWhen());
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
        if (requirement.doneWhen().isEmpty() && requirement.actions().isEmpty()) {
            return Answer.of(Truth.UNKNOWN);
        }
        List<Truth> truths = new ArrayList<>();
        List<List<Proof>> proofs = new ArrayList<>();
        own(need).ifPresent(own -> {
            truths.add(own.truth());
            proofs.add(own.proofs());
        });
        requirement.actions().stream()
                .map(action -> look.plan().need(action.id()))
                .filter(Need::must)
                .forEach(part -> {
                    Judged judged = judge(part, Optional.of(need));
                    truths.add(Conditions.truth(judged.verdict()));
                    proofs.add(judged.proofs());
                });
        return inOrder(requirement, new Answer(Truth.allOf(truths), Proof.together(proofs, look.days())));
    }

    Optional<Answer> own(Need need) {
        return need.requirement().doneWhen().map(condition -> condition.as(new Conditions(look, Hand.EMPTY)));
    }

    /** What was done before it should have been is not done where the order is strict. */
    private Answer inOrder(Requirement requirement, Answer done) {
        Answer answer = done;
        if (requirement.strictOrder()) {
            for (String first : requirement.after()) {
                answer = after(first, answer);
            }
        }
        return answer;
    }

    private Answer after(String first, Answer done) {
        return switch (look.verdict(first)) {
            case WAIVED, NOT_APPLICABLE -> done;
            case UNMET -> Answer.of(done.truth().and(Truth.NO));
            case UNDETERMINED -> Answer.of(done.truth().and(Truth.UNKNOWN));
            case MET -> {
                List<Proof> before = look.proofs(first);
                List<Proof> inOrder = done.proofs().stream()
                        .filter(proof -> before.stream().anyMatch(other -> inOrder(other, proof)))
                        .toList();
                boolean any = done.proofs().isEmpty() || !inOrder.isEmpty();
                yield new Answer(done.truth().and(Truth.of(any)), inOrder);
            }
        };
    }

    private boolean inOrder(Proof first, Proof then) {
        return first.at().isEmpty()
                || then.at().isEmpty()
                || look.days().atOrBefore(first.at().get(), then.at().get());
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
