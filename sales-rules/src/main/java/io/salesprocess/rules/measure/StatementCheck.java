package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.Answer;
import io.salesprocess.rules.situation.Details;
import io.salesprocess.rules.situation.Match;
import io.salesprocess.rules.situation.Purpose;
import io.salesprocess.rules.situation.Search;
import io.salesprocess.rules.situation.StatementSighting;
import io.salesprocess.rules.situation.Subject;
import io.salesprocess.rules.situation.TimeFit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at each thing that was said about a topic; of the answers to a question only the latest are looked at. */
final class StatementCheck implements Check, Selection {
    private static final String YES = "yes";
    private static final String REQUESTED = "requested";
    private static final String WITHDRAWN = "withdrawn";

    private final StatementKind kind;
    private final String topic;
    private final List<String> answers;
    private final List<String> known;
    private final Actors actors;
    private final boolean byItem;
    private final Quota quota;
    private final Particulars particulars;
    private final Strength strength;
    private final TimeWindow window;
    private final boolean everyEnd;
    private final boolean who;
    private final boolean onlyLatest;
    private final long search;
    private final boolean applies;
    private final List<String> nowhere;

    StatementCheck(StatementCondition condition, Checks checks, TimeWindow window) {
        this.kind = condition.kind();
        this.topic = condition.topic();
        this.answers = condition.answers();
        this.known = checks.vocabulary().answers(kind, topic);
        this.actors = new Actors(condition.by(), kind == StatementKind.APPROVAL, checks.references());
        this.byItem = Identity.atHand(condition.by().flatMap(Who::sameAs));
        this.quota = Quota.of(condition);
        this.particulars = new Particulars(condition, checks.vocabulary(), checks);
        this.strength = condition.strength();
        this.window = window;
        this.everyEnd = checks.everyEnd();
        this.who = checks.references().asksWho();
        this.onlyLatest = kind == StatementKind.DECISION && quota.simple();
        this.search = Search.SUBJECT.set(kind == StatementKind.DECISION ? Subject.DECISION : Subject.RECORDS)
                | Search.PURPOSE.set(checks.purpose());
        this.applies = checks.purpose() == Purpose.APPLIES;
        this.nowhere = List.of(
                kind == StatementKind.DECISION
                        ? Citation.DECISION.of(topic)
                        : Casebook.part(kind).spelled());
    }

    @Override
    public Outcome examine(Examination examination) {
        Tally tally = examination.tally();
        Particulars.Reader reader = particulars.reader(examination);
        tally.start(quota, everyEnd, who);
        lookAtAll(examination, tally, reader);
        return tally.conclude(
                search, applies, particulars.loaded(examination.casebook().loaded(Casebook.part(kind))), nowhere);
    }

    @Override
    public Selected select(Examination examination) {
        Tally tally = examination.selecting();
        lookAtAll(examination, tally, particulars.reader(examination));
        return tally.selected(examination.casebook().loaded(Casebook.part(kind)));
    }

