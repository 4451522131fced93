package io.salesprocess.model.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A process of which lint has nothing to say, into which a test puts one thing more. */
final class Sound {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode process;

    private Sound(ObjectNode process) {
        this.process = process;
    }

    static Sound process() {
        return new Sound((ObjectNode) MAPPER.readTree(resource("sound.json")));
    }

    /** Puts a part of a process where such a part belongs; keys of the process take the place of its own. */
    Sound with(LintRule.Where where, String part) {
        JsonNode read = MAPPER.readTree(part);
        switch (where) {
            case PROCESS -> process.setAll((ObjectNode) read);
            case STAGE -> list("stages").add(read);
            case FIRST_STAGE -> list("stages").insert(0, read);
            case ENTRY_CRITERION -> lastStage("entryCriteria").add(read);
            case STEP -> lastStage("steps").add(read);
            case EXIT_CRITERION -> lastStage("exitCriteria").add(read);
            case FIRST_STEP -> ((ArrayNode) list("stages").get(0).get("steps")).set(0, read);
            case DOCUMENT -> throw new IllegalArgumentException("A document stands for itself.");
        }
        return this;
    }

    Sound process(String keys) {
        return with(LintRule.Where.PROCESS, keys);
    }

    Sound exitCriterion(String criterion) {
        return with(LintRule.Where.EXIT_CRITERION, criterion);
    }

    /** An exit criterion that is named and has a why. */
    Sound done(String condition) {
        return exitCriterion("{\"id\": \"asked\", \"name\": \"It is done\", \"why\": \"To learn.\", \"doneWhen\": "
                + condition + "}");
    }

    private ArrayNode list(String key) {
        return (ArrayNode) process.get(key);
    }

    private ArrayNode lastStage(String key) {
        ArrayNode stages = list("stages");
        return (ArrayNode) stages.get(stages.size() - 1).get(key);
    }

    byte[] bytes() {
        return process.toString().getBytes(UTF_8);
    }

    List<Problem> problems() {
        return SalesJson.lint(bytes());
    }

    List<Problem> problems(Optional<Sound> previous) {
        return previous.isEmpty()
                ? problems()
                : SalesJson.lint(bytes(), previous.get().read());
    }

    SalesProcess read() {
        return SalesJson.readProcess(bytes(), "process.json");
    }

    static String resource(String name) {
        try (@Nullable InputStream stream = Sound.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
