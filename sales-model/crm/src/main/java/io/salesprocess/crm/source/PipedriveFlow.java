package io.salesprocess.crm.source;

import io.salesprocess.crm.record.DealRecord;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes that Pipedrive lists for an opportunity: of its stage, its status and its fields. Not thread-safe. */
final class PipedriveFlow {
    private record Change(Row row, Moment at, Optional<String> by) {
        Instant begins() {
            return at.begins(ZoneOffset.UTC);
        }

        Optional<String> before() {
            return row.text("/old_value");
        }

        Optional<String> after() {
            return row.text("/new_value");
        }
    }

    private final Times times;
    /** The changes of each field of each opportunity. */
    private final Map<String, Map<String, List<Change>>> changes = new LinkedHashMap<>();
    /** Whether the last page was read of an opportunity's list. */
    private final Map<String, Boolean> whole = new LinkedHashMap<>();

    PipedriveFlow(Times times) {
        this.times = times;
    }

    /** Whether changes of an opportunity were read before. */
    boolean knows(String deal) {
        return whole.containsKey(deal);
    }

    /** Begins a page of the changes of an opportunity; {@code last} tells whether none follows, whichever comes first. */
    void page(String deal, boolean last) {
        whole.merge(deal, last, Boolean::logicalOr);
    }

    /** Says that a page of the changes of an opportunity is missing. */
    void incomplete(String deal) {
        whole.replace(deal, false);
    }

    void change(String deal, Row row) {
        Moment at = times.moment(row, "/log_time")
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no value at '/log_time'."));
        String field = row.text("/field_key")
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "A change is of no field."));
        Optional<String> by = PipedriveIds.related(PipedriveIds.USER, row, "/user_id");
        changes.computeIfAbsent(deal, id -> new LinkedHashMap<>())
                .computeIfAbsent(field, key -> new ArrayList<>())
                .add(new Change(row, at, by));
    }

    /** Tells the changes once all pages are there; only then is the first of them known. */
    void finish(Haul haul) {
        changes.forEach((deal, fields) -> {
            fields.values().forEach(some -> some.sort(Comparator.comparing(Change::begins)));
            List<Change> moves = fields.getOrDefault("stage_id", List.of());
            stages(deal, moves, haul);
            fields.getOrDefault("status", List.of()).forEach(change -> status(deal, change, moves, haul));
            fields.forEach((field, some) -> {
                if (!field.equals("stage_id") && !field.equals("status")) {
                    field(deal, field, some, haul);
                }
            });
        });
    }

    private boolean whole(String deal) {
        return whole.getOrDefault(deal, false);
    }

    /** An opportunity of which all changes are known stood, until the first, in the stage that this change left. */
    private void stages(String deal, List<Change> moves, Haul haul) {
        moves.forEach(change -> stage(deal, change.after(), change.at(), change.by(), haul));
        if (!whole(deal)) {
            return;
        }
        if (moves.isEmpty()) {
            created(deal, haul).ifPresent(at -> stage(deal, present(deal, haul), at, Optional.empty(), haul));
        } else {
            Change first = moves.get(0);
            first.before()
                    .ifPresent(word -> haul.until(
                            new StageRecord(deal, Optional.empty(), word, false, first.at(), Optional.empty())));
        }
    }

    /** An opportunity that is opened again stands in the stage in which it was closed. */
    private void status(String deal, Change change, List<Change> moves, Haul haul) {
        Optional<String> status = change.after();
        if (!status.equals(Optional.of("open"))) {
            status.ifPresent(
                    word -> haul.stage(new StageRecord(deal, Optional.empty(), word, true, change.at(), change.by())));
            return;
        }
        Optional<String> before = moves.stream()
                .filter(move -> !move.begins().isAfter(change.begins()))
                .reduce((first, then) -> then)
                .flatMap(Change::after);
        Optional<String> never =
                moves.isEmpty() ? present(deal, haul) : moves.get(0).before();
        stage(deal, before.or(() -> never), change.at(), change.by(), haul);
    }

    /** Version 2 keeps custom fields in a place of their own, amounts of money there with their currency. */
    private void field(String deal, String field, List<Change> some, Haul haul) {
        for (String at : List.of("/" + field, "/custom_fields/" + field, "/custom_fields/" + field + "/value")) {
            if (whole(deal)) {
                created(deal, haul)
                        .filter(begin -> begin.begins(ZoneOffset.UTC)
                                .isBefore(some.get(0).begins()))
                        .ifPresent(begin -> haul.field(
                                new FieldRecord(deal, at, some.get(0).row(), "/old_value", begin, Optional.empty())));
            }
            some.forEach(change ->
                    haul.field(new FieldRecord(deal, at, change.row(), "/new_value", change.at(), change.by())));
        }
    }

    private static Optional<Moment> created(String deal, Haul haul) {
        return Optional.ofNullable(haul.deals().get(deal)).flatMap(DealRecord::created);
    }

    private static Optional<String> present(String deal, Haul haul) {
        return Optional.ofNullable(haul.deals().get(deal)).flatMap(DealRecord::stage);
    }

    private static void stage(String deal, Optional<String> word, Moment at, Optional<String> by, Haul haul) {
        word.ifPresent(stage -> haul.stage(new StageRecord(deal, Optional.empty(), stage, false, at, by)));
    }
}
