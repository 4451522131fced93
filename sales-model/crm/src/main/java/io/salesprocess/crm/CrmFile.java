package io.salesprocess.crm;

import io.salesprocess.model.json.Limits;
import java.io.IOException;
import java.io.InputStream;
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
     * A file. No more of it is read than it takes to see that it is too large, which the reader then tells.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static CrmFile of(Path path) {
        return of(path, Limits.usual());
    }

    /** As {@link #of(Path)} for a reader within other limits. */
    public static CrmFile of(Path path, Limits limits) {
        int most = (int) Math.min(limits.fileBytes() + 1L, Integer.MAX_VALUE);
        try (InputStream stream = Files.newInputStream(path)) {
            Path name = path.getFileName();
            return new CrmFile((name == null ? path : name).toString(), stream.readNBytes(most));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
