package eu.meuse.identity;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed pseudonyms of people: HMAC-SHA-256, cut to 128 bits. Unkeyed hashes would not do, since names and addresses can
 * be guessed (ENISA, Pseudonymisation techniques and best practices, 2019).
 *
 * <p>It travels to Spark's tasks with its key, and shows the key nowhere.
 */
public final class Pseudonyms implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final byte[] key;
    private transient ThreadLocal<Mac> macs;

    /** @param key at least 16 secret bytes, see {@link PersonKeyFile} */
    public Pseudonyms(byte[] key) {
        if (key.length < BYTES) {
            throw new IllegalArgumentException("the key of the pseudonyms has " + key.length + " bytes; it needs " + BYTES);
        }
        this.key = key.clone();
    }

    /**
     * The pseudonym of a person.
     *
     * @param canonicalPerson as {@link Person#canonical} gives it
     * @return 32 hexadecimal digits
     */
    public String of(String canonicalPerson) {
        byte[] mark = macs().get().doFinal(canonicalPerson.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mark, 0, BYTES);
    }

    private synchronized ThreadLocal<Mac> macs() {
        if (macs == null) {
            macs = ThreadLocal.withInitial(this::mac);
        }
        return macs;
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    @Override
    public String toString() {
        return "Pseudonyms[key hidden]";
    }
}
