package io.salesprocess.model.facts;

import static io.salesprocess.model.json.Codecs.MOMENT;
import static io.salesprocess.model.json.Codecs.RECORD_ID;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** People, their roles and the owners of an opportunity in JSON. */
final class PeopleShapes {
    private static final Shape<HeldRole, HeldRole.Builder> DATED_ROLE = Shape.of(
                    "a role", HeldRole::builder, HeldRole.Builder::build)
            .required("role", RECORD_ID, HeldRole::role, HeldRole.Builder::role)
            .optional("from", MOMENT, HeldRole::from, HeldRole.Builder::from)
            .optional("to", MOMENT, HeldRole::to, HeldRole.Builder::to);

    private static final Shape<Ownership, Ownership.Builder> DATED_OWNER = Shape.of(
                    "an owner", Ownership::builder, Ownership.Builder::build)
            .required("person", RECORD_ID, Ownership::person, Ownership.Builder::person)
            .optional("from", MOMENT, Ownership::from, Ownership.Builder::from)
            .optional("to", MOMENT, Ownership::to, Ownership.Builder::to);

    private static final Codec<HeldRole> ROLE = new IdOrDated<>(
            DATED_ROLE,
            id -> HeldRole.builder().role(id).build(),
            role -> role.from().isEmpty() && role.to().isEmpty() ? Optional.of(role.role()) : Optional.empty());

    private static final Codec<Ownership> OWNER = new IdOrDated<>(
            DATED_OWNER,
            id -> Ownership.builder().person(id).build(),
            owner -> owner.from().isEmpty() && owner.to().isEmpty() ? Optional.of(owner.person()) : Optional.empty());

    static final Codec<List<Ownership>> OWNERS = Codecs.oneOrMore(OWNER);

    static final Shape<Person, Person.Builder> PERSON = Shape.of("a person", Person::builder, Person.Builder::build)
            .required("id", OwnId.CODEC, Person::id, Person.Builder::id)
            .list("aliases", RECORD_ID, Person::aliases, Person.Builder::aliases)
            .required("side", Codecs.word(Side.class), Person::side, Person.Builder::side)
            .optional(
                    "roles",
                    Codecs.listOf(ROLE),
                    person -> Optional.of(person.roles()).filter(roles -> person.rolesLoaded() || !roles.isEmpty()),
                    (builder, roles) -> builder.roles(roles).rolesLoaded(true))
            .optional(
                    "rolesLoaded",
                    Codecs.YES_NO,
                    person -> Optional.of(person.rolesLoaded())
                            .filter(loaded -> !loaded && !person.roles().isEmpty()),
                    Person.Builder::rolesLoaded)
            .optional(
                    "attributes",
                    FieldEntries.BY_ID,
                    person -> FieldEntries.some(person.attributes()),
                    Person.Builder::attributes)
            .optional("organisation", RECORD_ID, Person::organisation, Person.Builder::organisation);

    private PeopleShapes() {}

    /** An id alone where nothing is dated, else an object. */
    private record IdOrDated<T>(Shape<T, ?> dated, Function<String, T> undated, Function<T, Optional<String>> id)
            implements Codec<T> {
        @Override
        public String noun() {
            return "an id or " + dated.noun() + " with 'from' and 'to'";
        }

        @Override
        public Map<String, Object> schema(SchemaBook book) {
            return book.any(Codecs.RECORD_ID, dated);
        }

        @Override
        public @Nullable T read(Node node, Input input) {
            if (node instanceof Node.Fields) {
                return dated.read(node, input);
            }
            if (!(node instanceof Node.Text)) {
                return wrong(node, input);
            }
            String said = Codecs.RECORD_ID.read(node, input);
            return said == null ? null : undated.apply(said);
        }

        @Override
        public @Nullable Object write(T value) {
            Optional<String> alone = id.apply(value);
            return alone.isPresent() ? alone.get() : dated.write(value);
        }
    }
}
