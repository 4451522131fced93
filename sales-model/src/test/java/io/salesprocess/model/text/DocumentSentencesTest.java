package io.salesprocess.model.text;

import static io.salesprocess.model.text.ComplexSale.anchor;
import static io.salesprocess.model.text.ComplexSale.before;
import static io.salesprocess.model.text.ComplexSale.days;
import static io.salesprocess.model.text.ComplexSale.document;
import static io.salesprocess.model.text.ComplexSale.notOlderThan;
import static io.salesprocess.model.text.ComplexSale.who;
import static io.salesprocess.model.text.Tables.instruction;
import static io.salesprocess.model.text.Tables.opposite;
import static io.salesprocess.model.text.Tables.sentence;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DocumentSentencesTest {
    private static final Anchor CLOSE_DATE = anchor(Milestone.Kind.FIELD, "closeDate");
    private static final Who NOT_THE_AUTHOR = Who.builder()
            .addOtherThan(PersonReference.of(PersonReference.Kind.AUTHOR))
            .build();

    @TestFactory
    Stream<DynamicTest> a_document_reads_with_the_state_that_it_reached() {
        return Stream.of(
                sentence("a participle", document("report", "reviewed").build(), "The findings report was reviewed."),
                sentence("an irregular one", document("report", "sent").build(), "The findings report was sent."),
                sentence(
                        "one with a hyphen",
                        document("report", "counter-signed").build(),
                        "The findings report was counter-signed."),
                sentence("another word", document("report", "final").build(), "The findings report reached \"final\"."),
                sentence("no participle", document("report", "need").build(), "The findings report reached \"need\"."),
                sentence(
                        "not said with was",
                        document("report", "expired").build(),
                        "The findings report reached \"expired\"."),
                sentence("two words", document("report", "signed-off").build(), "The findings report was signed off."),
                sentence("a name in the plural", document("notes", "filed").build(), "The meeting notes were filed."),
                sentence("an unknown document", document("nda", "signed").build(), "The \"nda\" was signed."),
                sentence(
                        "a moment",
                        document("report", "sent").addWhen(before(CLOSE_DATE)).build(),
                        "The findings report was sent before the close date."),
                sentence(
                        "observed",
                        document("report", "sent").strength(Strength.OBSERVED).build(),
                        "The findings report was sent, as recorded by a system or by somebody without a stake in the"
                                + " deal."));
    }

    @TestFactory
    Stream<DynamicTest> who_acted_reads_with_role_side_and_who_does_not_count() {
        return Stream.of(
                sentence(
                        "a role",
                        document("report", "reviewed").by(who("sales-manager")).build(),
                        "The findings report was reviewed by the sales manager."),
                sentence(
                        "a side",
                        document("report", "signed").by(who(Side.BUYER)).build(),
                        "The findings report was signed by somebody from the buyer's side."),
                sentence(
                        "anybody",
                        document("report", "signed").by(Who.builder().build()).build(),
                        "The findings report was signed by somebody."),
                sentence(
                        "not the author",
                        document("report", "reviewed").by(NOT_THE_AUTHOR).build(),
                        "The findings report was reviewed by somebody other than the author."),
                sentence(
                        "neither owner nor author",
                        document("report", "reviewed")
                                .by(Who.builder()
                                        .addOtherThan(
                                                PersonReference.of(PersonReference.Kind.AUTHOR),
                                                PersonReference.of(PersonReference.Kind.OWNER))
                                        .build())
                                .build(),
                        "The findings report was reviewed by somebody other than the owner or the author."),
                sentence(
                        "a role, not the author",
                        document("report", "reviewed")
                                .by(Who.builder()
                                        .role("account-exec")
                                        .addOtherThan(PersonReference.of(PersonReference.Kind.AUTHOR))
                                        .build())
                                .build(),
                        "The findings report was reviewed by an account executive other than the author."),
                sentence(
                        "a role, a side and a moment",
                        document("report", "reviewed")
                                .by(Who.builder()
                                        .role("champion")
                                        .side(Side.OURS)
                                        .build())
                                .addWhen(notOlderThan(days(2)))
                                .build(),
                        "The findings report was reviewed by the champion from our side not more than 2 days ago."),
                sentence(
                        "not a participle",
                        document("report", "final").by(who("sales-manager")).build(),
                        "The findings report was brought to \"final\" by the sales manager."));
    }

    @TestFactory
    Stream<DynamicTest> standing_at_a_state_is_told_apart_from_having_reached_it() {
        return Stream.of(
                sentence(
                        "standing",
                        document("report", "sent").standsAt(true).build(),
                        "The findings report stands at \"sent\"."),
                sentence(
                        "plural",
                        document("notes", "filed").standsAt(true).build(),
                        "The meeting notes stand at \"filed\"."),
                sentence(
                        "since when",
                        document("report", "sent")
                                .standsAt(true)
                                .addWhen(before(CLOSE_DATE))
                                .build(),
                        "The findings report stands at \"sent\", reached before the close date."),
                sentence(
                        "by whom",
                        document("report", "sent").standsAt(true).by(who("cfo")).build(),
                        "The findings report stands at \"sent\", brought there by the CFO."),
                sentence(
                        "by whom and since when",
                        document("report", "sent")
                                .standsAt(true)
                                .by(who("cfo"))
                                .addWhen(before(CLOSE_DATE))
                                .build(),
                        "The findings report stands at \"sent\", brought there by the CFO before the close date."));
    }

    @TestFactory
    Stream<DynamicTest> the_opposite() {
        return Stream.of(
                opposite("participle", document("report", "sent").build(), "The findings report was not sent."),
                opposite("plural", document("notes", "filed").build(), "The meeting notes were not filed."),
                opposite("other", document("report", "final").build(), "The findings report did not reach \"final\"."),
                opposite(
                        "by",
                        document("report", "final").by(who("cfo")).build(),
                        "The findings report was not brought to \"final\" by the CFO."),
                opposite(
                        "stands",
                        document("report", "final").standsAt(true).build(),
                        "The findings report does not stand at \"final\"."),
                opposite(
                        "stand",
                        document("notes", "final").standsAt(true).build(),
                        "The meeting notes do not stand at \"final\"."));
    }

    @TestFactory
    Stream<DynamicTest> an_instruction_says_where_to_bring_it() {
        return Stream.of(
                instruction("participle", document("report", "sent").build(), "Get the findings report sent."),
                instruction(
                        "by",
                        document("report", "reviewed").by(NOT_THE_AUTHOR).build(),
                        "Get the findings report reviewed by somebody other than the author."),
                instruction("other", document("report", "final").build(), "Bring the findings report to \"final\"."),
                instruction(
                        "stands",
                        document("report", "sent").standsAt(true).build(),
                        "Bring the findings report to \"sent\" and leave it there."),
                instruction(
                        "in time",
                        document("report", "sent")
                                .addWhen(before(CLOSE_DATE), notOlderThan(days(3)))
                                .build(),
                        "Get the findings report sent before the close date."),
                instruction(
                        "strength",
                        document("report", "signed")
                                .strength(Strength.CONFIRMED)
                                .build(),
                        "Get the findings report signed, as confirmed by the buyer."));
    }
}
