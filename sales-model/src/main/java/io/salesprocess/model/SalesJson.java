package io.salesprocess.model;

import io.salesprocess.model.definition.DefinitionSchema;
import io.salesprocess.model.definition.ProcessShapes;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.OpportunityShapes;
import io.salesprocess.model.family.FamilyMember;
import io.salesprocess.model.family.FamilySchema;
import io.salesprocess.model.family.FamilyShapes;
import io.salesprocess.model.family.ProcessFamily;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.json.Documents;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Json;
import io.salesprocess.model.json.JsonWriter;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Reading;
import io.salesprocess.model.lint.FamilyCheck;
import io.salesprocess.model.lint.OpportunityCheck;
import io.salesprocess.model.lint.ProcessCheck;
import io.salesprocess.model.lint.ProcessLint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes sales processes, opportunities and results as JSON.
 *
 * <p>Reading is strict: UTF-8 only, no comments, no unknown or doubled keys, nothing converted, nothing fetched. What is
 * wrong rejects the whole document, with every problem at once and not just the first. Writing is canonical: equal
 * values have equal bytes, keys stand in a fixed order, and what goes without saying is left out.
 *
 * <p>Thread-safe.
 */
public final class SalesJson {
    private static final Limits ANY_SIZE = Limits.builder()
            .requirements(Integer.MAX_VALUE)
            .conditions(Integer.MAX_VALUE)
            .conditionDepth(Integer.MAX_VALUE)
            .branches(Integer.MAX_VALUE)
            .rows(Integer.MAX_VALUE)
            .build();

    private SalesJson() {}

    /**
     * Reads and checks a sales process.
     *
     * @throws InvalidJsonException if it is rejected
     * @throws UncheckedIOException if the file cannot be read
     */
    public static SalesProcess readProcess(Path file) {
        return readProcess(bytes(file, Limits.usual().definitionBytes()), name(file));
    }

    /**
     * Reads and checks a sales process.
     *
     * @param json the document in UTF-8
     * @param name what messages call the document
     * @throws InvalidJsonException if it is rejected
     */
    public static SalesProcess readProcess(byte[] json, String name) {
        return readProcess(json, name, Limits.usual());
    }

    /** As {@link #readProcess(byte[], String)} within other limits. */
    public static SalesProcess readProcess(byte[] json, String name, Limits limits) {
        Input input = new Input(limits);
        return accepted(process(definition(json, input), input), name, input);
    }

    /**
     * Everything that is wrong with a sales process or a family of them, and everything that should be looked at: what rejects it, or else
     * errors and advice. Advice that the process silences is not told.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Problem> lint(Path file) {
        return lint(bytes(file, Limits.usual().definitionBytes()));
    }

    /** As {@link #lint(Path)}. */
    public static List<Problem> lint(byte[] json) {
        return lint(json, Optional.empty(), Limits.usual());
    }

    /** As {@link #lint(byte[])} within other limits. */
    public static List<Problem> lint(byte[] json, Limits limits) {
        return lint(json, Optional.empty(), limits);
    }

    /**
     * As {@link #lint(byte[])}, and besides whether ids mean what they meant in the version before.
     *
     * @param previous the version before
     */
    public static List<Problem> lint(byte[] json, SalesProcess previous) {
        return lint(json, Optional.of(previous), Limits.usual());
    }

    /**
     * Errors and advice for a process that was built and not read; the problems have no place.
     *
     * @param previous the version before, whose ids should not mean something else now
     */
    public static List<Problem> lint(SalesProcess process, SalesProcess previous) {
        return lint(process, Optional.of(previous), new Input(Limits.usual()));
    }

    /**
     * Whether a definition is a family of processes and not a process by itself, told by the key that only a family has.
     * What cannot be read is none.
     */
    public static boolean isFamily(byte[] json) {
        return isFamily(definition(json, new Input(Limits.usual())));
    }

    private static boolean isFamily(@Nullable Node definition) {
        return definition instanceof Node.Fields fields && fields.get(FamilyShapes.NAMING_KEY) != null;
    }

    private static List<Problem> lint(byte[] json, Optional<SalesProcess> previous, Limits limits) {
        Input input = new Input(limits);
        Node tree = definition(json, input);
        if (isFamily(tree)) {
            return lintFamily(tree, input);
        }
        SalesProcess process = process(tree, input);
        return process != null && input.accepted() ? lint(process, previous, input) : input.problems();
    }

    /** Each process of a family, seen beside the version before; what is shared need not be used by all. */
    private static List<Problem> lintFamily(@Nullable Node tree, Input input) {
        ProcessFamily family = family(tree, input);
        if (family == null || !input.accepted()) {
            return input.problems();
        }
        for (FamilyMember member : family.members()) {
            ProcessLint.lint(member.process(), family.before(member).map(FamilyMember::process), input);
        }
        return input.allProblems().stream()
                .filter(problem -> !problem.code().equals(ProblemCode.NEVER_USED.spelled()))
                .distinct()
                .toList();
    }

    private static List<Problem> lint(SalesProcess process, Optional<SalesProcess> previous, Input input) {
        ProcessLint.lint(process, previous, input);
        return input.allProblems();
    }

    /**
     * What would reject a process that was built and not read, or that was read within limits of the host's own: the
     * problems have no place, and size is no problem.
     */
    public static List<Problem> check(SalesProcess process) {
        Input input = new Input(ANY_SIZE);
        ProcessCheck.check(process, input);
        return input.problems();
    }

