package io.salesprocess.crm.source;

import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Microsoft Graph: {@code {value, @odata.nextLink}} with events, online meetings and reports of who attended them, or
 * single ones. Each tells by its fields what it is. A report belongs to the event in whose time it was made and which
 * has the same link for joining.
 */
final class MicrosoftGraph implements RecordSource {
    private static final String EVENT = "event";
    private static final String REPORT = "meetingAttendanceReport";
    private static final String ATTENDED = "attendanceRecord";
    private static final String MEETING = "onlineMeeting";
    private static final Pattern IN_CONTEXT =
            Pattern.compile("(onlineMeetings|attendanceReports)\\('([^']{1,500})'\\)");

    private final OnlineMeetings online = new OnlineMeetings();

    @Override
    public Habits habits(Optional<ZoneId> zone) {
        return new Habits(false, new Times(Optional.of(zone.orElse(ZoneOffset.UTC))));
    }

    @Override
    public Map<Part, List<Set<String>>> kinds() {
        return Map.of(Part.ACTIVITIES, List.of(Set.of(EVENT)));
    }

    @Override
    public boolean take(Node.Fields document, Haul haul) {
        String context = Envelopes.text(document, "@odata.context");
        List<Node> values = Envelopes.list(document, "value");
        if (values == null) {
            String kind = kind(document);
            if (!kind.isEmpty()) {
                haul.single(kind, document, row -> one(kind, context, row, haul));
            }
            return !kind.isEmpty();
        }
        boolean last = !Envelopes.has(document, "@odata.nextLink");
        Map<String, List<Node>> byKind = new LinkedHashMap<>();
        values.forEach(value ->
                byKind.computeIfAbsent(kind(value), kind -> new ArrayList<>()).add(value));
        if (byKind.isEmpty() && context.contains("graph.microsoft.com")) {
            String kind = context.contains("attendanceReports") ? REPORT : EVENT;
            haul.page(kind, List.of(), last, row -> {});
            return true;
        }
        if (byKind.isEmpty() || byKind.containsKey("")) {
            return false;
        }
        byKind.forEach((kind, some) -> haul.page(kind, some, last, row -> one(kind, context, row, haul)));
        return true;
    }

    private static String kind(Node node) {
        if (!(node instanceof Node.Fields fields)) {
            return "";
        }
        if (Envelopes.has(fields, "totalAttendanceInSeconds") || Envelopes.has(fields, "attendanceIntervals")) {
            return ATTENDED;
        }
        if (Envelopes.has(fields, "meetingStartDateTime") || Envelopes.has(fields, "attendanceRecords")) {
            return REPORT;
        }
        if (Envelopes.has(fields, "id", "joinWebUrl")) {
            return MEETING;
        }
        boolean event = Envelopes.has(fields, "iCalUId")
                || Envelopes.has(fields, "@removed")
                || (fields.get("start") instanceof Node.Fields start && Envelopes.has(start, "dateTime", "timeZone"));
        return event && Envelopes.has(fields, "id") ? EVENT : "";
    }

    private void one(String kind, String context, Row row, Haul haul) {
        switch (kind) {
            case EVENT -> event(row, haul);
            case REPORT -> report(row, row.text("/@odata.context").orElse(context), haul);
            case MEETING -> online.meeting(id(row), row.text("/joinWebUrl"), haul);
            default -> attended(row, row.text("/@odata.context").orElse(context), haul);
        }
    }

    private void event(Row row, Haul haul) {
        String id = id(row);
        if (row.has("/@removed")) {
            haul.deleted(EVENT, Ref.evidence(id));
            return;
        }
        String type = row.text("/type").orElse("singleInstance");
        if (type.equals("seriesMaster") || (row.value("/recurrence").isPresent() && !row.has("/type"))) {
            haul.drop(EVENT, Drop.SERIES_MASTER);
            return;
        }
        if (row.flag("/isDraft")) {
            haul.drop(EVENT, Drop.OF_NO_INTEREST);
            return;
        }
        boolean allDay = row.flag("/isAllDay");
        Optional<Moment> start = moment(row, "/start", allDay);
        Optional<Moment> end = moment(row, "/end", allDay)
                .map(moment -> allDay ? Moment.on(moment.dateIn(ZoneOffset.UTC).minusDays(1)) : moment);
        Optional<String> uid = uid(row, type, start, allDay);
        EvidenceRecord.Builder event = EvidenceRecord.builder()
                .id(id)
                .rawId(id)
                .kind(EVENT)
                .row(row)
                .start(start)
                .end(end)
                .uid(uid)
                .invitedLoaded(everybodyIsThere(row))
                .created(row.habits().times().instant(row, "/createdDateTime"))
                .modified(row.habits().times().instant(row, "/lastModifiedDateTime"));
        if (row.flag("/isCancelled")) {
            event.stateAt(row.habits().times().moment(row, "/lastModifiedDateTime"));
        }
        for (Row one : row.rows("/attendees")) {
            if (one.text("/type").filter("resource"::equals).isEmpty()) {
                one.text("/emailAddress/address")
                        .ifPresent(address -> event.addInvited(
                                Invited.answered(PersonKey.address(address), one.text("/status/response"))));
            }
        }
        row.text("/organizer/emailAddress/address")
                .ifPresent(address -> event.addInvited(Invited.answered(PersonKey.address(address), Optional.empty())));
        haul.evidence(event.build());
        online.event(id, uid.orElse(EVENT + " " + id), row.text("/onlineMeeting/joinUrl"), start, end, haul);
    }

