package io.salesprocess.rules;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AnchorParts;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.rules.measure.Casebook;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a requirement asks about, itself or through another one, and what was not loaded, or not completely. */
final class Unloaded {
    private final PreparedProcess process;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private final Set<String> fields = new LinkedHashSet<>();

    private Unloaded(PreparedProcess process) {
        this.process = process;
    }

    /** The collections, and the fields as they are cited. */
    static List<String> of(Node node, PreparedProcess process, Opportunity opportunity) {
        Unloaded unloaded = new Unloaded(process);
        unloaded.add(node);
        Stream<String> parts = unloaded.parts.stream()
                .filter(part -> opportunity.coverage(part) != Coverage.COMPLETE)
                .map(Part::spelled);
        Stream<String> fields = unloaded.fields.stream()
                .filter(field -> !opportunity.fields().containsKey(field))
                .map(Citation.FIELD::of);
        return Stream.concat(parts, fields).toList();
    }

    private void add(Node node) {
        if (seen.add(node.id())) {
            ConditionParts.all(node.requirement()).forEach(this::add);
            Dependencies.of(node.requirement()).stream()
                    .flatMap(id -> Stream.ofNullable(process.find(id)))
                    .forEach(this::add);
        }
    }

    private void add(Condition condition) {
        ConditionParts.fields(condition).forEach(fields::add);
        if (condition instanceof ActivityCondition) {
            parts.add(Part.ACTIVITIES);
        } else if (condition instanceof ItemCondition item) {
            parts.add(Casebook.part(item.kind()));
        } else if (condition instanceof StatementCondition statement) {
            parts.add(Casebook.part(statement.kind()));
        }
        if (condition instanceof PeopleCondition
                || condition instanceof StakeholdersCondition
                || ConditionParts.who(condition).isPresent()
                || ConditionParts.participants(condition).findAny().isPresent()) {
            parts.add(Part.PEOPLE);
        }
        boolean claims = ConditionParts.anchors(condition).anyMatch(anchor -> Stream.of(
                        Milestone.Kind.STAGE_ENTERED, Milestone.Kind.RETURNED_TO)
                .anyMatch(kind -> AnchorParts.named(anchor, kind).findAny().isPresent()));
        if (claims) {
            parts.add(Part.STAGE_HISTORY);
        }
    }
}
