package io.salesprocess.model.facts;

import static io.salesprocess.model.json.Codecs.DATA;
import static io.salesprocess.model.json.Codecs.INSTANT;
import static io.salesprocess.model.json.Codecs.MOMENT;
import static io.salesprocess.model.json.Codecs.RECORD_ID;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Scope;
import io.salesprocess.model.value.Strength;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Activities, items and statements in JSON. */
final class RecordShapes {
    private static final Shape<Source, Source.Builder> SOURCE = Shape.of(
                    "a source", Source::builder, Source.Builder::build)
            .required("system", DATA, Source::system, Source.Builder::system)
            .optional("type", DATA, Source::type, Source.Builder::type)
            .optional("id", DATA, Source::id, Source.Builder::id)
            .optional("rawState", DATA, Source::rawState, Source.Builder::rawState);

    private static final Shape<Attendee, Attendee.Builder> ATTENDEE = Shape.of(
                    "an attendee", Attendee::builder, Attendee.Builder::build)
            .required("person", RECORD_ID, Attendee::person, Attendee.Builder::person)
            .usually(
                    "attendance",
                    Codecs.word(Attendance.class),
                    Attendance.UNKNOWN,
                    Attendee::attendance,
                    Attendee.Builder::attendance)
            .usually("leads", Codecs.YES_NO, false, Attendee::leads, Attendee.Builder::leads);

    private static final Shape<StateChange, StateChange.Builder> STATE = change("state");
    private static final Shape<StateChange, StateChange.Builder> ANSWER = change("answer");

    static final Shape<Activity, Activity.Builder> ACTIVITY = traced(stated(
                    Shape.of("an activity", Activity::builder, Activity.Builder::build)
                            .required("id", OwnId.CODEC, Activity::id, Activity.Builder::id)
                            .required("type", RECORD_ID, Activity::type, Activity.Builder::type))
            .usually("basis", Codecs.word(Basis.class), Basis.EXPLICIT, Activity::basis, Activity.Builder::basis)
            .optional("start", MOMENT, Activity::start, Activity.Builder::start)
            .optional("end", MOMENT, Activity::end, Activity.Builder::end)
            .list("attendees", ATTENDEE, Activity::attendees, Activity.Builder::attendees)
            .optional(
                    "attendeesLoaded",
                    Codecs.YES_NO,
                    activity -> Optional.of(activity.attendeesLoaded())
                            .filter(loaded -> loaded == activity.attendees().isEmpty()),
                    Activity.Builder::attendeesLoaded)
            .optional("outcome", DATA, Activity::outcome, Activity.Builder::outcome)
            .optional("rescheduledTo", RECORD_ID, Activity::rescheduledTo, Activity.Builder::rescheduledTo)
            .optional("sameAs", RECORD_ID, Activity::sameAs, Activity.Builder::sameAs));

    static final Shape<Item, Item.Builder> DOCUMENT = authored(stated(item("a document", Item::builder)));

    static final Shape<Item, Item.Builder> WORK =
            authored(stated(item("a piece of work", () -> Item.builder().kind(ItemKind.WORK))));

    /** Something that happened, unless another state is given. */
    static final Shape<Item, Item.Builder> EVENT = authored(states(
                    item("an event", () -> Item.builder().kind(ItemKind.EVENT).addStates(undated(ItemKind.HAPPENED))),
                    "state",
                    "states",
                    STATE,
                    Optional.of(ItemKind.HAPPENED))
            .atMostOne("state", "states"));

    /** Something said with yes, unless another answer is given. */
    static final Shape<Statement, Statement.Builder> STATEMENT =
            statement("a statement", "topic", () -> Statement.builder().addStates(undated("yes")), Optional.of("yes"));

    static final Shape<Statement, Statement.Builder> DECISION = statement(
                    "a decision", "decision", Statement::builder, Optional.empty())
            .exactlyOne("answer", "answers");

    private RecordShapes() {}

