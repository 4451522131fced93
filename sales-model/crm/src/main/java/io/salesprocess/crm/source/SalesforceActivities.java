package io.salesprocess.crm.source;

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

/** Tasks, events and who was asked to them. */
final class SalesforceActivities {
    static final String EVENT = "Event";
    static final String TASK = "Task";
    static final String EVENT_RELATION = "EventRelation";
    static final String TASK_RELATION = "TaskRelation";
    /** What {@code GroupEventType} says of the record that holds the pattern of a series. */
    private static final String PATTERN = "3";

    private final Times times;

    SalesforceActivities(Times times) {
        this.times = times;
    }

    void event(Row row, Haul haul) {
        String id = SalesforceIds.needed(row, "/Id");
        if (row.flag("/IsChild")) {
            haul.drop(EVENT, Drop.CHILD_COPY);
            return;
        }
        if (isPattern(row, haul)) {
            haul.drop(EVENT, Drop.SERIES_MASTER);
            return;
        }
        boolean allDay = row.flag("/IsAllDayEvent");
        Optional<Moment> start = allDay
                ? times.date(row, "/ActivityDate").or(() -> times.date(row, "/StartDateTime"))
                : times.moment(row, "/StartDateTime")
                        .or(() -> times.moment(row, "/ActivityDateTime"))
                        .or(() -> times.date(row, "/ActivityDate"));
        Optional<Moment> end = allDay
                ? times.date(row, "/EndDateTime").or(() -> start)
                : times.moment(row, "/EndDateTime").or(() -> after(start, row));
        haul.evidence(activity(EVENT, id, row, haul).start(start).end(end).build());
    }

    /**
     * Whether an event is the pattern of its series. A newer series marks its occurrences as recurring, too: where nothing
     * tells them apart, it is left out, and the events are not all there.
     */
    private static boolean isPattern(Row row, Haul haul) {
        if (row.flag("/IsRecurrence")) {
            return true;
        }
        if (row.has("/GroupEventType")) {
            return row.text("/GroupEventType").filter(PATTERN::equals).isPresent();
        }
        if (row.flag("/IsRecurrence2")) {
            haul.incomplete(EVENT);
            return true;
        }
        return false;
    }

    /** The end that follows from the length, where no end is told. */
    private static Optional<Moment> after(Optional<Moment> start, Row row) {
        return start.filter(moment -> !moment.dateOnly()).flatMap(moment -> row.text("/DurationInMinutes")
                .filter(minutes -> minutes.matches("[0-9]{1,5}"))
                .map(minutes -> Moment.at(moment.begins(ZoneOffset.UTC).plusSeconds(60L * Integer.parseInt(minutes)))));
    }

    void task(Row row, Haul haul) {
        String id = SalesforceIds.needed(row, "/Id");
        if (row.flag("/IsRecurrence")) {
            haul.drop(TASK, Drop.SERIES_MASTER);
            return;
        }
        haul.evidence(activity(TASK, id, row, haul)
                .start(times.date(row, "/ActivityDate"))
                .stateAt(times.moment(row, "/CompletedDateTime"))
                .build());
    }

    private EvidenceRecord.Builder activity(String kind, String id, Row row, Haul haul) {
        Optional<String> who = SalesforceIds.at(row, "/WhoId");
        List<Ref> links = new ArrayList<>(about(row));
        who.map(Ref::person).ifPresent(links::add);
        return EvidenceRecord.builder()
                .id(id)
                .rawId(row.text("/Id").orElse(id))
                .kind(kind)
                .row(row)
                .links(links)
                .invited(named(row, haul))
                .author(SalesforceIds.at(row, "/OwnerId"))
                .created(times.instant(row, "/CreatedDate"))
                .modified(times.instant(row, "/SystemModstamp").or(() -> times.instant(row, "/LastModifiedDate")));
    }

    /** What happened for one opportunity did not happen for the others of its account. */
    private static List<Ref> about(Row row) {
        Optional<String> what = SalesforceIds.at(row, "/WhatId");
        if (what.filter(SalesforceIds::isDeal).isPresent()) {
            return List.of(Ref.deal(what.get()));
        }
        List<Ref> links = new ArrayList<>();
        what.map(SalesforceIds::owner).ifPresent(links::add);
        SalesforceIds.at(row, "/AccountId").map(Ref::account).ifPresent(links::add);
        return links;
    }

    /** The people whom the activity itself names. */
    private static List<Invited> named(Row row, Haul haul) {
        List<Invited> people = new ArrayList<>();
        for (String pointer : List.of("/OwnerId", "/WhoId")) {
            SalesforceIds.at(row, pointer)
                    .filter(person -> person(person, haul).isPresent())
                    .map(Invited::listed)
                    .ifPresent(people::add);
        }
        return people;
    }

    private static Optional<Side> person(String id, Haul haul) {
        Optional<Side> side = SalesforceIds.side(id);
        side.ifPresent(known -> haul.side(id, known));
        return side;
    }

    void relation(String kind, Optional<String> within, Row row, Haul haul) {
        String activity =
                within.orElseGet(() -> SalesforceIds.needed(row, kind.equals(TASK_RELATION) ? "/TaskId" : "/EventId"));
        String who = SalesforceIds.needed(row, "/RelationId");
        if (person(who, haul).isPresent()) {
            haul.invited(activity, Invited.answered(PersonKey.id(who), row.text("/Status")));
        } else {
            haul.drop(kind, Drop.OF_NO_INTEREST);
        }
    }
}
