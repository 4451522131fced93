package io.salesprocess.model.text;

import java.util.Set;
import java.util.regex.Pattern;

/** States that are said with "was": reviewed, sent, counter-signed. */
final class Participles {
    private static final Pattern REGULAR = Pattern.compile("[a-z-]*[a-z]{2}ed");
    private static final Set<String> IRREGULAR = Set.of(
            "sent",
            "resent",
            "written",
            "rewritten",
            "drawn-up",
            "set-up",
            "read",
            "seen",
            "shown",
            "given",
            "taken",
            "made",
            "paid",
            "put-forward",
            "handed-over",
            "signed-off",
            "withdrawn",
            "understood");
    private static final Set<String> NOT_WITH_WAS =
            Set.of("need", "seed", "feed", "speed", "arrived", "elapsed", "expired", "failed", "lapsed", "passed");

    private Participles() {}

    static boolean contain(String state) {
        return IRREGULAR.contains(state) || (REGULAR.matcher(state).matches() && !NOT_WITH_WAS.contains(state));
    }

    static String said(String state) {
        return IRREGULAR.contains(state) ? state.replace('-', ' ') : state;
    }
}
