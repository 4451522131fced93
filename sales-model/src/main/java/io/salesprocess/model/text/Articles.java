package io.salesprocess.model.text;

import java.util.regex.Pattern;

/** "A" or "an": by the sound with which English speakers begin the word. */
final class Articles {
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]*(\\p{L}+|\\p{N}*).*");
    private static final Pattern SPELLED_OUT = Pattern.compile("\\p{Lu}{1,3}|[\\p{Lu}&&[^AEIOU]]+|\\p{L}");
    private static final Pattern LETTER_WITH_A_VOWEL_SOUND = Pattern.compile("(?i)[aefhilmnorsx].*");
    private static final Pattern NUMBER_WITH_A_VOWEL_SOUND = Pattern.compile("8\\d*|11|18|11\\d{3}|18\\d{3}");
    private static final Pattern SILENT_H = Pattern.compile("(?i)(hour|honest|honou?r|heir).*");
    private static final Pattern CONSONANT_SOUND =
            Pattern.compile("(?i)(uni(?!n|m|d)|us[aeu]|uti|ubiq|eu|ewe|once$|one$|ones$).*");
    private static final Pattern VOWEL = Pattern.compile("(?i)[aeiouäöüàáâèéêìíîòóôùúû].*");

    private Articles() {}

    static String before(String words) {
        return vowelSound(LETTERS.matcher(words).replaceFirst("$1")) ? "an" : "a";
    }

    private static boolean vowelSound(String word) {
        if (SPELLED_OUT.matcher(word).matches()) {
            return LETTER_WITH_A_VOWEL_SOUND.matcher(word).matches();
        }
        return NUMBER_WITH_A_VOWEL_SOUND.matcher(word).matches()
                || SILENT_H.matcher(word).matches()
                || (VOWEL.matcher(word).matches()
                        && !CONSONANT_SOUND.matcher(word).matches());
    }
}
