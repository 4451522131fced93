package io.salesprocess.rules;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Consequence;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words what should follow when something is overdue. */
final class Consequences {
    private Consequences() {}

    /** What a finding tells of it: the parts as the definition has them, and all of them in words. */
    static Map<String, String> arguments(Consequence consequence, SalesProcess process) {
        Map<String, String> arguments = new TreeMap<>();
        consequence.then().ifPresent(then -> arguments.put("then", then));
        consequence.escalateTo().ifPresent(role -> arguments.put("escalateTo", role));
        consequence.shouldMoveTo().ifPresent(stage -> arguments.put("shouldMoveTo", stage));
        arguments.put("follows", words(consequence, process));
        return arguments;
    }

    private static String words(Consequence consequence, SalesProcess process) {
        String all = Stream.of(
                        consequence.then().map(Consequences::sentence),
                        consequence
                                .shouldMoveTo()
                                .map(stage -> "It should be moved to \"" + stage(stage, process) + "\"."),
                        consequence.escalateTo().map(role -> "To be told: " + role(role, process) + "."))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? "" : " " + all;
    }

    private static String sentence(String words) {
        String capital = Sentences.capital(words);
        return ".!?".indexOf(capital.charAt(capital.length() - 1)) >= 0 ? capital : capital + ".";
    }

    private static String stage(String id, SalesProcess process) {
        return Stream.concat(
                        process.stages().stream()
                                .filter(stage -> stage.id().equals(id))
                                .map(Stage::name),
                        process.closedStages().stream()
                                .filter(stage -> stage.id().equals(id))
                                .map(ClosedStage::name))
                .findFirst()
                .orElse(id);
    }

    private static String role(String id, SalesProcess process) {
        return process.roles().stream()
                .filter(role -> role.id().equals(id))
                .map(Role::name)
                .findFirst()
                .orElse(id);
    }
}
