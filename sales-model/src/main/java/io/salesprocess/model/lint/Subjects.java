package io.salesprocess.model.lint;

import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.FieldCondition;

/** Of what a comparison speaks. */
final class Subjects {
    private Subjects() {}

    /** {@code field:} or {@code attribute:} and the id. */
    static String of(Comparing comparing) {
        if (comparing instanceof FieldCondition field) {
            return "field:" + field.field();
        }
        if (comparing instanceof Detail detail) {
            return "attribute:" + detail.attribute();
        }
        return comparing instanceof AttributeCondition attribute ? "attribute:" + attribute.attribute() : "";
    }
}
