package io.salesprocess.examples.contoso;

/** An extract that does not hold what it should. */
public final class UnreadableExtract extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableExtract(String reason) {
        super("The extract cannot be read: " + reason + ".");
    }

    UnreadableExtract(String reason, Throwable cause) {
        super("The extract cannot be read: " + reason + ".", cause);
    }
}
