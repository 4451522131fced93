package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.PeriodBound;
import io.salesprocess.model.definition.Shifted;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.Loaded;
import io.salesprocess.rules.situation.Purpose;
import java.time.ZoneId;
import java.util.List;

/** Prepares anchors. */
public final class Anchors implements Anchor.Cases<PreparedAnchor> {
    private final Vocabulary vocabulary;
    private final References references;

    public Anchors(Vocabulary vocabulary, References references) {
        this.vocabulary = vocabulary;
        this.references = references;
    }

    /** The anchor, prepared. */
    public PreparedAnchor of(Anchor anchor) {
        return anchor.as(this);
    }

    /** Whether an anchor without a moment is one because a field is empty. */
    public static boolean hangsOnField(Anchor anchor) {
        return AnchorSources.of(anchor).stream().anyMatch(source -> source.startsWith(Citation.FIELD.of("")));
    }

    /** An evidence condition, prepared to tell what counts for it. */
    Selection selection(Condition condition) {
        return new Checks(vocabulary, references, Purpose.DONE, false).selection(condition);
    }

    @Override
    public PreparedAnchor milestone(Milestone anchor) {
        String id = anchor.id().orElse("");
        return switch (anchor.kind()) {
            case AS_OF ->
                examination -> AnchorPoint.at(Moment.at(examination.casebook().at()));
            case CREATED ->
                examination -> examination
                        .casebook()
                        .opportunity()
                        .created()
                        .map(AnchorPoint::at)
                        .orElse(AnchorPoint.UNKNOWN);
            case IT -> Anchors::it;
            case STAGE_ENTERED -> once(anchor, examination -> entered(id, examination.casebook()));
            case RETURNED_TO -> once(anchor, examination -> returnedTo(id, examination.casebook()));
            case FIELD ->
                once(
                        anchor,
                        examination -> AnchorPoint.entered(
                                examination.casebook().opportunity().fields().get(id), examination.casebook()));
            case REQUIREMENT -> {
                int number = references.requirement(id);
                yield examination -> AnchorPoint.met(examination.requirements().outcome(number));
            }
        };
    }

    private static AnchorPoint it(Examination examination) {
        AtHand item = examination.item();
        return item == null || item.when() == null ? AnchorPoint.UNKNOWN : AnchorPoint.at(item.when());
    }

    private static AnchorPoint entered(String stage, Casebook casebook) {
        Moment entered = casebook.firstClaim(stage);
        if (entered != null) {
            return complete(casebook) ? AnchorPoint.at(entered) : AnchorPoint.atLatest(entered);
        }
        return complete(casebook) ? AnchorPoint.NONE : AnchorPoint.UNKNOWN;
    }

    /** What is missing in the history may be a later return. */
    private static AnchorPoint returnedTo(String stage, Casebook casebook) {
        if (!complete(casebook)) {
            return AnchorPoint.UNKNOWN;
        }
        Moment returned = casebook.lastReturn(stage);
        return returned == null ? AnchorPoint.NONE : AnchorPoint.at(returned);
    }

    private static boolean complete(Casebook casebook) {
        return casebook.opportunity().coverage(Part.STAGE_HISTORY) == Coverage.COMPLETE;
    }

    @Override
    public PreparedAnchor occurrence(Occurrence anchor) {
        List<Selection> of = anchor.of().stream().map(this::selection).toList();
        boolean last = anchor.last();
        return once(anchor, examination -> Occurrences.of(of, examination)
                .outermost(last, examination.casebook().zone()));
    }

    @Override
    public PreparedAnchor attributeDate(AttributeDate anchor) {
        String attribute = anchor.attribute();
        if (anchor.of().isEmpty()) {
            return examination -> {
                AtHand item = examination.item();
                return item == null
                        ? AnchorPoint.UNKNOWN
                        : AnchorPoint.entered(item.attribute(attribute), examination.casebook());
            };
        }
        Selection of = selection(anchor.of().get());
        return once(anchor, examination -> {
            ZoneId zone = examination.casebook().zone();
            Selected selected = of.select(examination);
            AtHand latest = selected.latest(zone);
            if (selected.loaded() == Loaded.NOT_COMPLETELY || selected.perhapsLater(zone)) {
                return AnchorPoint.UNKNOWN;
            }
            return latest == null
                    ? AnchorPoint.NONE
                    : AnchorPoint.entered(latest.attribute(attribute), examination.casebook());
        });
    }

    /** Looks once for everything that is compared with it, and for all items at hand unless it means them. */
    private static PreparedAnchor once(Anchor anchor, PreparedAnchor prepared) {
        return AtHandUse.in(anchor)
                ? examination -> examination.once(prepared)
                : examination -> examination.whole().once(prepared);
    }

    @Override
    public PreparedAnchor periodBound(PeriodBound anchor) {
        PreparedAnchor of = of(anchor.of());
        return examination -> {
            Calendar calendar = examination.casebook().calendar();
            return of.point(examination)
                    .moved(moment -> anchor.end()
                            ? Moment.on(calendar.last(anchor.period(), moment))
                            : Moment.on(calendar.first(anchor.period(), moment)));
        };
    }

    @Override
    public PreparedAnchor shifted(Shifted anchor) {
        PreparedAnchor from = of(anchor.from());
        return examination -> {
            Calendar calendar = examination.casebook().calendar();
            return from.point(examination)
                    .moved(moment -> anchor.before()
                            ? calendar.back(moment, anchor.by())
                            : calendar.forward(moment, anchor.by()));
        };
    }

    @Override
    public PreparedAnchor choice(AnchorChoice anchor) {
        List<PreparedAnchor> among = anchor.among().stream().map(this::of).toList();
        return switch (anchor.which()) {
            case EARLIEST -> examination -> AnchorChoices.outermost(among, false, examination);
            case LATEST -> examination -> AnchorChoices.outermost(among, true, examination);
            case HALFWAY -> examination -> AnchorChoices.halfway(among.get(0), among.get(1), examination);
        };
    }
}
