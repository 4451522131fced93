package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.HubSpotKinds.CALLS;
import static io.salesprocess.crm.source.HubSpotKinds.MEETINGS;
import static io.salesprocess.crm.source.HubSpotKinds.NOTES;
import static io.salesprocess.crm.source.HubSpotKinds.OWNERS;
import static io.salesprocess.crm.source.HubSpotKinds.QUOTES;
import static io.salesprocess.crm.source.HubSpotKinds.TASKS;
import static io.salesprocess.crm.source.HubSpotProperties.at;
import static io.salesprocess.crm.source.HubSpotProperties.id;
import static io.salesprocess.crm.source.HubSpotProperties.owner;
import static io.salesprocess.crm.source.HubSpotProperties.property;
import static io.salesprocess.crm.source.HubSpotProperties.raw;
import static io.salesprocess.crm.source.HubSpotProperties.several;

import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Activities, quotes and the files on notes. Who of the buyer's people took part only associations tell. */
final class HubSpotActivities {
    private final Times times;
    private final HubSpotHistory history;
    private final HubSpotAssociations associations;

    HubSpotActivities(Times times, HubSpotHistory history, HubSpotAssociations associations) {
        this.times = times;
        this.history = history;
        this.associations = associations;
    }

    /** Reads a meeting, call, task, e-mail or quote. */
    void evidence(String kind, Row row, Haul haul) {
        EvidenceRecord.Builder record = common(kind, id(kind, row), row, haul);
        switch (kind) {
            case MEETINGS ->
                record.start(times.moment(row, at("hs_meeting_start_time"))
                                .or(() -> times.moment(row, at("hs_timestamp"))))
                        .end(times.moment(row, at("hs_meeting_end_time")))
                        .uid(property(row, "hs_i_cal_uid"));
            case CALLS -> {
                Optional<Moment> start = times.moment(row, at("hs_timestamp"));
                record.start(start).end(start.flatMap(began -> after(began, row)));
            }
            case TASKS ->
                record.start(times.moment(row, at("hs_timestamp")))
                        .stateAt(times.moment(row, at("hs_task_completion_date")));
            default -> record.start(times.moment(row, at("hs_timestamp")));
        }
        history.ofEvidence(row, record, haul);
        haul.evidence(record.build());
    }

    private EvidenceRecord.Builder common(String kind, String id, Row row, Haul haul) {
        Optional<String> owner = owner(row);
        List<Invited> invited = new ArrayList<>();
        owner.ifPresent(person -> invited.add(Invited.listed(person)));
        several(row, "hs_attendee_owner_ids")
                .forEach(number -> invited.add(Invited.listed(HubSpotKinds.id(OWNERS, number))));
        invited.forEach(one -> haul.side(one.person().key(), Side.OURS));
        return EvidenceRecord.builder()
                .id(id)
                .rawId(raw(row))
                .kind(kind)
                .row(row)
                .invited(kind.equals(NOTES) || kind.equals(QUOTES) ? List.of() : invited)
                .author(owner)
                .created(times.instant(row, at("hs_createdate")).or(() -> times.instant(row, "/createdAt")))
                .modified(HubSpotProperties.modified(row, times));
    }

    /** The end of a call of which only the length is told, in milliseconds. */
    private static Optional<Moment> after(Moment start, Row row) {
        return property(row, "hs_call_duration")
                .filter(length -> !start.dateOnly() && length.matches("[0-9]{1,10}"))
                .map(length -> Moment.at(start.begins(ZoneOffset.UTC).plusMillis(Long.parseLong(length))));
    }

    /** A note is the only witness of the files that are attached to it, and each of them is a document. */
    void note(Row row, Haul haul) {
        String note = raw(row);
        if (!row.has(at("hs_attachment_ids"))) {
            haul.incomplete(NOTES);
        }
        List<String> files = several(row, "hs_attachment_ids");
        if (files.isEmpty()) {
            haul.drop(NOTES, Drop.OF_NO_INTEREST);
        }
        for (String file : files) {
            associations.document(note, "file-" + file);
            haul.evidence(common(NOTES, "file-" + file, row, haul)
                    .rawId(note)
                    .stateAt(times.moment(row, at("hs_timestamp")))
                    .build());
        }
    }
}
