package io.salesprocess.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text into {@link Node}s. Strict: what JSON does not allow is reported, and reading stops there. */
final class TreeReader implements AutoCloseable {
    /** The text is no JSON, or it is too large; it has been reported. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        /** Whether the parser still stands on firm ground, so that what follows can be read. */
        private final boolean beyondLimits;

        private Unreadable(boolean beyondLimits) {
            super(null, null, false, false);
            this.beyondLimits = beyondLimits;
        }

        boolean beyondLimits() {
            return beyondLimits;
        }
    }

    private static final int PARSER_DEPTH = 10_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(PARSER_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final int firstLine;
    private final int tokenLimit;
    private final JsonParser parser;
    private Input input;
    private int tokens;
    private long itemStart;

    TreeReader(String text, int firstLine, int tokenLimit, Input input) {
        this.text = text;
        this.firstLine = firstLine;
        this.tokenLimit = tokenLimit;
        this.input = input;
        this.parser = JSON.createParser(ObjectReadContext.empty(), text);
    }

    /** The only value of the text. */
    Node document() throws Unreadable {
        if (text.isBlank()) {
            input.report(ProblemCode.EMPTY, Place.root(firstLine, 1), "The document is empty.");
            throw new Unreadable(false);
        }
        Node root = value(next(), null, "", 1);
        if (next() != null) {
            input.report(ProblemCode.TRAILING_TEXT, here(null, ""), "Something follows the end of the document.");
            throw new Unreadable(false);
        }
        return Node.Null.needed(root);
    }

    /** Steps into the list that is the only value of the text. */
    void enterList() throws Unreadable {
        next();
    }

    /** The next item of the list that was entered, or null after the last one. */
    @Nullable
    Node item(int index, Input ofItem) throws Unreadable {
        input = ofItem;
        tokens = 0;
        JsonToken token = next();
        if (token == JsonToken.END_ARRAY) {
            if (next() != null) {
                input.report(ProblemCode.TRAILING_TEXT, here(null, ""), "Something follows the end of the list.");
                throw new Unreadable(false);
            }
            return null;
        }
        itemStart = parser.currentTokenLocation().getCharOffset();
        return value(token, Place.root(firstLine, 1), String.valueOf(index), 2);
    }

    /** The length of the item that was read last. */
    long length() {
        return parser.currentLocation().getCharOffset() - itemStart;
    }

    /** Passes over the rest of an item that is beyond the limits; false after reporting why that cannot be done. */
    boolean skipItem(Input ofRest) {
        input = ofRest;
        tokens = Integer.MIN_VALUE;
        try {
            while (parser.streamReadContext().getNestingDepth() > 1) {
                next();
            }
            return true;
        } catch (Unreadable reported) {
            return false;
        }
    }

    private Node value(@Nullable JsonToken token, @Nullable Place parent, String step, int depth) throws Unreadable {
        Place place = here(parent, step);
        if (token == null) {
            throw broken();
        }
        return switch (token) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> list(place, depth);
            case VALUE_STRING -> new Node.Text(place, wellFormed(text(place), place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Digits(place, said());
            case VALUE_TRUE -> new Node.YesNo(place, true);
            case VALUE_FALSE -> new Node.YesNo(place, false);
            case VALUE_NULL -> new Node.Null(place, false);
            default -> throw broken();
        };
    }

    private Node object(Place place, int depth) throws Unreadable {
        checkDepth(place, depth);
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            String key = text(place);
            Place keyPlace = here(place, key);
            if (key.length() > input.limits().keyLength()) {
                input.report(
                        ProblemCode.TOO_LARGE,
                        here(null, ""),
                        "A key has " + key.length() + " characters; at most "
                                + input.limits().keyLength() + " are allowed.");
                throw new Unreadable(true);
            }
            wellFormed(key, keyPlace);
            Node value = value(next(), place, key, depth + 1);
            Node.Member first = members.putIfAbsent(key, new Node.Member(keyPlace, value));
            if (first != null) {
                input.report(
                        ProblemCode.DUPLICATE_KEY,
                        keyPlace,
                        "The key " + Quoted.quoted(key) + " stands twice in one object, first on line "
                                + first.place().line() + ".",
                        "Leave one of them out.");
            }
        }
        return new Node.Fields(place, members);
    }

    private Node list(Place place, int depth) throws Unreadable {
        checkDepth(place, depth);
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token, place, String.valueOf(items.size()), depth + 1));
        }
        return new Node.Items(place, items);
    }

    private void checkDepth(Place place, int depth) throws Unreadable {
        if (depth > input.limits().depth()) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    Place.root(place.line(), place.column()),
                    "Objects and lists lie more than " + input.limits().depth() + " deep within each other.");
            throw new Unreadable(true);
        }
    }

    private String text(Place place) throws Unreadable {
        String said = said();
        if (said.length() > input.limits().textLength()) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    place,
                    "A text has " + said.length() + " characters; at most "
                            + input.limits().textLength() + " are allowed.");
            throw new Unreadable(true);
        }
        return said;
    }

    private String wellFormed(String said, Place place) {
        if (!Ids.wellFormed(said)) {
            input.report(
                    ProblemCode.NOT_UNICODE,
                    place,
                    "The text " + Quoted.quoted(said) + " contains a NUL or half of a surrogate pair.");
        }
        return said;
    }

    private @Nullable JsonToken next() throws Unreadable {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (JacksonException broken) {
            throw broken(broken);
        }
        if (token != null && ++tokens > tokenLimit) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    here(null, ""),
                    "The document has more than " + tokenLimit + " keys, values and brackets.");
            throw new Unreadable(true);
        }
        return token;
    }

    private String said() throws Unreadable {
        try {
            return parser.getString();
        } catch (JacksonException broken) {
            throw broken(broken);
        }
    }

    private Unreadable broken(JacksonException broken) {
        if (broken instanceof StreamConstraintsException) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    here(null, ""),
                    "Objects and lists lie more than " + PARSER_DEPTH
                            + " deep within each other; nothing is read from here on.");
            return new Unreadable(false);
        }
        TokenStreamLocation at = broken.getLocation();
        return broken(at == null ? text.length() : (int) at.getCharOffset());
    }

    private Unreadable broken() {
        return broken(text.length());
    }

    private Unreadable broken(int offset) {
        Syntax.report(text, offset, firstLine, input);
        return new Unreadable(false);
    }

    private Place here(@Nullable Place parent, String step) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = Math.max(1, at.getLineNr()) + firstLine - 1;
        int column = Math.max(1, at.getColumnNr());
        return parent == null ? Place.root(line, column) : parent.child(step, line, column);
    }

    @Override
    public void close() {
        parser.close();
    }
}
