package io.salesprocess.model.text;

import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.Link;
import io.salesprocess.model.value.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which records of a kind count: for whom, linked to what, and with which details. */
final class Qualities {
    private final Wording wording;

    Qualities(Wording wording) {
        this.wording = wording;
    }

    /** To follow the noun: {@code  for the account whose "Region" is "EMEA"}; empty where any will do. */
    String of(EvidenceCondition condition) {
        return scope(condition.scope()) + condition.about().map(this::about).orElse("") + details(condition.where());
    }

    String details(List<Detail> details) {
        List<String> all = details.stream().map(this::detail).toList();
        return all.isEmpty() ? "" : " " + String.join(" and ", all);
    }

    private String detail(Detail detail) {
        boolean date = wording.names().dateAttribute(detail.attribute());
        return "whose " + wording.names().attribute(detail.attribute()) + " "
                + wording.values().compared(detail, date, true);
    }

    private String about(Link link) {
        return " linked to "
                + link.to()
                        .map(condition -> wording.records().of(condition, Form.A))
                        .orElse(wording.atHand().it());
    }

    private static String scope(Set<Scope> scope) {
        if (scope.isEmpty() || scope.equals(Set.of(Scope.OPPORTUNITY))) {
            return "";
        }
        return scope.stream().sorted().map(Qualities::said).collect(Collectors.joining(" or ", " ", ""));
    }

    private static String said(Scope scope) {
        return switch (scope) {
            case OPPORTUNITY -> "for this opportunity";
            case ACCOUNT -> "for the account";
            case RELATED -> "for a related opportunity";
            case EARLIER -> "for an earlier opportunity of the account";
        };
    }
}
