package io.salesprocess.rules;

import io.salesprocess.model.definition.Step;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.PathwayChange;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.RequirementInfo;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One finding for each change of the pathway, whether it counts or not. */
final class PathwayFindings {
    private final Sitting sitting;
    private final PreparedProcess process;

    PathwayFindings(Sitting sitting) {
        this.sitting = sitting;
        this.process = sitting.process();
    }

    List<Finding> all() {
        return sitting.pathway().changes().stream()
                .flatMap(changed -> changed.decision().findings().stream().map(found -> finding(found, changed)))
                .toList();
    }

    private Finding finding(Decision.Found found, Pathway.Changed changed) {
        PathwayChange change = changed.change();
        Optional<RequirementInfo> concerned = change.requirement()
                .or(() -> change.step().map(Step::id))
                .map(process::find)
                .map(Node::info);
        Map<String, String> said = Map.of(
                "pathway",
                Quote.of(change.id()),
                "what",
                what(change),
                "by",
                Quote.of(change.by()),
                "reason",
                Quote.of(change.reason()),
                "because",
                changed.because());
        return Finding.builder()
                .code(found.code().spelled())
                .severity(found.severity())
                .message(Messages.message(found.code(), said))
                .remedy(Messages.remedy(found.code(), said))
                .requirement(concerned.map(RequirementInfo::id))
                .stage(concerned.flatMap(RequirementInfo::stage))
                .who(sitting.casebook()
                        .roster()
                        .owner(Moment.at(sitting.casebook().asOf())))
                .since(change.at().begins(sitting.casebook().zone()))
                .addEvidence(Citation.PATHWAY.of(change.id()))
                .arguments(said)
                .build();
    }

    private String what(PathwayChange change) {
        String old = "\"" + change.requirement().map(this::name).orElse("") + "\"";
        String step = "\"" + change.step().map(Step::name).map(Quote::of).orElse("") + "\"";
        return switch (change.change()) {
            case ADD -> step + " was added";
            case DROP -> old + " was dropped";
            case REPLACE -> old + " was replaced by " + step;
            case MOVE -> old + " was moved";
        };
    }

    private String name(String requirement) {
        Node node = process.find(requirement);
        return node == null ? Quote.of(requirement) : node.info().name();
    }
}
