package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.PeriodBound;
import io.salesprocess.model.definition.Shifted;
import java.util.List;
import java.util.stream.Stream;

/** Takes anchors apart. */
final class Anchors {
    private static final Anchor.Cases<List<Anchor>> PARTS = new Anchor.Cases<>() {
        @Override
        public List<Anchor> milestone(Milestone anchor) {
            return List.of();
        }

        @Override
        public List<Anchor> occurrence(Occurrence anchor) {
            return List.of();
        }

        @Override
        public List<Anchor> attributeDate(AttributeDate anchor) {
            return List.of();
        }

        @Override
        public List<Anchor> periodBound(PeriodBound anchor) {
            return List.of(anchor.of());
        }

        @Override
        public List<Anchor> shifted(Shifted anchor) {
            return List.of(anchor.from());
        }

        @Override
        public List<Anchor> choice(AnchorChoice anchor) {
            return anchor.among();
        }
    };

    private Anchors() {}

    /** An anchor and all anchors from which it is told; those of the records that it selects are not among them. */
    static Stream<Anchor> all(Anchor anchor) {
        return Stream.concat(Stream.of(anchor), anchor.as(PARTS).stream().flatMap(Anchors::all));
    }

    /** The evidence conditions whose records tell an anchor. */
    static Stream<Condition> selections(Anchor anchor) {
        return all(anchor).flatMap(one -> {
            if (one instanceof Occurrence occurrence) {
                return occurrence.of().stream();
            }
            return one instanceof AttributeDate date ? date.of().stream() : Stream.empty();
        });
    }

    /** The ids that anchors of one kind name. */
    static Stream<String> named(Anchor anchor, Milestone.Kind kind) {
        return all(anchor)
                .filter(Milestone.class::isInstance)
                .map(Milestone.class::cast)
                .filter(milestone -> milestone.kind() == kind)
                .flatMap(milestone -> milestone.id().stream());
    }
}
