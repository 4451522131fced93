package io.salesprocess.rules.measure;

/** Looks at the gate of a stage: whether the evidence supports it. What is claimed is of no account. */
final class StageCheck implements Check {
    private final int stage;

    StageCheck(int stage) {
        this.stage = stage;
    }

    @Override
    public Outcome examine(Examination examination) {
        return examination.requirements().stage(stage);
    }
}
