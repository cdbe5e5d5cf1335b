package org.linli.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret from which blind indexes and signed tokens are made: the same input gives the same mark, and nobody without
 * the key can try out inputs. Safe for use by many threads. It shows nothing of itself.
 *
 * <p>Whoever changes the key of a store that holds people makes their indexes useless: keep it as safe as the data.
 */
public final class IndexKey {
    /** The fewest bytes of a key. */
    public static final int MIN_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac keyed;

    private IndexKey(byte[] secret) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /**
     * The key out of secret bytes.
     *
     * @param secret at least {@value #MIN_BYTES} bytes out of a good source of chance; copied
     * @return the key
     * @throws IllegalArgumentException when there are fewer
     */
    public static IndexKey of(byte[] secret) {
        if (secret.length < MIN_BYTES) {
            throw new IllegalArgumentException("An index key has at least " + MIN_BYTES + " bytes");
        }
        return new IndexKey(secret);
    }

    /**
     * The mark of an input.
     *
     * @param purpose what the mark is for; the same input has other marks for other purposes
     * @param input normalised text
     * @return 64 hexadecimal digits
     */
    public String mark(String purpose, String input) {
        try {
            // A copy of one that was begun costs a fraction of beginning another.
            Mac mac = (Mac) keyed.clone();
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(input.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Every " + ALGORITHM + " of a Java platform can be copied", e);
        }
    }

    @Override
    public String toString() {
        return "IndexKey(…)";
    }
}
