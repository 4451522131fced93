package io.salesprocess.rules;

/**
 * An inspection that could not be made: two different records have one id, or a rule of the application failed, or
 * decided twice or not at all. The message names the record, the rule or the decider. The inspector stays usable.
 */
public final class InspectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InspectionException(String message) {
        super(message);
    }

    InspectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
