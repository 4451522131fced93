package io.salesprocess.crm.source;

import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import java.util.Optional;

/** Files: a document, of which the latest version counts, and what it is attached to. */
final class SalesforceFiles {
    static final String VERSION = "ContentVersion";
    static final String LINK = "ContentDocumentLink";

    private final Times times;

    SalesforceFiles(Times times) {
        this.times = times;
    }

    void version(Row row, Haul haul) {
        String id = SalesforceIds.at(row, "/ContentDocumentId").orElseGet(() -> SalesforceIds.needed(row, "/Id"));
        if (row.has("/IsLatest") && !row.flag("/IsLatest")) {
            haul.drop(VERSION, Drop.TOLD_TWICE);
            return;
        }
        if (row.flag("/IsDeleted")) {
            haul.deleted(VERSION, Ref.evidence(id));
            return;
        }
        haul.evidence(EvidenceRecord.builder()
                .id(id)
                .rawId(row.text("/Id").orElse(id))
                .kind(VERSION)
                .row(row)
                .links(SalesforceIds.at(row, "/FirstPublishLocationId").map(SalesforceIds::owner).stream()
                        .toList())
                .author(SalesforceIds.at(row, "/CreatedById").or(() -> SalesforceIds.at(row, "/OwnerId")))
                .stateAt(times.moment(row, "/CreatedDate"))
                .created(times.instant(row, "/CreatedDate"))
                // Of two versions the one that was made later is the latest, whichever was touched last.
                .modified(times.instant(row, "/CreatedDate"))
                .build());
    }

    void link(Optional<String> within, Row row, Haul haul) {
        String to = within.orElseGet(() -> SalesforceIds.needed(row, "/LinkedEntityId"));
        haul.link(Ref.evidence(SalesforceIds.needed(row, "/ContentDocumentId")), SalesforceIds.owner(to));
    }
}
