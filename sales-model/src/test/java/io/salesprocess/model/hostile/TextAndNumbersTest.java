package io.salesprocess.model.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters that are not seen, and numbers that nobody can count with. */
class TextAndNumbersTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                row(
                        "B066",
                        "a turn of direction in a name",
                        Offered.process().with("\"Champion\"", "\"Champ\\u202enoi\""),
                        "invalid-text 5:32 /roles/0/name: 'name' is 'Champ\\u202Enoi', with characters that are not seen. Leave out direction marks and zero-width spaces."),
                row(
                        "B066",
                        "a blank of no width in a name",
                        Offered.process().with("\"Champion\"", "\"Champ\\u200bion\""),
                        "invalid-text 5:32 /roles/0/name: 'name' is 'Champ\\u200Bion', with characters that are not seen. Leave out direction marks and zero-width spaces."),
                row(
                        "B066",
                        "a blank of no width in an id",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"mana\\u200bger\""),
                        "invalid-id 6:12 /roles/1/id: The id 'mana\\u200Bger' contains other characters than letters, digits and - _ . :."),
                row(
                        "B066",
                        "an isolate that is not closed, in a why",
                        Offered.process().with("\"To show it.\"", "\"To \\u2067show it.\""),
                        "invalid-text 17:63 /stages/0/entryCriteria/0/why: 'why' is 'To \\u2067show it.', with characters that are not seen. Leave out direction marks and zero-width spaces."),
                row(
                        "B066",
                        "a turn of direction in the id of a record",
                        Offered.opportunity().with("\"id\": \"demo-1\"", "\"id\": \"demo\\u202e1\""),
                        "invalid-id 10:12 /activities/0/id: The id 'demo\\u202E1' contains characters that are not seen."),
                row(
                        "B066",
                        "a blank of no width in the id of a person",
                        Offered.opportunity().with("\"owner\": \"rep\"", "\"owner\": \"r\\u200bep\""),
                        "invalid-id 2:76 /owner: The id 'r\\u200Bep' contains characters that are not seen."),
                row(
                        "B066",
                        "a variation selector in an id",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"mana\\ufe0fger\""),
                        "invalid-id 6:12 /roles/1/id: The id 'mana\\uFE0Fger' contains other characters than letters, digits and - _ . :."),
                row(
                        "B066",
                        "a letter of no width for an id",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"\\u115f\""),
                        "invalid-id 6:12 /roles/1/id: The id '\\u115F' does not begin with a letter or digit."),
                row(
                        "B066",
                        "a direction mark of Arabic in a name",
                        Offered.process().with("\"Champion\"", "\"Champ\\u061cion\""),
                        "invalid-text 5:32 /roles/0/name: 'name' is 'Champ\\u061Cion', with characters that are not seen. Leave out direction marks and zero-width spaces."),
                row(
                        "B066",
                        "a hyphen that is not seen, in a why",
                        Offered.process().with("\"To show it.\"", "\"To \\u00adshow it.\""),
                        "invalid-text 17:63 /stages/0/entryCriteria/0/why: 'why' is 'To \\u00ADshow it.', with characters that are not seen. Leave out direction marks and zero-width spaces."),
                row(
                        "B011",
                        "a name that is a blank of Braille",
                        Offered.process().with("\"Champion\"", "\"\\u2800\""),
                        "invalid-text 5:32 /roles/0/name: 'name' says nothing. Say what it is called."),
                row(
                        "B011",
                        "a name that is a filler of Hangul",
                        Offered.process().with("\"Champion\"", "\"\\u3164\""),
                        "invalid-text 5:32 /roles/0/name: 'name' says nothing. Say what it is called."),
                row(
                        "B066",
                        "a selector in the id of a record",
                        Offered.opportunity().with("\"id\": \"demo-1\"", "\"id\": \"demo\\udb40\\udd001\""),
                        "invalid-id 10:12 /activities/0/id: The id 'demo\\u{E0100}1' contains characters that are not seen."),
                row(
                        "B066",
                        "a blank that does not break at the end of the id of a record",
                        Offered.opportunity().with("\"id\": \"demo-1\"", "\"id\": \"demo\\u00a0\""),
                        "invalid-id 10:12 /activities/0/id: The id 'demo\\u00A0' begins or ends with a blank."),
                row(
                        "B011",
                        "a waiver for no reason",
                        Offered.opportunity()
                                .with(
                                        "\"documents\": []",
                                        "\"waivers\": [{\"id\": \"w\", \"requirement\": \"called\", \"reason\": \" \", \"by\": \"rep\", \"at\": \"2025-03-01\"}]"),
                        "invalid-text 13:62 /waivers/0/reason: 'reason' says nothing. Say why it was done."),
                row(
                        "B071",
                        "an exponent of a thousand million",
                        Offered.condition("{\"field\": \"seats\", \"atLeast\": 1e1000000000}"),
                        "out-of-range 20:118 /stages/1/entryCriteria/0/doneWhen/atLeast: The number 1e1000000000 has more than 60 digits."),
                row(
                        "B071",
                        "an exponent beyond what a number can hold",
                        Offered.condition("{\"field\": \"seats\", \"atLeast\": 1e2147483648}"),
                        "out-of-range 20:118 /stages/1/entryCriteria/0/doneWhen/atLeast: The number 1e2147483648 has more than 60 digits."),
                row(
                        "B071",
                        "an exponent of very many digits",
                        Offered.condition("{\"field\": \"seats\", \"atLeast\": 1e99999999999999999999}"),
                        "out-of-range 20:118 /stages/1/entryCriteria/0/doneWhen/atLeast: The number 1e99999999999999999999 has more than 60 digits."),
                row(
                        "B071",
                        "a very small number",
                        Offered.condition("{\"field\": \"seats\", \"atLeast\": 1e-2147483648}"),
                        "out-of-range 20:118 /stages/1/entryCriteria/0/doneWhen/atLeast: The number 1e-2147483648 has more than 60 digits."),
                row(
                        "B071",
                        "nought with a large exponent",
                        Offered.condition("{\"field\": \"seats\", \"atLeast\": 0e999999999999}"),
                        "out-of-range 20:118 /stages/1/entryCriteria/0/doneWhen/atLeast: The number 0e999999999999 has more than 60 digits."),
                row(
                        "B071",
                        "a count with an exponent",
                        Offered.condition("{\"activity\": \"demo\", \"atLeast\": 1e1}"),
                        "out-of-range 20:120 /stages/1/entryCriteria/0/doneWhen/atLeast: 'atLeast' must be a whole number from 0 to 1000, not 1e1."),
                row(
                        "B071",
                        "an exponent beyond what a number can hold",
                        Offered.opportunity().with("\"seats\": 40", "\"seats\": 1e2147483648"),
                        "out-of-range 4:23 /fields/seats: The number 1e2147483648 has more than 60 digits."),
                row(
                        "B071",
                        "an exponent of very many digits",
                        Offered.opportunity().with("\"seats\": 40", "\"seats\": -1e99999999999999999999"),
                        "out-of-range 4:23 /fields/seats: The number -1e99999999999999999999 has more than 60 digits."),
                row(
                        "B071",
                        "a very small amount",
                        Offered.opportunity().with("\"84000.00\"", "1e-2147483648"),
                        "out-of-range 3:24 /amount/amount: The number 1e-2147483648 has more than 60 digits."),
                row(
                        "B074",
                        "an amount without a currency",
                        Offered.condition("{\"field\": \"budget\", \"atLeast\": {\"amount\": \"5\"}}"),
                        "invalid-currency 20:119 /stages/1/entryCriteria/0/doneWhen/atLeast: The amount 5 has no currency. Add one, such as \"currency\": \"EUR\"."),
                row(
                        "B074",
                        "a currency in lower case",
                        Offered.condition(
                                "{\"field\": \"budget\", \"atLeast\": {\"amount\": \"5\", \"currency\": \"eur\"}}"),
                        "invalid-currency 20:147 /stages/1/entryCriteria/0/doneWhen/atLeast/currency: 'eur' is no currency. Maybe 'EUR'."),
                row(
                        "B074",
                        "a currency that is none",
                        Offered.condition(
                                "{\"field\": \"budget\", \"atLeast\": {\"amount\": \"5\", \"currency\": \"XQQ\"}}"),
                        "invalid-currency 20:147 /stages/1/entryCriteria/0/doneWhen/atLeast/currency: 'XQQ' is no currency. Write its ISO 4217 code, such as 'EUR'."),
                row(
                        "B074",
                        "a currency that is a sign",
                        Offered.condition(
                                "{\"field\": \"budget\", \"atLeast\": {\"amount\": \"5\", \"currency\": \"\u20ac\"}}"),
                        "invalid-currency 20:147 /stages/1/entryCriteria/0/doneWhen/atLeast/currency: '\u20ac' is no currency. Write its ISO 4217 code, such as 'EUR'."),
                row(
                        "B074",
                        "a currency in lower case",
                        Offered.opportunity().with("\"currency\": \"EUR\"", "\"currency\": \"eur\""),
                        "invalid-currency 3:48 /amount/currency: 'eur' is no currency. Maybe 'EUR'."),
                row(
                        "B074",
                        "a currency that is none",
                        Offered.opportunity().with("\"currency\": \"EUR\"", "\"currency\": \"EURO\""),
                        "invalid-currency 3:48 /amount/currency: 'EURO' is no currency. Maybe 'EUR'."),
                row(
                        "B074",
                        "an amount in words",
                        Offered.opportunity().with("\"84000.00\"", "\"84.000,00\""),
                        "wrong-type 3:24 /amount/amount: 'amount' must be an amount such as '50000.00', not the text '84.000,00'."),
                row(
                        "B076",
                        "a probability of a thousand",
                        Offered.process().with("\"probability\": 10", "\"probability\": 1000"),
                        "out-of-range 16:72 /stages/0/probability: 'probability' must be a whole number from 0 to 100, not 1000."),
                row(
                        "B076",
                        "a negative probability",
                        Offered.process().with("\"probability\": 10", "\"probability\": -1"),
                        "out-of-range 16:72 /stages/0/probability: 'probability' must be a whole number from 0 to 100, not -1."),
                row(
                        "B076",
                        "a probability with a fraction",
                        Offered.process().with("\"probability\": 10", "\"probability\": 0.1"),
                        "out-of-range 16:72 /stages/0/probability: 'probability' must be a whole number from 0 to 100, not 0.1."));
    }

    private static Arguments row(String number, String what, Offered offered, String... told) {
        return arguments(number, what, offered, List.of(told));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void what_is_no_text_or_number_is_told_at_its_place(
            String number, String what, Offered offered, List<String> told) {
        assertThat(offered.told()).as("%s: %s", number, what).isEqualTo(told);
    }
}
