package io.salesprocess.crm.source;

import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.model.value.Side;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ids of Salesforce, whose first three characters tell what they name. */
final class SalesforceIds {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{15}([0-9A-Za-z]{3})?");
    private static final String ACCOUNT = "001";
    private static final String CONTACT = "003";
    private static final String USER = "005";
    private static final String OPPORTUNITY = "006";
    private static final String LEAD = "00Q";

    private SalesforceIds() {}

    /** An id of 18 characters names the same record as its first 15. */
    static String same(String id) {
        return id.length() == 18 && looksLikeOne(id) ? id.substring(0, 15) : id;
    }

    static boolean looksLikeOne(String text) {
        return ID.matcher(text).matches();
    }

    static Optional<String> at(Row row, String pointer) {
        return row.text(pointer).map(SalesforceIds::same);
    }

    static String needed(Row row, String pointer) {
        return at(row, pointer)
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '" + pointer + "'."));
    }

    /** Users are ours, contacts and leads the buyer's. Queues, rooms and anything else are nobody. */
    static Optional<Side> side(String id) {
        return id.startsWith(USER)
                ? Optional.of(Side.OURS)
                : id.startsWith(CONTACT) || id.startsWith(LEAD) ? Optional.of(Side.BUYER) : Optional.empty();
    }

    static boolean isDeal(String id) {
        return id.startsWith(OPPORTUNITY);
    }

    /** What something is attached to. */
    static Ref owner(String id) {
        return id.startsWith(ACCOUNT) ? Ref.account(id) : Ref.deal(id);
    }
}
