package io.salesprocess.model.text;

import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.Link;
import io.salesprocess.model.value.Scope;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which records of a kind count: for whom, with which details, and linked to what. */
final class Qualities {
    private final Wording wording;
    private final String scope;
    private final String details;
    private final Optional<Link> about;
    private final boolean itself;

    Qualities(Wording wording, EvidenceCondition condition) {
        this.wording = wording;
        this.scope = scope(condition.scope());
        this.details = wording.details().of(condition.where());
        this.about = condition.about().filter(link -> !link.itself());
        this.itself = condition.about().map(Link::itself).orElse(false);
    }

    /** Whether the record at hand is meant, and no other. */
    boolean itself() {
        return itself;
    }

    /** To follow the noun: {@code  for the account whose "Region" is "EMEA"}; empty where any will do. */
    String all() {
        return scope + details + linked(!details.isEmpty());
    }

    /** The same around what is said of the noun besides: {@code  that was held and whose "Region" is "EMEA"}. */
    String around(String said) {
        return (itself ? " at hand" : "")
                + scope
                + said
                + (details.isEmpty() ? "" : " and" + details)
                + linked(!details.isEmpty());
    }

    /** Whether a relative clause follows, so that what is said besides has to be one too. */
    boolean relative() {
        return !details.isEmpty();
    }

    private String linked(boolean toMore) {
        return about.map(link -> (toMore ? " and with a link to " : " linked to ")
                        + link.to()
                                .map(condition -> wording.records().of(condition, Form.A))
                                .orElse(wording.atHand().it()))
                .orElse("");
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
