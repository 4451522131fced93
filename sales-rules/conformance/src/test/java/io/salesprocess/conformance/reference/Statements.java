package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.value.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody said on the record. */
record Statements(Look look, Hand hand) {
    static final String REQUESTED = "requested";
    static final String WITHDRAWN = "withdrawn";

    Stream<Candidate> of(StatementCondition asked) {
        List<String> known = known(asked);
        return named(asked, look.deal())
                .filter(statement -> !states(statement, known).isEmpty())
                .map(statement -> candidate(statement, occasion(statement, known, asked)));
    }

    static Stream<Statement> named(StatementCondition asked, Opportunity deal) {
        List<Statement> statements =
                switch (asked.kind()) {
                    case CONFIRMATION -> deal.confirmations();
                    case APPROVAL -> deal.approvals();
                    case ATTESTATION -> deal.attestations();
                    case DECISION -> deal.decisions();
                };
        return statements.stream().filter(statement -> statement.topic().equals(asked.topic()));
    }

    private static Candidate candidate(Statement statement, Occasion occasion) {
        return new Candidate(statement, occasion, List.of(occasion));
    }

    private List<String> known(StatementCondition asked) {
        List<String> answers = look.process().topics().stream()
                .filter(topic -> topic.kind() == asked.kind() && topic.id().equals(asked.topic()))
                .findFirst()
                .map(Topic::answers)
                .orElse(List.of());
        List<String> known = new ArrayList<>();
        known.add(REQUESTED);
        known.addAll(answers.isEmpty() ? List.of("yes", "no") : answers);
        known.add(WITHDRAWN);
        return known;
    }

    private List<StateChange> states(Statement statement, List<String> known) {
        return look.then()
                .states(
                        statement.states().stream()
                                .map(state -> state.at().isPresent()
                                        ? state
                                        : StateChange.builder()
                                                .copyOf(state)
                                                .at(statement.at())
                                                .build())
                                .toList(),
                        known);
    }

    private Occasion occasion(Statement statement, List<String> known, StatementCondition asked) {
        List<StateChange> states = states(statement, known);
        StateChange latest = states.get(states.size() - 1);
        Optional<Moment> at = latest.at();
        Optional<String> by = latest.by().or(statement::by);
        Truth answer = answer(states, latest, known, asked);
        Truth truth = answer.provided(who(statement, by, at, asked))
                .provided(new Strengths(look).ofWord(statement.strength(), at.isPresent(), by, asked.strength()))
                .provided(new Timing(look, hand).fits(at, asked.when()));
        return new Occasion(
                asked.kind() == StatementKind.DECISION ? truth : truth.plain(),
                at,
                by.map(one -> Crowd.of(look.people().identity(one))).orElse(Crowd.UNKNOWN));
    }

    private Truth answer(List<StateChange> states, StateChange latest, List<String> known, StatementCondition asked) {
        boolean question = asked.kind() == StatementKind.DECISION;
        Truth open = question ? Truth.UNANSWERED : Truth.NO;
        boolean wanted = asked.answers().contains(latest.state());
        if (!wanted && (latest.state().equals(REQUESTED) || latest.state().equals(WITHDRAWN))) {
            return open;
        }
        boolean anything = asked.answers().isEmpty() && question;
        boolean contradicted = states.stream()
                .filter(state ->
                        !state.state().equals(REQUESTED) && !state.state().equals(latest.state()))
                .anyMatch(state -> state.at().isPresent()
                        && latest.at().isPresent()
                        && look.then().begins(state.at()).equals(look.then().begins(latest.at())));
        if (contradicted && !anything) {
            return open;
        }
        if (!known.contains(latest.state())) {
            return Truth.UNKNOWN;
        }
        List<String> counting = asked.answers().isEmpty() ? List.of("yes") : asked.answers();
        return Truth.of(anything || counting.contains(latest.state()));
    }

    /** A confirmation or decision of nobody known may do; an approval is never the owner's. */
    private Truth who(Statement statement, Optional<String> by, Optional<Moment> at, StatementCondition asked) {
        Whom whom = new Whom(look, hand, author(statement), at);
        Truth described = whom.is(asked.by(), by);
        if (asked.kind() != StatementKind.APPROVAL) {
            return described;
        }
        Truth noOwner = by.map(one -> Truth.of(look.people()
                        .owners(at)
                        .has(look.people().identity(one))
                        .not()))
                .orElse(Truth.UNKNOWN);
        return described.and(noOwner);
    }

    /** Whoever wrote what it is about. */
    private Crowd author(Statement statement) {
        Stream<Crowd> authors = Stream.of(
                        look.deal().documents(), look.deal().work(), look.deal().events())
                .flatMap(List::stream)
                .filter(item -> look.then().known(item.recordedAt()) && Selection.linked(item, statement))
                .map(item -> item.author().filter(one -> !look.people().stranger(one)))
                .map(author ->
                        author.map(one -> Crowd.of(look.people().identity(one))).orElse(Crowd.UNKNOWN));
        Stream<Crowd> notLoaded = Stream.of(Crowd.UNKNOWN).filter(one -> aboutWhatWasNotLoaded(statement));
        return Stream.concat(authors, notLoaded).reduce(Crowd::with).orElse(Crowd.UNKNOWN);
    }

    /** Whether it is about something that may be a document, a piece of work or an event which was not loaded. */
    private boolean aboutWhatWasNotLoaded(Statement statement) {
        Set<String> records = look.deal()
                .evidence()
                .filter(record -> look.then().known(record.recordedAt()))
                .map(Evidence::id)
                .collect(Collectors.toSet());
        return Stream.of(Part.DOCUMENTS, Part.WORK, Part.EVENTS)
                        .anyMatch(part -> look.deal().coverage(part) != Coverage.COMPLETE)
                && !records.containsAll(statement.about());
    }
}
