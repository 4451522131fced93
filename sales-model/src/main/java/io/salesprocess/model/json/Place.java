package io.salesprocess.model.json;

import org.jspecify.annotations.Nullable;

/** Where a value stands in a text. Immutable. */
public final class Place {
    /** The place of what was not read from a text. */
    public static final Place NONE = new Place(0, 0, null, "");

    private final int line;
    private final int column;
    private final @Nullable Place parent;
    private final String step;

    private Place(int line, int column, @Nullable Place parent, String step) {
        this.line = line;
        this.column = column;
        this.parent = parent;
        this.step = step;
    }

    static Place root(int line, int column) {
        return new Place(line, column, null, "");
    }

    Place child(String step, int line, int column) {
        return new Place(line, column, this, step);
    }

    /** Counted from 1; 0 for what was not read from a text. */
    public int line() {
        return line;
    }

    /** Counted from 1, in UTF-16 units; 0 for what was not read from a text. */
    public int column() {
        return column;
    }

    /** The JSON Pointer (RFC 6901); empty for the root. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        appendTo(pointer);
        return pointer.toString();
    }

    /** What stands there, for the beginning of a sentence: {@code 'name'}, {@code 'steps/0'}. */
    String label() {
        if (parent == null) {
            return "The document";
        }
        boolean item = !step.isEmpty() && step.chars().allMatch(Character::isDigit) && parent.parent != null;
        return Quoted.quoted(item ? parent.step + "/" + step : step);
    }

    private void appendTo(StringBuilder pointer) {
        if (parent != null) {
            parent.appendTo(pointer);
            pointer.append('/').append(Quoted.printable(step.replace("~", "~0").replace("/", "~1")));
        }
    }

    @Override
    public String toString() {
        return line + ":" + column + (parent == null ? "" : " " + pointer());
    }
}
