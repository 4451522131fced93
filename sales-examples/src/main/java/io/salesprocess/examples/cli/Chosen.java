package io.salesprocess.examples.cli;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.rules.FamilyInspector;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.ProcessChoice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The process against which an opportunity is inspected. Immutable.
 *
 * @param inspector of the process
 * @param reason why it is this one, in words; absent where there was no choice
 */
record Chosen(Inspector inspector, Optional<String> reason) {
    static Chosen only(Inspector inspector) {
        return new Chosen(inspector, Optional.empty());
    }

    static Chosen from(FamilyInspector family, ProcessChoice choice) {
        String reason =
                switch (choice.reason()) {
                    case NAMED -> "which the deal names";
                    case IN_EFFECT -> "the version that counts for the deal";
                    case SELECTED -> "selected by the deal's fields";
                };
        return new Chosen(family.inspector(choice), Optional.of(reason));
    }

    /** A process as JSON names it. */
    static Map<String, Object> named(SalesProcess process) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", process.id());
        map.put("version", process.version());
        return map;
    }

    SalesProcess process() {
        return inspector.process();
    }
}
