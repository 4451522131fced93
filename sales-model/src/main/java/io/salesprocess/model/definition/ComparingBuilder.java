package io.salesprocess.model.definition;

import io.salesprocess.model.value.FieldValue;

/** What the builders of all that compares have in common, so that the keys are described once. */
interface ComparingBuilder<B> {
    B comparison(Comparison comparison);

    B values(Iterable<? extends FieldValue> values);

    B reference(ValueReference reference);
}
