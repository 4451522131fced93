package io.salesprocess.model.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of one object, of a list of objects, or of one object a line; which of them is told by the content. Each
 * object is read apart from the others.
 *
 * @param <T> what an object means
 */
public final class Documents<T> {
    /** Reads one object; null after reporting why it cannot be read. */
    public interface ItemReader<T> {
        @Nullable
        T read(Node node, Input input);
    }

    private final Limits limits;
    private final ItemReader<T> item;
    private final List<Reading<T>> readings = new ArrayList<>();

    private Documents(Limits limits, ItemReader<T> item) {
        this.limits = limits;
        this.item = item;
    }

    /** What each object gave, in order. */
    public static <T> List<Reading<T>> read(byte[] bytes, Limits limits, ItemReader<T> item) {
        Documents<T> documents = new Documents<>(limits, item);
        Input input = new Input(limits);
        String text = SourceText.of(bytes, limits.fileBytes(), input);
        if (text == null) {
            documents.add(null, 1, input);
        } else {
            documents.readText(text);
        }
        return List.copyOf(documents.readings);
    }

    private void readText(String text) {
        String content = text.stripLeading();
        if (content.startsWith("[")) {
            readList(text);
        } else if (LinesOfJson.looksLike(text, limits)) {
            LinesOfJson.forEach(text, this::readOne);
        } else {
            readOne(text, 1);
        }
    }

    private void readOne(String text, int line) {
        Input input = new Input(limits);
        if (readings.size() == limits.items()) {
            tooMany(Place.root(line, 1), input);
        } else if (readings.size() > limits.items()) {
            return;
        } else if (tooLong(text.length(), Place.root(line, 1), input)) {
            add(null, line, input);
        } else {
            add(Json.tree(text, line, limits.opportunityTokens(), input), line, input);
        }
    }

    private void readList(String text) {
        Input first = new Input(limits);
        try (TreeReader reader = new TreeReader(text, 1, limits.opportunityTokens(), first)) {
            reader.enterList();
            boolean more = true;
            while (more) {
                more = readItem(reader);
            }
        } catch (TreeReader.Unreadable reported) {
            add(null, line(first), first);
        }
    }

    /** Whether there may be more. Where not even the rest of a bad item can be passed over, only that is told. */
    private boolean readItem(TreeReader reader) {
        Input input = new Input(limits);
        try {
            Node node = reader.item(readings.size(), input);
            if (node != null && readings.size() == limits.items()) {
                tooMany(node.place(), input);
                return false;
            }
            if (node != null) {
                boolean tooLong = tooLong(reader.length(), node.place(), input);
                add(tooLong ? null : node, node.place().line(), input);
            }
            return node != null;
        } catch (TreeReader.Unreadable reported) {
            Input rest = new Input(limits);
            boolean more = reported.beyondLimits() && reader.skipItem(rest);
            Input told = rest.problems().isEmpty() ? input : rest;
            add(null, line(told), told);
            return more;
        }
    }

    private boolean tooLong(long length, Place place, Input input) {
        boolean tooLong = length > limits.opportunityBytes();
        if (tooLong) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    place,
                    "The opportunity has more than " + limits.opportunityBytes() + " characters.");
        }
        return tooLong;
    }

    private void tooMany(Place place, Input input) {
        input.report(
                ProblemCode.TOO_LARGE,
                Place.root(place.line(), place.column()),
                "The file holds more than " + limits.items() + " objects; nothing is read from here on.");
        add(null, place.line(), input);
    }

    private void add(@Nullable Node node, int line, Input input) {
        readings.add(Json.reading(node, line, node == null ? null : item.read(node, input), input));
    }

    private static int line(Input input) {
        return input.problems().get(0).line();
    }
}
