package io.salesprocess.model.text;

import io.salesprocess.model.definition.Consequence;
import io.salesprocess.model.definition.ConsequenceLevel;
import java.util.ArrayList;
import java.util.List;

/** What should follow when something is overdue. */
final class ConsequenceText {
    private final Names names;

    ConsequenceText(Names names) {
        this.names = names;
    }

    /** "overdue by 5 days: the sales manager should be told" */
    String clause(Consequence consequence) {
        String late = consequence.by().map(span -> " by " + span).orElse("");
        return "overdue" + late + level(consequence.severity()) + follows(consequence);
    }

    private static String level(ConsequenceLevel level) {
        return switch (level) {
            case INFO -> " (for information)";
            case WARNING -> "";
            case ERROR -> " (an error)";
        };
    }

    private String follows(Consequence consequence) {
        List<String> follows = new ArrayList<>();
        consequence.escalateTo().ifPresent(role -> {
            Noun noun = names.role(role);
            follows.add(noun.the() + " should be told");
        });
        consequence
                .shouldMoveTo()
                .ifPresent(stage -> follows.add("the deal should be moved to the stage " + names.stage(stage)));
        consequence.then().map(Quotes::clean).ifPresent(follows::add);
        return follows.isEmpty() ? "" : ": " + String.join("; ", follows);
    }
}