    private static Shape<StateChange, StateChange.Builder> change(String key) {
        return Shape.of("a dated " + key, StateChange::builder, StateChange.Builder::build)
                .required(key, DATA, StateChange::state, StateChange.Builder::state)
                .optional("at", MOMENT, StateChange::at, StateChange.Builder::at)
                .optional("recordedAt", INSTANT, StateChange::recordedAt, StateChange.Builder::recordedAt)
                .optional("by", RECORD_ID, StateChange::by, StateChange.Builder::by);
    }

    private static Shape<Item, Item.Builder> item(String noun, Supplier<Item.Builder> builder) {
        return Shape.of(noun, builder, Item.Builder::build)
                .required("id", OwnId.CODEC, Item::id, Item.Builder::id)
                .required("type", RECORD_ID, Item::type, Item.Builder::type);
    }

    private static Shape<Item, Item.Builder> authored(Shape<Item, Item.Builder> shape) {
        return traced(shape.optional("author", RECORD_ID, Item::author, Item.Builder::author)
                .optional("at", MOMENT, Item::at, Item.Builder::at));
    }

    static StateChange undated(String state) {
        return StateChange.builder().state(state).build();
    }

    private static <T extends Evidence, B extends EvidenceBuilder<?>> Shape<T, B> stated(Shape<T, B> shape) {
        return states(shape, "state", "states", STATE, Optional.empty()).exactlyOne("state", "states");
    }

    private static Shape<Statement, Statement.Builder> statement(
            String noun, String topic, Supplier<Statement.Builder> builder, Optional<String> usual) {
        Shape<Statement, Statement.Builder> named = Shape.of(noun, builder, Statement.Builder::build)
                .required("id", OwnId.CODEC, Statement::id, Statement.Builder::id)
                .required(topic, RECORD_ID, Statement::topic, Statement.Builder::topic);
        return traced(states(named, "answer", "answers", ANSWER, usual)
                .atMostOne("answer", "answers")
                .optional("by", RECORD_ID, Statement::by, Statement.Builder::by)
                .optional("at", MOMENT, Statement::at, Statement.Builder::at));
    }

    private static <T extends Evidence, B extends EvidenceBuilder<?>> Shape<T, B> states(
            Shape<T, B> shape, String one, String several, Codec<StateChange> change, Optional<String> usual) {
        Function<T, Optional<String>> single = evidence -> undatedState(evidence.states());
        return shape.optional(
                        one,
                        DATA,
                        evidence -> single.apply(evidence).filter(state -> !usual.equals(Optional.of(state))),
                        (builder, state) -> builder.states(List.of(undated(state))))
                .optional(
                        several,
                        Codecs.someOf(change),
                        evidence ->
                                single.apply(evidence).isPresent() ? Optional.empty() : Optional.of(evidence.states()),
                        (builder, states) -> builder.states(states));
    }

    /** The only state, if it says nothing but itself. */
    private static Optional<String> undatedState(List<StateChange> states) {
        return states.size() == 1 && states.get(0).equals(undated(states.get(0).state()))
                ? Optional.of(states.get(0).state())
                : Optional.empty();
    }

    private static <T extends Evidence, B extends EvidenceBuilder<?>> Shape<T, B> traced(Shape<T, B> shape) {
        return shape.optional(
                        "attributes",
                        FieldEntries.BY_ID,
                        evidence -> FieldEntries.some(evidence.attributes()),
                        EvidenceBuilder::attributes)
                .list("about", RECORD_ID, T::about, EvidenceBuilder::about)
                .usually("scope", Codecs.word(Scope.class), Scope.OPPORTUNITY, T::scope, EvidenceBuilder::scope)
                .optional("organisation", RECORD_ID, T::organisation, EvidenceBuilder::organisation)
                .optional("recordedAt", INSTANT, T::recordedAt, EvidenceBuilder::recordedAt)
                .optional("strength", Codecs.word(Strength.class), T::strength, EvidenceBuilder::strength)
                .optional("source", SOURCE, T::source, EvidenceBuilder::source);
    }
}
