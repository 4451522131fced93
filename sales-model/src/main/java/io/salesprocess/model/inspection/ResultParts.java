package io.salesprocess.model.inspection;

import static io.salesprocess.model.json.Codecs.DATA;
import static io.salesprocess.model.json.Codecs.INSTANT;

import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The verdict on one requirement together with its sentence, as JSON has it. */
final class ResultParts {
    /** A result with its sentence. */
    record Told(RequirementResult result, String because) {}

    static final Shape<Told, ResultParts> SHAPE = Shape.of("a result", ResultParts::new, ResultParts::build)
            .required("id", DATA, told -> told.result().id(), (parts, id) -> parts.id = id)
            .required("name", DATA, told -> told.result().requirement().name(), (parts, name) -> parts.name = name)
            .nullable(
                    "stage",
                    DATA,
                    told -> told.result().requirement().stage(),
                    (parts, stage) -> parts.stage = Optional.of(stage))
            .required(
                    "kind",
                    Codecs.word(RequirementKind.class),
                    told -> told.result().requirement().kind(),
                    (parts, kind) -> parts.kind = kind)
            .required(
                    "obligation",
                    Codecs.word(Obligation.class),
                    told -> told.result().requirement().obligation(),
                    (parts, obligation) -> parts.obligation = obligation)
            .required(
                    "verdict",
                    Codecs.word(Verdict.class),
                    told -> told.result().verdict(),
                    (parts, verdict) -> parts.verdict = verdict)
            .nullable(
                    "shortfall",
                    Codecs.word(Shortfall.class),
                    told -> told.result().shortfall(),
                    (parts, shortfall) -> parts.shortfall = Optional.of(shortfall))
            .required(
                    "calledFor",
                    Codecs.YES_NO,
                    told -> told.result().calledFor(),
                    (parts, calledFor) -> parts.calledFor = calledFor)
            .nullable("due", INSTANT, told -> told.result().due(), (parts, due) -> parts.due = Optional.of(due))
            .required(
                    "evidence",
                    Codecs.listOf(DATA),
                    told -> told.result().evidence(),
                    (parts, evidence) -> parts.evidence = evidence)
            .nullable(
                    "alternative",
                    DATA,
                    told -> told.result().alternative(),
                    (parts, alternative) -> parts.alternative = Optional.of(alternative))
            .required("because", DATA, Told::because, (parts, because) -> parts.because = because);

    private String id = "";
    private String name = "";
    private Optional<String> stage = Optional.empty();
    private RequirementKind kind = RequirementKind.STEP;
    private Obligation obligation = Obligation.MUST;
    private Verdict verdict = Verdict.UNDETERMINED;
    private Optional<Shortfall> shortfall = Optional.empty();
    private boolean calledFor;
    private Optional<Instant> due = Optional.empty();
    private List<String> evidence = List.of();
    private Optional<String> alternative = Optional.empty();
    private String because = "";

    private ResultParts() {}

    private Told build() {
        RequirementInfo requirement = new RequirementInfo(id, name, stage, kind, obligation);
        return new Told(
                new RequirementResult(
                        requirement, verdict, shortfall, calledFor, due, List.copyOf(evidence), alternative),
                because);
    }

    /** The results of an inspection with their sentences. */
    static List<Told> of(Inspection inspection) {
        return inspection.requirements().stream()
                .map(result -> new Told(result, inspection.because(result)))
                .toList();
    }
}
