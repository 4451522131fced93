package io.salesprocess.crm.coverage;

import io.salesprocess.model.value.Named;

/** What a CRM can show of a requirement, the most first. */
public enum Sight implements Named {
    /** Records of what happened can prove it. */
    PROVES,
    /** Somebody's entry can assert it: a field, a box, a role. */
    ASSERTS,
    /** Nothing that is recorded there could ever meet it. */
    CANNOT_SEE;

    Sight worse(Sight other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
