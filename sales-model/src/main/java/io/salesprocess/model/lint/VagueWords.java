package io.salesprocess.model.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that leave open what is asked. They are English; of other languages nothing is said. */
final class VagueWords {
    /** Words, and what to say instead. */
    record Found(String words, String remedy) {}

    private record Family(Pattern pattern, String remedy) {
        static Family of(String remedy, String... alternatives) {
            return new Family(
                    Pattern.compile(
                            "(?<![\\w-])(?:" + String.join("|", alternatives) + ")(?![\\w-])",
                            Pattern.CASE_INSENSITIVE),
                    remedy);
        }
    }

    private static final List<Family> FAMILIES = List.of(
            Family.of(
                    "Say which record is kept, and by when.",
                    "updat(?:e|es|ed|ing)(?: in)?(?: the| our| your| all)? (?:crm|records?|system|notes)",
                    "(?:keep|kept)(?: the| our| your)? crm(?: up to date| current)?",
                    "(?:tak(?:e|es|ing)|took|taken)(?: good| careful| detailed| proper| thorough)? notes",
                    "(?:good|careful|detailed|proper|thorough) notes"),
            Family.of(
                    "Say by when: add a 'due'.",
                    "as soon as possible",
                    "asap",
                    "(?:in a )?timely(?: manner| fashion)?",
                    "promptly",
                    "in due course",
                    "soon",
                    "regularly",
                    "periodically",
                    "from time to time"),
            Family.of(
                    "Let somebody decide it on the record: a decision, and 'appliesWhen' that asks for it.",
                    "as (?:is )?(?:required|needed|necessary|applicable|appropriate|relevant|desired)",
                    "(?:if|when|where|wherever|whenever) (?:it is |they are |is |are )?"
                            + "(?:required|needed|necessary|applicable|appropriate|possible|relevant|desired|useful)",
                    "(?:as|if|when|where) the need arises",
                    "optionally"),
            Family.of(
                    "List what is meant.", "etc\\.?", "and so on", "and so forth", "and the like", "and/or", "various"),
            Family.of(
                    "Say how anybody would recognise it.",
                    "good",
                    "great",
                    "nice",
                    "solid",
                    "strong",
                    "proper(?:ly)?",
                    "appropriate(?:ly)?",
                    "adequate(?:ly)?",
                    "suitabl[ey]",
                    "sufficient(?:ly)?",
                    "reasonabl[ey]",
                    "satisfactory",
                    "meaningful",
                    "thorough(?:ly)?",
                    "effective(?:ly)?",
                    "high[- ]quality",
                    "best efforts?",
                    "build(?:ing)? rapport",
                    "touch(?:ing)? base"));

    private VagueWords() {}

    /** The first vague words of a text, those of the most telling family. */
    static Optional<Found> in(String text) {
        for (Family family : FAMILIES) {
            Matcher matcher = family.pattern().matcher(text);
            Optional<String> words = matcher.results().map(MatchResult::group).findFirst();
            if (words.isPresent()) {
                return Optional.of(new Found(words.get(), family.remedy()));
            }
        }
        return Optional.empty();
    }
}
