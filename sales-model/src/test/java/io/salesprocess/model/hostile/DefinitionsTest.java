package io.salesprocess.model.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Definitions that cannot be: each gets its code, its place, one sentence and, where there is one, a remedy. */
class DefinitionsTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                row(
                        "B009",
                        "an empty list of stages",
                        Offered.process()
                                .text(
                                        "{\"schemaVersion\": \"1\", \"id\": \"sale\", \"version\": \"1\", \"name\": \"Sale\", \"zone\": \"UTC\", \"stages\": []}"),
                        "empty-list 1:95 /stages: 'stages' must not be empty. Say at least one, or leave out what is around it."),
                row(
                        "B009",
                        "no list of stages",
                        Offered.process()
                                .text(
                                        "{\"schemaVersion\": \"1\", \"id\": \"sale\", \"version\": \"1\", \"name\": \"Sale\", \"zone\": \"UTC\"}"),
                        "missing-key 1:1 : The key 'stages' of a sales process is missing. It must be a list."),
                row(
                        "B010",
                        "two roles with one id",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"champion\""),
                        "duplicate-id 6:12 /roles/1/id: Two roles have the id 'champion' (the first is on line 5, /roles/0/id). Give one of them another id."),
                row(
                        "B010",
                        "two ids that differ in case alone",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"Champion\""),
                        "duplicate-id 6:12 /roles/1/id: The ids 'champion' and 'Champion' of two roles look the same (the first is on line 5, /roles/0/id). Give one of them another id."),
                row(
                        "B010",
                        "two ids, composed and not",
                        Offered.process()
                                .with(
                                        "\"id\": \"goLive\", \"name\": \"Go-live\", \"type\": \"date\"},\n    {\"id\": \"budget\"",
                                        "\"id\": \"caf\u00e9\", \"name\": \"Go-live\", \"type\": \"date\"},\n    {\"id\": \"cafe\u0301\""),
                        "duplicate-id 13:12 /fields/2/id: Two fields have the id 'caf\u00e9' (the first is on line 12, /fields/1/id). Give one of them another id."),
                row(
                        "B010",
                        "two ids, one with a Cyrillic letter",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"ch\u0430mpion\""),
                        "duplicate-id 6:12 /roles/1/id: The ids 'champion' and 'ch\u0430mpion' of two roles look the same (the first is on line 5, /roles/0/id). Give one of them another id."),
                row(
                        "B010",
                        "two ids, one with a Greek letter",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"champi\u03bfn\""),
                        "duplicate-id 6:12 /roles/1/id: The ids 'champion' and 'champi\u03bfn' of two roles look the same (the first is on line 5, /roles/0/id). Give one of them another id."),
                row(
                        "B010",
                        "two ids, one in letters of full width",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"\uff43hampion\""),
                        "duplicate-id 6:12 /roles/1/id: The ids 'champion' and '\uff43hampion' of two roles look the same (the first is on line 5, /roles/0/id). Give one of them another id."),
                row(
                        "B010",
                        "two states that look alike",
                        Offered.process().with("[\"drafted\", \"sent\"]", "[\"sent\", \"s\u0435nt\"]"),
                        "duplicate-id 9:69 /documents/0/states/1: The word 's\u0435nt' stands twice in 'states', or looks like another. Leave one of them out."),
                row(
                        "B010",
                        "two requirements with one id",
                        Offered.process().with("\"id\": \"called\"", "\"id\": \"demo-held\""),
                        "duplicate-id 20:14 /stages/1/entryCriteria/0/id: Two requirements have the id 'demo-held' (the first is on line 17, /stages/0/entryCriteria/0/id). Give one of them another id."),
                row(
                        "B010",
                        "two stages with one id",
                        Offered.process().with("\"id\": \"second\"", "\"id\": \"first\""),
                        "duplicate-id 19:12 /stages/1/id: Two stages have the id 'first' (the first is on line 16, /stages/0/id). Give one of them another id."),
                row(
                        "B011",
                        "null in a list that must not be empty",
                        Offered.condition("{\"allOf\": [null]}"),
                        "null-value 20:99 /stages/1/entryCriteria/0/doneWhen/allOf/0: 'allOf/0' must be a condition, not null."),
                row(
                        "B011",
                        "an unknown type of activity",
                        Offered.process().with("\"activity\": \"demo\"", "\"activity\": \"dmeo\""),
                        "unknown-reference 17:103 /stages/0/entryCriteria/0/doneWhen/activity: There is no type of activity 'dmeo'. Maybe 'demo'."),
                row(
                        "B011",
                        "an unknown role",
                        Offered.process().with("{\"role\": \"champion\"}", "{\"role\": \"chmpion\"}"),
                        "unknown-reference 17:129 /stages/0/entryCriteria/0/doneWhen/with/0/role: There is no role 'chmpion'. Maybe 'champion'."),
                row(
                        "B011",
                        "an unknown field",
                        Offered.process().with("\"field\": \"seats\"", "\"field\": \"seat\""),
                        "unknown-reference 20:98 /stages/1/entryCriteria/0/doneWhen/field: There is no field 'seat'. Maybe 'seats'."),
                row(
                        "B011",
                        "an unknown stage",
                        Offered.condition("{\"stage\": \"frist\"}"),
                        "unknown-reference 20:98 /stages/1/entryCriteria/0/doneWhen/stage: There is no open stage or stage of a track 'frist'. Maybe 'first'."),
                row(
                        "B011",
                        "an unknown requirement",
                        Offered.process().with("\"after\": [\"demo-held\"]", "\"after\": [\"demo-hold\"]"),
                        "unknown-reference 20:62 /stages/1/entryCriteria/0/after/0: There is no requirement 'demo-hold'. Maybe 'demo-held'."),
                row(
                        "B011",
                        "a role where none is near",
                        Offered.process().with("{\"role\": \"champion\"}", "{\"role\": \"zzz\"}"),
                        "unknown-reference 17:129 /stages/0/entryCriteria/0/doneWhen/with/0/role: There is no role 'zzz'. Maybe one of 'champion', 'manager'."),
                row(
                        "B011",
                        "an attribute where none is declared",
                        Offered.condition("{\"activity\": \"demo\", \"where\": [{\"attribute\": \"length\"}]}"),
                        "unknown-reference 20:133 /stages/1/entryCriteria/0/doneWhen/where/0/attribute: There is no attribute 'length'. The process defines none."),
                row(
                        "B012",
                        "a requirement that waits for itself",
                        Offered.process().with("\"after\": [\"demo-held\"]", "\"after\": [\"called\"]"),
                        "cycle 20:14 /stages/1/entryCriteria/0/id: The requirement 'called' waits for itself. Take one of the arrows out: an 'after', a part, a condition or a time."),
                row(
                        "B012",
                        "two requirements that wait for each other",
                        Offered.process().with("\"why\": \"To show it.\"", "\"after\": [\"called\"]"),
                        "cycle 20:14 /stages/1/entryCriteria/0/id: Requirements wait for each other: 'demo-held' \u2192 'called' \u2192 'demo-held'. Take one of the arrows out: an 'after', a part, a condition or a time."),
                row(
                        "B012",
                        "a requirement that is done when it is done",
                        Offered.condition("{\"requirement\": \"called\"}"),
                        "cycle 20:14 /stages/1/entryCriteria/0/id: The requirement 'called' waits for itself. Take one of the arrows out: an 'after', a part, a condition or a time."),
                row(
                        "B013",
                        "conditions nine deep",
                        Offered.condition(
                                "{\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"field\": \"seats\"}}}}}}}}}"),
                        "too-large 20:88 /stages/1/entryCriteria/0/doneWhen: Conditions lie 9 deep within each other; at most 8 are allowed."),
                row(
                        "B014",
                        "at least more than at most",
                        Offered.condition("{\"people\": {\"role\": \"champion\"}, \"atLeast\": 3, \"atMost\": 2}"),
                        "impossible-range 20:145 /stages/1/entryCriteria/0/doneWhen/atMost: At least 3 and at most 2 can never be. Swap them, or leave one out."),
                row(
                        "B014",
                        "a value above its own limit",
                        Offered.condition("{\"field\": \"seats\", \"greaterThan\": 5, \"lessThan\": 5}"),
                        "wrong-keys 20:125 /stages/1/entryCriteria/0/doneWhen/lessThan: The keys 'greaterThan' and 'lessThan' of a field condition exclude each other. Leave one of them out."),
                row(
                        "B014",
                        "a value above its own limit in another way",
                        Offered.condition("{\"activity\": \"demo\", \"atLeast\": 2, \"atMost\": 1}"),
                        "impossible-range 20:133 /stages/1/entryCriteria/0/doneWhen/atMost: At least 2 and at most 1 can never be. Swap them, or leave one out."),
                row(
                        "B014",
                        "working hours that end before they begin",
                        Offered.process()
                                .with(
                                        "\"holidays\": [\"2025-12-25\"]",
                                        "\"workingHours\": {\"from\": \"17:00\", \"to\": \"09:00\"}"),
                        "impossible-range 3:43 /workingHours/to: The working day ends at 09:00, and not after it began at 17:00. Swap them, or leave one out."),
                row(
                        "B015",
                        "an empty all-of",
                        Offered.condition("{\"allOf\": []}"),
                        "empty-list 20:98 /stages/1/entryCriteria/0/doneWhen/allOf: 'allOf' must not be empty. Say at least one, or leave out what is around it."),
                row(
                        "B015",
                        "an empty any-of",
                        Offered.condition("{\"anyOf\": []}"),
                        "empty-list 20:98 /stages/1/entryCriteria/0/doneWhen/anyOf: 'anyOf' must not be empty. Say at least one, or leave out what is around it."),
                row(
                        "B015",
                        "none of none",
                        Offered.condition("{\"of\": [], \"atLeast\": 0}"),
                        "empty-list 20:95 /stages/1/entryCriteria/0/doneWhen/of: 'of' must not be empty. Say at least one, or leave out what is around it.",
                        "out-of-range 20:110 /stages/1/entryCriteria/0/doneWhen/atLeast: 'atLeast' must be a whole number from 1 to 1000, not 0."),
                row(
                        "B015",
                        "a count of nought",
                        Offered.condition("{\"of\": [{\"field\": \"seats\"}], \"atLeast\": 0}"),
                        "out-of-range 20:128 /stages/1/entryCriteria/0/doneWhen/atLeast: 'atLeast' must be a whole number from 1 to 1000, not 0."),
                row(
                        "B015",
                        "more than there are",
                        Offered.condition("{\"of\": [{\"field\": \"seats\"}], \"atLeast\": 2}"),
                        "impossible-range 20:128 /stages/1/entryCriteria/0/doneWhen/atLeast: At least 2 of 1 conditions can never be. Ask for 1 to 1."),
                row(
                        "B015",
                        "an empty condition",
                        Offered.condition("{}"),
                        "missing-key 20:88 /stages/1/entryCriteria/0/doneWhen: The object is empty and says nothing. Maybe one of 'activity', 'document', 'work', 'event', 'field', 'confirmation', 'approval', 'attestation', 'decision', 'stakeholders', 'people', 'attribute', \u2026."),
                row(
                        "B016",
                        "true as a text",
                        Offered.process().with("\"skippable\": true", "\"skippable\": \"true\""),
                        "wrong-type 16:51 /stages/0/skippable: 'skippable' must be true or false, not the text 'true'."),
                row(
                        "B016",
                        "true as a number",
                        Offered.process().with("\"skippable\": true", "\"skippable\": 1"),
                        "wrong-type 16:51 /stages/0/skippable: 'skippable' must be true or false, not the number 1."),
                row(
                        "B016",
                        "true as null",
                        Offered.process().with("\"skippable\": true", "\"skippable\": null"),
                        "null-value 16:51 /stages/0/skippable: 'skippable' must be true or false, not null. Leave it out where there is nothing to say."),
                row(
                        "B016",
                        "a word as a number",
                        Offered.process().with("\"side\": \"ours\"", "\"side\": 0"),
                        "wrong-type 6:50 /roles/1/side: 'side' must be 'ours' or 'buyer' or 'partner', not the number 0."),
                row(
                        "B016",
                        "a number as a text",
                        Offered.process().with("\"probability\": 10", "\"probability\": \"10\""),
                        "wrong-type 16:72 /stages/0/probability: 'probability' must be a whole number from 0 to 100, not the text '10'."),
                row(
                        "B016",
                        "a version as a number",
                        Offered.process().with("\"version\": \"1\"", "\"version\": 1"),
                        "wrong-type 2:50 /version: 'version' must be an id, not the number 1."),
                row(
                        "B017",
                        "a regular expression as a comparison",
                        Offered.condition("{\"field\": \"seats\", \"matches\": \"(a+)+$\"}"),
                        "unknown-key 20:107 /stages/1/entryCriteria/0/doneWhen/matches: Unknown key 'matches' in a field condition."),
                row(
                        "B017",
                        "a regular expression as an id",
                        Offered.process().with("\"activity\": \"demo\"", "\"activity\": \".*\""),
                        "invalid-id 17:103 /stages/0/entryCriteria/0/doneWhen/activity: The id '.*' does not begin with a letter or digit."),
                row(
                        "B018",
                        "an expression as a condition",
                        Offered.condition("{\"eval\": \"1 == 1\"}"),
                        "unknown-key 20:89 /stages/1/entryCriteria/0/doneWhen/eval: No key tells which condition this is; its first key is 'eval'. Maybe one of 'activity', 'document', 'work', 'event', 'field', 'confirmation', 'approval', 'attestation', 'decision', 'stakeholders', 'people', 'attribute', \u2026."),
                row(
                        "B018",
                        "an expression as a text instead of a condition",
                        Offered.condition("\"amount > 0\""),
                        "wrong-type 20:88 /stages/1/entryCriteria/0/doneWhen: 'doneWhen' must be a condition, not the text 'amount > 0'."),
                row(
                        "B018",
                        "DRL as an id",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"\\\") eval(1==1 //\""),
                        "invalid-id 6:12 /roles/1/id: The id '\") eval(1==1 //' does not begin with a letter or digit."),
                row(
                        "B018",
                        "a template as an id",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"${jndi:ldap://x}\""),
                        "invalid-id 6:12 /roles/1/id: The id '${jndi:ldap://x}' does not begin with a letter or digit."),
                row(
                        "B019",
                        "the name of a class beside a condition",
                        Offered.condition("{\"@class\": \"java.net.URL\", \"field\": \"seats\"}"),
                        "unknown-key 20:89 /stages/1/entryCriteria/0/doneWhen/@class: Unknown key '@class' in a field condition."),
                row(
                        "B019",
                        "the name of a class before a value",
                        Offered.condition("[\"java.net.URL\", \"http://x.invalid\"]"),
                        "wrong-type 20:88 /stages/1/entryCriteria/0/doneWhen: 'doneWhen' must be a condition, not a list."),
                row(
                        "B019",
                        "the type of a value",
                        Offered.condition("{\"field\": \"seats\", \"equals\": {\"@type\": \"java.math.BigDecimal\"}}"),
                        "missing-key 20:117 /stages/1/entryCriteria/0/doneWhen/equals: The key 'amount' of an amount of money is missing. It must be an amount such as '50000.00'.",
                        "unknown-key 20:118 /stages/1/entryCriteria/0/doneWhen/equals/@type: Unknown key '@type' in an amount of money."),
                row(
                        "B020",
                        "a reference to a file",
                        Offered.condition("{\"$ref\": \"file:///etc/passwd\"}"),
                        "unknown-key 20:89 /stages/1/entryCriteria/0/doneWhen/$ref: No key tells which condition this is; its first key is '$ref'. Maybe one of 'activity', 'document', 'work', 'event', 'field', 'confirmation', 'approval', 'attestation', 'decision', 'stakeholders', 'people', 'attribute', \u2026."),
                row(
                        "B020",
                        "a reference to a server",
                        Offered.process()
                                .with("\"doneWhen\": {\"field\": \"seats\"}", "\"$ref\": \"http://x.invalid/a.json\""),
                        "unknown-key 20:76 /stages/1/entryCriteria/0/$ref: Unknown key '$ref' in a criterion."),
                row(
                        "B020",
                        "a reference into a jar",
                        Offered.process().with("\"stages\": [", "\"$ref\": \"jar:file:/x.jar!/a\", \"stages\": ["),
                        "unknown-key 15:3 /$ref: Unknown key '$ref' in a sales process."),
                row(
                        "B020",
                        "a file to include",
                        Offered.process().with("\"roles\": [", "\"$include\": \"roles.json\", \"roles\": ["),
                        "unknown-key 4:3 /$include: Unknown key '$include' in a sales process."),
                row(
                        "B021",
                        "no version of the language",
                        Offered.process().with("\"schemaVersion\": \"1\", ", ""),
                        "missing-key 1:1 : The key 'schemaVersion' of a sales process is missing. It must be the text '1'."),
                row(
                        "B021",
                        "a later version of the language",
                        Offered.process().with("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\""),
                        "unknown-schema-version 2:20 /schemaVersion: The schema version '2' is not known. This library reads '1'."),
                row(
                        "B021",
                        "a version of the language as a number",
                        Offered.process().with("\"schemaVersion\": \"1\"", "\"schemaVersion\": 1"),
                        "wrong-type 2:20 /schemaVersion: 'schemaVersion' must be the text '1', not the number 1."),
                row(
                        "B022",
                        "a negative period of ISO 8601",
                        Offered.process().with("\"15 days\"", "\"P-1D\""),
                        "invalid-span 19:60 /stages/1/expectedDuration: 'P-1D' is no span of time. Write it in words, such as '5 days', '20 minutes' or '1 business day'."),
                row(
                        "B022",
                        "the longest duration of ISO 8601",
                        Offered.process().with("\"15 days\"", "\"PT9223372036854775807S\""),
                        "invalid-span 19:60 /stages/1/expectedDuration: 'PT9223372036854775807S' is no span of time. Write it in words, such as '5 days', '20 minutes' or '1 business day'."),
                row(
                        "B022",
                        "a very long period of ISO 8601",
                        Offered.process().with("\"15 days\"", "\"P400000000W\""),
                        "invalid-span 19:60 /stages/1/expectedDuration: 'P400000000W' is no span of time. Write it in words, such as '5 days', '20 minutes' or '1 business day'."),
                row(
                        "B022",
                        "a negative span",
                        Offered.process().with("\"15 days\"", "\"-15 days\""),
                        "invalid-span 19:60 /stages/1/expectedDuration: '-15 days' is no span of time. Write it in words, such as '5 days', '20 minutes' or '1 business day'."),
                row(
                        "B022",
                        "a span without a unit",
                        Offered.process().with("\"15 days\"", "\"15\""),
                        "invalid-span 19:60 /stages/1/expectedDuration: '15' is no span of time. Write it in words, such as '5 days', '20 minutes' or '1 business day'."),
                row(
                        "B022",
                        "a span with digits of another script",
                        Offered.process().with("\"15 days\"", "\"\u0661\u0665 days\""),
                        "invalid-span 19:60 /stages/1/expectedDuration: '\u0661\u0665 days' is no span of time. Write it in words, such as '5 days', '20 minutes' or '1 business day'."),
                row(
                        "B022",
                        "a span of more than a hundred years",
                        Offered.process().with("\"15 days\"", "\"36601 days\""),
                        "out-of-range 19:60 /stages/1/expectedDuration: '36601 days' is longer than 100 years."),
                row(
                        "B022",
                        "a span of more digits than are counted",
                        Offered.process().with("\"15 days\"", "\"9999999999 days\""),
                        "invalid-span 19:60 /stages/1/expectedDuration: '9999999999 days' is no span of time. Write it in words, such as '5 days', '20 minutes' or '1 business day'."),
                row(
                        "B024",
                        "line breaks in a key",
                        Offered.process().with("\"why\": \"To show it.\"", "\"wh\\r\\ny\": \"To show it.\""),
                        "unknown-key 17:56 /stages/0/entryCriteria/0/wh\\u000D\\u000Ay: Unknown key 'wh\\u000D\\u000Ay' in a criterion."),
                row(
                        "B024",
                        "colours of a terminal in a key",
                        Offered.process().with("\"why\": \"To show it.\"", "\"wh\\u001b[31my\": \"To show it.\""),
                        "unknown-key 17:56 /stages/0/entryCriteria/0/wh\\u001B[31my: Unknown key 'wh\\u001B[31my' in a criterion."),
                row(
                        "B024",
                        "the one-byte introducer of colours in a reference",
                        Offered.process().with("\"activity\": \"demo\"", "\"activity\": \"de\\u009b31mmo\""),
                        "invalid-id 17:103 /stages/0/entryCriteria/0/doneWhen/activity: The id 'de\\u009B31mmo' contains other characters than letters, digits and - _ . :."),
                row(
                        "B024",
                        "a format of printf in a reference",
                        Offered.process().with("\"activity\": \"demo\"", "\"activity\": \"%n%s%1$s\""),
                        "invalid-id 17:103 /stages/0/entryCriteria/0/doneWhen/activity: The id '%n%s%1$s' does not begin with a letter or digit."),
                row(
                        "B024",
                        "a turn of direction in a reference",
                        Offered.process().with("\"activity\": \"demo\"", "\"activity\": \"de\\u202emo\""),
                        "invalid-id 17:103 /stages/0/entryCriteria/0/doneWhen/activity: The id 'de\\u202Emo' contains other characters than letters, digits and - _ . :."),
                row(
                        "B025",
                        "an id of a prototype",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"__proto__\""),
                        "invalid-id 6:12 /roles/1/id: The id '__proto__' does not begin with a letter or digit."),
                row(
                        "B025",
                        "an id of a constructor",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"constructor\""),
                        "invalid-id 6:12 /roles/1/id: The id 'constructor' is a reserved word."),
                row(
                        "B025",
                        "an id that is class",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"class\""),
                        "invalid-id 6:12 /roles/1/id: The id 'class' is a reserved word."),
                row(
                        "B025",
                        "an empty id",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"\""),
                        "invalid-id 6:12 /roles/1/id: The id '' is empty."),
                row(
                        "B025",
                        "an id of a blank",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \" \""),
                        "invalid-id 6:12 /roles/1/id: The id ' ' does not begin with a letter or digit."),
                row(
                        "B025",
                        "an id that is null",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": null"),
                        "null-value 6:12 /roles/1/id: 'id' must be an id, not null."),
                row(
                        "B025",
                        "an id with a slash",
                        Offered.process().with("\"id\": \"manager\"", "\"id\": \"../manager\""),
                        "invalid-id 6:12 /roles/1/id: The id '../manager' does not begin with a letter or digit."),
                row(
                        "B025",
                        "an id of 101 letters",
                        Offered.process()
                                .with(
                                        "\"id\": \"manager\"",
                                        "\"id\": \"mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm\""),
                        "invalid-id 6:12 /roles/1/id: The id 'mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm\u2026' has more than 100 characters."));
    }

    private static Arguments row(String number, String what, Offered offered, String... told) {
        return arguments(number, what, offered, List.of(told));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void a_definition_that_cannot_be_is_told_at_its_place(
            String number, String what, Offered offered, List<String> told) {
        assertThat(offered.told()).as("%s: %s", number, what).isEqualTo(told);
    }
}
