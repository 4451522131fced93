package io.salesprocess.rules;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.PeriodBound;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.Shifted;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import io.salesprocess.rules.measure.AnchorPoint;
import io.salesprocess.rules.measure.Anchors;
import io.salesprocess.rules.measure.AtHand;
import io.salesprocess.rules.measure.Calendar;
import io.salesprocess.rules.measure.Casebook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** When things are imagined to happen, so that they lie in time as asked; and the moments from which that is measured. */
final class ImaginedTimes {
    private final Scene scene;
    private final ImaginedValues values;
    private final Function<Condition, Integer> imagine;

    /**
     * Starts imagining.
     *
     * @param imagine imagines the evidence from which something is measured
     */
    ImaginedTimes(Scene scene, ImaginedValues values, Function<Condition, Integer> imagine) {
        this.scene = scene;
        this.values = values;
        this.imagine = imagine;
    }

    /** The time nearest to the present one that lies as asked; empty where none was found. */
    Optional<Instant> fitting(List<TimeRelation> relations, Predicate<Instant> possible) {
        List<Instant> candidates = new ArrayList<>();
        candidates.add(scene.when());
        candidates.add(scene.asOf());
        for (TimeRelation relation : relations) {
            relation.within().flatMap(Limit::table).ifPresent(values::settle);
            relation.atLeast().flatMap(Limit::table).ifPresent(values::settle);
            relation.anchor().ifPresent(anchor -> lay(anchor, relation));
            points(relation).forEach(point -> candidates.addAll(around(point, relation)));
        }
        Instant when = scene.when();
        return candidates.stream()
                .filter(possible)
                .filter(scene::imaginable)
                .filter(candidate -> relations.stream().allMatch(relation -> fits(candidate, relation)))
                .min(Comparator.comparing(
                        candidate -> Duration.between(candidate, when).abs()));
    }

    private List<Moment> points(TimeRelation relation) {
        return relation.anchor().isEmpty()
                ? List.of(Moment.at(scene.asOf()))
                : point(relation.anchor().get()).moments();
    }

    /** Where an anchor lies as things are. */
    AnchorPoint point(Anchor anchor) {
        return new Anchors(scene.process().vocabulary(), scene.process().references())
                .of(anchor)
                .point(scene.examination());
    }

    private List<Instant> around(Moment point, TimeRelation relation) {
        Casebook casebook = scene.casebook();
        Calendar calendar = casebook.calendar();
        List<Moment> moments = new ArrayList<>(List.of(point));
        for (Optional<Limit> limit : List.of(relation.within(), relation.atLeast())) {
            span(limit).ifPresent(span -> {
                moments.add(calendar.forward(point, span));
                moments.add(calendar.back(point, span));
            });
        }
        List<Instant> instants = new ArrayList<>();
        for (Moment moment : moments) {
            instants.add(moment.begins(casebook.zone()));
            instants.add(moment.ends(casebook.zone()));
        }
        return instants;
    }

    private Optional<Span> span(Optional<Limit> limit) {
        return limit.flatMap(one -> one.span().or(() -> one.table()
                .flatMap(table -> scene.casebook().table(table).span())));
    }

    private boolean fits(Instant candidate, TimeRelation relation) {
        if (relation.anchor().isPresent() && point(relation.anchor().get()).setAside()) {
            return true;
        }
        Moment moment = Moment.at(candidate);
        return points(relation).stream().anyMatch(point -> fits(moment, point, relation));
    }

    private boolean fits(Moment moment, Moment point, TimeRelation relation) {
        Calendar calendar = scene.casebook().calendar();
        Optional<Span> within = span(relation.within());
        Optional<Span> atLeast = span(relation.atLeast());
        if (within.isPresent() != relation.within().isPresent()
                || atLeast.isPresent() != relation.atLeast().isPresent()) {
            return false;
        }
        return switch (relation.direction()) {
            case NOT_OLDER -> within.isEmpty() || calendar.within(moment, point, within.get());
            case AFTER ->
                calendar.notAfter(point, moment)
                        && (within.isEmpty() || calendar.within(point, moment, within.get()))
                        && (atLeast.isEmpty() || calendar.longAfter(point, moment, atLeast.get()));
            case BEFORE ->
                calendar.notAfter(moment, point)
                        && (within.isEmpty() || calendar.within(moment, point, within.get()))
                        && (atLeast.isEmpty() || calendar.longBefore(moment, point, atLeast.get()));
        };
    }

