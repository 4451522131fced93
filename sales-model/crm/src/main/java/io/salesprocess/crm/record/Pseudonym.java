package io.salesprocess.crm.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An id for what a source names by an address or a name: always the same for one, and no way back without knowing it. */
public final class Pseudonym {
    private Pseudonym() {}

    /**
     * The pseudonym.
     *
     * @param kind what is named, as the id begins
     * @param text the address or name
     */
    public static String of(String kind, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return kind + "-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** The pseudonym of an e-mail address, in whatever case it is written. */
    public static String ofAddress(String address) {
        return of("address", PersonKey.address(address).key());
    }
}