    /** An occurrence of a series is named by where it stood there; one that was moved does not tell without that. */
    private static Optional<String> uid(Row row, String type, Optional<Moment> start, boolean allDay) {
        Optional<String> series = row.text("/iCalUId").map(MeetingName::of);
        if (type.equals("singleInstance")) {
            return series;
        }
        Times times = new Times(Optional.of(ZoneOffset.UTC));
        Optional<Moment> original = allDay ? times.date(row, "/originalStart") : times.moment(row, "/originalStart");
        return original.or(() -> type.equals("occurrence") ? start : Optional.empty())
                .flatMap(moment -> series.map(uid -> uid + " " + moment));
    }

    private static boolean everybodyIsThere(Row row) {
        boolean hidden = row.flag("/hideAttendees") && !row.flag("/isOrganizer");
        return row.has("/attendees")
                && !hidden
                && row.rows("/attendees").stream()
                        .allMatch(one -> one.text("/emailAddress/address").isPresent());
    }

    private void report(Row row, String context, Haul haul) {
        String id = id(row);
        Times times = row.habits().times();
        List<Row> records = row.rows("/attendanceRecords");
        boolean knowsAll = row.has("/attendanceRecords")
                && !row.has("/attendanceRecords@odata.nextLink")
                && row.text("/totalParticipantCount")
                        .filter(count -> !count.equals(String.valueOf(records.size())))
                        .isEmpty()
                && records.stream().allMatch(one -> address(one).isPresent());
        Optional<Moment> start = times.moment(row, "/meetingStartDateTime");
        haul.evidence(EvidenceRecord.builder()
                .id(id)
                .rawId(id)
                .kind(REPORT)
                .row(row)
                .report(true)
                .start(start)
                .end(times.moment(row, "/meetingEndDateTime"))
                .invitedLoaded(knowsAll)
                .build());
        records.forEach(one -> came(id, one, haul));
        online.report(id, part(context, "onlineMeetings"), start, haul);
    }

    /** One of a report's records that stands by itself; the context names the report. */
    private void attended(Row row, String context, Haul haul) {
        Optional<String> report = part(context, "attendanceReports");
        if (report.isEmpty()) {
            throw new MalformedRecord(row.json().place(), "Nothing tells to which report the record belongs.");
        }
        came(report.get(), row, haul);
    }

    private static void came(String report, Row row, Haul haul) {
        boolean there = row.text("/totalAttendanceInSeconds")
                .filter(seconds -> !seconds.equals("0"))
                .isPresent();
        address(row).ifPresent(address -> haul.invited(report, Invited.seen(PersonKey.address(address), there)));
    }

    /** Somebody who joined without signing in has no address: nobody can tell who that was. */
    private static Optional<String> address(Row row) {
        return row.text("/emailAddress").filter(address -> address.indexOf('@') > 0);
    }

    private static Optional<String> part(String context, String collection) {
        Matcher matcher = IN_CONTEXT.matcher(context);
        while (matcher.find()) {
            if (matcher.group(1).equals(collection)) {
                return Optional.of(matcher.group(2));
            }
        }
        return Optional.empty();
    }

    private static Optional<Moment> moment(Row row, String pointer, boolean allDay) {
        if (allDay) {
            return row.habits().times().date(row, pointer + "/dateTime");
        }
        Optional<String> name = row.text(pointer + "/timeZone");
        Optional<ZoneId> zone = name.flatMap(Zones::of);
        if (name.isPresent() && zone.isEmpty()) {
            throw new MalformedRecord(
                    row.find(pointer + "/timeZone")
                            .map(Node::place)
                            .orElse(row.json().place()),
                    "The time zone at '" + pointer + "/timeZone' is none that anybody knows.");
        }
        return new Times(zone).moment(row, pointer + "/dateTime");
    }

    private static String id(Row row) {
        return row.text("/id").orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '/id'."));
    }
}
