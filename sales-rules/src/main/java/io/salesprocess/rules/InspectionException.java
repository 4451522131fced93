package io.salesprocess.rules;

import io.salesprocess.model.value.Named;

/**
 * An inspection that could not be made. The code says why, for programs; the message names the record, the rule or the
 * decider, for people. There is no answer then, nor half of one, and the inspector stays usable.
 */
public final class InspectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;

    /** Why an inspection could not be made. */
    public enum Code implements Named {
        /** The opportunity follows another process. */
        OTHER_PROCESS,
        /** Which process of a family it follows, or which version, cannot be told, or there is none. */
        NO_PROCESS,
        /** Two different records have one id. */
        AMBIGUOUS_ID,
        /** A record or a person has an id that is spelled as other evidence is cited. */
        MISTAKEN_ID,
        /** A rule of the application failed. */
        RULE_FAILED,
        /** The application's rules fire again and again. */
        RULES_WITHOUT_END,
        /** A decider of the application gave no verdict, or two. */
        NOT_DECIDED_ONCE,
        /** The application's rules block what is no open stage of the process. */
        UNKNOWN_STAGE_BLOCKED,
        /** The thread was interrupted; its flag is kept. */
        INTERRUPTED,
        /** It took longer than was allowed. */
        OUT_OF_TIME,
        /** An error of the library. */
        INTERNAL_ERROR
    }

    InspectionException(Code code, String message) {
        super(message);
        this.code = code;
    }

    InspectionException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Why it could not be made. */
    public Code code() {
        return code;
    }

    /** Whether it is about the caller, who does not wait any longer, and not about the opportunity. */
    boolean callerGone() {
        return code == Code.INTERRUPTED || code == Code.OUT_OF_TIME;
    }
}
