package io.salesprocess.model.text;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.PeriodBound;
import io.salesprocess.model.definition.Shifted;

/** Which words of the language a moment uses. */
record MomentKinds(Kinds kinds) implements Anchor.Cases<String> {
    @Override
    public String milestone(Milestone anchor) {
        kinds.use(anchor.kind());
        return "milestone";
    }

    @Override
    public String occurrence(Occurrence anchor) {
        anchor.of().forEach(kinds::condition);
        return anchor.last() ? "last occurrence" : "first occurrence";
    }

    @Override
    public String attributeDate(AttributeDate anchor) {
        anchor.of().ifPresent(kinds::condition);
        return anchor.of().isPresent() ? "attribute of a record" : "attribute of it";
    }

    @Override
    public String periodBound(PeriodBound anchor) {
        kinds.use(anchor.period());
        kinds.use(anchor.of().as(this));
        return anchor.end() ? "end of a period" : "start of a period";
    }

    @Override
    public String shifted(Shifted anchor) {
        kinds.use(anchor.by().unit());
        kinds.use(anchor.from().as(this));
        return anchor.before() ? "moment before" : "moment after";
    }

    @Override
    public String choice(AnchorChoice anchor) {
        kinds.use(anchor.which());
        anchor.among().forEach(one -> kinds.use(one.as(this)));
        return "choice";
    }
}
