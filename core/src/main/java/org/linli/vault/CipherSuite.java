package org.linli.vault;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which ciphers seal and hash (密码套件). A sealed text names its suite, so a store may hold both while it changes over.
 */
public enum CipherSuite {
    /** AES-256-GCM, HMAC-SHA-256 and SHA-256: the JDK's own. */
    INTERNATIONAL(1, 32) {
        @Override
        Ciphers ciphers() {
            return JdkCiphers.INSTANCE;
        }
    },
    /**
     * 国密: SM4-GCM (GB/T 32907), HMAC-SM3 and SM3 (GB/T 32905). Needs {@code org.bouncycastle:bcprov-jdk18on}, which the
     * host adds; on the module path the module {@code org.bouncycastle.provider}.
     */
    CHINA(2, 16) {
        @Override
        Ciphers ciphers() {
            try {
                return BouncyCiphers.instance();
            } catch (NoClassDefFoundError e) {
                throw new IllegalStateException(
                        "The suite CHINA needs Bouncy Castle: add org.bouncycastle:bcprov-jdk18on", e);
            }
        }
    };

    private final int number;
    private final int keyBytes;

    CipherSuite(int number, int keyBytes) {
        this.number = number;
        this.keyBytes = keyBytes;
    }

    /** {@return the number by which sealed texts name it, for good} */
    public int number() {
        return number;
    }

    /** {@return how many bytes a key of its cipher has} */
    public int keyBytes() {
        return keyBytes;
    }

    /** The ciphers of the suite; an {@link IllegalStateException} names the library that is missing. */
    abstract Ciphers ciphers();

    static Optional<CipherSuite> numbered(int number) {
        return Stream.of(values()).filter(suite -> suite.number == number).findFirst();
    }
}
