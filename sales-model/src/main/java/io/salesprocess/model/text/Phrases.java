package io.salesprocess.model.text;

import io.salesprocess.model.inspection.Shortfall;

final class Phrases {
    private Phrases() {}

    static String of(Shortfall shortfall) {
        return switch (shortfall) {
            case FUTURE_DATED -> "marked as held, but its time is not over yet";
            case SCHEDULED_ONLY -> "only booked, not held yet";
            case UNDER_WAY -> "under way, not over yet";
            case LAPSED -> "its time passed and nobody said what happened";
            case AUTOMATIC -> "recorded only as a side effect of something else";
            case NO_SHOW -> "the other party did not appear";
            case RESCHEDULED -> "moved to another time";
            case CANCELLED -> "called off";
            case CONTRADICTORY -> "the record contradicts itself";
            case STATUS_UNKNOWN -> "recorded in a state that nobody can interpret";
            case WRONG_STATE -> "it is not that far yet";
            case UNDONE -> "it was that far once, and that was undone";
            case PENDING -> "asked for, not answered yet";
            case REFUSED -> "answered, but not as it has to be";
            case WITHDRAWN -> "said, and taken back";
            case WRONG_PEOPLE -> "not with, or not by, the people it takes";
            case ACTOR_UNKNOWN -> "nobody recorded who did it";
            case ATTENDANCE_UNKNOWN -> "nobody can tell who came";
            case ROLES_UNKNOWN -> "nobody can tell which roles the people play";
            case TOO_SHORT -> "too short";
            case LENGTH_UNKNOWN -> "nobody recorded how long it took";
            case WRONG_OUTCOME -> "it ended with another outcome";
            case OUTCOME_UNKNOWN -> "nobody recorded how it ended";
            case WRONG_DETAILS -> "recorded with details that do not count";
            case DETAILS_UNKNOWN -> "nobody can tell the details of the record";
            case TOO_FEW -> "not enough of them";
            case TOO_MANY -> "more of them than allowed";
            case TOO_RARELY -> "not as often as it has to be";
            case EMPTY -> "not filled in";
            case WRONG_VALUE -> "filled in, but not with a value that counts";
            case NOT_COMPARABLE -> "the value cannot be compared, for want of the right kind or currency";
            case TOO_EARLY -> "too early to count";
            case TOO_LATE -> "too late to count";
            case STALE -> "too long ago to count";
            case UNDATED -> "it has no date, and needs one";
            case NOT_STARTED -> "what it is measured from has not happened yet";
            case WRONG_ORDER -> "done before what has to come first";
            case TOO_WEAK -> "not proved strongly enough";
            case STAGE_NOT_REACHED -> "the evidence does not support the stage yet";
            case MUST_NOT_BE -> "it is so, and must not be";
            case PARTS_MISSING -> "a part of it is not done";
            case PARTS_UNKNOWN -> "of a part of it nobody can tell";
            case UNDECIDED -> "nobody has decided whether it is needed";
            case NO_RECORD -> "there is no record of it";
            case NOT_LOADED -> "the data that would tell was not loaded";
            case DONE_NOT_DEFINED -> "the process does not say what done means";
            case NOT_DECIDED_BY_APPLICATION -> "left to the application, which has no rule for it";
        };
    }
}
