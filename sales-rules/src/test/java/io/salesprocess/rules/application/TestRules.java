package io.salesprocess.rules.application;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.inspection.Headline;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.ApplicationRules;
import io.salesprocess.rules.Remarks;
import io.salesprocess.rules.given.Given;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.drools.model.Declaration;
import org.drools.model.Global;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.impl.ModelImpl;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieRuntime;
import org.kie.api.runtime.KieSession;

/** One small book of rules for each thing that an application may say, or may do wrong. */
public final class TestRules {
    private TestRules() {}

    /** The rules of one book, loaded as an application's are. */
    public static ApplicationRules book(String name) {
        return ApplicationRules.of("test", name, TestRules.class.getClassLoader());
    }

    /** What the books have in common. */
    abstract static class Book extends ModelImpl {
        private static final String PACKAGE = "io.salesprocess.rules.application";
        private final Global<Remarks> remarks = globalOf(Remarks.class, PACKAGE, "remarks");

        Book() {
            addGlobal(remarks);
        }

        final <T> void say(String name, Class<T> fact, Predicate1<T> when, BiConsumer<T, Remarks> then) {
            Declaration<T> matched = declarationOf(fact);
            addRule(rule(PACKAGE, name)
                    .build(
                            pattern(matched).expr(name, when),
                            on(matched, remarks).execute((one, sink) -> then.accept(one, sink))));
        }
    }

    /** Adds a finding about a record. */
    public static final class AFinding extends Book {
        public AFinding() {
            say(
                    "A demo in the morning deserves coffee",
                    Activity.class,
                    activity -> activity.type().equals("demo"),
                    (activity, remarks) -> remarks.finding(
                            "coffee", Severity.WARNING, "Somebody should bring coffee.", activity.id()));
        }
    }

    /** Blocks a gate because of one of our verdicts. */
    public static final class ABlocker extends Book {
        public ABlocker() {
            say(
                    "What is met too easily stops the demo",
                    RequirementResult.class,
                    result -> result.verdict() == Verdict.MET,
                    (result, remarks) -> remarks.block("demo", "The board wants to see it first."));
        }
    }

    /** Blocks a stage that no process has. */
    public static final class Misspelt extends Book {
        public Misspelt() {
            say("Not before the pilot", Headline.class, any -> true, (deal, remarks) -> remarks.block("dmeo", "No."));
        }
    }

    /** Decides the credit check. */
    public static final class Yes extends Book {
        public Yes() {
            say("Credit is good", Headline.class, any -> true, (deal, remarks) -> remarks.met("credit-check"));
        }
    }

    /** Decides the credit check. */
    public static final class No extends Book {
        public No() {
            say("Credit is bad", Headline.class, any -> true, (deal, remarks) -> remarks.unmet("credit-check"));
        }
    }

    /** Decides the credit check. */
    public static final class Perhaps extends Book {
        public Perhaps() {
            say(
                    "Credit is unknown",
                    Headline.class,
                    any -> true,
                    (deal, remarks) -> remarks.undetermined("credit-check"));
        }
    }

    /** Decides the credit check. */
    public static final class NotNeeded extends Book {
        public NotNeeded() {
            say(
                    "Credit is no matter",
                    Headline.class,
                    any -> true,
                    (deal, remarks) -> remarks.notApplicable("credit-check"));
        }
    }

    /** Never says anything. */
    public static final class Silent extends Book {
        public Silent() {
            say("Nobody speaks", Headline.class, any -> false, (deal, remarks) -> remarks.met("credit-check"));
        }
    }

    /** Decides the credit check twice. */
    public static final class Twice extends Book {
        public Twice() {
            say("Credit is good", Headline.class, any -> true, (deal, remarks) -> remarks.met("credit-check"));
            say("Credit is bad", Headline.class, any -> true, (deal, remarks) -> remarks.unmet("credit-check"));
        }
    }

    /** Fails where there is a demo. */
    public static final class Throwing extends Book {
        public Throwing() {
            say(
                    "A demo is more than this rule can bear",
                    Activity.class,
                    activity -> activity.type().equals("demo"),
                    (activity, remarks) -> {
                        throw new IllegalStateException("secret text of the application");
                    });
        }
    }

