package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableRow;
import io.salesprocess.model.definition.TableType;
import io.salesprocess.model.definition.TableValue;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.rules.situation.Match;
import java.time.Instant;
import java.util.List;

/** Tells whether the fields of an opportunity say what is asked of them, as the row of a table does. Immutable. */
public final class FieldMatch {
    private static final String ONLY = "only";
    private static final TableValue FITS =
            TableValue.builder().value(new FieldValue.YesNo(true)).build();

    private final Vocabulary vocabulary;
    private final Tables row;

    /**
     * Prepares a match.
     *
     * @param process the process that declares the fields
     * @param when what is asked; all of it
     */
    public FieldMatch(SalesProcess process, List<FieldCondition> when) {
        this.vocabulary = new Vocabulary(process);
        this.row = new Tables(
                List.of(Table.builder()
                        .id(ONLY)
                        .name(ONLY)
                        .type(TableType.YES_NO)
                        .addRows(TableRow.builder().where(when).value(FITS).build())
                        .build()),
                vocabulary);
    }

    /** Whether the opportunity fits as of a moment; {@link Match#UNKNOWN} where a field was not loaded. */
    public Match of(Opportunity opportunity, Instant asOf) {
        Parameter told = row.value(ONLY, new Casebook(vocabulary, opportunity, asOf, asOf, false));
        if (!told.known()) {
            return Match.UNKNOWN;
        }
        return told.entry().isPresent() ? Match.MATCHES : Match.DIFFERS;
    }
}
