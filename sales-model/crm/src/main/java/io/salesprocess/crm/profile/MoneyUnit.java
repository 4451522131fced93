package io.salesprocess.crm.profile;

import io.salesprocess.model.value.Named;
import java.math.BigDecimal;

/** In what a source counts money. */
public enum MoneyUnit implements Named {
    /** Whole units of the currency: euros, dollars. */
    UNITS(0),
    /** Hundredths of a unit. */
    CENTS(2),
    /** Millionths of a unit. */
    MILLIONTHS(6);

    private final int decimals;

    MoneyUnit(int decimals) {
        this.decimals = decimals;
    }

    /** The amount in whole units of the currency. */
    public BigDecimal inUnits(BigDecimal counted) {
        return counted.movePointLeft(decimals);
    }
}
