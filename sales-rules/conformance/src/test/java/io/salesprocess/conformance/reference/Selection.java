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
                .toList();
        if (asked instanceof StatementCondition statement && statement.kind() == StatementKind.DECISION) {
            of = answers(of, statement);
        }
        return new Selected(
                of.stream().map(one -> provided(one, asked)).toList(),
                itself || look.deal().coverage(part) == Coverage.COMPLETE);
    }

    /** Those that may be answers to the question; unless they are counted, the latest of them. */
    private List<Candidate> answers(List<Candidate> all, StatementCondition asked) {
        List<Candidate> answers = all.stream()
                .filter(one -> particulars(one.record(), asked).is() != Three.NO)
                .toList();
        boolean counted = asked.needed() != 1
                || asked.atMost().isPresent()
                || asked.distinct().isPresent();
        return counted ? answers : new LatestAnswer(look, asked).of(answers);
    }

    /** The details that are asked for, and the link. */
    private Truth particulars(Evidence record, EvidenceCondition asked) {
        Truth details = new Comparisons(look, hand).details(record.attributes(), asked.where());
        return asked.about()
                .filter(about -> !about.itself())
                .map(about -> details.and(link(about, record)))
                .orElse(details);
    }

    private Candidate provided(Candidate candidate, EvidenceCondition asked) {
        Truth both = particulars(candidate.record(), asked);
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
