package io.salesprocess.model.definition;

import static io.salesprocess.model.json.Codecs.ID;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Side;
import java.util.List;
import java.util.Optional;

/** People in conditions, in JSON. */
final class PeopleKeys {
    private static final Shape<PersonReference, PersonReference.Builder> WHOEVER = Shape.of(
                    "a person such as {\"requirement\": \"…\"}",
                    () -> PersonReference.builder().kind(PersonReference.Kind.REQUIREMENT),
                    PersonReference.Builder::build)
            .required(
                    "requirement", ID, person -> person.requirement().orElse(""), PersonReference.Builder::requirement);

    static final Codec<PersonReference> PERSON = new WordOr<>(
            List.of(PersonReference.Kind.OWNER, PersonReference.Kind.AUTHOR, PersonReference.Kind.IT),
            WHOEVER,
            PersonReference::of,
            person -> Optional.of(person.kind()).filter(kind -> kind != PersonReference.Kind.REQUIREMENT));

    /** Who is meant; an empty object is anybody. */
    static final Shape<Who, Who.Builder> ANYBODY = who();

    static final Shape<Who, Who.Builder> WHO = who().atLeastOne("role", "side", "sameAs", "otherThan");

    static final Shape<Participant, Participant.Builder> PARTICIPANT = Shape.of(
                    "people who take part", Participant::builder, Participant.Builder::build)
            .optional("role", ID, Participant::role, Participant.Builder::role)
            .optional("side", Codecs.word(Side.class), Participant::side, Participant.Builder::side)
            .optional("sameAs", PERSON, Participant::sameAs, Participant.Builder::sameAs)
            .list("otherThan", PERSON, Participant::otherThan, Participant.Builder::otherThan)
            .usually("atLeast", Codecs.count(1, 1_000), 1, Participant::atLeast, Participant.Builder::atLeast)
            .optional(
                    "attendance",
                    Codecs.word(List.of(Attendance.ATTENDED, Attendance.ACCEPTED, Attendance.LISTED)),
                    Participant::attendance,
                    Participant.Builder::attendance)
            .usually("leads", Codecs.YES_NO, false, Participant::leads, Participant.Builder::leads);

    private PeopleKeys() {}

    private static Shape<Who, Who.Builder> who() {
        return Shape.of("a description of a person", Who::builder, Who.Builder::build)
                .optional("role", ID, Who::role, Who.Builder::role)
                .optional("side", Codecs.word(Side.class), Who::side, Who.Builder::side)
                .optional("sameAs", PERSON, Who::sameAs, Who.Builder::sameAs)
                .someDifferent("otherThan", PERSON, Who::otherThan, Who.Builder::otherThan);
    }
}
