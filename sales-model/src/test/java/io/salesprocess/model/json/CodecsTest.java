package io.salesprocess.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.value.Side;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodecsTest {
    private static final Place HERE = Place.root(3, 14);

    private final Input input = new Input(Limits.usual());

    @Test
    void a_word_that_is_nearly_one_of_those_that_mean_something_is_told_which() {
        assertThat(Codecs.word(Side.class).read(new Node.Text(HERE, "buyr"), input))
                .isNull();
        assertThat(input.problems()).singleElement().satisfies(problem -> assertThat(problem.remedy())
                .hasValueSatisfying(remedy -> assertThat(remedy).contains("'buyer'")));
    }

    @Test
    void what_stands_for_another_value_is_called_and_written_as_that_value_is() {
        Codec<String> answer =
                Codecs.converted(Codecs.YES_NO, yes -> yes ? "gladly" : "never", said -> said.equals("gladly"));

        assertThat(answer.noun()).isEqualTo("true or false");
        assertThat(answer.write("gladly")).isEqualTo(true);
        assertThat(answer.write("never")).isEqualTo(false);
        assertThat(answer.read(new Node.YesNo(HERE, true), input)).isEqualTo("gladly");
    }

    @Test
    void what_contains_itself_is_called_and_written_as_it_is() {
        Codec<Boolean> later = Codecs.lazily(() -> Codecs.YES_NO);

        assertThat(later.noun()).isEqualTo("true or false");
        assertThat(later.write(true)).isEqualTo(true);
    }

    @Test
    void a_whole_document_is_at_its_line_and_column() {
        assertThat(HERE).hasToString("3:14");
    }

    @Test
    void what_has_no_name_is_never_what_was_meant() {
        assertThat(Nearest.maybeOneOf("d", List.of(""))).isEmpty();
        assertThat(Nearest.maybeOneOf("demo", List.of(""))).isEmpty();
        assertThat(Nearest.maybeOneOf("demo", List.of("", "call"))).contains("Maybe one of 'call'.");
    }

    @Test
    void nothing_is_called_null() {
        assertThat(new Node.Null(HERE, false).described()).isEqualTo("null");
    }

    @Test
    void of_more_objects_than_may_be_in_a_file_those_are_read_that_may() {
        Limits two = Limits.builder().items(2).build();
        String[] files = {
            "{\"a\": 1}\n{\"a\": 2}\n{\"a\": 3}\n{\"a\": 4}", "[{\"a\": 1}, {\"a\": 2}, {\"a\": 3}, {\"a\": 4}]"
        };

        for (String file : files) {
            List<Reading<Node>> readings =
                    Documents.read(file.getBytes(StandardCharsets.UTF_8), two, (node, any) -> node);

            assertThat(readings).hasSize(3);
            assertThat(readings.get(1).problems()).isEmpty();
            assertThat(readings.get(2).problems())
                    .extracting(Problem::code, Problem::message)
                    .containsExactly(
                            tuple("too-large", "The file holds more than 2 objects; nothing is read from here on."));
        }
    }
}
