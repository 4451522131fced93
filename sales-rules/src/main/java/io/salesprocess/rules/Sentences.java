package io.salesprocess.rules;

import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.text.English;
import io.salesprocess.rules.measure.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in English why a verdict is what it is. */
final class Sentences {
    private final Sitting sitting;
    private final English english;
    private final Origins origins;

    Sentences(Sitting sitting) {
        this.sitting = sitting;
        this.english = sitting.process().english();
        this.origins =
                new Origins(sitting.casebook().opportunity(), sitting.casebook().zone());
    }

    English english() {
        return english;
    }

    /** One sentence, or two: what was found, and what was asked for. */
    String because(RequirementResult result) {
        Node node = node(result);
        return switch (result.verdict()) {
            case MET ->
                "Done" + cited(result.evidence()) + "." + origins.of(result.evidence(), Optional.empty())
                        + asked(node, " It asks: ");
            case WAIVED -> waived(node);
            case NOT_APPLICABLE -> "Does not apply" + cited(result.evidence()) + ".";
            case UNMET, UNDETERMINED -> lacking(result, node);
        };
    }

    Node node(RequirementResult result) {
        return sitting.process().node(sitting.process().references().requirement(result.id()));
    }

    private String lacking(RequirementResult result, Node node) {
        Shortfall shortfall = result.shortfall().orElseThrow();
        String found = capital(English.shortfall(shortfall)) + cited(result.evidence()) + "."
                + origins.of(result.evidence(), result.shortfall());
        Outcome applies = sitting.appraisal().applicability(node.number());
        boolean undecided = applies != null && applies.verdict() == Verdict.UNDETERMINED;
        return undecided ? found + question(node) : found + asked(node, " Asked for: ");
    }

    private String question(Node node) {
        return node.requirement()
                .appliesWhen()
                .or(() -> sitting.appraisal().openQuestions(node).stream().findFirst())
                .map(condition -> " It applies when: " + english.condition(condition))
                .orElse("");
    }

    private String asked(Node node, String lead) {
        return node.requirement()
                .doneWhen()
                .map(condition -> lead + english.condition(condition))
                .orElse("");
    }

    private String waived(Node node) {
        Waivers waivers = sitting.appraisal().waivers(node.number());
        Waiver waiver = waivers == null ? null : waivers.accepted();
        return waiver == null
                ? "Set aside."
                : "Set aside by " + Quote.of(waiver.by()) + " until "
                        + waiver.expires().map(Object::toString).orElse("further notice") + ": "
                        + Quote.of(waiver.reason()) + cited(List.of(waiver.id())) + ".";
    }

    private static String cited(List<String> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        List<String> shown = evidence.stream().limit(5).map(Quote::of).toList();
        String more = evidence.size() > shown.size() ? " and " + (evidence.size() - shown.size()) + " more" : "";
        return " (" + String.join(", ", shown) + more + ")";
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
