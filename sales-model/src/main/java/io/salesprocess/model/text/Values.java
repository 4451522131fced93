package io.salesprocess.model.text;

import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ValueReference;
import io.salesprocess.model.value.FieldValue;
import java.util.List;
import java.util.Optional;

/** How values compare, and where those stand that they are compared with. */
final class Values {
    private final Wording wording;
    private final Constants constants;

    Values(Wording wording) {
        this.wording = wording;
        this.constants = new Constants(wording.zone());
    }

    /** "is at least EUR 50,000"; the negative says the opposite of the whole. Dates compare in words of time. */
    String compared(Comparing comparing, boolean date, boolean so) {
        String value = value(comparing);
        String not = so ? "is " : "is not ";
        return switch (comparing.comparison()) {
            case KNOWN -> so ? "is filled in" : "is empty";
            case NOT_EQUALS -> so ? "is filled in and is not " + value : "is empty or is " + value;
            case CONTAINS -> (so ? "contains " : "does not contain ") + value;
            case STARTS_WITH -> (so ? "starts with " : "does not start with ") + value;
            case EQUALS, ONE_OF -> not + value;
            case GREATER_THAN, AT_LEAST, LESS_THAN, AT_MOST -> not + order(comparing, date) + value;
        };
    }

    /** "its expiry date", {@code the "Region" of the latest report sent}. */
    String attribute(String id, Optional<Condition> of) {
        String attribute = wording.names().attribute(id);
        return of.map(condition -> "the " + attribute + " of the latest "
                        + wording.records().of(condition, Form.BARE))
                .orElse(wording.atHand().its() + " " + attribute);
    }

    private String value(Comparing comparing) {
        return comparing
                .reference()
                .map(this::referred)
                .orElseGet(() -> Lists.or(
                        comparing.values().stream().map(constants::said).toList()));
    }

    private String referred(ValueReference reference) {
        String id = reference.id();
        return switch (reference.kind()) {
            case FIELD ->
                (wording.names().readsAsNoun(id) ? "" : "what is in ")
                        + wording.names().field(id);
            case ATTRIBUTE -> attribute(id, reference.of());
            case TABLE -> "the value set in the table " + wording.names().table(id);
        };
    }

    private static String order(Comparing comparing, boolean date) {
        List<FieldValue> values = comparing.values();
        if (!values.isEmpty() && values.get(0) instanceof FieldValue.Date constant) {
            return inTime(comparing.comparison(), constant.moment().dateOnly() ? "on" : "at");
        }
        return date ? inTime(comparing.comparison(), "on") : inSize(comparing.comparison());
    }

    private static String inSize(Comparison comparison) {
        return switch (comparison) {
            case GREATER_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "at most ";
            case KNOWN, EQUALS, NOT_EQUALS, ONE_OF, CONTAINS, STARTS_WITH -> "";
        };
    }

    private static String inTime(Comparison comparison, String at) {
        return switch (comparison) {
            case GREATER_THAN -> "after ";
            case AT_LEAST -> at + " or after ";
            case LESS_THAN -> "before ";
            case AT_MOST -> at + " or before ";
            case KNOWN, EQUALS, NOT_EQUALS, ONE_OF, CONTAINS, STARTS_WITH -> "";
        };
    }
}
