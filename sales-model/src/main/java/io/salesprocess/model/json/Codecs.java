package io.salesprocess.model.json;

import io.salesprocess.model.value.Legible;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Named;
import io.salesprocess.model.value.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of value of which the objects are made. */
public final class Codecs {
    private static final Map<String, Object> ANY_TEXT = SchemaBook.of("type", "string");

    /** Text for people to read. */
    public static final Codec<String> TEXT =
            new TextCodec<>("a text", ANY_TEXT, Codecs::readable, text -> text, Optional.of(""));
    /** Text for people to read that says something. */
    public static final Codec<String> NAME = new TextCodec<>(
            "a name", SchemaBook.of("type", "string", "pattern", "\\S"), Codecs::name, text -> text, Optional.of(""));
    /** Any text, exactly as a source has it, that says why something was done. */
    public static final Codec<String> REASON = new TextCodec<>(
            "a reason",
            SchemaBook.of("type", "string", "pattern", "\\S"),
            Codecs::reason,
            text -> text,
            Optional.of("?"));
    /** Any text, exactly as a source has it. */
    public static final Codec<String> DATA =
            new TextCodec<>("a text", ANY_TEXT, (text, place, input) -> text, text -> text, Optional.of(""));
    /** Any text of a source, in Unicode's composed form (NFC), as ids and words of sources are compared. */
    public static final Codec<String> WORD_OF_SOURCE = new TextCodec<>(
            "a text", ANY_TEXT, (text, place, input) -> Ids.normal(text), text -> text, Optional.of(""));
    /** The id of something that a process defines; see {@link Ids}. */
    public static final Codec<String> ID = id(Ids.FORM, Ids::fault);
    /** The id of a record or a person; see {@link Ids}. */
    public static final Codec<String> RECORD_ID = id(Ids.RECORD_FORM, Ids::recordFault);
    /** True or false. */
    public static final Codec<Boolean> YES_NO = new YesNoCodec();
    /** {@code 5 days}. */
    public static final Codec<Span> SPAN = new TextCodec<>(
            "a span such as '5 days'", SchemaBook.pattern(Spans.FORM), Spans::parse, Span::toString, Optional.empty());
    /** {@code 2025-03-04} or {@code 2025-03-04T10:00:00Z}. */
    public static final Codec<Moment> MOMENT = new TextCodec<>(
            "a date or a moment",
            SchemaBook.pattern(Moments.MOMENT_FORM),
            Moments::moment,
            Moment::toString,
            Optional.empty());
    /** {@code 2025-03-04T10:00:00Z}. */
    public static final Codec<Instant> INSTANT = new TextCodec<>(
            "a moment with an offset",
            SchemaBook.pattern(Moments.INSTANT_FORM),
            Moments::instant,
            Instant::toString,
            Optional.empty());
    /** {@code 2025-03-04}. */
    public static final Codec<LocalDate> DATE = new TextCodec<>(
            "a date", SchemaBook.pattern(Moments.DATE_FORM), Moments::date, LocalDate::toString, Optional.empty());
    /** {@code Europe/Berlin}. */
    public static final Codec<ZoneId> ZONE = new TextCodec<>(
            "a time zone such as 'Europe/Berlin'",
            SchemaBook.pattern(Zones.FORM),
            Zones::parse,
            ZoneId::getId,
            Optional.of(ZoneId.of("UTC")));

    /** {@code 09:00}. */
    public static final Codec<LocalTime> TIME = new TextCodec<>(
            "a time such as '09:00'",
            SchemaBook.pattern(Moments.TIME_FORM),
            Moments::time,
            LocalTime::toString,
            Optional.empty());

    private Codecs() {}

    /** A whole number. */
    public static Codec<Integer> count(int least, int most) {
        return new CountCodec(least, most);
    }

    /** The version of the language in which a document is written. */
    public static Codec<String> schemaVersion(String known) {
        TextCodec.Parser<String> parser = (text, place, input) -> {
            if (text.equals(known)) {
                return text;
            }
            input.report(
                    ProblemCode.UNKNOWN_SCHEMA_VERSION,
                    place,
                    "The schema version " + Quoted.quoted(text) + " is not known.",
                    "This library reads " + Quoted.quoted(known) + ".");
            return null;
        };
        return new TextCodec<>(
                "the text " + Quoted.quoted(known),
                SchemaBook.words(List.of(known)),
                parser,
                text -> text,
                Optional.of(known));
    }

    /** The words of an enum. */
    public static <E extends Enum<E> & Named> Codec<E> word(Class<E> type) {
        return word(Arrays.asList(type.getEnumConstants()));
    }

    /** Some words of an enum. */
    public static <E extends Enum<E> & Named> Codec<E> word(List<E> allowed) {
        Map<String, E> words = allowed.stream().collect(Collectors.toMap(Named::spelled, Function.identity()));
        List<String> inOrder = allowed.stream().map(Named::spelled).toList();
        String noun = inOrder.stream().map(Quoted::quoted).collect(Collectors.joining(" or "));
        TextCodec.Parser<E> parser = (text, place, input) -> {
            E word = words.get(text);
            if (word == null) {
                reportUnknown(text, inOrder, place, input);
            }
            return word;
        };
        return new TextCodec<>(noun, SchemaBook.words(inOrder), parser, Named::spelled, Optional.of(allowed.get(0)));
    }

