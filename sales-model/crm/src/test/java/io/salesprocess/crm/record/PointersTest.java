package io.salesprocess.crm.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Json;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Node;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTest {
    private static final Node LIST = Objects.requireNonNull(
            Json.tree("[\"first\"]".getBytes(StandardCharsets.UTF_8), 100, 100, new Input(Limits.usual())));

    @Test
    void an_entry_of_a_list_is_found_by_its_number() {
        assertThat(Pointers.find(LIST, "/0")).map(Json::plain).contains("first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1", "/first", "/", "/-1", "/0x", "/1000000000", "/0/0"})
    void what_is_no_number_of_an_entry_leads_nowhere(String pointer) {
        assertThat(Pointers.find(LIST, pointer)).isEmpty();
    }
}
