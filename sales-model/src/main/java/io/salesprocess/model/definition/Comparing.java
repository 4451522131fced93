package io.salesprocess.model.definition;

import io.salesprocess.model.value.FieldValue;
import java.util.List;
import java.util.Optional;

/** Something that compares a value with what is asked: with constants, or with a value that is found elsewhere. */
public interface Comparing {
    Comparison comparison();

    /** The constants it is compared with: empty for {@link Comparison#KNOWN} and where there is a {@link #reference()}, several for {@link Comparison#ONE_OF}, else one. */
    List<FieldValue> values();

    /** Where the value stands that it is compared with. Absent: the constants are meant. */
    Optional<ValueReference> reference();
}
