package io.salesprocess.rules;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.Headline;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.rules.judge.RuleBook;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Rules of an application's own, in its own DRL, compiled by its own build. They run after the library's verdicts, in a
 * session for each opportunity, over read-only facts: the {@link Opportunity} with its people and records, the {@link
 * Headline} with the moment of the inspection, and a {@link RequirementResult} for each requirement. They speak through
 * the global {@code remarks} of type {@link Remarks}. Immutable and thread-safe.
 *
 * <p>They are code, and trusted. A rule that throws, overflows the stack, or fires again and again ends the inspection with
 * one {@link InspectionException} that names it; the session is disposed of, and the inspector stays usable. Between two
 * firings an interrupted thread is stopped, and so is a call whose time is over ({@link Inspector#within}). A consequence
 * or condition that never returns cannot be stopped; disposing of the session is one, since it waits for the firing that
 * disposes of it. A rule that halts the session silences no other. An {@link OutOfMemoryError} is thrown as it is.
 */
public final class ApplicationRules {
    private static final int MOST_FIRINGS = 100_000;

    private final KieBase rules;
    private final Set<Class<?>> matched;
    private final int mostFirings;

    private ApplicationRules(KieBase rules, Set<Class<?>> matched, int mostFirings) {
        this.rules = rules;
        this.matched = matched;
        this.mostFirings = mostFirings;
    }

    private static Set<Class<?>> matched(KieBase rules) {
        return ((InternalRuleBase) rules)
                .getRete().getObjectTypeNodes().stream()
                        .map(node -> node.getObjectType())
                        .map(ObjectType::getClassName)
                        .map(ApplicationRules::type)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Loads the compiled rules of an artifact.
     *
     * @param groupId the group id of the artifact whose build compiled the rules
     * @param artifactId its artifact id
     * @param loader the class loader that sees its classes
     * @throws IllegalStateException if the artifact has no compiled rules
     */
    public static ApplicationRules of(String groupId, String artifactId, ClassLoader loader) {
        KieBase rules = RuleBook.load(groupId, artifactId, loader);
        return new ApplicationRules(rules, matched(rules), MOST_FIRINGS);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ApplicationRules.class.getClassLoader());
        } catch (ClassNotFoundException foreign) {
            return Void.class;
        }
    }

    /**
     * The same rules, which may fire so often on one opportunity; 100,000 times unless said otherwise. Beyond that the
     * inspection fails, for rules that make each other fire without end.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ApplicationRules firingAtMost(int times) {
        if (times <= 0) {
            throw new IllegalArgumentException("The number of firings (" + times + ") must be positive.");
        }
        return new ApplicationRules(rules, matched, times);
    }

    /** Runs the rules over one opportunity. */
    Notes run(Opportunity opportunity, Headline headline, List<RequirementResult> results, Waiting waiting) {
        Notes notes = new Notes();
        Turn turn = new Turn(mostFirings, waiting, opportunity.id());
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("remarks", notes);
            session.addEventListener(turn);
            insert(session, Opportunity.class, List.of(opportunity));
            insert(session, Headline.class, List.of(headline));
            insert(session, Person.class, opportunity.people());
            insert(session, Activity.class, opportunity.activities());
            insert(session, Item.class, opportunity.documents());
            insert(session, Statement.class, opportunity.confirmations());
            insert(session, Statement.class, opportunity.approvals());
            insert(session, Statement.class, opportunity.attestations());
            insert(session, Statement.class, opportunity.decisions());
            insert(session, Waiver.class, opportunity.waivers());
            insert(session, StageClaim.class, opportunity.stageHistory());
            insert(session, RequirementResult.class, results);
            fire(session, turn);
            turn.look();
        } catch (RuntimeException | Error failure) {
            throw Failures.of(failure, turn, opportunity.id());
        } finally {
            notes.close();
            session.dispose();
        }
        notes.requireOneVerdictEach();
        return notes;
    }

    /** A rule that halts the session ends no other rule's say. */
    private static void fire(KieSession session, Turn turn) {
        int fired;
        do {
            fired = session.fireAllRules(turn);
        } while (fired > 0);
    }

    private void insert(KieSession session, Class<?> kind, List<?> facts) {
        if (matched.stream().noneMatch(type -> type.isAssignableFrom(kind) || kind.isAssignableFrom(type))) {
            return;
        }
        for (Object fact : facts) {
            session.insert(fact);
        }
    }
}
