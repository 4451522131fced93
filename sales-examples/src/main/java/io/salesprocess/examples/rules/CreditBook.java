package io.salesprocess.examples.rules;

import java.util.Map;
import java.util.Optional;

/** Stands for an application's own knowledge, which no opportunity carries: the credit of its accounts. */
public final class CreditBook {
    private static final Map<String, Credit> BOOK = Map.of("account-17", Credit.GOOD, "account-99", Credit.ON_HOLD);

    private CreditBook() {}

    /** The credit of an account. */
    public static Credit of(Optional<String> account) {
        return account.map(id -> BOOK.getOrDefault(id, Credit.NOT_CHECKED)).orElse(Credit.NOT_CHECKED);
    }
}
