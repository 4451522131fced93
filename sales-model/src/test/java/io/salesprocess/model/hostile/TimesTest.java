package io.salesprocess.model.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Days that no calendar has, times that no clock shows, zones that are several. */
class TimesTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                row(
                        "B055",
                        "the thirtieth of February",
                        Offered.process().with("[\"2025-12-25\"]", "[\"2025-02-30\"]"),
                        "invalid-moment 3:16 /holidays/0: '2025-02-30' is no date. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."),
                row(
                        "B055",
                        "the twenty-ninth of February in no leap year",
                        Offered.process().with("[\"2025-12-25\"]", "[\"2025-02-29\"]"),
                        "invalid-moment 3:16 /holidays/0: '2025-02-29' is no date. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."),
                row(
                        "B055",
                        "a month of nought",
                        Offered.process().with("[\"2025-12-25\"]", "[\"2025-00-10\"]"),
                        "invalid-moment 3:16 /holidays/0: '2025-00-10' is no date. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."),
                row(
                        "B055",
                        "a moment on the thirtieth of February",
                        Offered.opportunity().with("\"2025-03-03T10:00:00+01:00\"", "\"2025-02-30T10:00:00+01:00\""),
                        "invalid-moment 10:64 /activities/0/start: '2025-02-30T10:00:00+01:00' is no date and no moment. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."),
                row(
                        "B055",
                        "a close date on the thirty-first of April",
                        Offered.opportunity().with("\"2025-06-30\"", "\"2025-04-31\""),
                        "invalid-moment 3:69 /closeDate: '2025-04-31' is no date and no moment. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."),
                row(
                        "B055",
                        "a close date in the history on no day",
                        Offered.opportunity()
                                .with(
                                        "\"closeDate\": \"2025-06-30\"",
                                        "\"closeDate\": {\"history\": [{\"value\": \"2025-06-31\", \"at\": \"2025-01-07\"}]}"),
                        "invalid-moment 3:92 /closeDate/history/0/value: '2025-06-31' is no date and no moment. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."),
                row(
                        "B055",
                        "a close date in words",
                        Offered.opportunity().with("\"closeDate\": \"2025-06-30\"", "\"closeDate\": \"next Friday\""),
                        "invalid-moment 3:69 /closeDate: 'next Friday' is no date and no moment. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."),
                row(
                        "B060",
                        "an end before its start",
                        Offered.opportunity()
                                .with(
                                        "\"end\": \"2025-03-03T11:00:00+01:00\"",
                                        "\"end\": \"2025-03-03T09:00:00+01:00\""),
                        "impossible-range 10:100 /activities/0/end: The end 2025-03-03T08:00:00Z lies before its beginning 2025-03-03T09:00:00Z."),
                row(
                        "B063",
                        "a day that ends at 24:00",
                        Offered.process()
                                .with(
                                        "\"holidays\": [\"2025-12-25\"]",
                                        "\"workingHours\": {\"from\": \"09:00\", \"to\": \"24:00\"}"),
                        "invalid-moment 3:43 /workingHours/to: '24:00' is no time of day. Write hours and minutes, such as '09:00'."),
                row(
                        "B063",
                        "a minute of sixty",
                        Offered.process()
                                .with(
                                        "\"holidays\": [\"2025-12-25\"]",
                                        "\"workingHours\": {\"from\": \"09:60\", \"to\": \"17:00\"}"),
                        "invalid-moment 3:28 /workingHours/from: '09:60' is no time of day. Write hours and minutes, such as '09:00'."),
                row(
                        "B063",
                        "a second of sixty",
                        Offered.opportunity().with("\"2025-03-03T10:00:00+01:00\"", "\"2025-03-03T09:59:60+01:00\""),
                        "invalid-moment 10:64 /activities/0/start: '2025-03-03T09:59:60+01:00' is no date and no moment. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."),
                row(
                        "B063",
                        "an hour of twenty-four",
                        Offered.opportunity().with("\"2025-03-03T10:00:00+01:00\"", "\"2025-03-02T24:00:00+01:00\""),
                        "invalid-moment 10:64 /activities/0/start: '2025-03-02T24:00:00+01:00' is no date and no moment. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."),
                row(
                        "B064",
                        "an abbreviation of a zone",
                        Offered.process().with("\"zone\": \"Europe/Berlin\"", "\"zone\": \"EST\""),
                        "invalid-zone 2:79 /zone: 'EST' is no time zone. Name a region such as 'Europe/Berlin', or 'UTC'."),
                row(
                        "B064",
                        "an abbreviation of three zones",
                        Offered.process().with("\"zone\": \"Europe/Berlin\"", "\"zone\": \"IST\""),
                        "invalid-zone 2:79 /zone: 'IST' is no time zone. Name a region such as 'Europe/Berlin', or 'UTC'."),
                row(
                        "B064",
                        "an offset instead of a zone",
                        Offered.process().with("\"zone\": \"Europe/Berlin\"", "\"zone\": \"+01:00\""),
                        "invalid-zone 2:79 /zone: '+01:00' is no time zone. Name a region such as 'Europe/Berlin', or 'UTC'."),
                row(
                        "B064",
                        "a zone in lower case",
                        Offered.process().with("\"zone\": \"Europe/Berlin\"", "\"zone\": \"europe/berlin\""),
                        "invalid-zone 2:79 /zone: 'europe/berlin' is no time zone. Maybe 'Europe/Berlin'."),
                row(
                        "B064",
                        "a path instead of a zone",
                        Offered.process().with("\"zone\": \"Europe/Berlin\"", "\"zone\": \"../../etc/passwd\""),
                        "invalid-zone 2:79 /zone: '../../etc/passwd' is no time zone. Name a region such as 'Europe/Berlin', or 'UTC'."),
                row(
                        "B064",
                        "a close date in seconds of the epoch",
                        Offered.opportunity().with("\"closeDate\": \"2025-06-30\"", "\"closeDate\": 1751234400"),
                        "wrong-type 3:69 /closeDate: 'closeDate' must be a date or a moment, not the number 1751234400."),
                row(
                        "B064",
                        "a moment without its offset",
                        Offered.opportunity().with("\"2025-03-03T10:00:00+01:00\"", "\"2025-03-03T10:00:00\""),
                        "invalid-moment 10:64 /activities/0/start: '2025-03-03T10:00:00' is no date and no moment. Add the offset, such as 'Z' or '+01:00'."),
                row(
                        "B064",
                        "a moment in an abbreviated zone",
                        Offered.opportunity().with("\"2025-03-03T10:00:00+01:00\"", "\"2025-03-03T10:00:00 EST\""),
                        "invalid-moment 10:64 /activities/0/start: '2025-03-03T10:00:00 EST' is no date and no moment. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."),
                row(
                        "B064",
                        "a moment in a zone in brackets",
                        Offered.opportunity()
                                .with("\"2025-03-03T10:00:00+01:00\"", "\"2025-03-03T10:00:00+01:00[Europe/Berlin]\""),
                        "invalid-moment 10:64 /activities/0/start: '2025-03-03T10:00:00+01:00[Europe/Berlin]' is no date and no moment. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."),
                row(
                        "B064",
                        "milliseconds of the epoch",
                        Offered.opportunity().with("\"2025-03-03T10:00:00+01:00\"", "1740992400000"),
                        "wrong-type 10:64 /activities/0/start: 'start' must be a date or a moment, not the number 1740992400000."),
                row(
                        "B064",
                        "an offset of nineteen hours",
                        Offered.opportunity().with("\"2025-03-03T10:00:00+01:00\"", "\"2025-03-03T10:00:00+19:00\""),
                        "invalid-moment 10:64 /activities/0/start: '2025-03-03T10:00:00+19:00' is no date and no moment. Write '2025-03-04' or '2025-03-04T10:00:00+01:00'."));
    }

    private static Arguments row(String number, String what, Offered offered, String... told) {
        return arguments(number, what, offered, List.of(told));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void what_is_no_time_is_told_at_its_place(String number, String what, Offered offered, List<String> told) {
        assertThat(offered.told()).as("%s: %s", number, what).isEqualTo(told);
    }
}
