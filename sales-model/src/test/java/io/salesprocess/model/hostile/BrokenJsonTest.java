package io.salesprocess.model.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no JSON, or JSON in which something stands twice, is not known or is not text. */
class BrokenJsonTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                row("B001", "nothing at all", Offered.process().text(""), "empty 1:1 : The document is empty."),
                row(
                        "B001",
                        "nothing but blanks",
                        Offered.process().text(" \n\t"),
                        "empty 1:1 : The document is empty."),
                row(
                        "B001",
                        "null",
                        Offered.process().text("null"),
                        "null-value 1:1 : The document must be a sales process, not null."),
                row(
                        "B001",
                        "a list",
                        Offered.process().text("[]"),
                        "wrong-type 1:1 : The document must be a sales process, not a list."),
                row(
                        "B001",
                        "a text",
                        Offered.process().text("\"sale\""),
                        "wrong-type 1:1 : The document must be a sales process, not the text 'sale'."),
                row(
                        "B001",
                        "an object without keys",
                        Offered.process().text("{}"),
                        "missing-key 1:1 : The key 'schemaVersion' of a sales process is missing. It must be the text '1'.",
                        "missing-key 1:1 : The key 'id' of a sales process is missing. It must be an id.",
                        "missing-key 1:1 : The key 'version' of a sales process is missing. It must be an id.",
                        "missing-key 1:1 : The key 'name' of a sales process is missing. It must be a name.",
                        "missing-key 1:1 : The key 'zone' of a sales process is missing. It must be a time zone such as 'Europe/Berlin'.",
                        "missing-key 1:1 : The key 'stages' of a sales process is missing. It must be a list."),
                row(
                        "B002",
                        "text after the end",
                        Offered.process().text("{} x"),
                        "syntax 1:4 : This is not JSON: unexpected 'x'. Put texts and keys between double quotes; the only bare words are true, false and null."),
                row(
                        "B002",
                        "a second document",
                        Offered.process().text("{} {}"),
                        "trailing-text 1:4 : Something follows the end of the document."),
                row(
                        "B002",
                        "a bracket too many",
                        Offered.process().text("{}}"),
                        "syntax 1:3 : This is not JSON: unexpected '}'. Look at the brackets and commas before it."),
                row(
                        "B003",
                        "a key of the process twice",
                        Offered.process().with("\"name\": \"Sale\"", "\"name\": \"Sale\", \"name\": \"Deal\""),
                        "duplicate-key 2:71 /name: The key 'name' stands twice in one object, first on line 2. Leave one of them out."),
                row(
                        "B003",
                        "a key of a condition twice",
                        Offered.process().with("\"field\": \"seats\"", "\"field\": \"seats\", \"field\": \"seats\""),
                        "duplicate-key 20:107 /stages/1/entryCriteria/0/doneWhen/field: The key 'field' stands twice in one object, first on line 20. Leave one of them out."),
                row(
                        "B003",
                        "a key twice, once spelled with an escape",
                        Offered.process()
                                .with("\"field\": \"seats\"", "\"field\": \"seats\", \"fi\\u0065ld\": \"goLive\""),
                        "duplicate-key 20:107 /stages/1/entryCriteria/0/doneWhen/field: The key 'field' stands twice in one object, first on line 20. Leave one of them out."),
                row(
                        "B003",
                        "a key of an unknown object twice",
                        Offered.process().with("\"why\": \"To show it.\"", "\"x\": {\"a\": 1, \"a\": 2}"),
                        "unknown-key 17:56 /stages/0/entryCriteria/0/x: Unknown key 'x' in a criterion.",
                        "duplicate-key 17:70 /stages/0/entryCriteria/0/x/a: The key 'a' stands twice in one object, first on line 17. Leave one of them out."),
                row(
                        "B004",
                        "an unknown key that is near a known one",
                        Offered.process().with("\"skippable\"", "\"skipable\""),
                        "unknown-key 16:38 /stages/0/skipable: Unknown key 'skipable' in a stage. Maybe 'skippable'."),
                row(
                        "B004",
                        "an unknown key that is near none",
                        Offered.process().with("\"why\": \"To show it.\"", "\"zzz\": \"To show it.\""),
                        "unknown-key 17:56 /stages/0/entryCriteria/0/zzz: Unknown key 'zzz' in a criterion."),
                row(
                        "B004",
                        "a known key in capitals",
                        Offered.process().with("\"zone\"", "\"ZONE\""),
                        "missing-key 1:1 : The key 'zone' of a sales process is missing. It must be a time zone such as 'Europe/Berlin'.",
                        "unknown-key 2:71 /ZONE: Unknown key 'ZONE' in a sales process. Maybe 'zone'."),
                row(
                        "B004",
                        "a condition that no key names",
                        Offered.condition("{\"filed\": \"seats\"}"),
                        "unknown-key 20:89 /stages/1/entryCriteria/0/doneWhen/filed: No key tells which condition this is; its first key is 'filed'. Maybe 'field'."),
                row(
                        "B007",
                        "half of a surrogate pair in a text",
                        Offered.process().with("\"Champion\"", "\"Champ\\ud800ion\""),
                        "not-unicode 5:32 /roles/0/name: The text 'Champ\\uD800ion' contains a NUL or half of a surrogate pair."),
                row(
                        "B007",
                        "half of a surrogate pair in a key",
                        Offered.process().with("\"why\": \"To show it.\"", "\"wh\\udc00y\": \"To show it.\""),
                        "not-unicode 17:60 : Half of a surrogate pair stands here. Write both halves, or the character itself."),
                row(
                        "B007",
                        "a NUL in a text",
                        Offered.process().with("\"Champion\"", "\"Champ\\u0000ion\""),
                        "not-unicode 5:32 /roles/0/name: The text 'Champ\\u0000ion' contains a NUL or half of a surrogate pair."),
                row(
                        "B008",
                        "a comment on a line",
                        Offered.process().with("\"holidays\"", "// free days\n  \"holidays\""),
                        "syntax 3:3 : This is not JSON: unexpected '/'. JSON has no comments: leave it out."),
                row(
                        "B008",
                        "a comment between values",
                        Offered.process().with("\"holidays\"", "/* free days */ \"holidays\""),
                        "syntax 3:3 : This is not JSON: unexpected '/'. JSON has no comments: leave it out."),
                row(
                        "B008",
                        "a comment with a hash",
                        Offered.process().with("\"holidays\"", "# free days\n  \"holidays\""),
                        "syntax 3:3 : This is not JSON: unexpected '#'. JSON has no comments: leave it out."),
                row(
                        "B008",
                        "not a number",
                        Offered.process().with("\"probability\": 10", "\"probability\": NaN"),
                        "syntax 16:72 : This is not JSON: unexpected 'N'. Put texts and keys between double quotes; the only bare words are true, false and null."),
                row(
                        "B008",
                        "infinity",
                        Offered.process().with("\"probability\": 10", "\"probability\": -Infinity"),
                        "syntax 16:72 : This is not JSON: unexpected '-'. Look at the brackets and commas before it."),
                row(
                        "B008",
                        "single quotes",
                        Offered.process().with("\"Champion\"", "'Champion'"),
                        "syntax 5:32 : This is not JSON: unexpected '''. Put texts and keys between double quotes."),
                row(
                        "B008",
                        "a key without quotes",
                        Offered.process().with("\"zone\"", "zone"),
                        "syntax 2:71 : This is not JSON: unexpected 'z'. Put texts and keys between double quotes; the only bare words are true, false and null."),
                row(
                        "B008",
                        "a trailing comma in a list",
                        Offered.process().with("[\"2025-12-25\"]", "[\"2025-12-25\",]"),
                        "syntax 3:29 : This is not JSON: unexpected ']'. Leave the comma before it out."),
                row(
                        "B008",
                        "a trailing comma in an object",
                        Offered.process().with("{\"field\": \"seats\"}", "{\"field\": \"seats\",}"),
                        "syntax 20:106 : This is not JSON: unexpected '}'. Leave the comma before it out."),
                row(
                        "B008",
                        "a leading zero",
                        Offered.process().with("\"probability\": 10", "\"probability\": 010"),
                        "syntax 16:72 : This is not JSON: unexpected '0'. Look at the brackets and commas before it."),
                row(
                        "B008",
                        "a plus sign",
                        Offered.process().with("\"probability\": 10", "\"probability\": +10"),
                        "syntax 16:72 : This is not JSON: unexpected '+'. Look at the brackets and commas before it."),
                row(
                        "B008",
                        "a number that begins with its point",
                        Offered.process().with("\"probability\": 10", "\"probability\": .1"),
                        "syntax 16:72 : This is not JSON: unexpected '.'. Look at the brackets and commas before it."),
                row(
                        "B008",
                        "a hexadecimal number",
                        Offered.process().with("\"probability\": 10", "\"probability\": 0x10"),
                        "syntax 16:72 : This is not JSON: unexpected '0'. Look at the brackets and commas before it."),
                row(
                        "B008",
                        "a word that JSON does not know",
                        Offered.process().with("\"skippable\": true", "\"skippable\": True"),
                        "syntax 16:51 : This is not JSON: unexpected 'T'. Put texts and keys between double quotes; the only bare words are true, false and null."),
                row(
                        "B008",
                        "a line break within a text",
                        Offered.process().with("\"To show it.\"", "\"To show\nit.\""),
                        "syntax 17:71 : This is not JSON: unexpected '\\u000A'. Escape line breaks and other control characters within a text."),
                row(
                        "B008",
                        "an escape that JSON does not know",
                        Offered.process().with("\"To show it.\"", "\"To \\show it.\""),
                        "syntax 17:68 : This is not JSON: unexpected 's'. After a backslash only \" \\ / b f n r t may stand, or u and four hexadecimal digits."),
                row(
                        "B008",
                        "a missing comma",
                        Offered.process().with("\"zone\": \"Europe/Berlin\",", "\"zone\": \"Europe/Berlin\""),
                        "syntax 3:3 : This is not JSON: unexpected '\"'. Maybe a comma or a colon is missing before it."));
    }

    private static Arguments row(String number, String what, Offered offered, String... told) {
        return arguments(number, what, offered, List.of(told));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void what_is_no_document_is_told_at_its_place(String number, String what, Offered offered, List<String> told) {
        assertThat(offered.told()).as("%s: %s", number, what).isEqualTo(told);
    }
}
