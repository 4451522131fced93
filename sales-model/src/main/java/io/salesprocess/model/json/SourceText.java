package io.salesprocess.model.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes as text: UTF-8 and nothing else, with or without a byte order mark. */
final class SourceText {
    private SourceText() {}

    /** The text, or null after reporting why there is none. */
    static @Nullable String of(byte[] bytes, int limit, Input input) {
        if (bytes.length > limit) {
            input.report(ProblemCode.TOO_LARGE, Place.root(1, 1), "The document has more than " + limit + " bytes.");
            return null;
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            input.report(
                    ProblemCode.NOT_UNICODE,
                    placeAt(decoded, decoded.length(), 1),
                    "The bytes from here on are not UTF-8.",
                    "Save the document as UTF-8.");
            return null;
        }
        String marked = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        int nul = marked.indexOf('\0');
        if (nul >= 0) {
            input.report(
                    ProblemCode.NOT_UNICODE,
                    placeAt(marked, nul, 1),
                    "The text contains a NUL character.",
                    "Save the document as UTF-8.");
            return null;
        }
        return marked;
    }

    /** The place of a character, counted from the start of the text. */
    static Place placeAt(String text, int offset, int firstLine) {
        int line = firstLine;
        int start = 0;
        for (int at = 0; at < offset; at++) {
            if (endsLine(text, at)) {
                line++;
                start = at + 1;
            }
        }
        return Place.root(line, offset - start + 1);
    }

    /** Whether a line ends with the character at an offset: a line feed, or a carriage return that none follows. */
    static boolean endsLine(String text, int at) {
        char character = text.charAt(at);
        return character == '\n' || (character == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
    }
}
