package io.salesprocess.model.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows its place. A number is kept as it is written and never computed with. Immutable. */
public sealed interface Node {
    /** Where the value begins. */
    Place place();

    /** What it is, for a message: {@code the text 'demo'}, {@code a list}. */
    String described();

    /** An object. */
    record Fields(Place place, Map<String, Member> members) implements Node {
        @Override
        public String described() {
            return "an object";
        }

        /** The value of a key, or null if the key is not there. */
        public @Nullable Node get(String key) {
            Member member = members.get(key);
            return member == null ? null : member.value();
        }

        /** The place of the value of a key, else of the object. */
        public Place placeOf(String key) {
            Node value = get(key);
            return value == null ? place : value.place();
        }
    }

    /**
     * A key with its value.
     *
     * @param place where the key begins
     */
    record Member(Place place, Node value) {}

    /** A list. */
    record Items(Place place, List<Node> items) implements Node {
        @Override
        public String described() {
            return "a list";
        }
    }

    /** A text. */
    record Text(Place place, String text) implements Node {
        @Override
        public String described() {
            return "the text " + Quoted.quoted(text);
        }
    }

    /** A number, as it is written. */
    record Digits(Place place, String digits) implements Node {
        @Override
        public String described() {
            return "the number " + Quoted.cut(digits);
        }
    }

    /** True or false. */
    record YesNo(Place place, boolean yes) implements Node {
        @Override
        public String described() {
            return String.valueOf(yes);
        }
    }

    /**
     * Null.
     *
     * @param needed whether something must stand there, so that it cannot be left out
     */
    record Null(Place place, boolean needed) implements Node {
        /** The value, needed if it is null. */
        static Node needed(Node value) {
            return value instanceof Null none ? new Null(none.place(), true) : value;
        }

        @Override
        public String described() {
            return "null";
        }
    }
}
