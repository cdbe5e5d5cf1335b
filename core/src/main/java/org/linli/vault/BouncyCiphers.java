package org.linli.vault;

import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.modes.gcm.BasicGCMMultiplier;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4-GCM, HMAC-SM3 and SM3 of Bouncy Castle. The only class that needs it. */
final class BouncyCiphers implements Ciphers {
    private BouncyCiphers() {}

    /** Fails at once when the library is missing, and not when the first field is sealed. */
    static BouncyCiphers instance() {
        BouncyCiphers found = new BouncyCiphers();
        found.digest(new byte[0]);
        return found;
    }

    @Override
    public Keyed with(byte[] key) {
        // No tables: they take longer to make for a new key than a short field takes to seal.
        GCMModeCipher gcm = GCMBlockCipher.newInstance(new SM4Engine(), new BasicGCMMultiplier());
        return new Sm4(gcm, new KeyParameter(key));
    }

    @Override
    public byte[] mac(byte[] key, byte[] input) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(input, 0, input.length);
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }

    @Override
    public byte[] digest(byte[] input) {
        SM3Digest digest = new SM3Digest();
        digest.update(input, 0, input.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    private record Sm4(GCMModeCipher cipher, KeyParameter key) implements Keyed {
        @Override
        public byte[] seal(byte[] nonce, byte[] bound, byte[] plain) {
            try {
                return run(true, nonce, bound, plain);
            } catch (InvalidCipherTextException e) {
                throw new IllegalStateException("Sealing cannot fail", e);
            }
        }

        @Override
        public Optional<byte[]> open(byte[] nonce, byte[] bound, byte[] sealed) {
            try {
                return Optional.of(run(false, nonce, bound, sealed));
            } catch (InvalidCipherTextException e) {
                return Optional.empty();
            }
        }

        private byte[] run(boolean sealing, byte[] nonce, byte[] bound, byte[] input)
                throws InvalidCipherTextException {
            cipher.init(sealing, new AEADParameters(key, TAG_BYTES * Byte.SIZE, nonce, bound));
            byte[] output = new byte[cipher.getOutputSize(input.length)];
            int written = cipher.processBytes(input, 0, input.length, output, 0);
            cipher.doFinal(output, written);
            return output;
        }

        @Override
        public String toString() {
            return "Sm4(…)";
        }
    }
}
