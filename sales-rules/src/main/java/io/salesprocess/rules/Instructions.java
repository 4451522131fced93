package io.salesprocess.rules;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what to do about a requirement, with what there is. */
final class Instructions {
    private final Sitting sitting;
    private final Sentences sentences;

    Instructions(Sitting sitting, Sentences sentences) {
        this.sitting = sitting;
        this.sentences = sentences;
    }

    String forNode(Node node) {
        RequirementResult result = sitting.results().get(node.number());
        String record =
                result.evidence().isEmpty() ? "" : Quote.of(result.evidence().get(0));
        String otherwise = node.requirement()
                .doneWhen()
                .map(condition -> sentences.english().doThis(condition))
                .orElse("Do what \"" + node.info().name() + "\" consists of.");
        return result.shortfall()
                .map(shortfall -> say(shortfall, node, record, otherwise))
                .orElse("Nothing.");
    }

    private String say(Shortfall shortfall, Node node, String record, String otherwise) {
        return switch (shortfall) {
            case SCHEDULED_ONLY, UNDER_WAY -> "Hold what is booked (" + record + "), and record that it was held.";
            case LAPSED -> "Say what became of " + record + ". If it did not take place: " + otherwise;
            case FUTURE_DATED -> "Correct the date of " + record + ", or hold it and record it then.";
            case STATUS_UNKNOWN -> "Say what became of " + record + ".";
            case ATTENDANCE_UNKNOWN -> "Say who came to " + record + ".";
            case ROLES_UNKNOWN -> "Record the roles of the people in " + record + ".";
            case ACTOR_UNKNOWN -> "Record who did it (" + record + ").";
            case LENGTH_UNKNOWN -> "Record how long " + record + " took.";
            case DETAILS_UNKNOWN -> "Load or record the details of " + record + ".";
            case OUTCOME_UNKNOWN -> "Record the outcome of " + record + ".";
            case CONTRADICTORY -> "Correct the record " + record + ", which contradicts itself.";
            case PENDING -> "Get the answer to " + record + ".";
            case NOT_LOADED ->
                "Load what would tell (" + unloaded(node, record) + "). If it is not there: " + otherwise;
            case NOT_COMPARABLE -> "Record " + record + " with its currency.";
            case UNDECIDED -> undecided(node, otherwise);
            case DONE_NOT_DEFINED -> "Define when \"" + node.info().name() + "\" is done.";
            case NOT_DECIDED_BY_APPLICATION ->
                "Let the application decide on \"" + node.info().name() + "\".";
            case PARTS_MISSING, PARTS_UNKNOWN ->
                "See the parts of \"" + node.info().name() + "\".";
            default -> otherwise;
        };
    }

    /** What comes nearest may have been loaded, and only what it is compared with was not. */
    private String unloaded(Node node, String otherwise) {
        List<String> all =
                Unloaded.of(node, sitting.process(), sitting.casebook().opportunity());
        return all.isEmpty() ? otherwise : all.stream().map(Quote::of).collect(Collectors.joining(", "));
    }

    private String undecided(Node node, String otherwise) {
        Optional<Condition> question = question(node);
        if (question.isEmpty()) {
            return otherwise;
        }
        String decide = "Decide whether it is needed. It is when: "
                + sentences.english().condition(question.get());
        return sitting.appraisal().allDone(node) ? decide + " Only the recorded answer is missing." : decide;
    }

    /** The question that is open: that of its stage, its own, or one around it. */
    private Optional<Condition> question(Node node) {
        List<Condition> ofStage = sitting.appraisal().openQuestions(node);
        if (!ofStage.isEmpty()) {
            return Optional.of(ofStage.get(0));
        }
        for (Node around = node; ; around = sitting.process().node(around.parent())) {
            if (around.requirement().appliesWhen().isPresent() || around.parent() == Node.NONE) {
                return around.requirement().appliesWhen();
            }
        }
    }

    /** The role that is responsible, else the owner of the opportunity. */
    String who(Node node) {
        String responsible = node.responsible();
        return responsible != null
                ? responsible
                : sitting.casebook()
                        .roster()
                        .owner(Moment.at(sitting.casebook().asOf()))
                        .orElse("owner");
    }
}
