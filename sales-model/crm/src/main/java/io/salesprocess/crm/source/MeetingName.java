package io.salesprocess.crm.source;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The name by which all calendars call one meeting. Exchange writes the day of an occurrence into it, and wraps the
 * names that other calendars gave (MS-OXCICAL, global object ids).
 */
final class MeetingName {
    private static final String EXCHANGE = "040000008200E00074C5B7101A82E008";
    private static final int DAY_ENDS = 40;
    private static final int HEADER = 80;
    private static final String FOREIGN = "7643616C2D55696401000000";

    private MeetingName() {}

    static String of(String uid) {
        String name = uid.toUpperCase(Locale.ROOT);
        if (!name.startsWith(EXCHANGE) || !name.matches("([0-9A-F]{2}){40,500}")) {
            return uid;
        }
        int foreign = name.indexOf(FOREIGN, HEADER);
        return foreign == HEADER
                ? text(name.substring(HEADER + FOREIGN.length()))
                : EXCHANGE + "00000000" + name.substring(DAY_ENDS);
    }

    private static String text(String hex) {
        String text = new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
