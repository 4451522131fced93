package io.salesprocess.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Basis;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every record may carry, and the items that are no documents. */
class ReadRecordsTest {
    private static final String DETAILS =
            "\"attributes\": {\"cost\": 3}, \"about\": [\"a\"], \"scope\": \"related\", \"organisation\": \"acme\"";

    private static Opportunity read(String json) {
        return SalesJson.readOpportunity(json.getBytes(UTF_8), "opportunity.json");
    }

    private static Opportunity sample() {
        return read(Sample.opportunity().json());
    }

    private static List<Item> events(String event) {
        return read("{\"id\": \"o\", \"events\": [" + event + "]}").events();
    }

    @ParameterizedTest
    @CsvSource({
        "activities, type, state",
        "documents, type, state",
        "work, type, state",
        "events, type, state",
        "confirmations, topic, answer",
        "approvals, topic, answer",
        "attestations, topic, answer",
        "decisions, decision, answer"
    })
    void every_record_may_carry_details_links_a_scope_and_an_organisation(String part, String type, String state) {
        Opportunity read = read("{\"id\": \"o\", \"" + part + "\": [{\"id\": \"r\", \"" + type + "\": \"t\", \"" + state
                + "\": \"s\", " + DETAILS + "}]}");

        Evidence record = Stream.of(
                        read.activities(),
                        read.documents(),
                        read.work(),
                        read.events(),
                        read.confirmations(),
                        read.approvals(),
                        read.attestations(),
                        read.decisions())
                .<Evidence>flatMap(List::stream)
                .findFirst()
                .orElseThrow();
        assertThat(record.attributes()).containsOnlyKeys("cost");
        assertThat(record.about()).containsExactly("a");
        assertThat(record.scope()).isEqualTo(Scope.RELATED);
        assertThat(record.organisation()).contains("acme");
        assertThat(read(SalesJson.write(read))).isEqualTo(read);
    }

    @Test
    void an_empty_detail_was_loaded_and_an_absent_one_was_not() {
        Activity held = sample().activities().get(0);

        assertThat(held.attributes().get("agenda")).isEmpty();
        assertThat(held.attributes()).doesNotContainKey("room");
    }

    @Test
    void a_detail_may_have_a_history() {
        assertThat(events(
                                "{\"id\": \"e\", \"type\": \"t\", \"attributes\": {\"level\": {\"history\": ["
                                        + "{\"value\": 1, \"at\": \"2025-01-01\"}, {\"value\": null, \"at\": \"2025-01-02\"}]}}}")
                        .get(0)
                        .attributes()
                        .get("level"))
                .extracting(entry -> entry.value().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void a_record_belongs_to_the_opportunity_unless_it_says_otherwise() {
        assertThat(sample().activities())
                .extracting(Activity::scope)
                .containsExactly(Scope.ACCOUNT, Scope.OPPORTUNITY, Scope.OPPORTUNITY);
        assertThat(SalesJson.write(sample())).doesNotContain("\"scope\": \"opportunity\"");
    }

    @Test
    void a_person_carries_details_and_belongs_to_an_organisation() {
        assertThat(sample().people().get(1).attributes().get("certified"))
                .extracting(FieldEntry::value)
                .containsExactly(Optional.of(new FieldValue.YesNo(true)));
        assertThat(sample().people().get(1).organisation()).contains("contoso");
        assertThat(sample().people().get(0).organisation()).isEmpty();
    }

    @Test
    void only_who_is_marked_leads() {
        assertThat(sample().activities().get(0).attendees())
                .extracting(Attendee::leads)
                .containsExactly(true, false);
    }

    @Test
    void a_side_effect_of_another_act_is_told_as_such() {
        assertThat(sample().activities().get(2).basis()).isEqualTo(Basis.AUTOMATIC);
    }

    @Test
    void an_item_is_what_the_list_says_in_which_it_stands() {
        assertThat(sample().documents()).extracting(Item::kind).containsOnly(ItemKind.DOCUMENT);
        assertThat(sample().work()).extracting(Item::kind).containsOnly(ItemKind.WORK);
        assertThat(sample().events()).extracting(Item::kind).containsOnly(ItemKind.EVENT);
    }

    @Test
    void an_item_is_what_the_list_says_when_an_application_builds_it() {
        Item trial =
                Item.builder().id("t").type("trial").addStates(state("passed")).build();
        Opportunity built = Opportunity.builder().id("o").addWork(trial).build();

        assertThat(built.work()).extracting(Item::kind).containsExactly(ItemKind.WORK);
        assertThat(read(SalesJson.write(built)).work()).isEqualTo(built.work());
    }

    @Test
    void an_event_without_a_state_happened() {
        assertThat(events("{\"id\": \"e\", \"type\": \"t\"}").get(0).states()).containsExactly(state("happened"));
        assertThat(Opportunity.builder()
                        .id("o")
                        .addEvents(Item.builder().id("e").type("t").build())
                        .build()
                        .events()
                        .get(0)
                        .states())
                .containsExactly(state("happened"));
    }

    @Test
    void an_event_in_another_state_keeps_it() {
        assertThat(sample().events().get(1).states()).containsExactly(state("returned"));
    }

    @Test
    void that_an_event_happened_goes_without_saying() {
        String written = SalesJson.writeCompact(
                read("{\"id\": \"o\", \"events\": [{\"id\": \"e\", \"type\": \"t\", \"state\": \"happened\"}]}"));

        assertThat(written).isEqualTo("{\"id\":\"o\",\"events\":[{\"id\":\"e\",\"type\":\"t\"}]}");
    }

    @Test
    void work_without_a_state_is_rejected() {
        assertThat(Sample.opportunityProblems(
                        "{\"id\": \"o\", \"work\": [{\"id\": \"w\", \"type\": \"t\"}]}".getBytes(UTF_8)))
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("missing-key /work/0");
    }

    @Test
    void work_and_events_that_are_absent_were_not_loaded_and_empty_ones_are_complete() {
        Opportunity read = read("{\"id\": \"o\", \"work\": []}");

        assertThat(read.coverage(Part.WORK)).isEqualTo(Coverage.COMPLETE);
        assertThat(read.coverage(Part.EVENTS)).isEqualTo(Coverage.NOT_LOADED);
        assertThat(SalesJson.writeCompact(read)).isEqualTo("{\"id\":\"o\",\"work\":[]}");
    }

    @Test
    void an_event_that_is_told_twice_in_the_same_words_is_one() {
        assertThat(events(
                        "{\"id\": \"e\", \"type\": \"t\"}, {\"id\": \"e\", \"type\": \"t\", \"state\": \"happened\"}"))
                .hasSize(1);
    }

    @Test
    void a_document_and_a_piece_of_work_of_one_id_are_ambiguous() {
        assertThatThrownBy(() ->
                        read("{\"id\": \"o\", \"documents\": [{\"id\": \"x\", \"type\": \"t\", \"state\": \"s\"}],"
                                + " \"work\": [{\"id\": \"x\", \"type\": \"t\", \"state\": \"s\"}]}"))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("/work/0/id: Two different records have the id 'x'");
    }

    @Test
    void two_different_pieces_of_work_with_one_id_are_ambiguous() {
        assertThat(Opportunity.builder()
                        .id("o")
                        .addWork(Item.builder().id("x").type("trial").build())
                        .addWork(Item.builder().id("x").type("sample").build())
                        .build()
                        .ambiguousId())
                .contains("x");
    }

    private static StateChange state(String state) {
        return StateChange.builder().state(state).build();
    }
}