    /** Gives an anchor without a moment one from which the present time lies as asked. */
    private void lay(Anchor anchor, TimeRelation relation) {
        AnchorPoint known = point(anchor);
        if (known.there() || known.setAside()) {
            return;
        }
        Calendar calendar = scene.casebook().calendar();
        Moment now = Moment.at(scene.when());
        Moment far = span(relation.atLeast())
                .map(span -> relation.direction() == TimeRelation.Direction.BEFORE
                        ? calendar.forward(now, span)
                        : calendar.back(now, span))
                .orElse(now);
        lay(anchor, far.begins(scene.casebook().zone()));
    }

    /** Gives an anchor a moment. */
    void lay(Anchor anchor, Instant wish) {
        anchor.as(new Laying(wish));
    }

    private Instant past(Instant wish) {
        return wish.isAfter(scene.asOf()) ? scene.asOf() : wish;
    }

    private final class Laying implements Anchor.Cases<Boolean> {
        private final Instant wish;

        Laying(Instant wish) {
            this.wish = wish;
        }

        @Override
        public Boolean milestone(Milestone anchor) {
            String id = anchor.id().orElse("");
            switch (anchor.kind()) {
                case AS_OF, IT -> {
                    return false;
                }
                case CREATED ->
                    scene.add(opportunity -> Opportunity.builder()
                            .copyOf(opportunity)
                            .created(Moment.at(past(wish)))
                            .build());
                case STAGE_ENTERED -> claim(id, past(wish));
                case RETURNED_TO -> {
                    int stage = scene.process().stages().number(id);
                    List<Stage> later = stage == Node.NONE
                            ? List.of()
                            : scene.process().stages().later(stage);
                    if (later.isEmpty()) {
                        return false;
                    }
                    claim(later.get(0).id(), past(wish).minus(Imagination.SOON));
                    claim(id, past(wish));
                }
                case FIELD -> values.enter(id, new FieldValue.Date(Moment.at(wish)));
                case REQUIREMENT ->
                    evidence(RequirementCondition.builder().requirement(id).build());
            }
            return true;
        }

        private void claim(String stage, Instant at) {
            StageClaim claim =
                    StageClaim.builder().stage(stage).at(Moment.at(at)).build();
            scene.add(opportunity -> Opportunity.builder()
                    .copyOf(opportunity)
                    .addStageHistory(claim)
                    .build());
        }

        private void evidence(Condition condition) {
            scene.at(past(wish), () -> imagine.apply(condition));
        }

        @Override
        public Boolean occurrence(Occurrence anchor) {
            evidence(anchor.of().get(0));
            return true;
        }

        @Override
        public Boolean attributeDate(AttributeDate anchor) {
            Optional<AtHand> record = anchor.of().isEmpty()
                    ? Optional.ofNullable(scene.item())
                    : scene.at(past(wish), () -> values.latest(anchor.of().get()));
            record.ifPresent(one -> values.note(one.id(), anchor.attribute(), new FieldValue.Date(Moment.at(wish))));
            return record.isPresent();
        }

        @Override
        public Boolean periodBound(PeriodBound anchor) {
            return anchor.of().as(this);
        }

        @Override
        public Boolean shifted(Shifted anchor) {
            Casebook casebook = scene.casebook();
            Moment moment = Moment.at(wish);
            Moment from = anchor.before()
                    ? casebook.calendar().forward(moment, anchor.by())
                    : casebook.calendar().back(moment, anchor.by());
            return anchor.from().as(new Laying(from.begins(casebook.zone())));
        }

        @Override
        public Boolean choice(AnchorChoice anchor) {
            return anchor.which() == AnchorChoice.Which.HALFWAY
                    ? anchor.among().stream()
                                    .filter(one -> !point(one).there())
                                    .filter(one -> one.as(this))
                                    .count()
                            > 0
                    : anchor.among().stream().anyMatch(one -> one.as(this));
        }
    }
}
