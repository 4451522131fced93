package io.salesprocess.model.inspection;

import java.util.List;

/** The parts of an inspection that are worked out only when somebody asks for them. Thread-safe. */
public interface Explanations {
    /** The sentence behind a verdict. */
    String because(RequirementResult result);

    /** One result for each open stage, in order. */
    List<StageResult> stages();

    /** The findings, loudest first, then in the order of the process. */
    List<Finding> findings();

    /** One smallest set of things that opens the gate after the verified stage. */
    List<NextAction> nextActions();
}
