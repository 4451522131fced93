package io.salesprocess.rules;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Link;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Scope;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.measure.AtHand;
import io.salesprocess.rules.measure.Calendar;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of an imagined opportunity. */
final class ImaginedRecords {
    private final Scene scene;
    private final ImaginedPeople people;
    private final ImaginedValues values;
    private final ImaginedTimes times;

    ImaginedRecords(Scene scene, ImaginedPeople people, ImaginedValues values, ImaginedTimes times) {
        this.scene = scene;
        this.people = people;
        this.values = values;
        this.times = times;
    }

    /** What records of every kind carry. */
    private record Particulars(
            Map<String, List<FieldEntry>> details, List<String> about, Scope scope, Optional<String> organisation) {}

    private Optional<Particulars> particulars(EvidenceCondition condition, int number) {
        Optional<Map<String, List<FieldEntry>>> said = values.details(condition.where());
        Optional<List<String>> about = about(condition.about());
        if (said.isEmpty() || about.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<FieldEntry>> details = new LinkedHashMap<>(said.get());
        Optional<Distinct> distinct = condition.distinct();
        Optional<String> attribute = distinct.flatMap(Distinct::attribute);
        if (attribute.isPresent()) {
            Optional<FieldValue> other =
                    values.different(attribute.get(), condition.where(), number, condition.needed());
            if (other.isEmpty()) {
                return Optional.empty();
            }
            details.put(attribute.get(), ImaginedValues.entry(other.get()));
        }
        Optional<String> organisation =
                distinct.filter(one -> one.of() == Distinct.Of.ORGANISATION).map(one -> scene.id());
        Scope scope = condition.scope().stream().sorted().findFirst().orElse(Scope.OPPORTUNITY);
        return Optional.of(new Particulars(details, about.get(), scope, organisation));
    }

    private Optional<List<String>> about(Optional<Link> link) {
        if (link.isEmpty()) {
            return Optional.of(List.of());
        }
        if (link.get().itself()) {
            return Optional.ofNullable(scene.item()).map(one -> List.of());
        }
        Optional<AtHand> record = link.get().to().isEmpty()
                ? Optional.ofNullable(scene.item())
                : values.latest(link.get().to().get());
        return record.map(one -> List.of(one.id()));
    }

    /** More of the record at hand, where that very record is asked for. */
    private Optional<ImaginedMore> more(EvidenceCondition condition) {
        return condition
                .about()
                .filter(Link::itself)
                .flatMap(link -> Optional.ofNullable(scene.item()))
                .map(item -> new ImaginedMore(item.id()));
    }

    private boolean past(Instant moment) {
        return !moment.isAfter(scene.asOf());
    }

    private StateChange state(String state, Instant at, String by) {
        return StateChange.builder().state(state).at(Moment.at(at)).by(by).build();
    }

    private static Strength strength(EvidenceCondition condition) {
        return condition.strength() == Strength.CONFIRMED ? Strength.CONFIRMED : Strength.OBSERVED;
    }

    /**
     * One activity; false where none can be imagined.
     *
     * @param company who must be in it
     * @param number how many were imagined before for the same condition
     */
    boolean activity(ActivityCondition condition, List<Participant> company, int number) {
        Optional<Particulars> particulars = particulars(condition, number);
        boolean booked = condition.state() == ActivityState.BOOKED;
        Instant soon = scene.asOf().plus(Imagination.SOON);
        Optional<Instant> time = booked
                ? scene.at(soon, () -> times.fitting(condition.when(), moment -> !past(moment)))
                : times.fitting(condition.when(), this::past);
        if (particulars.isEmpty()) {
            return false;
        }
        Instant when = time.orElse(booked ? soon : scene.when());
        Activity.Builder activity = Activity.builder()
                .id(scene.id())
                .type(condition.activities().get(0))
                .outcome(condition.outcome().stream().findFirst())
                .attendeesLoaded(true)
                .strength(strength(condition))
                .attributes(particulars.get().details())
                .about(particulars.get().about())
                .scope(particulars.get().scope())
                .organisation(particulars.get().organisation())
                .attendees(attendees(condition, company).toList());
        if (booked) {
            activity.start(Moment.at(when));
        } else {
            Duration lasting = condition.lasting().map(Calendar::elapsed).orElse(Duration.ZERO);
            activity.start(Moment.at(when.minus(lasting))).end(Moment.at(when));
        }
        StateChange.Builder state =
                StateChange.builder().state(condition.state().spelled()).at(Moment.at(booked ? scene.when() : when));
        if (condition.strength() == Strength.CONFIRMED) {
            state.by(people.person(Optional.empty(), Optional.of(Side.BUYER)));
        }
        Activity imagined = activity.addStates(state.build()).build();
        Optional<ImaginedMore> hand = more(condition);
        scene.add(opportunity -> hand.map(more -> more.activity(opportunity, imagined))
                .orElseGet(() -> Opportunity.builder()
                        .copyOf(opportunity)
                        .addActivities(imagined)
                        .build()));
        return time.isPresent();
    }

    private Stream<Attendee> attendees(ActivityCondition condition, List<Participant> company) {
        Stream<Attendee> asked = company.stream()
                .flatMap(participant -> Stream.iterate(0, i -> i < participant.atLeast(), i -> i + 1)
                        .map(i -> attendee(participant)));
        boolean somebody = company.isEmpty()
                && condition
                        .distinct()
                        .filter(one -> one.of() == Distinct.Of.PERSON)
                        .isPresent();
        return somebody ? Stream.of(attendee(Participant.builder().build())) : asked;
    }

    private Attendee attendee(Participant participant) {
        Optional<String> same = participant.sameAs().flatMap(one -> people.known(one, Optional.empty()));
        participant.role().ifPresent(role -> same.ifPresent(one -> people.play(one, role)));
        return Attendee.builder()
                .person(same.orElseGet(() -> people.person(participant.role(), participant.side())))
                .attendance(Attendance.ATTENDED)
                .leads(participant.leads())
                .build();
    }

    /** One document, piece of work or event; false where none can be imagined. */
    boolean item(ItemCondition condition, int number) {
        Optional<Particulars> particulars = particulars(condition, number);
        Optional<Instant> time = times.fitting(condition.when(), this::past);
        if (particulars.isEmpty()) {
            return false;
        }
        String author = people.person(Optional.empty(), Optional.of(Side.OURS));
        Side side = condition.strength() == Strength.CONFIRMED ? Side.BUYER : Side.OURS;
        String actor = people.actor(condition.by(), side, Optional.of(author));
        Item item = Item.builder()
                .id(scene.id())
                .kind(condition.kind())
                .type(condition.item())
                .author(author)
                .strength(strength(condition))
                .attributes(particulars.get().details())
                .about(particulars.get().about())
                .scope(particulars.get().scope())
                .organisation(particulars.get().organisation())
                .addStates(state(condition.state(), time.orElse(scene.when()), actor))
                .build();
        Optional<ImaginedMore> hand = more(condition);
        scene.add(
                opportunity -> hand.map(more -> more.item(opportunity, item)).orElseGet(() -> with(opportunity, item)));
        return time.isPresent();
    }

    private static Opportunity with(Opportunity opportunity, Item item) {
        Opportunity.Builder changed = Opportunity.builder().copyOf(opportunity);
        return switch (item.kind()) {
            case DOCUMENT -> changed.addDocuments(item).build();
            case WORK -> changed.addWork(item).build();
            case EVENT -> changed.addEvents(item).build();
        };
    }

    /** The author of what a statement is about. */
    private Optional<String> author(List<String> about) {
        Opportunity known = scene.opportunity();
        return Stream.of(known.documents(), known.work(), known.events())
                .flatMap(List::stream)
                .filter(item -> about.contains(item.id()))
                .flatMap(item -> item.author().stream())
                .findFirst();
    }

    /** One answer; false where none can be imagined. */
    boolean statement(StatementCondition condition, String answer, int number) {
        Optional<Particulars> particulars = particulars(condition, number);
        Optional<Instant> time = times.fitting(condition.when(), this::past);
        if (particulars.isEmpty()) {
            return false;
        }
        boolean buyer = condition.kind() == StatementKind.CONFIRMATION || condition.strength() == Strength.CONFIRMED;
        if (condition.kind() == StatementKind.APPROVAL) {
            people.owner();
        }
        Optional<String> author = author(particulars.get().about());
        String by = people.actor(condition.by(), buyer ? Side.BUYER : Side.OURS, author);
        Statement statement = Statement.builder()
                .id(scene.id())
                .topic(condition.topic())
                .strength(buyer ? Strength.CONFIRMED : Strength.OBSERVED)
                .attributes(particulars.get().details())
                .about(particulars.get().about())
                .scope(particulars.get().scope())
                .organisation(particulars.get().organisation())
                .addStates(state(answer, time.orElse(scene.when()), by))
                .build();
        Optional<ImaginedMore> hand = more(condition);
        scene.add(opportunity -> hand.map(more -> more.statement(opportunity, statement))
                .orElseGet(() -> with(opportunity, condition.kind(), statement)));
        return time.isPresent();
    }

    private static Opportunity with(Opportunity opportunity, StatementKind kind, Statement statement) {
        Opportunity.Builder changed = Opportunity.builder().copyOf(opportunity);
        return switch (kind) {
            case CONFIRMATION -> changed.addConfirmations(statement).build();
            case APPROVAL -> changed.addApprovals(statement).build();
            case ATTESTATION -> changed.addAttestations(statement).build();
            case DECISION -> changed.addDecisions(statement).build();
        };
    }

    /** Enters a value into a field as asked; false where it cannot be. */
    boolean field(String field, FieldValue value, Optional<Who> by, List<TimeRelation> when) {
        Optional<Instant> time = times.fitting(when, this::past);
        String actor = people.actor(by, Side.BUYER, Optional.empty());
        values.enter(field, value, actor, time.orElse(scene.when()));
        return time.isPresent();
    }
}
