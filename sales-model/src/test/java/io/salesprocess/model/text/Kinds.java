package io.salesprocess.model.text;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.definition.Who;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words of the language a condition uses, with all that it holds. A kind that is new does not compile here. */
final class Kinds implements Condition.Cases<String> {
    static final String CONDITION = "condition ";

    private final Set<Object> used = new HashSet<>();

    /** The names of the kinds of conditions and moments, and the words of the language. */
    static Set<Object> in(List<Condition> conditions) {
        Kinds kinds = new Kinds();
        conditions.forEach(kinds::condition);
        return kinds.used;
    }

    void use(Object word) {
        used.add(word);
    }

    void condition(Condition condition) {
        use(CONDITION + condition.as(this));
    }

    void comparing(Comparing comparing) {
        use(comparing.comparison());
        comparing.reference().ifPresent(reference -> {
            use(reference.kind());
            reference.of().ifPresent(this::condition);
        });
    }

    void relations(List<TimeRelation> relations) {
        for (TimeRelation relation : relations) {
            use(relation.direction());
            relation.anchor().ifPresent(anchor -> use(anchor.as(new MomentKinds(this))));
            relation.within().ifPresent(this::limit);
            relation.atLeast().ifPresent(this::limit);
        }
    }

    private void limit(Limit limit) {
        limit.span().ifPresent(span -> use(span.unit()));
        limit.table().ifPresent(table -> use("limit from a table"));
    }

    private String evidence(EvidenceCondition condition, String kind) {
        condition.where().forEach(this::comparing);
        condition.scope().forEach(this::use);
        condition.about().ifPresent(link -> link.to().ifPresentOrElse(this::condition, () -> use("about it")));
        condition.distinct().ifPresent(distinct -> use(distinct.of()));
        relations(condition.when());
        return kind;
    }

    private void who(Who who) {
        who.sameAs().ifPresent(person -> use(person.kind()));
        who.otherThan().forEach(person -> use(person.kind()));
    }

    @Override
    public String activity(ActivityCondition condition) {
        use(condition.state());
        condition.with().forEach(one -> one.sameAs().ifPresent(person -> use(person.kind())));
        return evidence(condition, "activity");
    }

    @Override
    public String item(ItemCondition condition) {
        use(condition.kind());
        condition.by().ifPresent(this::who);
        return evidence(condition, "item");
    }

    @Override
    public String statement(StatementCondition condition) {
        use(condition.kind());
        condition.by().ifPresent(this::who);
        return evidence(condition, "statement");
    }

    @Override
    public String field(FieldCondition condition) {
        comparing(condition);
        relations(condition.when());
        return "field";
    }

    @Override
    public String attribute(AttributeCondition condition) {
        comparing(condition);
        return "attribute";
    }

    @Override
    public String stakeholders(StakeholdersCondition condition) {
        return "stakeholders";
    }

    @Override
    public String people(PeopleCondition condition) {
        who(condition.people());
        return "people";
    }

    @Override
    public String requirement(RequirementCondition condition) {
        return "requirement";
    }

    @Override
    public String stage(StageCondition condition) {
        return "stage";
    }

    @Override
    public String moment(MomentCondition condition) {
        use(condition.moment().as(new MomentKinds(this)));
        relations(condition.when());
        return "moment";
    }

    @Override
    public String forEach(ForEach condition) {
        condition(condition.items());
        condition(condition.holds());
        return "forEach";
    }

    @Override
    public String cadence(Cadence condition) {
        condition.every().ifPresent(this::limit);
        condition.period().ifPresent(this::use);
        condition.happens().forEach(this::condition);
        use(condition.from().as(new MomentKinds(this)));
        condition.until().ifPresent(until -> use(until.as(new MomentKinds(this))));
        return "cadence";
    }

    @Override
    public String allOf(AllOf condition) {
        condition.conditions().forEach(this::condition);
        return "allOf";
    }

    @Override
    public String anyOf(AnyOf condition) {
        condition.conditions().forEach(this::condition);
        return "anyOf";
    }

    @Override
    public String atLeastOf(AtLeastOf condition) {
        condition.conditions().forEach(this::condition);
        return "atLeastOf";
    }

    @Override
    public String not(Not condition) {
        condition(condition.condition());
        return "not";
    }

    @Override
    public String decidedByApplication(DecidedByApplication condition) {
        return "decidedByApplication";
    }
}
