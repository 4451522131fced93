package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.FieldTypes;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.json.Ids;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of each type differ, and a field has choices exactly if one is to be chosen. */
final class CatalogueCheck {
    private final Input input;

    CatalogueCheck(Input input) {
        this.input = input;
    }

    void check(SalesProcess process) {
        for (ActivityType type : process.activities()) {
            differ(type, "outcomes", type.outcomes(), new HashSet<>());
        }
        for (ItemType type : process.items()) {
            Set<String> states = new HashSet<>();
            differ(type, "states", type.states(), states);
            differ(type, "undoneBy", type.undoneBy(), states);
        }
        for (Topic topic : process.topics()) {
            differ(topic, "answers", topic.answers(), new HashSet<>());
        }
        process.fields().forEach(field -> {
            choices("field", field);
            builtIn(field);
        });
        process.attributes().forEach(attribute -> choices("attribute", attribute));
        if (process.fiscalYearStartsIn() < 1 || process.fiscalYearStartsIn() > 12) {
            input.report(
                    ProblemCode.OUT_OF_RANGE,
                    input.placeOf(process, "fiscalYearStartsIn"),
                    "There is no month " + process.fiscalYearStartsIn() + ".",
                    "Write 1 to 12.");
        }
    }

    private void choices(String noun, FieldType field) {
        differ(field, "choices", field.choices(), new HashSet<>());
        boolean choice = field.type() == ValueType.CHOICE;
        if (choice == field.choices().isEmpty()) {
            input.report(
                    ProblemCode.VALUE_DOES_NOT_FIT,
                    input.placeOf(field, choice ? "type" : "choices"),
                    "The " + noun + " " + Quoted.quoted(field.id()) + " of type '"
                            + field.type().spelled() + (choice ? "' has no choices." : "' has choices."),
                    choice ? "List them under 'choices'." : "Maybe its type is 'choice'.");
        }
    }

    private void builtIn(FieldType field) {
        ValueType builtIn = FieldTypes.BUILT_IN.get(field.id());
        if (builtIn != null && builtIn != field.type()) {
            input.report(
                    ProblemCode.VALUE_DOES_NOT_FIT,
                    input.placeOf(field, "type"),
                    "The field " + Quoted.quoted(field.id()) + " is always of type '" + builtIn.spelled() + "'.",
                    "It needs no declaration.");
        }
    }

    private void differ(Object owner, String key, List<String> words, Set<String> seen) {
        for (String word : words) {
            if (!word.isEmpty() && !seen.add(Ids.look(word))) {
                input.report(
                        ProblemCode.DUPLICATE_ID,
                        input.placeOf(owner, key, word),
                        "The word " + Quoted.quoted(word) + " stands twice in '" + key + "', or looks like another.",
                        "Leave one of them out.");
            }
        }
    }
}
