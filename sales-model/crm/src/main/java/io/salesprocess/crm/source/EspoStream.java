package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.EspoKinds.CALL;
import static io.salesprocess.crm.source.EspoKinds.MEETING;
import static io.salesprocess.crm.source.EspoKinds.NOTE;
import static io.salesprocess.crm.source.EspoKinds.OPPORTUNITY;
import static io.salesprocess.crm.source.EspoKinds.TASK;

import io.salesprocess.crm.record.FieldRecord;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PastWord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageRecord;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import java.util.Optional;
import java.util.Set;

/** The stream of EspoCRM: what was changed, of an opportunity or of an activity. */
final class EspoStream {
    private EspoStream() {}

    static void take(Row row, Times times, Haul haul) {
        String type = row.text("/parentType").orElse("");
        boolean deal = type.equals(OPPORTUNITY);
        boolean activity = Set.of(MEETING, CALL, TASK).contains(type);
        String field = deal ? "stage" : "status";
        Optional<String> word = changed(row, field);
        boolean more = deal && row.value("/data/attributes/became").isPresent();
        if (!(deal || activity) || (word.isEmpty() && !more)) {
            haul.drop(NOTE, Drop.OF_NO_INTEREST);
            return;
        }
        String parent = row.text("/parentId").orElseThrow(() -> missing(row, "/parentId"));
        Moment at = times.moment(row, "/createdAt").orElseThrow(() -> missing(row, "/createdAt"));
        Optional<String> by = row.text("/createdById");
        if (activity) {
            haul.past(parent, new PastWord("/status", word, at, by));
            return;
        }
        word.ifPresent(stage -> haul.stage(new StageRecord(parent, Optional.empty(), stage, false, at, by)));
        if (row.find("/data/attributes/became").orElse(null) instanceof Node.Fields became) {
            became.members().keySet().stream()
                    .filter(key -> key.matches("[A-Za-z0-9]+"))
                    .forEach(key -> haul.field(
                            new FieldRecord(parent, "/" + key, row, "/data/attributes/became/" + key, at, by)));
        }
    }

    /** What a field became: told in the entry of its creation, of a new status, or of any update. */
    private static Optional<String> changed(Row row, String field) {
        return row.text("/data/attributes/became/" + field)
                .or(() -> row.text("/data/statusField")
                        .filter(field::equals)
                        .flatMap(same -> row.text("/data/statusValue").or(() -> row.text("/data/value"))))
                .or(() -> row.text("/data/field").filter(field::equals).flatMap(same -> row.text("/data/value")));
    }

    private static MalformedRecord missing(Row row, String pointer) {
        return new MalformedRecord(row.json().place(), "There is no value at '" + pointer + "'.");
    }
}
