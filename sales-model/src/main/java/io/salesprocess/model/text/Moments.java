package io.salesprocess.model.text;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.PeriodBound;
import io.salesprocess.model.definition.Shifted;
import io.salesprocess.model.value.ItemKind;
import java.util.List;

/** Moments, as they follow "before" and "after". */
final class Moments implements Anchor.Cases<String> {
    private final Wording wording;
    private final Names names;

    Moments(Wording wording) {
        this.wording = wording;
        this.names = wording.names();
    }

    /** The moment as a noun, to begin a sentence. */
    String noun(Anchor anchor) {
        return clause(anchor) ? "the time when " + anchor.as(this) : anchor.as(this);
    }

    /** Whether the moment is told by what happened then, and not by a noun. */
    static boolean clause(Anchor anchor) {
        return anchor instanceof Milestone milestone
                && switch (milestone.kind()) {
                    case AS_OF, FIELD, IT -> false;
                    case CREATED, STAGE_ENTERED, RETURNED_TO, REQUIREMENT -> true;
                };
    }

    @Override
    public String milestone(Milestone anchor) {
        String id = anchor.id().orElse("");
        return switch (anchor.kind()) {
            case IT -> wording.atHand().it();
            case AS_OF -> "the time of the inspection";
            case CREATED -> "the opportunity was created";
            case STAGE_ENTERED -> "the stage " + names.stage(id) + " was first entered";
            case RETURNED_TO -> "the deal last returned to the stage " + names.stage(id);
            case FIELD -> names.field(id);
            case REQUIREMENT ->
                wording.milestones()
                        .of(id)
                        .map(this::deed)
                        .orElseGet(() -> names.requirement(id) + " was " + names.done(id));
        };
    }

    @Override
    public String occurrence(Occurrence anchor) {
        return (anchor.last() ? "the last " : "the first ") + wording.records().any(anchor.of(), Form.BARE);
    }

    @Override
    public String attributeDate(AttributeDate anchor) {
        return wording.values().attribute(anchor.attribute(), anchor.of());
    }

    @Override
    public String periodBound(PeriodBound anchor) {
        String bound = anchor.end() ? "the end of the " : "the start of the ";
        if (anchor.of().equals(Milestone.of(Milestone.Kind.AS_OF))) {
            return bound + "present " + anchor.period().spelled();
        }
        return bound
                + anchor.period().spelled()
                + (clause(anchor.of()) ? " in which " : " of ")
                + anchor.of().as(this);
    }

    @Override
    public String shifted(Shifted anchor) {
        return "the moment " + anchor.by() + (anchor.before() ? " before " : " after ")
                + anchor.from().as(this);
    }

    @Override
    public String choice(AnchorChoice anchor) {
        List<String> among = anchor.among().stream().map(this::noun).toList();
        String which =
                switch (anchor.which()) {
                    case EARLIEST -> among.size() == 2 ? "the earlier of " : "the earliest of ";
                    case LATEST -> among.size() == 2 ? "the later of " : "the latest of ";
                    case HALFWAY -> "the moment halfway between ";
                };
        return among.size() == 1 ? among.get(0) : which + Lists.and(among);
    }

    private String deed(Condition condition) {
        if (condition instanceof ActivityCondition activity) {
            Noun noun = names.activity(activity.activities().get(0));
            return noun.the() + " " + Deed.of(noun).happened(noun);
        }
        ItemCondition item = (ItemCondition) condition;
        if (item.kind() == ItemKind.EVENT) {
            return names.event(item.item()) + " happened";
        }
        Noun noun = names.item(item.kind(), item.item());
        return noun.the() + " " + noun.was() + " " + Participles.said(item.state());
    }
}