    /**
     * Reads and checks a family of processes.
     *
     * @throws InvalidJsonException if it is rejected
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ProcessFamily readFamily(Path file) {
        return readFamily(bytes(file, Limits.usual().definitionBytes()), name(file));
    }

    /** As {@link #readFamily(Path)}; {@code name} is what messages call the document. */
    public static ProcessFamily readFamily(byte[] json, String name) {
        return readFamily(json, name, Limits.usual());
    }

    /** As {@link #readFamily(byte[], String)} within other limits. */
    public static ProcessFamily readFamily(byte[] json, String name, Limits limits) {
        Input input = new Input(limits);
        return accepted(family(definition(json, input), input), name, input);
    }

    private static @Nullable ProcessFamily family(@Nullable Node tree, Input input) {
        ProcessFamily family = tree == null ? null : FamilyShapes.read(tree, input);
        if (family != null) {
            family.members().forEach(member -> ProcessCheck.check(member.process(), input));
            FamilyCheck.check(family, input);
        }
        return family;
    }

    private static @Nullable Node definition(byte[] json, Input input) {
        Limits limits = input.limits();
        return Json.tree(json, limits.definitionBytes(), limits.definitionTokens(), input);
    }

    /** The JSON Schema (2020-12) of a sales process, which editors read: what structure a definition may have. */
    public static String processSchema() {
        return JsonWriter.pretty(DefinitionSchema.schema());
    }

    /** The JSON Schema (2020-12) of a family of processes. */
    public static String familySchema() {
        return JsonWriter.pretty(FamilySchema.schema());
    }

    /** A family in canonical JSON, each process in full. */
    public static String write(ProcessFamily family) {
        return JsonWriter.pretty(family.toMap());
    }

    private static @Nullable SalesProcess process(@Nullable Node tree, Input input) {
        SalesProcess process = tree == null ? null : ProcessShapes.read(tree, input);
        if (process != null) {
            ProcessCheck.check(process, input);
        }
        return process;
    }

    /**
     * Reads one opportunity.
     *
     * @throws InvalidJsonException if it is rejected
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Opportunity readOpportunity(Path file) {
        return readOpportunity(bytes(file, Limits.usual().opportunityBytes()), name(file));
    }

    /**
     * Reads one opportunity.
     *
     * @param json the document in UTF-8
     * @param name what messages call the document
     * @throws InvalidJsonException if it is rejected
     */
    public static Opportunity readOpportunity(byte[] json, String name) {
        return readOpportunity(json, name, Limits.usual());
    }

    /** As {@link #readOpportunity(byte[], String)} within other limits. */
    public static Opportunity readOpportunity(byte[] json, String name, Limits limits) {
        Input input = new Input(limits);
        Node tree = Json.tree(json, limits.opportunityBytes(), limits.opportunityTokens(), input);
        return accepted(tree == null ? null : opportunity(tree, input), name, input);
    }

    /**
     * Reads a file of one opportunity, of a list of opportunities, or of one opportunity a line (JSON Lines); which of
     * them is told by the content. Each opportunity is read apart from the others: what is wrong with one rejects no
     * other. Where the brackets of a list are broken, everything from there on is rejected with one problem.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Reading<Opportunity>> readOpportunities(Path file) {
        return readOpportunities(bytes(file, Limits.usual().fileBytes()));
    }

    /** As {@link #readOpportunities(Path)}. */
    public static List<Reading<Opportunity>> readOpportunities(byte[] json) {
        return readOpportunities(json, Limits.usual());
    }

    /** As {@link #readOpportunities(byte[])} within other limits. */
    public static List<Reading<Opportunity>> readOpportunities(byte[] json, Limits limits) {
        return Documents.read(json, limits, SalesJson::opportunity);
    }

    private static @Nullable Opportunity opportunity(Node tree, Input input) {
        Opportunity opportunity = OpportunityShapes.read(tree, input);
        return opportunity == null ? null : OpportunityCheck.check(opportunity, input);
    }

    /** The canonical JSON with line breaks; for people and for files. */
    public static String write(SalesProcess process) {
        return JsonWriter.pretty(process.toMap());
    }

    /** The canonical JSON with line breaks; for people and for files. */
    public static String write(Opportunity opportunity) {
        return JsonWriter.pretty(opportunity.toMap());
    }

    /** The canonical JSON with line breaks; for people and for files. */
    public static String write(Inspection inspection) {
        return JsonWriter.pretty(inspection.toMap());
    }

    /** The canonical JSON with line breaks; for people and for files. */
    public static String write(GateDecision decision) {
        return JsonWriter.pretty(decision.toMap());
    }

    /** The canonical JSON on one line, without a line break. */
    public static String writeCompact(SalesProcess process) {
        return JsonWriter.compact(process.toMap());
    }

    /** The canonical JSON on one line, without a line break. */
    public static String writeCompact(Opportunity opportunity) {
        return JsonWriter.compact(opportunity.toMap());
    }

    /** The canonical JSON on one line, without a line break. */
    public static String writeCompact(Inspection inspection) {
        return JsonWriter.compact(inspection.toMap());
    }

    /** The canonical JSON on one line, without a line break. */
    public static String writeCompact(GateDecision decision) {
        return JsonWriter.compact(decision.toMap());
    }

    private static <T> T accepted(@Nullable T value, String name, Input input) {
        if (value == null || !input.accepted()) {
            throw new InvalidJsonException(name, input.problems());
        }
        return value;
    }

    /** No more of a file than it takes to see that it is too large. */
    private static byte[] bytes(Path file, int limit) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(limit + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
    }
}
