package io.salesprocess.fuzz;

/** The document that an input stands for. */
final class Given {
    private Given() {}

    /** The input itself, if it begins as JSON does; else a document of the stock, edited as the input says. */
    static byte[] document(byte[] input, Stock stock) {
        return literal(input) ? input : Tree.bytes(new Edits(stock, new Choices(input)).document());
    }

    private static boolean literal(byte[] input) {
        for (byte first : input) {
            if (first != ' ' && first != '\n' && first != '\r' && first != '\t') {
                return first == '{' || first == '[' || first == '"' || first == (byte) 0xEF;
            }
        }
        return true;
    }
}