    /** Never comes to an end. */
    public static final class Looping extends ModelImpl {
        public Looping() {
            Declaration<Headline> deal = declarationOf(Headline.class);
            Declaration<Round> round = declarationOf(Round.class);
            addGlobal(globalOf(Remarks.class, Book.PACKAGE, "remarks"));
            addRule(rule(Book.PACKAGE, "The first round begins")
                    .build(pattern(deal), on(deal).execute((drools, one) -> drools.insert(new Round(0)))));
            addRule(rule(Book.PACKAGE, "After a round comes another")
                    .build(pattern(round), on(round).execute((drools, one) -> {
                        drools.delete(one);
                        drools.insert(new Round(one.number() + 1));
                    })));
        }
    }

    /** A fact of a looping application's own. */
    public record Round(int number) {}

    /** Tries to change what it is given. */
    public static final class Meddling extends Book {
        public Meddling() {
            say(
                    "Attendees are added by whoever needs them",
                    Activity.class,
                    any -> true,
                    (activity, remarks) -> activity.attendees()
                            .add(Attendee.builder().person("buyer").build()));
        }
    }

    /** Waits for something that does not come. */
    public static final class Sleeping extends ModelImpl {
        public Sleeping() {
            Declaration<Headline> deal = declarationOf(Headline.class);
            addGlobal(globalOf(Remarks.class, Book.PACKAGE, "remarks"));
            addRule(rule(Book.PACKAGE, "This rule waits")
                    .build(pattern(deal), on(deal).execute((drools, one) -> Thread.sleep(60_000))));
        }
    }

    /** Takes a third of a second. */
    public static final class Napping extends ModelImpl {
        public Napping() {
            Declaration<Headline> deal = declarationOf(Headline.class);
            addGlobal(globalOf(Remarks.class, Book.PACKAGE, "remarks"));
            addRule(rule(Book.PACKAGE, "This rule takes a nap")
                    .build(pattern(deal), on(deal).execute((drools, one) -> Thread.sleep(333))));
        }
    }

    /** Calls itself without end where there is a demo. */
    public static final class Overflowing extends Book {
        public Overflowing() {
            say(
                    "A demo leads to a demo",
                    Activity.class,
                    activity -> activity.type().equals("demo"),
                    (activity, remarks) -> deeper(activity));
        }

        @SuppressWarnings("InfiniteRecursion")
        private static int deeper(Activity activity) {
            return activity.id().isEmpty() ? 0 : 1 + deeper(activity);
        }
    }

    /** Fails, not with an exception but with an error, where there is a demo. */
    public static final class Asserting extends Book {
        public Asserting() {
            say(
                    "There are no demos",
                    Activity.class,
                    activity -> activity.type().equals("demo"),
                    (activity, remarks) -> {
                        throw new AssertionError("secret text of the application");
                    });
        }
    }

    /** Fails with an exception that is the cause of its own cause. */
    public static final class Circling extends Book {
        public Circling() {
            say(
                    "A demo leads nowhere",
                    Activity.class,
                    activity -> activity.type().equals("demo"),
                    (activity, remarks) -> {
                        IllegalStateException cause = new IllegalStateException("secret text of the application");
                        IllegalStateException failure = new IllegalStateException(cause);
                        cause.initCause(failure);
                        throw failure;
                    });
        }
    }

    /** Fails with an exception that fails when it is asked about itself. */
    public static final class Unwilling extends Book {
        public Unwilling() {
            say(
                    "A demo is not talked about",
                    Activity.class,
                    activity -> activity.type().equals("demo"),
                    (activity, remarks) -> {
                        throw new Silent();
                    });
        }

        private static final class Silent extends RuntimeException {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Throwable getCause() {
                throw new IllegalStateException("secret text of the application");
            }

            @Override
            public String getMessage() {
                throw new IllegalStateException("secret text of the application");
            }
        }
    }

    /** Asks, where there is a demo, about another deal, and has no time for the answer. */
    public static final class Nesting extends Book {
        public Nesting() {
            say(
                    "A demo asks about another deal",
                    Activity.class,
                    activity -> activity.type().equals("demo"),
                    (activity, remarks) -> {
                        Given other = Given.given();
                        other.inspector().within(Duration.ofNanos(1)).inspect(other.opportunity(), other.asOf());
                    });
        }
    }

    /** Says where there is a demo what only the library says. */
    public static final class Impersonating extends Book {
        public Impersonating() {
            say(
                    "A demo is missing",
                    Activity.class,
                    activity -> activity.type().equals("demo"),
                    (activity, remarks) -> remarks.finding("missing", Severity.ERROR, "Nothing is missing."));
        }
    }

