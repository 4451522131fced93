package io.salesprocess.rules;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.WaiverPolicy;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.measure.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Imagines requirements as done at the moment of the inspection, so that nothing of what comes later leaks in. */
final class Imagination {
    /** How far ahead a booking or an expiry is imagined. */
    static final Duration SOON = Duration.ofHours(1);

    private final Sitting sitting;
    private final Set<Integer> asked;
    private final Names names;
    private final Instant when;
    private final boolean pastToo;

    /** Gives names for what is imagined for a requirement, each only once. */
    interface Names {
        Supplier<String> of(Node node);
    }

    /**
     * Starts imagining.
     *
     * @param asked the numbers of everything that is asked for anyway
     */
    Imagination(Sitting sitting, Set<Integer> asked) {
        this(sitting, asked, sitting.casebook().asOf(), Imagination::next, false);
    }

    /**
     * Starts imagining.
     *
     * @param when when it is imagined to happen
     */
    Imagination(Sitting sitting, Set<Integer> asked, Instant when, Names names) {
        this(sitting, asked, when, names, true);
    }

    private Imagination(Sitting sitting, Set<Integer> asked, Instant when, Names names, boolean pastToo) {
        this.pastToo = pastToo;
        this.sitting = sitting;
        this.asked = asked;
        this.when = when;
        this.names = names;
    }

    private static Supplier<String> next(Node node) {
        AtomicInteger number = new AtomicInteger();
        return () -> "next:" + node.id() + ":" + number.incrementAndGet();
    }

    /** Its own done-when as done, or its question as answered; empty where there is nothing of its own to do. */
    Optional<Deed> deed(Node node) {
        Optional<UnaryOperator<Opportunity>> answered = answer(node);
        Optional<UnaryOperator<Opportunity>> done = answered.isPresent() ? answered : doneWhen(node);
        return done.map(facts -> new Deed(node, false, facts));
    }

    /** The requirement set aside by somebody entitled; empty where the process does not allow it. */
    Optional<Deed> waiver(Node node) {
        Optional<WaiverPolicy> policy = sitting.process().process().waivers();
        if (policy.isEmpty() || !sitting.process().waivable(node)) {
            return Optional.empty();
        }
        Imagined imagined = imagined(node);
        String approver = imagined.person(Optional.of(policy.get().by().get(0)), Optional.empty());
        Waiver waiver = Waiver.builder()
                .id("next:" + node.id())
                .requirement(node.id())
                .reason("It can no longer be done.")
                .by(approver)
                .at(Moment.at(sitting.casebook().asOf()))
                .expires(Moment.at(sitting.casebook().asOf().plus(SOON)))
                .build();
        imagined.add(opportunity ->
                Opportunity.builder().copyOf(opportunity).addWaivers(waiver).build());
        return Optional.of(new Deed(node, true, imagined.all()));
    }

    private Optional<UnaryOperator<Opportunity>> doneWhen(Node node) {
        Optional<Condition> condition = node.requirement().doneWhen();
        if (condition.isEmpty() || sitting.appraisal().ownDone(node)) {
            return Optional.empty();
        }
        Imagined imagined = imagined(node);
        condition.get().as(imagined);
        return Optional.of(imagined.all());
    }

    /** An open question, answered so that the least is left to do. */
    private Optional<UnaryOperator<Opportunity>> answer(Node node) {
        Outcome applies = sitting.appraisal().applicability(node.number());
        if (applies == null || applies.satisfied()) {
            return Optional.empty();
        }
        List<Condition> questions = new ArrayList<>();
        for (Node around = node; ; around = sitting.process().node(around.parent())) {
            around.requirement().appliesWhen().ifPresent(questions::add);
            if (around.parent() == Node.NONE) {
                break;
            }
        }
        Imagined imagined = imagined(node);
        boolean done = sitting.appraisal().allDone(node);
        Answering answering = new Answering(imagined, done);
        questions.forEach(question -> question.as(answering));
        sitting.appraisal().openQuestions(node).stream()
                .limit(done ? Long.MAX_VALUE : 1)
                .forEach(question -> question.as(answering));
        return Optional.of(imagined.all());
    }

    Imagined imagined(Node node) {
        return new Imagined(new Scene(sitting, when, names.of(node), pastToo), asked);
    }
}
