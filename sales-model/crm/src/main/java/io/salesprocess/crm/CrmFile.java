package io.salesprocess.crm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that a system returned: one answer, a list of records, or one of them a line. What it holds is told by its
 * content.
 *
 * @param name what reports call it
 * @param json the document in UTF-8; not copied, so leave it alone
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files
public record CrmFile(String name, byte[] json) {
    /**
     * A file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static CrmFile of(Path path) {
        try {
            Path name = path.getFileName();
            return new CrmFile((name == null ? path : name).toString(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
