package io.salesprocess.crm.source;

import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.model.json.Node;
import java.util.Optional;

/**
 * Ids of Pipedrive. It counts each kind of record from one, so that all but opportunities carry their kind: a person
 * and an activity may both be 7.
 */
final class PipedriveIds {
    static final String ACTIVITY = "activity";
    static final String FILE = "file";
    static final String ORGANIZATION = "organization";
    static final String PERSON = "person";
    static final String USER = "user";

    private PipedriveIds() {}

    /** The record of a kind that has an id; the id is as Pipedrive writes it. */
    static Ref ref(String kind, String id) {
        return switch (kind) {
            case PipedriveKinds.DEALS -> Ref.deal(id);
            case PipedriveKinds.PERSONS -> Ref.person(of(PERSON, id));
            case PipedriveKinds.ORGANIZATIONS -> Ref.account(of(ORGANIZATION, id));
            case PipedriveKinds.FILES -> Ref.evidence(of(FILE, id));
            case PipedriveKinds.ACTIVITIES -> Ref.evidence(of(ACTIVITY, id));
            default -> Ref.evidence(of(kind, id));
        };
    }

    /** The id of another record: a number, or in version 1 an object that has it as its value or id. */
    static Optional<String> related(String of, Row row, String pointer) {
        return number(row, pointer).map(id -> of(of, id));
    }

    /** As {@link #related}, without the kind before it. */
    static Optional<String> number(Row row, String pointer) {
        return row.value(pointer).orElse(null) instanceof Node.Fields
                ? row.text(pointer + "/value").or(() -> row.text(pointer + "/id"))
                : row.text(pointer);
    }

    static String needed(Row row) {
        return needed(row, "/id");
    }

    static String needed(Row row, String pointer) {
        return number(row, pointer)
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '" + pointer + "'."));
    }

    static String of(String kind, String id) {
        return kind + "-" + id;
    }
}
