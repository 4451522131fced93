package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.PipedriveIds.ORGANIZATION;
import static io.salesprocess.crm.source.PipedriveIds.PERSON;
import static io.salesprocess.crm.source.PipedriveIds.USER;
import static io.salesprocess.crm.source.PipedriveIds.needed;
import static io.salesprocess.crm.source.PipedriveIds.number;
import static io.salesprocess.crm.source.PipedriveIds.related;
import static io.salesprocess.crm.source.PipedriveKinds.ACTIVITIES;
import static io.salesprocess.crm.source.PipedriveKinds.FILES;

import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.PersonKey;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads activities and files of Pipedrive. */
final class PipedriveEvidence {
    private final Times times;

    PipedriveEvidence(Times times) {
        this.times = times;
    }

    void activity(Row row, Haul haul) {
        String id = needed(row);
        boolean done = row.flag("/done");
        boolean master = row.value("/rec_rule").isPresent()
                && row.value("/rec_master_activity_id").isEmpty();
        if (master && !done) {
            haul.drop(ACTIVITIES, Drop.SERIES_MASTER);
            return;
        }
        Optional<Moment> start = times.moment(row, "/due_date", "/due_time");
        haul.evidence(EvidenceRecord.builder()
                .id(PipedriveIds.of(PipedriveIds.ACTIVITY, id))
                .rawId(id)
                .kind(ACTIVITIES)
                .row(row)
                .links(links(row))
                .start(start)
                .end(start.flatMap(begin -> after(begin, row)))
                .stateAt(done ? times.moment(row, "/marked_as_done_time") : Optional.empty())
                .invited(invited(row, haul))
                .invitedLoaded(row.has("/attendees") && row.has("/participants"))
                .author(related(USER, row, "/creator_user_id").or(() -> related(USER, row, "/created_by_user_id")))
                .created(times.instant(row, "/add_time"))
                .modified(times.instant(row, "/update_time"))
                .build());
    }

    void file(Row row, Haul haul) {
        String id = needed(row);
        if (row.flag("/inline_flag")) {
            haul.drop(FILES, Drop.OF_NO_INTEREST);
            return;
        }
        Optional<String> author = related(USER, row, "/user_id");
        author.ifPresent(user -> haul.side(user, Side.OURS));
        haul.evidence(EvidenceRecord.builder()
                .id(PipedriveIds.of(PipedriveIds.FILE, id))
                .rawId(id)
                .kind(FILES)
                .row(row)
                .links(links(row))
                .author(author)
                .stateAt(times.moment(row, "/add_time"))
                .created(times.instant(row, "/add_time"))
                .modified(times.instant(row, "/update_time"))
                .build());
    }

    private static List<Ref> links(Row row) {
        List<Ref> links = new ArrayList<>();
        number(row, "/deal_id").map(Ref::deal).ifPresent(links::add);
        related(ORGANIZATION, row, "/org_id").map(Ref::account).ifPresent(links::add);
        return links;
    }

    /** The end that follows from the length, in hours and minutes. */
    private static Optional<Moment> after(Moment start, Row row) {
        return row.text("/duration")
                .filter(length -> !start.dateOnly() && length.matches("[0-9]{1,3}:[0-5][0-9](:[0-5][0-9])?"))
                .map(length -> start.begins(ZoneOffset.UTC).plusSeconds(60L * minutes(length)))
                .map(Moment::at);
    }

    private static int minutes(String length) {
        int colon = length.indexOf(':');
        return 60 * Integer.parseInt(length.substring(0, colon))
                + Integer.parseInt(length.substring(colon + 1, colon + 3));
    }

    /** Its owner, the persons it is with, and the guests of its calendar entry. */
    private static List<Invited> invited(Row row, Haul haul) {
        List<Invited> invited = new ArrayList<>();
        related(USER, row, "/user_id")
                .or(() -> related(USER, row, "/owner_id"))
                .ifPresent(user -> invited.add(ours(user, haul)));
        related(PERSON, row, "/person_id").ifPresent(person -> invited.add(buyer(person, haul)));
        row.rows("/participants").forEach(one -> related(PERSON, one, "/person_id")
                .ifPresent(person -> invited.add(buyer(person, haul))));
        row.rows("/attendees").forEach(guest -> guest(guest, haul)
                .ifPresent(who -> invited.add(Invited.answered(who, guest.text("/status")))));
        return invited;
    }

    private static Optional<PersonKey> guest(Row guest, Haul haul) {
        Optional<PersonKey> person =
                related(PERSON, guest, "/person_id").map(id -> buyer(id, haul).person());
        return person.or(() -> related(USER, guest, "/user_id")
                        .map(id -> ours(id, haul).person()))
                .or(() -> guest.text("/email_address")
                        .or(() -> guest.text("/email"))
                        .map(PersonKey::address));
    }

    private static Invited ours(String user, Haul haul) {
        haul.side(user, Side.OURS);
        return Invited.listed(user);
    }

    private static Invited buyer(String person, Haul haul) {
        haul.side(person, Side.BUYER);
        return Invited.listed(person);
    }
}