    /** A list that may be empty. */
    public static <V> Codec<List<V>> listOf(Codec<V> item) {
        return new ListCodec<>(item, 0, Integer.MAX_VALUE, false, false);
    }

    /** A list of at least one. */
    public static <V> Codec<List<V>> someOf(Codec<V> item) {
        return new ListCodec<>(item, 1, Integer.MAX_VALUE, false, false);
    }

    /** A list of two. */
    public static <V> Codec<List<V>> pair(Codec<V> item) {
        return new ListCodec<>(item, 2, 2, false, false);
    }

    /** One without brackets, or a list of at least one. */
    public static <V> Codec<List<V>> oneOrMore(Codec<V> item) {
        return new ListCodec<>(item, 1, Integer.MAX_VALUE, true, false);
    }

    /** A list that names nothing twice, and may be empty. */
    public static <V> Codec<List<V>> different(Codec<V> item) {
        return new ListCodec<>(item, 0, Integer.MAX_VALUE, false, true);
    }

    /** A list of at least one that names nothing twice. */
    public static <V> Codec<List<V>> someDifferent(Codec<V> item) {
        return new ListCodec<>(item, 1, Integer.MAX_VALUE, false, true);
    }

    /** One without brackets, or a list of at least one that names nothing twice. */
    public static <V> Codec<List<V>> oneOrMoreDifferent(Codec<V> item) {
        return new ListCodec<>(item, 1, Integer.MAX_VALUE, true, true);
    }

    /** A value that stands for another. */
    public static <V, W> Codec<W> converted(Codec<V> codec, Function<V, W> from, Function<W, V> to) {
        return new Codec<>() {
            @Override
            public String noun() {
                return codec.noun();
            }

            @Override
            public Map<String, Object> schema(SchemaBook book) {
                return codec.schema(book);
            }

            @Override
            public @Nullable W read(Node node, Input input) {
                return Optional.ofNullable(codec.read(node, input)).map(from).orElse(null);
            }

            @Override
            public @Nullable Object write(W value) {
                return codec.write(to.apply(value));
            }
        };
    }

    /** A kind of value that contains itself. */
    public static <V> Codec<V> lazily(Supplier<Codec<V>> codec) {
        return new Codec<>() {
            @Override
            public String noun() {
                return codec.get().noun();
            }

            @Override
            public Map<String, Object> schema(SchemaBook book) {
                return codec.get().schema(book);
            }

            @Override
            public @Nullable V read(Node node, Input input) {
                return codec.get().read(node, input);
            }

            @Override
            public @Nullable Object write(V value) {
                return codec.get().write(value);
            }
        };
    }

    private static void reportUnknown(String text, List<String> words, Place place, Input input) {
        input.report(
                ProblemCode.UNKNOWN_WORD,
                place,
                place.label() + " is " + Quoted.quoted(text) + ", which means nothing there.",
                () -> Nearest.maybeOneOf(text, words));
    }

    private static @Nullable String readable(String text, Place place, Input input) {
        if (!Legible.misleads(text)) {
            return text;
        }
        input.report(
                ProblemCode.INVALID_TEXT,
                place,
                place.label() + " is " + Quoted.quoted(text) + ", with characters that are not seen.",
                "Leave out direction marks and zero-width spaces.");
        return null;
    }

    private static @Nullable String name(String text, Place place, Input input) {
        return Legible.blank(text) ? nothing("Say what it is called.", place, input) : readable(text, place, input);
    }

    private static @Nullable String reason(String text, Place place, Input input) {
        return Legible.blank(text) ? nothing("Say why it was done.", place, input) : text;
    }

    private static @Nullable String nothing(String remedy, Place place, Input input) {
        input.report(ProblemCode.INVALID_TEXT, place, place.label() + " says nothing.", remedy);
        return null;
    }

    /** The id of a record or a person that has no fault besides; the remedy is that of the fault. */
    public static Codec<String> recordId(Function<String, Optional<String>> fault, String remedy) {
        Codec<String> any = RECORD_ID;
        TextCodec.Parser<String> parser = (text, place, input) -> {
            String id = any.read(new Node.Text(place, text), input);
            Optional<String> wrong = Optional.ofNullable(id).flatMap(fault);
            if (id == null || wrong.isEmpty()) {
                return id;
            }
            input.miss(id);
            input.report(
                    ProblemCode.INVALID_ID, place, "The id " + Quoted.quoted(text) + " " + wrong.get() + ".", remedy);
            return null;
        };
        return new TextCodec<>(any.noun(), SchemaBook.pattern(Ids.RECORD_FORM), parser, id -> id, any.standIn());
    }

    private static Codec<String> id(String form, Function<String, Optional<String>> fault) {
        return new TextCodec<>(
                "an id",
                SchemaBook.pattern(form),
                (text, place, input) -> {
                    String id = Ids.normal(text);
                    Optional<String> wrong = fault.apply(id);
                    wrong.ifPresent(why -> {
                        input.miss(id);
                        input.report(ProblemCode.INVALID_ID, place, "The id " + Quoted.quoted(text) + " " + why + ".");
                    });
                    return wrong.isPresent() ? null : id;
                },
                id -> id,
                Optional.of(""));
    }
}
