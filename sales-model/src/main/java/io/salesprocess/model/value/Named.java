package io.salesprocess.model.value;

import java.util.Locale;

/** An enum constant that JSON and reports spell in lower case with hyphens: {@code NO_SHOW} is {@code no-show}. */
public interface Named {
    String name();

    /** The spelling in JSON and in reports. */
    default String spelled() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
