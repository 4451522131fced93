package io.salesprocess.crm.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.crm.CrmSystem;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileLintTest {
    static final List<String> CODES =
            bad().map(one -> (String) one.get()[0]).sorted().toList();

    /** The code, a profile that has it, where, and a neighbour that has not. */
    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(
                        "unknown-kind",
                        "\"records\": {\"Appointment\": {\"type\": {\"empty\": \"meeting\"}}}",
                        "/records",
                        "\"records\": {\"Event\": {\"type\": {\"at\": \"/X__c\", \"means\": {\"a\": \"b\"}}}}"),
                Arguments.of(
                        "nothing-counts-as-held",
                        "\"records\": {\"Event\": {\"state\": {\"empty\": \"held\"}}}",
                        "/records/Event/state/empty",
                        "\"records\": {\"Event\": {\"state\": {\"empty\": \"booked\"}}}"),
                Arguments.of(
                        "plan-counts-as-held",
                        "\"records\": {\"Task\": {\"state\": {\"at\": \"/Status\", \"means\": {\"Planned\": \"held\"}}}}",
                        "/records/Task/state/means",
                        "\"records\": {\"Task\": {\"state\": {\"at\": \"/Status\", \"means\": {\"Planned\": \"booked\"}}}}"),
                Arguments.of(
                        "never-read",
                        "\"records\": {\"Event\": {\"type\": [{\"empty\": \"meeting\"}, {\"at\": \"/Type\", \"means\": {\"a\": \"b\"}}]}}",
                        "/records/Event/type/1",
                        "\"records\": {\"Event\": {\"type\": [{\"at\": \"/Type\", \"means\": {\"a\": \"b\"}}, {\"empty\": \"meeting\"}]}}"),
                Arguments.of(
                        "unknown-answer",
                        "\"statements\": [{\"as\": \"approval\", \"topic\": \"discount\", \"at\": \"/A__c\", \"means\": {\"1\": \"maybe\"}}]",
                        "/statements/0/means",
                        "\"statements\": [{\"as\": \"approval\", \"topic\": \"discount\", \"at\": \"/A__c\", \"means\": {\"1\": \"yes\"}}]"),
                Arguments.of(
                        "no-currency",
                        "\"fields\": {\"budget\": {\"at\": \"/Budget__c\", \"as\": \"money\"}}",
                        "/fields/budget",
                        "\"currency\": \"EUR\", \"fields\": {\"budget\": {\"at\": \"/Budget__c\", \"as\": \"money\"}}"),
                Arguments.of(
                        "needless-key",
                        "\"fields\": {\"budget\": {\"at\": \"/Budget__c\", \"as\": \"number\", \"unit\": \"cents\"}}",
                        "/fields/budget",
                        "\"fields\": {\"budget\": {\"at\": \"/Budget__c\", \"as\": \"number\"}}"));
    }

    @Test
    void a_reading_that_means_nothing_yet_is_written_as_it_was_read() {
        CrmProfile profile = CrmProfiles.read(
                bytes("\"records\": {\"Event\": {\"type\": {\"at\": \"/Type\", \"means\": {}}}}"), "profile");

        String written = CrmProfiles.write(profile);

        assertThat(CrmProfiles.read(written.getBytes(StandardCharsets.UTF_8), "written"))
                .isEqualTo(profile);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void what_should_be_looked_at_is_told_where_it_stands(String code, String bad, String pointer, String good) {
        assertThat(lint(bad)).extracting(Problem::code, Problem::pointer).containsExactly(tuple(code, pointer));
        assertThat(lint(good)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_ready_made_profile_has_nothing_to_look_at(CrmSystem system) {
        assertThat(CrmProfiles.lint(
                        CrmProfiles.write(CrmProfiles.readyMade(system)).getBytes(StandardCharsets.UTF_8)))
                .filteredOn(problem -> !problem.code().equals("no-currency"))
                .isEmpty();
    }

    @Test
    void a_state_that_no_activity_can_have_rejects_the_profile() {
        assertThat(lint("\"records\": {\"Event\": {\"state\": {\"at\": \"/X__c\", \"means\": {\"a\": \"done\"}}}}"))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("unknown-word", "/records/Event/state/means"));
    }

    @Test
    void the_state_of_a_document_is_one_of_the_process() {
        assertThat(
                        lint(
                                "\"records\": {\"ContentVersion\": {\"state\": {\"at\": \"/X__c\", \"means\": {\"a\": \"sent\"}}}}"))
                .isEmpty();
    }

    @Test
    void all_that_is_wrong_with_a_profile_is_told_at_once() {
        assertThat(
                        lint(
                                "\"zone\": \"Mars\", \"currency\": \"euro\", \"stage\": {}, \"fields\": {\"x\": {\"at\": \"Amount\"}}"))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(
                        tuple("invalid-zone", "/zone"),
                        tuple("invalid-currency", "/currency"),
                        tuple("unknown-key", "/stage"),
                        tuple("invalid-text", "/fields/x/at"));
    }

    @Test
    void a_file_that_is_longer_than_a_profile_may_be_is_not_taken_for_its_beginning(@TempDir Path folder)
            throws IOException {
        String profile = "{\"schemaVersion\": \"1\", \"system\": \"odoo\"}";
        int most = Limits.usual().definitionBytes();
        Path fits = folder.resolve("fits.json");
        Path exceeds = folder.resolve("exceeds.json");
        Files.writeString(fits, profile + " ".repeat(most - profile.length()));
        Files.writeString(exceeds, profile + " ".repeat(most + 1 - profile.length()));

        assertThat(CrmProfiles.read(fits).system()).isEqualTo(CrmSystem.ODOO);
        assertThatThrownBy(() -> CrmProfiles.read(exceeds))
                .isInstanceOfSatisfying(InvalidJsonException.class, thrown -> assertThat(thrown.problems())
                        .extracting(Problem::code)
                        .containsExactly("too-large"));
    }

    private static List<Problem> lint(String keys) {
        return CrmProfiles.lint(bytes(keys));
    }

    private static byte[] bytes(String keys) {
        String profile = "{\"schemaVersion\": \"1\", \"system\": \"salesforce\", " + keys + "}";
        return profile.getBytes(StandardCharsets.UTF_8);
    }
}
