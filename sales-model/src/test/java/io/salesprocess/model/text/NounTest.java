package io.salesprocess.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Demo, a demo",
        "Introduction, an introduction",
        "Email, an email",
        "E-mail, an e-mail",
        "Hour of questions, an hour of questions",
        "House call, a house call",
        "User workshop, a user workshop",
        "Usability test, a usability test",
        "Upsell call, an upsell call",
        "Unit test, a unit test",
        "University visit, a university visit",
        "Uninvited visit, an uninvited visit",
        "Euro forecast, a euro forecast",
        "One-pager, a one-pager",
        "Onboarding, an onboarding",
        "NDA, an NDA",
        "RFP response, an RFP response",
        "UX review, a UX review",
        "POC, a POC",
        "QBR, a QBR",
        "MEDDIC review, a MEDDIC review",
        "SWOT analysis, a SWOT analysis",
        "AI workshop, an AI workshop",
        "SaaS demo, a SaaS demo",
        "A/B test, an A/B test",
        "Q&A session, a Q&A session",
        "X-ray, an X-ray",
        "8-hour workshop, an 8-hour workshop",
        "11 questions review, an 11 questions review",
        "1-hour workshop, a 1-hour workshop",
        "18-month plan, an 18-month plan",
        "Our review, our review",
        "The review, a review",
        "A review, a review",
        "An audit, an audit",
    })
    void an_article_follows_the_sound(String name, String reads) {
        assertThat(Noun.named(name).a()).isEqualTo(reads);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Decision maker, the decision maker",
        "CFO, the CFO",
        "Meeting with the CFO, the meeting with the CFO",
        "Executive Business Review, the Executive Business Review",
        "iPhone trial, the iPhone trial",
        "C-level contact, the C-level contact",
        "Q, the Q",
        "Person who releases the money, the person who releases the money",
        "The president, the president",
        "Their president, their president",
        "Their, the their",
    })
    void a_name_within_a_sentence_begins_small_unless_it_is_a_proper_name(String name, String reads) {
        assertThat(Noun.named(name).the()).isEqualTo(reads);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Demo, false",
        "Meeting notes, true",
        "Notes, true",
        "Notes from the meeting, true",
        "Letter of thanks, false",
        "Letters of intent, true",
        "Business, false",
        "Analysis, false",
        "Status, false",
        "Canvas, false",
        "Ideas, true",
        "Success criteria, true",
        "News, false",
        "SLAs, true",
        "SLA, false",
        "Gas, false",
    })
    void the_head_of_a_name_decides_its_number(String name, boolean plural) {
        assertThat(Noun.named(name).plural()).isEqualTo(plural);
    }

    @Test
    void an_unknown_id_stands_in_quotes_with_the_article_of_its_sound() {
        assertThat(Noun.unknown("audit").a()).isEqualTo("an \"audit\"");
        assertThat(Noun.unknown("demo").a()).isEqualTo("a \"demo\"");
        assertThat(Noun.unknown("demo").bare()).isEqualTo("\"demo\"");
    }

    @Test
    void a_name_that_has_its_own_determiner_loses_it_after_a_number() {
        assertThat(Noun.named("Our sponsor").bare()).isEqualTo("sponsor");
        assertThat(Noun.named("Sponsor").bare()).isEqualTo("sponsor");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Demo, demos",
        "Reference calls, reference calls",
        "Letter of intent, letters of intent",
        "Working call during the trial, working calls during the trial",
        "Security review (SOC 2), security reviews (SOC 2)",
        "NDA, NDAs",
        "Technical inquiry, technical inquiries",
        "Survey, surveys",
        "Pitch, pitches",
        "Business analysis, business analyses",
        "Success criterion, success criteria",
        "Person, people",
        "Our demo, demos",
        "News, news",
    })
    void several_end_as_english_plurals_do(String name, String reads) {
        assertThat(Noun.named(name).many()).isEqualTo(reads);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Workshop, on site | a \"Workshop, on site\"",
                "When it ends | a \"When it ends\"",
                "Something useful | a \"Something useful\"",
                "Another deal | another deal",
                "Whitepaper | a whitepaper",
            })
    void what_is_no_noun_stands_in_quotes(String name, String reads) {
        assertThat(Noun.named(name).a()).isEqualTo(reads);
    }
}
