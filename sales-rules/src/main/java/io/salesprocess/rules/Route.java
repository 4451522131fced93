package io.salesprocess.rules;

import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.measure.Check;
import io.salesprocess.rules.measure.Combined;
import io.salesprocess.rules.measure.Examination;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.Done;
import io.salesprocess.rules.situation.RouteCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The questions on which it hangs whether a stage is a rung for an opportunity: whether deals of this kind take it, and
 * whether the ladder starts at a later stage. Immutable.
 */
final class Route {
    private record Question(Condition condition, Check check) {}

    /** A later stage at which the ladder starts where all questions are answered with yes. */
    private record Start(List<Question> questions) {}

    private final @Nullable Question applies;
    private final List<Start> starts;

    private Route(@Nullable Question applies, List<Start> starts) {
        this.applies = applies;
        this.starts = starts;
    }

    /**
     * Null where every opportunity takes the stage.
     *
     * @param later the stages that follow on the same ladder
     */
    static @Nullable Route of(Stage stage, List<Stage> later, Function<Condition, Check> checks) {
        Function<Condition, Question> question = condition -> new Question(condition, checks.apply(condition));
        List<Start> starts = later.stream()
                .filter(one -> one.entryFor().isPresent())
                .map(one -> new Start(startingAt(one).stream().map(question).toList()))
                .toList();
        Optional<Question> applies = stage.appliesWhen().map(question);
        return applies.isEmpty() && starts.isEmpty() ? null : new Route(applies.orElse(null), starts);
    }

    /** Everything that the route asks for a stage. */
    static List<Condition> conditions(Stage stage, List<Stage> later) {
        List<Condition> conditions = new ArrayList<>();
        stage.appliesWhen().ifPresent(conditions::add);
        later.forEach(one -> conditions.addAll(startingAt(one)));
        return conditions;
    }

    /** The ladder starts at no stage that does not apply itself. */
    private static List<Condition> startingAt(Stage stage) {
        List<Condition> conditions = new ArrayList<>();
        stage.entryFor().ifPresent(entry -> {
            conditions.add(entry);
            stage.appliesWhen().ifPresent(conditions::add);
        });
        return conditions;
    }

    /** Met: the stage is a rung. Not applicable: it is none. */
    Outcome examine(Examination examination, Hearing hearing) {
        Outcome own = applies == null ? null : applies.check().examine(examination);
        Done applying = own == null ? Done.NOTHING_ASKED : Combined.done(own.verdict());
        Done later = starts.isEmpty() ? Done.NOTHING_ASKED : Done.NO;
        Outcome start = null;
        for (int i = 0; i < starts.size() && later != Done.YES; i++) {
            List<Outcome> answers = answers(starts.get(i), examination);
            Done here = together(answers);
            if (here == Done.YES || (here == Done.CANNOT_TELL && (start == null || Combined.undecided(start)))) {
                later = here;
                start = Outcome.of(open(answers).verdict(), open(answers).shortfall(), Combined.evidence(answers), 1);
            }
        }
        Decision decision =
                hearing.decide(Kind.ROUTE, RouteCase.APPLIES.set(applying) | RouteCase.STARTS_LATER.set(later));
        boolean startOpen = start != null && later == Done.CANNOT_TELL && !Combined.undecided(start);
        Outcome because =
                later == Done.YES || own == null || own.met() || (Combined.undecided(own) && startOpen) ? start : own;
        because = applying == Done.NO || applying == Done.NOT_NEEDED || because == null ? own : because;
        return Outcome.of(
                decision.verdict(),
                decision.shortfall(because == null ? Optional.empty() : because.shortfall()),
                because == null ? List.of() : because.evidence(),
                1);
    }

    private static List<Outcome> answers(Start start, Examination examination) {
        return start.questions().stream()
                .map(question -> question.check().examine(examination))
                .toList();
    }

    private static Done together(List<Outcome> answers) {
        boolean all = true;
        for (Outcome answer : answers) {
            Done done = Combined.done(answer.verdict());
            if (done == Done.NO || done == Done.NOT_NEEDED) {
                return Done.NO;
            }
            all &= done == Done.YES;
        }
        return all ? Done.YES : Done.CANNOT_TELL;
    }

    private static Outcome open(List<Outcome> answers) {
        return answers.stream()
                .filter(answer -> !answer.satisfied())
                .min(Comparator.comparing(Combined::undecided))
                .orElse(answers.get(0));
    }

    /** What would have to be so for the stage to be a rung, as far as nobody can tell whether it is. */
    List<Condition> open(Examination examination) {
        List<Condition> open = new ArrayList<>();
        if (applies != null && !applies.check().examine(examination).satisfied()) {
            open.add(applies.condition());
        }
        for (Start start : starts) {
            if (together(answers(start, examination)) == Done.CANNOT_TELL) {
                List<Condition> all =
                        start.questions().stream().map(Question::condition).toList();
                open.add(Not.builder()
                        .condition(
                                all.size() == 1
                                        ? all.get(0)
                                        : AllOf.builder().conditions(all).build())
                        .build());
            }
        }
        return open;
    }
}
