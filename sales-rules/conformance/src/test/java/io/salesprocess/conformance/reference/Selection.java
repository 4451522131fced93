package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Link;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The records that may count for evidence conditions. */
record Selection(Look look, Hand hand) {
    Selected of(List<Condition> conditions) {
        List<Candidate> candidates = new ArrayList<>();
        boolean complete = true;
        for (Condition condition : conditions) {
            Selected selected = of(condition);
            candidates.addAll(selected.candidates());
            complete &= selected.complete();
        }
        return new Selected(candidates, complete);
    }

    Selected of(Condition condition) {
        if (condition instanceof FieldCondition) {
            return new Selected(List.of(), true);
        }
        EvidenceCondition asked = (EvidenceCondition) condition;
        boolean itself = asked.about().map(Link::itself).orElse(false);
        Set<Scope> scopes = asked.scope().isEmpty() ? Set.of(Scope.OPPORTUNITY) : asked.scope();
        Stream<Candidate> candidates;
        Part part;
        if (asked instanceof ActivityCondition activity) {
            part = Part.ACTIVITIES;
            candidates = new Activities(look, hand).of(activity);
        } else if (asked instanceof ItemCondition item) {
            part = part(item.kind());
            candidates = new Items(look, hand).of(item);
        } else {
            StatementCondition statement = (StatementCondition) asked;
            part = part(statement.kind());
            candidates = new Statements(look, hand).of(statement);
        }
        List<Candidate> of = candidates
                .filter(one -> look.then().known(one.record().recordedAt()))
                .filter(one -> scopes.contains(one.record().scope())
                        || (itself && asked.scope().isEmpty()))
                .filter(one -> !itself || hand.record().equals(Optional.of(one.record())))
                .map(one -> linked(one, asked))
                .toList();
        boolean latestAlone = asked instanceof StatementCondition statement
                && statement.kind() == StatementKind.DECISION
                && asked.needed() == 1
                && asked.atMost().isEmpty()
                && asked.distinct().isEmpty();
        return new Selected(
                latestAlone ? new LatestAnswer(look, hand, (StatementCondition) asked).of(of) : of,
                itself || look.deal().coverage(part) == Coverage.COMPLETE);
    }

    private Candidate linked(Candidate candidate, EvidenceCondition asked) {
        Truth details = new Comparisons(look, hand).details(candidate.record().attributes(), asked.where());
        Truth link = asked.about()
                .filter(about -> !about.itself())
                .map(about -> link(about, candidate.record()))
                .orElse(Truth.YES);
        Truth both = details.and(link);
        boolean question = asked instanceof StatementCondition statement && statement.kind() == StatementKind.DECISION;
        UnaryOperator<Occasion> provided = one -> question
                ? one.provided(both)
                : new Occasion(one.truth().and(both).plain(), one.at(), one.who());
        return new Candidate(
                candidate.record(),
                provided.apply(candidate.occasion()),
                candidate.each().stream().map(provided).toList());
    }

    private Truth link(Link about, Evidence record) {
        if (about.to().isEmpty()) {
            boolean told =
                    hand.record().map(it -> it.about().contains(record.id())).orElse(false);
            return Truth.of(told || record.about().contains(hand.id()));
        }
        Selected to = look.selected(List.of(about.to().get()), hand);
        Three any = to.candidates().stream()
                .filter(candidate -> linked(candidate.record(), record))
                .map(candidate -> candidate.truth().is())
                .reduce(Three.NO, Three::or);
        return Truth.of(to.complete() ? any : any.or(Three.UNKNOWN));
    }

    /** A link is one, whichever of the two tells of it. */
    static boolean linked(Evidence one, Evidence other) {
        return one.about().contains(other.id()) || other.about().contains(one.id());
    }

    static Part part(ItemKind kind) {
        return switch (kind) {
            case DOCUMENT -> Part.DOCUMENTS;
            case WORK -> Part.WORK;
            case EVENT -> Part.EVENTS;
        };
    }

    static Part part(StatementKind kind) {
        return switch (kind) {
            case CONFIRMATION -> Part.CONFIRMATIONS;
            case APPROVAL -> Part.APPROVALS;
            case ATTESTATION -> Part.ATTESTATIONS;
            case DECISION -> Part.DECISIONS;
        };
    }
}
