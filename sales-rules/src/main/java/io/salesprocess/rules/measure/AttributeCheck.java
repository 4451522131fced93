package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.DetailSighting;
import io.salesprocess.rules.situation.Details;
import io.salesprocess.rules.situation.Loaded;
import java.util.List;

/** Reads a detail of the item at hand, whose id and moment are told with the item itself. */
final class AttributeCheck implements Check {
    private final String attribute;
    private final ValueTest test;
    private final List<String> nowhere;

    AttributeCheck(AttributeCondition condition, Checks checks) {
        this.attribute = condition.attribute();
        this.test = new ValueTest(
                condition,
                checks.vocabulary().attribute(attribute),
                checks.vocabulary().attributeChoices(attribute),
                checks.denied(),
                checks);
        this.nowhere = List.of(Citation.ATTRIBUTE.of(attribute));
    }

    @Override
    public Outcome examine(Examination examination) {
        AtHand item = examination.item();
        Standard standard = test.standard(examination);
        Tally tally = examination.tally();
        tally.start(Quota.ONE, false, false);
        Details details = DetailTests.details(
                test.read(item == null ? null : item.attribute(attribute), standard, examination.casebook()));
        tally.add(Kind.DETAIL, DetailSighting.DETAILS.set(details), nowhere.get(0), 0, null, false);
        return tally.conclude(Loaded.COMPLETELY, nowhere);
    }
}
