package io.salesprocess.model.text;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Detail;
import java.util.ArrayList;
import java.util.List;

/** What the details of a record or person must say. */
final class Details {
    private final Wording wording;

    Details(Wording wording) {
        this.wording = wording;
    }

    /** To follow the noun: {@code  whose "Region" is "EMEA"}; empty where nothing is asked. */
    String of(List<Detail> details) {
        List<String> known = details.stream()
                .filter(detail -> detail.comparison() == Comparison.KNOWN)
                .map(detail -> name(detail))
                .toList();
        List<String> all = new ArrayList<>();
        if (!known.isEmpty()) {
            all.add(Lists.and(known) + (known.size() == 1 ? " is" : " are") + " filled in");
        }
        details.stream()
                .filter(detail -> detail.comparison() != Comparison.KNOWN)
                .forEach(detail -> all.add(compared(detail)));
        return all.isEmpty() ? "" : " whose " + String.join(" and whose ", all);
    }

    private String compared(Detail detail) {
        boolean date = wording.names().dateAttribute(detail.attribute());
        return name(detail) + " " + wording.values().compared(detail, date, true);
    }

    private String name(Detail detail) {
        return wording.names().attribute(detail.attribute());
    }
}