    /** Gives two verdicts, and hides it. */
    public static final class Hiding extends Book {
        public Hiding() {
            say(
                    "A demo is done and not done",
                    Activity.class,
                    activity -> activity.type().equals("demo"),
                    (activity, remarks) -> {
                        remarks.met("credit-check");
                        try {
                            remarks.unmet("credit-check");
                        } catch (RuntimeException hidden) {
                            remarks.finding("hidden", Severity.INFO, "Nothing happened.");
                        }
                    });
        }
    }

    /** Says that memory is exhausted where there is a demo. */
    public static final class Exhausted extends Book {
        public Exhausted() {
            say(
                    "A demo fills the memory",
                    Activity.class,
                    activity -> activity.type().equals("demo"),
                    (activity, remarks) -> {
                        throw new OutOfMemoryError("said by a rule");
                    });
        }
    }

    /** Takes all memory there is where there is a demo. */
    public static final class Hungry extends Book {
        public Hungry() {
            say(
                    "A demo is never enough",
                    Activity.class,
                    activity -> activity.type().equals("demo"),
                    (activity, remarks) -> {
                        List<long[]> all = new ArrayList<>();
                        while (all.size() < Integer.MAX_VALUE) {
                            all.add(new long[1 << 16]);
                        }
                    });
        }
    }

    /** Fails while it looks at a demo. */
    public static final class Blind extends Book {
        public Blind() {
            say(
                    "A demo cannot be looked at",
                    Activity.class,
                    new Predicate1<>() {
                        @Override
                        public boolean test(Activity activity) {
                            if (activity.type().equals("demo")) {
                                throw new IllegalStateException("secret text of the application");
                            }
                            return true;
                        }

                        @Override
                        public PredicateInformation predicateInformation() {
                            return new PredicateInformation("type", "A demo cannot be looked at", "house.drl");
                        }
                    },
                    (activity, remarks) -> {});
        }
    }

    /** Overflows the stack while it looks at a demo. */
    public static final class Dizzy extends Book {
        public Dizzy() {
            say(
                    "A demo makes dizzy",
                    Activity.class,
                    activity -> !activity.type().equals("demo") || Overflowing.deeper(activity) > 0,
                    (activity, remarks) -> {});
        }
    }

    /** Stops the session before others have their say. */
    public static final class Halting extends ModelImpl {
        public Halting() {
            Declaration<Activity> activity = declarationOf(Activity.class);
            Global<Remarks> remarks = globalOf(Remarks.class, Book.PACKAGE, "remarks");
            addGlobal(remarks);
            addRule(rule(Book.PACKAGE, "Each activity is enough")
                    .build(pattern(activity), on(activity, remarks).execute((drools, one, sink) -> {
                        sink.finding("seen", Severity.INFO, "Seen.", one.id());
                        drools.halt();
                    })));
        }
    }

    /** Ends the session before others have their say. */
    public static final class Disposing extends ModelImpl {
        public Disposing() {
            Declaration<Activity> activity = declarationOf(Activity.class);
            Global<Remarks> remarks = globalOf(Remarks.class, Book.PACKAGE, "remarks");
            addGlobal(remarks);
            addRule(rule(Book.PACKAGE, "The first activity ends it all")
                    .build(pattern(activity), on(activity, remarks).execute((drools, one, sink) -> {
                        sink.finding("seen", Severity.INFO, "Seen.", one.id());
                        ((KieSession) drools.getRuntime(KieRuntime.class)).dispose();
                    })));
        }
    }

    /** Keeps what it may speak through, for later. */
    public static final class Keeping extends Book {
        private static final AtomicReference<Remarks> KEPT = new AtomicReference<>();

        public Keeping() {
            say("This rule speaks later", Headline.class, any -> true, (deal, remarks) -> KEPT.set(remarks));
        }

        /** What it has kept last. */
        public static Remarks kept() {
            return KEPT.get();
        }
    }

    /** Counts the sessions in which rules of this book are at work. */
    public static final class Counting extends ModelImpl {
        private static final AtomicReference<KieBase> RULES = new AtomicReference<>();

        public Counting() {
            Declaration<Activity> activity = declarationOf(Activity.class);
            addGlobal(globalOf(Remarks.class, Book.PACKAGE, "remarks"));
            addRule(rule(Book.PACKAGE, "Every second demo fails")
                    .build(pattern(activity), on(activity).execute((drools, one) -> {
                        RULES.set(drools.getRuntime(KieRuntime.class).getKieBase());
                        if (one.type().equals("demo")) {
                            throw new IllegalStateException("secret text of the application");
                        }
                    })));
        }

        /** The sessions that nobody has disposed of. */
        public static int sessions() {
            return RULES.get().getKieSessions().size();
        }
    }
}
