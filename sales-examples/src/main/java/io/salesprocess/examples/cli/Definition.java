package io.salesprocess.examples.cli;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.family.FamilyMember;
import io.salesprocess.model.family.ProcessFamily;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.rules.FamilyInspector;
import io.salesprocess.rules.InspectionException;
import io.salesprocess.rules.Inspector;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;

/** The definition that the user named: one process, or a family of which every deal follows one. Thread-safe. */
final class Definition {
    private final String name;
    private final List<SalesProcess> processes;
    private final BiFunction<Opportunity, Instant, Chosen> choice;

    private Definition(String name, List<SalesProcess> processes, BiFunction<Opportunity, Instant, Chosen> choice) {
        this.name = name;
        this.processes = processes;
        this.choice = choice;
    }

    /** Which of the two it is tells the content. */
    static Definition of(Path path) {
        Source source = Source.of(path);
        return SalesJson.isFamily(source.bytes())
                ? of(SalesJson.readFamily(source.bytes(), source.name()))
                : of(SalesJson.readProcess(source.bytes(), source.name()));
    }

    static Definition of(SalesProcess process) {
        Chosen only = Chosen.only(Inspector.of(process));
        return new Definition(
                "The process " + Quoted.quoted(process.id()), List.of(process), (opportunity, asOf) -> only);
    }

    private static Definition of(ProcessFamily family) {
        FamilyInspector inspector = FamilyInspector.of(family);
        List<SalesProcess> processes =
                family.members().stream().map(FamilyMember::process).toList();
        return new Definition(
                "The family " + Quoted.quoted(family.id()),
                processes,
                (opportunity, asOf) -> Chosen.from(inspector, inspector.choose(opportunity, asOf)));
    }

    /** What it is and its id, for the beginning of a sentence. */
    String name() {
        return name;
    }

    /** The process, or every version of every process of the family. */
    List<SalesProcess> processes() {
        return processes;
    }

    boolean single() {
        return processes.size() == 1;
    }

    /** The zone in which a date ends that the user gave; of a family, that of its first process. */
    ZoneId zone() {
        return processes.get(0).zone();
    }

    /**
     * The process that an opportunity follows.
     *
     * @throws InspectionException if no process of the family is for it, or none can be told
     */
    Chosen choose(Opportunity opportunity, Instant asOf) {
        return choice.apply(opportunity, asOf);
    }
}
