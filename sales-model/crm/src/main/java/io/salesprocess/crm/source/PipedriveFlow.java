package io.salesprocess.crm.source;

import io.salesprocess.crm.record.FieldRecord;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageRecord;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The changes that Pipedrive lists for an opportunity: of its stage, its status and its fields. Not thread-safe. */
final class PipedriveFlow {
    private record Change(Row row, Moment at, Optional<String> by) {}

    private final Times times;
    private final Map<String, List<Change>> stages = new LinkedHashMap<>();
    private final Map<String, List<Change>> statuses = new LinkedHashMap<>();
    private final Set<String> cut = new HashSet<>();

    PipedriveFlow(Times times) {
        this.times = times;
    }

    /** Takes one change; {@code last} tells whether the list ends with its page. */
    void change(String deal, Row row, boolean last, Haul haul) {
        Moment at = times.moment(row, "/log_time")
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no value at '/log_time'."));
        Optional<String> by = row.text("/user_id").map(user -> "user-" + user);
        String field = row.text("/field_key").orElse("");
        Change change = new Change(row, at, by);
        if (!last) {
            cut.add(deal);
        }
        switch (field) {
            case "" -> throw new MalformedRecord(row.json().place(), "A change is of no field.");
            case "stage_id" -> stages.computeIfAbsent(deal, id -> new ArrayList<>())
                    .add(change);
            case "status" -> statuses.computeIfAbsent(deal, id -> new ArrayList<>())
                    .add(change);
            default -> {
                haul.field(new FieldRecord(deal, "/" + field, row, "/new_value", at, by));
                haul.field(new FieldRecord(deal, "/custom_fields/" + field, row, "/new_value", at, by));
            }
        }
    }

    /** Tells the stages once all pages are there: the first is the one that the first change left. */
    void finish(Haul haul) {
        stages.forEach((deal, changes) -> {
            changes.sort(Comparator.comparing(PipedriveFlow::begins));
            Optional<Moment> created =
                    Optional.ofNullable(haul.deals().get(deal)).flatMap(record -> record.created());
            if (!cut.contains(deal)) {
                created.ifPresent(at ->
                        stage(deal, changes.get(0).row().text("/old_value"), at, Optional.empty(), haul));
            }
            changes.forEach(
                    change -> stage(deal, change.row().text("/new_value"), change.at(), change.by(), haul));
        });
        statuses.forEach((deal, changes) -> changes.forEach(change -> status(deal, change, haul)));
    }

    /** An opportunity that is opened again stands in the stage in which it was closed. */
    private void status(String deal, Change change, Haul haul) {
        Optional<String> status = change.row().text("/new_value");
        if (!status.equals(Optional.of("open"))) {
            status.ifPresent(word -> haul.stage(
                    new StageRecord(deal, Optional.empty(), word, true, change.at(), change.by())));
            return;
        }
        List<Change> moves = stages.getOrDefault(deal, List.of());
        Optional<String> before = moves.stream()
                .filter(move -> !begins(move).isAfter(begins(change)))
                .reduce((first, then) -> then)
                .flatMap(move -> move.row().text("/new_value"));
        Optional<String> never = moves.isEmpty()
                ? Optional.ofNullable(haul.deals().get(deal)).flatMap(record -> record.stage())
                : moves.get(0).row().text("/old_value");
        stage(deal, before.or(() -> never), change.at(), change.by(), haul);
    }

    private static void stage(String deal, Optional<String> word, Moment at, Optional<String> by, Haul haul) {
        word.ifPresent(stage -> haul.stage(new StageRecord(deal, Optional.empty(), stage, false, at, by)));
    }

    private static Instant begins(Change change) {
        return change.at().begins(ZoneOffset.UTC);
    }
}
