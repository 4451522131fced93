package io.salesprocess.crm.record;

import java.util.Locale;

/**
 * By what a source names a person: an id, or an e-mail address, which leaves this module only as a pseudonym.
 *
 * @param key the id, or the address in lower case
 * @param address whether it is an address
 */
public record PersonKey(String key, boolean address) {
    public static PersonKey id(String id) {
        return new PersonKey(id, false);
    }

    public static PersonKey address(String address) {
        return new PersonKey(address.strip().toLowerCase(Locale.ROOT), true);
    }

    /** Never shows the address. */
    @Override
    public String toString() {
        return address ? "an address" : key;
    }
}
