package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.crm.source.Drop;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody reads who loads records by hand. */
class ReportTextTest {
    @Test
    void each_kind_says_how_many_were_read_and_why_some_were_left_out() {
        assertThat(report(
                        List.of(
                                new CrmReport.Kind(CrmSystem.SALESFORCE, "Event", 7, Map.of()),
                                new CrmReport.Kind(
                                        CrmSystem.SALESFORCE,
                                        "Task",
                                        9,
                                        Map.of(Drop.NO_OPPORTUNITY, 2, Drop.DELETED, 1))),
                        List.of()))
                .isEqualTo("""
                        Records
                          salesforce Event: 7 read
                          salesforce Task: 9 read, left out: 1 deleted, 2 no opportunity
                        """);
    }

    @Test
    void what_was_not_loaded_says_which_kinds_are_missing_or_that_nothing_could_be() {
        assertThat(report(
                        List.of(),
                        List.of(
                                new CrmReport.NotLoaded(Part.ACTIVITIES, Coverage.PARTLY, List.of("Event", "Task"), 3),
                                new CrmReport.NotLoaded(Part.APPROVALS, Coverage.NOT_LOADED, List.of(), 1))))
                .isEqualTo("""
                        Not loaded: what cannot be found there is undetermined, not missing
                          activities (partly): Event, Task, of 3 opportunities
                          approvals: no source has it, of one opportunity
                        """);
    }

    @Test
    void what_could_not_be_read_says_where_and_what_to_do() {
        byte[] broken = "{\"Id\": }".getBytes(StandardCharsets.UTF_8);
        CrmReport report = CrmReader.of(CrmSystem.SALESFORCE)
                .read(List.of(new CrmFile("events.json", broken)))
                .report();

        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().get(0).problem().remedy()).isPresent();
        assertThat(report.toText())
                .contains("Could not be read\n  events.json:1:8 : ")
                .contains("\n    " + report.problems().get(0).problem().remedy().get() + "\n");
    }

    private static String report(List<CrmReport.Kind> kinds, List<CrmReport.NotLoaded> gaps) {
        return new CrmReport(kinds, List.of(), gaps, List.of()).toText();
    }
}
