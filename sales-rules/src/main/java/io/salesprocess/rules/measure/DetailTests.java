package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.rules.situation.Details;
import io.salesprocess.rules.situation.Reading;
import java.util.List;
import java.util.Map;

/** What the details of a record or person must say. Immutable. */
final class DetailTests {
    private final String[] attributes;
    private final ValueTest[] tests;

    /**
     * Prepares the comparisons.
     *
     * @param denied whether it speaks for a requirement that no record has these details
     */
    DetailTests(List<Detail> asked, Vocabulary vocabulary, boolean denied, Checks checks) {
        this.attributes = asked.stream().map(Detail::attribute).toArray(String[]::new);
        this.tests = asked.stream()
                .map(detail -> new ValueTest(
                        detail,
                        vocabulary.attribute(detail.attribute()),
                        vocabulary.attributeChoices(detail.attribute()),
                        denied,
                        checks))
                .toArray(ValueTest[]::new);
    }

    boolean nothingAsked() {
        return tests.length == 0;
    }

    /** With what the details are compared in this examination. */
    Standard[] standards(Examination examination) {
        Standard[] standards = new Standard[tests.length];
        for (int i = 0; i < tests.length; i++) {
            standards[i] = tests[i].standard(examination);
        }
        return standards;
    }

    /** All details taken together: what fails is told before what nobody can tell. */
    Details read(Map<String, List<FieldEntry>> details, Standard[] standards, Casebook casebook) {
        Details together = tests.length == 0 ? Details.NOT_ASKED : Details.AS_ASKED;
        for (int i = 0; i < tests.length; i++) {
            Details one = details(tests[i].read(details.get(attributes[i]), standards[i], casebook));
            if (fails(one)) {
                return one;
            }
            together = one == Details.AS_ASKED || together != Details.AS_ASKED ? together : one;
        }
        return together;
    }

    static boolean fails(Details details) {
        return details == Details.OTHERWISE || details == Details.NOTHING_TO_COMPARE;
    }

    /** How a detail compares, told as one of several. */
    static Details details(Reading reading) {
        return switch (reading) {
            case AS_ASKED -> Details.AS_ASKED;
            case OTHERWISE, EMPTY -> Details.OTHERWISE;
            case NOT_LOADED -> Details.UNKNOWN;
            case NOT_COMPARABLE -> Details.NOT_COMPARABLE;
            case NO_CURRENCY, NOTHING_TO_COMPARE -> Details.NOTHING_TO_COMPARE;
            case STANDARD_UNKNOWN -> Details.STANDARD_UNKNOWN;
        };
    }
}
