package io.salesprocess.model.json;

/** Small letters of Cyrillic and Greek that look like a Latin one. */
final class Lookalikes {
    private static final String OTHER = "авеёкмнорстухіїјѕһԁԛԝґ" + "αβεηικνορτυχγωϲϳ" + "ıɑɡ";
    private static final String LATIN = "abeekmhopctyxiijshdqwr" + "abenikvoptuxywcj" + "iag";

    private Lookalikes() {}

    static String latin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            int found = OTHER.indexOf(text.charAt(at));
            latin.append(found < 0 ? text.charAt(at) : LATIN.charAt(found));
        }
        return latin.toString();
    }
}
