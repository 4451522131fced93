package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.PeriodBound;
import io.salesprocess.model.definition.Shifted;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.Part;
import java.util.List;
import java.util.stream.Stream;

/** Where a moment comes from: what is cited for it. */
final class AnchorSources implements Anchor.Cases<List<String>> {
    private static final AnchorSources SOURCES = new AnchorSources();

    private AnchorSources() {}

    static List<String> of(Anchor anchor) {
        return anchor.as(SOURCES);
    }

    @Override
    public List<String> milestone(Milestone anchor) {
        String id = anchor.id().orElse("");
        return List.of(
                switch (anchor.kind()) {
                    case AS_OF -> Citation.AS_OF;
                    case IT -> Citation.IT;
                    case CREATED -> "field:created";
                    case STAGE_ENTERED, RETURNED_TO -> Part.STAGE_HISTORY.spelled();
                    case FIELD -> Citation.FIELD.of(id);
                    case REQUIREMENT -> Citation.REQUIREMENT.of(id);
                });
    }

    @Override
    public List<String> occurrence(Occurrence anchor) {
        return distinct(anchor.of().stream().map(Sources::of));
    }

    @Override
    public List<String> attributeDate(AttributeDate anchor) {
        return anchor.of().map(Sources::of).orElse(List.of(Citation.IT));
    }

    @Override
    public List<String> periodBound(PeriodBound anchor) {
        return of(anchor.of());
    }

    @Override
    public List<String> shifted(Shifted anchor) {
        return of(anchor.from());
    }

    @Override
    public List<String> choice(AnchorChoice anchor) {
        return distinct(anchor.among().stream().map(AnchorSources::of));
    }

    private static List<String> distinct(Stream<List<String>> sources) {
        return sources.flatMap(List::stream).distinct().toList();
    }
}
