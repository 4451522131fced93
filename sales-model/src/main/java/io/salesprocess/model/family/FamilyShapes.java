package io.salesprocess.model.family;

import static io.salesprocess.model.json.Codecs.ID;
import static io.salesprocess.model.json.Codecs.NAME;
import static io.salesprocess.model.json.Codecs.TEXT;

import io.salesprocess.model.definition.ProcessShapes;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Nearest;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.json.Shape;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A family of processes in JSON. Thread-safe. */
public final class FamilyShapes {
    /** The key that only a family has. */
    public static final String NAMING_KEY = "family";

    private static final Shape<ProcessSelection, ProcessSelection.Builder> SELECTION = Shape.of(
                    "a selection", ProcessSelection::builder, ProcessSelection.Builder::build)
            .required("process", ID, ProcessSelection::process, ProcessSelection.Builder::process)
            .list("when", ProcessShapes.fieldComparison(), ProcessSelection::when, ProcessSelection.Builder::when);

    private static final Shape<ProcessFamily, ProcessFamily.Builder> FAMILY = Shape.of(
                    "a family of processes", ProcessFamily::builder, ProcessFamily.Builder::build)
            .ignored("$schema")
            .required(
                    "schemaVersion",
                    Codecs.schemaVersion(SalesProcess.SCHEMA_VERSION),
                    family -> SalesProcess.SCHEMA_VERSION,
                    (builder, version) -> {})
            .required(NAMING_KEY, ID, ProcessFamily::id, ProcessFamily.Builder::id)
            .required("name", NAME, ProcessFamily::name, ProcessFamily.Builder::name)
            .optional("why", TEXT, ProcessFamily::why, ProcessFamily.Builder::why)
            .optional("shared", new SharedCodec(), family -> Optional.empty(), (builder, shared) -> {})
            .required(
                    "processes",
                    Codecs.someOf(new MemberCodec()),
                    ProcessFamily::members,
                    ProcessFamily.Builder::members)
            .list(
                    "selection",
                    new SelectionCodec(SELECTION),
                    ProcessFamily::selection,
                    ProcessFamily.Builder::selection)
            .usually(
                    "underWay",
                    Codecs.word(UnderWay.class),
                    UnderWay.STAY,
                    ProcessFamily::underWay,
                    ProcessFamily.Builder::underWay)
            .refined(FamilyShapes::checked);

    private FamilyShapes() {}

    /** The family, or null after reporting why there is none. What spans the parts of one process is not checked here. */
    public static @Nullable ProcessFamily read(Node family, Input input) {
        input.attach(Declared.class, new Declared());
        return FAMILY.read(family, input);
    }

    static Map<String, Object> schema(SchemaBook book) {
        return FAMILY.schema(book);
    }

    static Map<String, @Nullable Object> write(ProcessFamily family) {
        return FAMILY.write(family);
    }

    private static ProcessFamily checked(ProcessFamily family, Node.Fields source, Input input) {
        Set<String> versions = new LinkedHashSet<>();
        Set<String> processes = new LinkedHashSet<>();
        for (FamilyMember member : family.members()) {
            SalesProcess process = member.process();
            processes.add(process.id());
            if (!versions.add(process.id() + "\n" + process.version())) {
                input.report(
                        ProblemCode.DUPLICATE_ID,
                        input.placeOf(process, "version"),
                        "The version " + Quoted.quoted(process.version()) + " of the process "
                                + Quoted.quoted(process.id()) + " stands twice in the family.");
            }
        }
        for (ProcessSelection selection : family.selection()) {
            if (!processes.contains(selection.process())) {
                input.report(
                        ProblemCode.UNKNOWN_REFERENCE,
                        input.placeOf(selection, "process"),
                        "There is no process " + Quoted.quoted(selection.process()) + " in the family.",
                        () -> Nearest.maybeOneOf(selection.process(), processes));
            }
        }
        return family;
    }
}
