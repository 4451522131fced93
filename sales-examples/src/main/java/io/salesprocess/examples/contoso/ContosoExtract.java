package io.salesprocess.examples.contoso;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.value.FieldValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads opportunities of the demonstration company of Microsoft Dynamics 365 Business Central (microsoft/BCApps
 * at c3414ede, MIT licence). The extract has stage history and neither activities nor documents: they count as not
 * loaded, never as missing. What the system demands itself needs no waiver, so there are none.
 */
public final class ContosoExtract {
    private static final int CLOSED = 0;
    private final SalesProcess process;

    private ContosoExtract(SalesCycle cycle) {
        this.process = cycle.process();
    }

    /** The opportunities of one cycle in the extract that comes with the library. */
    public static List<Opportunity> bundled(SalesCycle cycle) {
        return read(cycle, Bundled.bytes("opportunities.json"));
    }

    /**
     * The opportunities of one cycle, from the content of an {@code opportunities.json}.
     *
     * @throws UnreadableExtract if it holds something else
     */
    public static List<Opportunity> read(SalesCycle cycle, byte[] json) {
        ContosoExtract extract = new ContosoExtract(cycle);
        Row document = new Row(JsonValues.read(json) instanceof Map<?, ?> map ? map : Map.of());
        return document.rows("opportunities").stream()
                .filter(row -> row.text("salesCycle").equals(cycle.name()))
                .map(extract::opportunity)
                .toList();
    }

    private Opportunity opportunity(Row row) {
        List<Row> entries = row.rows("entries");
        return Opportunity.builder()
                .id(row.text("no"))
                .process(ProcessReference.builder()
                        .id(process.id())
                        .version(process.version())
                        .build())
                .created(row.date("created"))
                .addOwners(Ownership.builder().person(row.text("salesperson")).build())
                .account(row.text("customer"))
                .claimedStage(claimedStage(row, entries))
                .addAllStageHistory(
                        entries.stream().map(entry -> claim(row, entry)).toList())
                .putLoaded(Part.STAGE_HISTORY, Coverage.COMPLETE)
                .putLoaded(Part.WAIVERS, Coverage.COMPLETE)
                .putFields(
                        Opportunity.CLOSE_DATE,
                        history(entries, entry -> new FieldValue.Date(entry.date("estimatedCloseDate"))))
                .putFields(
                        "estimatedValue",
                        history(entries, entry -> new FieldValue.Number(entry.number("estimatedValueLCY"))))
                .putFields(
                        "closeCode",
                        history(
                                entries.stream()
                                        .filter(entry ->
                                                entry.maybe("closeCode").isPresent())
                                        .toList(),
                                entry -> new FieldValue.Text(entry.text("closeCode"))))
                .build();
    }

    private Optional<String> claimedStage(Row row, List<Row> entries) {
        return entries.stream()
                .filter(entry -> entry.yes("active"))
                .map(entry -> stage(row, entry))
                .findFirst();
    }

    private StageClaim claim(Row row, Row entry) {
        return StageClaim.builder()
                .stage(stage(row, entry))
                .at(entry.date("dateOfChange"))
                .build();
    }

    private String stage(Row row, Row entry) {
        int number = entry.number("stage").intValue();
        if (number == CLOSED) {
            return row.text("status").toLowerCase(Locale.ROOT);
        }
        if (number < 1 || number > process.stages().size()) {
            throw new UnreadableExtract("the cycle has no stage " + number);
        }
        return process.stages().get(number - 1).id();
    }

    private static List<FieldEntry> history(List<Row> entries, Column column) {
        return entries.stream()
                .map(entry -> FieldEntry.builder()
                        .value(column.of(entry))
                        .at(entry.date("dateOfChange"))
                        .build())
                .toList();
    }

    /** What a field takes from an entry. */
    private interface Column {
        FieldValue of(Row entry);
    }
}
