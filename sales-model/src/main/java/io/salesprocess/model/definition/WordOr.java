package io.salesprocess.model.definition;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.value.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * In JSON a word where that says all, else an object.
 *
 * @param words the words
 * @param object what else may stand there
 * @param value the value of a word
 * @param word the word of a value; empty where it takes an object
 */
record WordOr<E extends Enum<E> & Named, V>(
        List<E> words, Codec<V> object, Function<E, V> value, Function<V, Optional<E>> word) implements Codec<V> {

    @Override
    public String noun() {
        return Codecs.word(words).noun() + " or " + object.noun();
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return book.any(Codecs.word(words), object);
    }

    @Override
    public @Nullable V read(Node node, Input input) {
        if (node instanceof Node.Fields) {
            return object.read(node, input);
        }
        if (!(node instanceof Node.Text)) {
            return wrong(node, input);
        }
        E said = Codecs.word(words).read(node, input);
        return said == null ? null : value.apply(said);
    }

    @Override
    public @Nullable Object write(V said) {
        Optional<E> alone = word.apply(said);
        return alone.isPresent() ? alone.get().spelled() : object.write(said);
    }
}
