package org.linli.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM, HMAC-SHA-256 and SHA-256 of the JDK. */
final class JdkCiphers implements Ciphers {
    static final JdkCiphers INSTANCE = new JdkCiphers();

    private static final String HMAC = "HmacSHA256";

    private JdkCiphers() {}

    @Override
    public Keyed with(byte[] key) {
        try {
            return new Aes(Cipher.getInstance("AES/GCM/NoPadding"), new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException e) {
            throw impossible(e);
        }
    }

    @Override
    public byte[] mac(byte[] key, byte[] input) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw impossible(e);
        }
    }

    @Override
    public byte[] digest(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(input);
        } catch (GeneralSecurityException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(GeneralSecurityException e) {
        return new IllegalStateException("Every Java platform has AES/GCM, HmacSHA256 and SHA-256", e);
    }

    private record Aes(Cipher cipher, SecretKeySpec key) implements Keyed {
        @Override
        public byte[] seal(byte[] nonce, byte[] bound, byte[] plain) {
            try {
                return run(Cipher.ENCRYPT_MODE, nonce, bound, plain);
            } catch (GeneralSecurityException e) {
                throw impossible(e);
            }
        }

        @Override
        public Optional<byte[]> open(byte[] nonce, byte[] bound, byte[] sealed) {
            try {
                return Optional.of(run(Cipher.DECRYPT_MODE, nonce, bound, sealed));
            } catch (AEADBadTagException e) {
                return Optional.empty();
            } catch (GeneralSecurityException e) {
                throw impossible(e);
            }
        }

        private byte[] run(int mode, byte[] nonce, byte[] bound, byte[] input) throws GeneralSecurityException {
            cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(input);
        }

        @Override
        public String toString() {
            return "Aes(…)";
        }
    }
}
