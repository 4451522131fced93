package io.salesprocess.model.text;

/** How a noun begins. */
enum Form {
    /** "a demo" */
    A,
    /** "demo", as after "no" and "the first". */
    BARE,
    /** "demos", as after "at least 2". */
    MANY,
    /** "every demo", "all reference calls" */
    EVERY;

    String of(Noun noun) {
        return switch (this) {
            case A -> noun.a();
            case BARE -> noun.bare();
            case MANY -> noun.many();
            case EVERY -> (noun.plural() ? "all " : "every ") + noun.bare();
        };
    }
}
