package io.salesprocess.model.definition;

/** The key by which JSON tells the kind of a condition. */
final class NamingKey implements Condition.Cases<String> {
    @Override
    public String activity(ActivityCondition condition) {
        return "activity";
    }

    @Override
    public String item(ItemCondition condition) {
        return condition.kind().spelled();
    }

    @Override
    public String field(FieldCondition condition) {
        return "field";
    }

    @Override
    public String attribute(AttributeCondition condition) {
        return "attribute";
    }

    @Override
    public String people(PeopleCondition condition) {
        return "people";
    }

    @Override
    public String stage(StageCondition condition) {
        return "stage";
    }

    @Override
    public String forEach(ForEach condition) {
        return "forEach";
    }

    @Override
    public String cadence(Cadence condition) {
        return "every";
    }

    @Override
    public String stakeholders(StakeholdersCondition condition) {
        return "stakeholders";
    }

    @Override
    public String statement(StatementCondition condition) {
        return condition.kind().spelled();
    }

    @Override
    public String requirement(RequirementCondition condition) {
        return "requirement";
    }

    @Override
    public String moment(MomentCondition condition) {
        return "moment";
    }

    @Override
    public String allOf(AllOf condition) {
        return "allOf";
    }

    @Override
    public String anyOf(AnyOf condition) {
        return "anyOf";
    }

    @Override
    public String atLeastOf(AtLeastOf condition) {
        return "of";
    }

    @Override
    public String not(Not condition) {
        return "not";
    }

    @Override
    public String decidedByApplication(DecidedByApplication condition) {
        return "decidedBy";
    }
}
