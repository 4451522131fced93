package io.salesprocess.model.definition;

import java.util.List;
import java.util.stream.Stream;

/** Takes anchors apart. */
public final class AnchorParts {
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

    private AnchorParts() {}

    /** An anchor and all anchors from which it is told; those of the records that it selects are not among them. */
    public static Stream<Anchor> all(Anchor anchor) {
        return Stream.concat(Stream.of(anchor), anchor.as(PARTS).stream().flatMap(AnchorParts::all));
    }

    /** The evidence conditions whose records tell an anchor. */
    public static Stream<Condition> selections(Anchor anchor) {
        return all(anchor).flatMap(one -> {
            if (one instanceof Occurrence occurrence) {
                return occurrence.of().stream();
            }
            return one instanceof AttributeDate date ? date.of().stream() : Stream.empty();
        });
    }

    /** The ids that anchors of one kind name. */
    public static Stream<String> named(Anchor anchor, Milestone.Kind kind) {
        return all(anchor)
                .filter(Milestone.class::isInstance)
                .map(Milestone.class::cast)
                .filter(milestone -> milestone.kind() == kind)
                .flatMap(milestone -> milestone.id().stream());
    }
}
