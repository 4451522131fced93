package io.salesprocess.model.text;

import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.value.Period;

final class CadenceText {
    private final Wording wording;
    private final Cadence condition;

    CadenceText(Wording wording, Cadence condition) {
        this.wording = wording;
        this.condition = condition;
    }

    String clause(boolean so) {
        String start = "from " + wording.moments().noun(condition.from());
        String end = condition
                .until()
                .map(until -> " until " + wording.moments().noun(until))
                .orElse(" on");
        return start + end + ", "
                + condition.period().map(period -> inEach(period, so)).orElseGet(() -> neverLonger(so));
    }

    private String neverLonger(boolean so) {
        Limit limit = condition.every().orElseThrow();
        boolean one = limit.span().map(span -> span.amount() == 1).orElse(true);
        return (so ? "no more than " : "more than ")
                + wording.times().limit(limit)
                + (one ? " passes" : " pass")
                + " without "
                + wording.records().any(condition.happens(), Form.A);
    }

    private String inEach(Period period, boolean so) {
        String there = (so ? "in every full " : "in some full ") + period.spelled() + " there ";
        int atLeast = condition.atLeast();
        if (atLeast == 1) {
            return there
                    + (so
                            ? "is " + wording.records().any(condition.happens(), Form.A)
                            : "is no " + wording.records().any(condition.happens(), Form.BARE));
        }
        return there + "are " + (so ? "at least " : "fewer than ") + atLeast + " "
                + wording.records().any(condition.happens(), Form.MANY);
    }
}