    private void lookAtAll(Examination examination, Tally tally, Particulars.@Nullable Reader reader) {
        Casebook casebook = examination.casebook();
        List<Statement> statements = candidates(examination);
        if (kind == StatementKind.DECISION) {
            statements = answers(statements, reader, casebook);
        }
        boolean opposed = onlyLatest && !answers.isEmpty() && opposed(statements, casebook);
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            StateChange change = candidate(statement) ? inEffect(statement, casebook) : null;
            if (change != null) {
                Details details = reader == null ? Details.NOT_ASKED : reader.read(statement);
                look(statement, change, examination, tally, details, opposed);
            }
        }
    }

    private boolean candidate(Statement statement) {
        return statement.topic().equals(topic) && particulars.includes(statement);
    }

    private List<Statement> candidates(Examination examination) {
        Casebook casebook = examination.casebook();
        List<Statement> all = casebook.statements(kind);
        int @Nullable [] only = particulars.only(examination, byItem && !onlyLatest, () -> casebook.links(kind));
        return only == null ? all : Arrays.stream(only).mapToObj(all::get).toList();
    }

    private void look(
            Statement statement,
            StateChange change,
            Examination examination,
            Tally tally,
            Details details,
            boolean opposed) {
        Casebook casebook = examination.casebook();
        Moment when = when(change, statement);
        TimeFit fit = window.fit(when, examination);
        Optional<String> by = change.by().isPresent() ? change.by() : statement.by();
        Answer answer = opposed ? Answer.CONTRADICTORY : answer(statement, change, casebook);
        Match actor = actors.match(by, statement, when, examination);
        Strength known = casebook.credible(
                statement.strength().orElse(when == null ? Strength.CLAIMED : Strength.CONFIRMED), by);
        long code = StatementSighting.ANSWER.set(answer)
                | StatementSighting.ACTOR.set(casebook.actor(actor, known, strength, by))
                | StatementSighting.TIME.set(fit)
                | StatementSighting.STRENGTH.set(known)
                | StatementSighting.ASKED_STRENGTH.set(strength)
                | StatementSighting.DETAILS.set(details);
        tally.add(Kind.STATEMENT, code, statement.id(), rank(answer), when, false);
        if (tally.asksForMore()) {
            tally.keep(AtHand.of(statement, when, by));
        }
    }

    private static int rank(Answer answer) {
        return switch (answer) {
            case AS_ASKED -> 0;
            case REQUESTED -> 1;
            case WITHDRAWN -> 2;
            case CONTRADICTORY, UNKNOWN -> 3;
            case OTHERWISE -> 4;
        };
    }

    /** Whether the topic knows the answer. */
    static boolean understood(String said, List<String> known) {
        return said.equals(REQUESTED) || said.equals(WITHDRAWN) || known.contains(said);
    }

    /** Being asked for comes before any answer of the same date. */
    private static int order(String said) {
        return said.equals(REQUESTED) ? 0 : 1;
    }

    private Answer answer(Statement statement, StateChange change, Casebook casebook) {
        return States.contradict(statement.states(), change, casebook, StatementCheck::order)
                ? Answer.CONTRADICTORY
                : answer(change.state());
    }

    private Answer answer(String said) {
        if (answers.isEmpty()
                ? kind == StatementKind.DECISION ? known.contains(said) : said.equals(YES)
                : answers.contains(said)) {
            return Answer.AS_ASKED;
        }
        return switch (said) {
            case REQUESTED -> Answer.REQUESTED;
            case WITHDRAWN -> Answer.WITHDRAWN;
            default -> known.contains(said) ? Answer.OTHERWISE : Answer.UNKNOWN;
        };
    }

    private static @Nullable StateChange inEffect(Statement statement, Casebook casebook) {
        if (!casebook.recorded(statement.recordedAt())) {
            return null;
        }
        StateChange change = States.inEffect(statement.states(), casebook, StatementCheck::order);
        boolean ahead = change != null
                && change.at().isEmpty()
                && statement.at().isPresent()
                && !casebook.happened(statement.at().get());
        return ahead ? null : change;
    }

    /** What may answer the question: the latest, unless answers are counted. */
    private List<Statement> answers(
            List<Statement> statements, Particulars.@Nullable Reader reader, Casebook casebook) {
        List<Statement> meant = reader == null ? statements : meant(statements, reader);
        if (onlyLatest) {
            return latest(meant, casebook);
        }
        return applies ? undeciding(meant, casebook) : meant;
    }

    /** Those that may have the details; where there are none, all, to tell the nearest, though none is an answer. */
    private List<Statement> meant(List<Statement> statements, Particulars.Reader reader) {
        List<Statement> meant = statements.stream()
                .filter(statement -> candidate(statement) && !DetailTests.fails(reader.read(statement)))
                .toList();
        return meant.isEmpty() && !applies ? statements : meant;
    }

    /** Those that are no "no"; where there are none, all. While one of them might count, a "no" does not decide. */
    private List<Statement> undeciding(List<Statement> statements, Casebook casebook) {
        List<Statement> undeciding = statements.stream()
                .filter(statement -> {
                    StateChange change = candidate(statement) ? inEffect(statement, casebook) : null;
                    return change != null && answer(statement, change, casebook) != Answer.OTHERWISE;
                })
                .toList();
        return undeciding.isEmpty() ? statements : undeciding;
    }

    /** The latest, all of one moment. */
    private List<Statement> latest(List<Statement> statements, Casebook casebook) {
        List<Statement> latest = new ArrayList<>();
        Instant lastWhen = Instant.MIN;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            StateChange change = candidate(statement) ? inEffect(statement, casebook) : null;
            if (change != null) {
                Instant when = begins(change, statement, casebook);
                if (when.isAfter(lastWhen)) {
                    latest.clear();
                    lastWhen = when;
                }
                if (when.equals(lastWhen)) {
                    latest.add(statement);
                }
            }
        }
        return latest;
    }

    /** Whether they tell different answers. */
    private static boolean opposed(List<Statement> statements, Casebook casebook) {
        return statements.stream()
                        .map(statement -> inEffect(statement, casebook))
                        .filter(Objects::nonNull)
                        .map(StateChange::state)
                        .distinct()
                        .count()
                > 1;
    }

    private static Instant begins(StateChange change, Statement statement, Casebook casebook) {
        Moment when = when(change, statement);
        return when == null ? Instant.MIN : when.begins(casebook.zone());
    }

    private static @Nullable Moment when(StateChange change, Statement statement) {
        return change.at().isPresent() ? change.at().get() : statement.at().orElse(null);
    }
}
