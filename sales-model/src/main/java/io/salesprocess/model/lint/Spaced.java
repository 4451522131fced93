package io.salesprocess.model.lint;

/** JSON on one line as people write it: with a blank after each comma and colon, and nothing that is not seen. */
final class Spaced {
    private Spaced() {}

    static String json(String compact) {
        StringBuilder spaced = new StringBuilder();
        boolean inText = false;
        for (int at = 0; at < compact.length(); at++) {
            char unit = compact.charAt(at);
            if (Character.getType(unit) == Character.FORMAT) {
                spaced.append("\\u%04X".formatted((int) unit));
                continue;
            }
            spaced.append(unit);
            if (unit == '\\') {
                spaced.append(compact.charAt(++at));
            } else if (unit == '"') {
                inText = !inText;
            } else if (!inText && (unit == ',' || unit == ':')) {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }
}
