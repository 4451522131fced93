package io.salesprocess.crm.source;

import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Habits;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Google Calendar: {@code calendar#events} with their {@code items}, or single events. A recurring event that was not
 * taken apart is a pattern and no meeting. The next page is named by {@code nextPageToken}.
 */
final class GoogleCalendar implements RecordSource {
    private static final String EVENT = "event";
    /** Entries that nobody else is asked to. */
    private static final Set<String> OWN_TIME = Set.of("workingLocation", "outOfOffice", "focusTime", "birthday");

    private static final String NO_PERSON = "calendar.google.com";

    /** The name in all calendars by the id of the recurring event, of which a cancelled instance tells only the id. */
    private final Map<String, String> uids = new HashMap<>();

    private final Map<String, Set<String>> nameless = new HashMap<>();

    @Override
    public Habits habits(Optional<ZoneId> zone) {
        return new Habits(false, new Times(zone));
    }

    @Override
    public Map<Part, List<Set<String>>> kinds() {
        return Map.of(Part.ACTIVITIES, List.of(Set.of(EVENT)));
    }

    @Override
    public boolean take(Node.Fields document, Haul haul) {
        List<Node> items = Envelopes.list(document, "items");
        boolean page = items != null
                && (Envelopes.text(document, "kind").equals("calendar#events")
                        || (!items.isEmpty() && items.stream().allMatch(GoogleCalendar::event)));
        if (page && items != null) {
            haul.page(EVENT, items, !Envelopes.has(document, "nextPageToken"), row -> event(row, haul));
            return true;
        }
        if (event(document)) {
            haul.single(EVENT, document, row -> event(row, haul));
            return true;
        }
        return false;
    }

    private static boolean event(Node node) {
        return node instanceof Node.Fields fields
                && (Envelopes.text(fields, "kind").equals("calendar#event")
                        || Envelopes.has(fields, "id", "iCalUID")
                        || Envelopes.has(fields, "id", "recurringEventId", "originalStartTime"));
    }

    private void event(Row row, Haul haul) {
        String id =
                row.text("/id").orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '/id'."));
        Optional<String> series = row.text("/recurringEventId");
        row.text("/iCalUID").ifPresent(uid -> learn(series.orElse(id), uid, haul));
        if (row.value("/recurrence").isPresent()) {
            haul.drop(EVENT, Drop.SERIES_MASTER);
            return;
        }
        if (row.text("/eventType").filter(OWN_TIME::contains).isPresent()) {
            haul.drop(EVENT, Drop.OF_NO_INTEREST);
            return;
        }
        Optional<Moment> original = moment(row, "/originalStartTime");
        Optional<Moment> start = moment(row, "/start").or(() -> original);
        Optional<Moment> end = row.flag("/endTimeUnspecified")
                ? Optional.empty()
                : moment(row, "/end").map(GoogleCalendar::lastDay);
        EvidenceRecord.Builder event = EvidenceRecord.builder()
                .id(id)
                .rawId(id)
                .kind(EVENT)
                .row(row)
                .start(start)
                .end(end)
                .invitedLoaded(everybodyIsThere(row))
                .created(row.habits().times().instant(row, "/created"))
                .modified(row.habits().times().instant(row, "/updated"));
        boolean cancelled = row.text("/status").filter("cancelled"::equals).isPresent();
        if (cancelled) {
            event.stateAt(row.habits().times().moment(row, "/updated"));
        }
        for (Row one : row.rows("/attendees")) {
            if (!one.flag("/resource")) {
                one.text("/email")
                        .ifPresent(address -> event.addInvited(
                                Invited.answered(PersonKey.address(address), one.text("/responseStatus"))));
            }
        }
        if (row.rows("/attendees").stream().noneMatch(one -> one.flag("/organizer"))) {
            row.text("/organizer/email")
                    .filter(address -> !address.endsWith(NO_PERSON))
                    .ifPresent(address ->
                            event.addInvited(Invited.answered(PersonKey.address(address), Optional.empty())));
        }
        String key = series.orElse(id);
        Optional<String> uid = row.text("/iCalUID").or(() -> Optional.ofNullable(uids.get(key)));
        uid.ifPresent(name -> event.uid(name(name, original)));
        if (uid.isEmpty()) {
            nameless.computeIfAbsent(key, any -> new HashSet<>()).add(id);
        }
        haul.evidence(event.build());
    }

    /** An instance is named by where it stood in the series, also after it was moved. */
    private static String name(String uid, Optional<Moment> original) {
        return original.map(moment -> uid + " " + moment).orElse(uid);
    }

    private void learn(String series, String uid, Haul haul) {
        uids.putIfAbsent(series, uid);
        Set<String> waiting = nameless.remove(series);
        if (waiting != null) {
            waiting.forEach(id -> haul.evidence().computeIfPresent(id, (key, record) -> EvidenceRecord.builder()
                    .copyOf(record)
                    .uid(name(uid, moment(record.row(), "/originalStartTime")))
                    .build()));
        }
    }

    /** Whether the answer names everybody who was asked: it may be cut short, or hide the others from a guest. */
    private static boolean everybodyIsThere(Row row) {
        boolean hidden =
                row.text("/guestsCanSeeOtherGuests").filter("false"::equals).isPresent()
                        && !row.flag("/organizer/self");
        return row.has("/attendees")
                && !row.flag("/attendeesOmitted")
                && !hidden
                && row.rows("/attendees").stream()
                        .allMatch(one -> one.text("/email").isPresent());
    }

    private static Optional<Moment> moment(Row row, String pointer) {
        Optional<ZoneId> zone = row.text(pointer + "/timeZone").flatMap(Zones::of);
        Times times = zone.isPresent() ? new Times(zone) : row.habits().times();
        return times.moment(row, pointer + "/dateTime").or(() -> times.date(row, pointer + "/date"));
    }

    /** The end of an entry for whole days is the day after the last. */
    private static Moment lastDay(Moment end) {
        return end.dateOnly() ? Moment.on(end.dateIn(ZoneOffset.UTC).minusDays(1)) : end;
    }
}
