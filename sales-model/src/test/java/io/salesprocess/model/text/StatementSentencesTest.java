package io.salesprocess.model.text;

import static io.salesprocess.model.definition.StatementKind.APPROVAL;
import static io.salesprocess.model.definition.StatementKind.ATTESTATION;
import static io.salesprocess.model.definition.StatementKind.CONFIRMATION;
import static io.salesprocess.model.definition.StatementKind.DECISION;
import static io.salesprocess.model.text.ComplexSale.days;
import static io.salesprocess.model.text.ComplexSale.notOlderThan;
import static io.salesprocess.model.text.ComplexSale.statement;
import static io.salesprocess.model.text.ComplexSale.who;
import static io.salesprocess.model.text.Tables.instruction;
import static io.salesprocess.model.text.Tables.opposite;
import static io.salesprocess.model.text.Tables.sentence;

import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StatementSentencesTest {
    @TestFactory
    Stream<DynamicTest> a_confirmation_is_the_buyers() {
        return Stream.of(
                sentence(
                        "plain",
                        statement(CONFIRMATION, "plan").build(),
                        "\"Mutual plan\" was confirmed by the buyer."),
                sentence(
                        "by a role",
                        statement(CONFIRMATION, "plan")
                                .by(who("decision-maker"))
                                .build(),
                        "\"Mutual plan\" was confirmed by the decision maker."),
                sentence(
                        "yes goes without saying",
                        statement(CONFIRMATION, "plan").addAnswers("yes").build(),
                        "\"Mutual plan\" was confirmed by the buyer."),
                sentence(
                        "another answer",
                        statement(CONFIRMATION, "plan")
                                .addAnswers("yes", "partly")
                                .build(),
                        "The answer to \"Mutual plan\" is \"yes\" or \"partly\", given by the buyer."),
                sentence(
                        "fresh",
                        statement(CONFIRMATION, "plan")
                                .addWhen(notOlderThan(days(30)))
                                .build(),
                        "\"Mutual plan\" was confirmed by the buyer not more than 30 days ago."),
                sentence(
                        "our own record",
                        statement(CONFIRMATION, "plan")
                                .strength(Strength.LOGGED)
                                .build(),
                        "\"Mutual plan\" was confirmed by the buyer, where a dated record of ours is enough."),
                sentence(
                        "a system's record",
                        statement(CONFIRMATION, "plan")
                                .strength(Strength.OBSERVED)
                                .build(),
                        "\"Mutual plan\" was confirmed by the buyer, where the record of a system or of somebody without a"
                                + " stake in the deal is enough."),
                sentence("unknown", statement(CONFIRMATION, "price").build(), "\"price\" was confirmed by the buyer."),
                sentence(
                        "of another kind is unknown",
                        statement(CONFIRMATION, "discount").build(),
                        "\"discount\" was confirmed by the buyer."));
    }

    @TestFactory
    Stream<DynamicTest> an_approval_is_never_the_owners() {
        return Stream.of(
                sentence(
                        "plain",
                        statement(APPROVAL, "discount").build(),
                        "\"Discount above 10 %\" was approved by somebody other than the owner."),
                sentence(
                        "by a side",
                        statement(APPROVAL, "discount").by(who(Side.OURS)).build(),
                        "\"Discount above 10 %\" was approved by somebody from our side other than the owner."),
                sentence(
                        "by a role",
                        statement(APPROVAL, "discount").by(who("sales-manager")).build(),
                        "\"Discount above 10 %\" was approved by the sales manager."),
                sentence(
                        "by a role, expressly not the owner",
                        statement(APPROVAL, "discount")
                                .by(Who.builder()
                                        .role("sales-manager")
                                        .addOtherThan(PersonReference.of(PersonReference.Kind.OWNER))
                                        .build())
                                .build(),
                        "\"Discount above 10 %\" was approved by a sales manager other than the owner."));
    }

    @TestFactory
    Stream<DynamicTest> an_attestation_and_a_decision_are_anybodys_unless_somebody_is_named() {
        return Stream.of(
                sentence("attested", statement(ATTESTATION, "fit").build(), "\"We can win this\" was attested."),
                sentence(
                        "attested by",
                        statement(ATTESTATION, "fit").by(who("sales-manager")).build(),
                        "\"We can win this\" was attested by the sales manager."),
                sentence(
                        "decided",
                        statement(DECISION, "engineer").build(),
                        "\"Does this deal need an engineer?\" was answered."),
                sentence(
                        "decided by",
                        statement(DECISION, "engineer").by(who("sponsor")).build(),
                        "\"Does this deal need an engineer?\" was answered by our executive sponsor."),
                sentence(
                        "decided yes",
                        statement(DECISION, "engineer").addAnswers("yes").build(),
                        "The answer to \"Does this deal need an engineer?\" is \"yes\"."),
                sentence(
                        "decided yes by, lately",
                        statement(DECISION, "engineer")
                                .addAnswers("yes")
                                .by(who("sponsor"))
                                .addWhen(notOlderThan(days(1)))
                                .build(),
                        "The answer to \"Does this deal need an engineer?\" is \"yes\", given by our executive sponsor not"
                                + " more than 1 day ago."),
                sentence(
                        "decided yes lately",
                        statement(DECISION, "engineer")
                                .addAnswers("yes")
                                .addWhen(notOlderThan(days(1)))
                                .build(),
                        "The answer to \"Does this deal need an engineer?\" is \"yes\", given not more than 1 day ago."),
                sentence(
                        "on a record",
                        statement(DECISION, "engineer")
                                .strength(Strength.LOGGED)
                                .build(),
                        "\"Does this deal need an engineer?\" was answered, as a dated record shows."));
    }

    @TestFactory
    Stream<DynamicTest> the_opposite() {
        return Stream.of(
                opposite(
                        "confirmed",
                        statement(CONFIRMATION, "plan").build(),
                        "\"Mutual plan\" was not confirmed by the buyer."),
                opposite(
                        "decided",
                        statement(DECISION, "engineer").build(),
                        "\"Does this deal need an engineer?\" was not answered."),
                opposite(
                        "decided yes",
                        statement(DECISION, "engineer").addAnswers("yes").build(),
                        "The answer to \"Does this deal need an engineer?\" is not \"yes\"."));
    }

    @TestFactory
    Stream<DynamicTest> an_instruction_says_who_has_to_speak() {
        return Stream.of(
                instruction(
                        "confirm", statement(CONFIRMATION, "plan").build(), "Have the buyer confirm \"Mutual plan\"."),
                instruction(
                        "approve",
                        statement(APPROVAL, "discount").by(who("sales-manager")).build(),
                        "Have the sales manager approve \"Discount above 10 %\"."),
                instruction("attest", statement(ATTESTATION, "fit").build(), "Have \"We can win this\" attested."),
                instruction(
                        "attest by",
                        statement(ATTESTATION, "fit").by(who("sales-manager")).build(),
                        "Have the sales manager attest \"We can win this\"."),
                instruction(
                        "decide",
                        statement(DECISION, "engineer").build(),
                        "Answer \"Does this deal need an engineer?\"."),
                instruction(
                        "decide by",
                        statement(DECISION, "engineer").by(who("sales-manager")).build(),
                        "Have the sales manager answer \"Does this deal need an engineer?\"."),
                instruction(
                        "an answer",
                        statement(DECISION, "engineer").addAnswers("yes").build(),
                        "Get the answer \"yes\" to \"Does this deal need an engineer?\"."),
                instruction(
                        "an answer from",
                        statement(CONFIRMATION, "plan").addAnswers("partly").build(),
                        "Get the answer \"partly\" to \"Mutual plan\" from the buyer."),
                instruction(
                        "strength",
                        statement(APPROVAL, "discount")
                                .by(who("sales-manager"))
                                .strength(Strength.OBSERVED)
                                .build(),
                        "Have the sales manager approve \"Discount above 10 %\", as recorded by a system or by somebody"
                                + " without a stake in the deal."));
    }
}
