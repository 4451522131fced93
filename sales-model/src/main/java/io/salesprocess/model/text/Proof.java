package io.salesprocess.model.text;

import io.salesprocess.model.value.Strength;

/** How strong the evidence must be, where it is not what is usually asked. */
final class Proof {
    private Proof() {}

    static String of(Strength asked, Strength usual) {
        if (asked == usual) {
            return "";
        }
        return asked.compareTo(usual) > 0 ? ", as " + stronger(asked) : ", where " + weaker(asked) + " is enough";
    }

    private static String stronger(Strength strength) {
        return switch (strength) {
            case CLAIMED -> "somebody says";
            case LOGGED -> "a dated record shows";
            case OBSERVED -> "recorded by a system or by somebody without a stake in the deal";
            case CONFIRMED -> "confirmed by the buyer";
        };
    }

    private static String weaker(Strength strength) {
        return switch (strength) {
            case CLAIMED -> "somebody's word";
            case LOGGED -> "a dated record of ours";
            case OBSERVED -> "the record of a system or of somebody without a stake in the deal";
            case CONFIRMED -> "the buyer's own act";
        };
    }
}
