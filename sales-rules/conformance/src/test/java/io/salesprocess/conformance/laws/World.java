package io.salesprocess.conformance.laws;

import io.salesprocess.conformance.Evaluator;
import io.salesprocess.conformance.Judgement;
import io.salesprocess.conformance.generated.Case;
import io.salesprocess.conformance.generated.Chance;
import io.salesprocess.conformance.generated.GeneratedProcess;
import io.salesprocess.conformance.generated.Tree;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.rules.Inspector;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** A generated case in which a law is to hold, and somebody who judges it. */
final class World {
    private final Case made;
    private final Opinion opinion;
    private final Evaluator evaluator;
    private final SalesProcess process;
    private final Evaluator.Ready ready;

    World(Case made, Opinion opinion) {
        this.made = made;
        this.opinion = opinion;
        this.evaluator = opinion.evaluator();
        this.process = readProcess(made.process());
        this.ready = evaluator.prepare(process);
    }

    private static SalesProcess readProcess(ObjectNode process) {
        return SalesJson.readProcess(Tree.bytes(process), "process");
    }

    static Opportunity readOpportunity(ObjectNode opportunity) {
        return SalesJson.readOpportunity(Tree.bytes(opportunity), "opportunity");
    }

    /** Dice that fall alike for the same case. */
    Chance chance() {
        return new Chance(made.origin().hashCode());
    }

    Instant asOf() {
        return made.asOf();
    }

    SalesProcess process() {
        return process;
    }

    /** A copy of the process as JSON, to be changed. */
    ObjectNode processTree() {
        return made.process().deepCopy();
    }

    /** A copy of the opportunity as JSON, to be changed. */
    ObjectNode opportunityTree() {
        return made.opportunity().deepCopy();
    }

    List<ObjectNode> requirements() {
        return GeneratedProcess.requirementTrees(made.process());
    }

    Judgement judgement() {
        return of(made.opportunity());
    }

    /** What is said of another opportunity. */
    Judgement of(ObjectNode opportunity) {
        return of(opportunity, made.asOf());
    }

    Judgement of(ObjectNode opportunity, Instant asOf) {
        return ready.judge(readOpportunity(opportunity), asOf);
    }

    /** What is said of an opportunity of another process. */
    Judgement of(ObjectNode otherProcess, ObjectNode opportunity, Instant asOf) {
        return evaluator.prepare(readProcess(otherProcess)).judge(readOpportunity(opportunity), asOf);
    }

    Judgement ofProcess(ObjectNode otherProcess) {
        return of(otherProcess, made.opportunity(), made.asOf());
    }

    /** All that the library says of an opportunity. */
    Inspection inspection(ObjectNode opportunity) {
        return Inspector.of(process).inspect(readOpportunity(opportunity), made.asOf());
    }

    Inspection inspection() {
        return inspection(made.opportunity());
    }

    /** What the library tells besides of each requirement, why and by what; the second evaluator tells nothing. */
    SortedMap<String, String> told(ObjectNode otherProcess, ObjectNode opportunity) {
        SortedMap<String, String> told = new TreeMap<>();
        if (opinion == Opinion.RULES) {
            Inspection inspection =
                    Inspector.of(readProcess(otherProcess)).inspect(readOpportunity(opportunity), made.asOf());
            for (RequirementResult result : inspection.requirements()) {
                told.put(result.id(), result.verdict() + " " + result.shortfall() + " " + result.evidence());
            }
        }
        return told;
    }

    /** The same of this opportunity, with what is cited in no order. */
    SortedMap<String, String> toldInAnyOrder(ObjectNode otherProcess) {
        SortedMap<String, String> told = new TreeMap<>();
        Inspection inspection =
                Inspector.of(readProcess(otherProcess)).inspect(readOpportunity(made.opportunity()), made.asOf());
        for (RequirementResult result : inspection.requirements()) {
            told.put(result.id(), result.verdict() + " " + result.shortfall() + " " + new TreeSet<>(result.evidence()));
        }
        return told;
    }

    SortedMap<String, String> told(ObjectNode opportunity) {
        return told(made.process(), opportunity);
    }

    SortedMap<String, String> told() {
        return told(made.opportunity());
    }

    /** How high the verified stage is; -1 for none. */
    int height(Judgement judgement) {
        return judgement
                .verified()
                .map(id -> process.stages().stream()
                        .map(stage -> stage.id())
                        .toList()
                        .indexOf(id))
                .orElse(-1);
    }
}
