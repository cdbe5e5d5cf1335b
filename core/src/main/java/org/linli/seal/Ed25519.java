package org.linli.seal;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Map;
import java.util.Optional;

/** Ed25519 of the JDK. Its signatures use no randomness: the same key and message give the same signature. */
final class Ed25519 {
    private static final String NAME = "Ed25519";
    private static final byte[] TRIAL = "linli trial".getBytes(StandardCharsets.US_ASCII);

    private Ed25519() {}

    static SealSigner signer(String keyName, KeyPair pair) {
        SignedSeal.requireName(keyName);
        PrivateKey key = pair.getPrivate();
        try {
            if (!isSigned(pair.getPublic(), TRIAL, sign(key, TRIAL))) {
                throw new IllegalArgumentException("The public key does not belong to the private one");
            }
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("These are no keys of " + NAME, e);
        }
        return new SealSigner() {
            @Override
            public String keyName() {
                return keyName;
            }

            @Override
            public byte[] sign(byte[] message) {
                try {
                    return Ed25519.sign(key, message);
                } catch (InvalidKeyException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    static SealVerifier verifier(Map<String, PublicKey> keys) {
        Map<String, PublicKey> trusted = Map.copyOf(keys);
        try {
            for (PublicKey key : trusted.values()) {
                isSigned(key, TRIAL, TRIAL);
            }
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("This is no key of " + NAME, e);
        }
        return (keyName, message, signature) -> {
            Optional<PublicKey> key = Optional.ofNullable(trusted.get(keyName));
            try {
                return key.isPresent() && isSigned(key.get(), message, signature);
            } catch (InvalidKeyException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static byte[] sign(PrivateKey key, byte[] message) throws InvalidKeyException {
        Signature algorithm = algorithm();
        algorithm.initSign(key);
        try {
            algorithm.update(message);
            return algorithm.sign();
        } catch (SignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSigned(PublicKey key, byte[] message, byte[] signature) throws InvalidKeyException {
        Signature algorithm = algorithm();
        algorithm.initVerify(key);
        try {
            algorithm.update(message);
            return algorithm.verify(signature);
        } catch (SignatureException e) {
            // It has another length, or is no signature at all.
            return false;
        }
    }

    private static Signature algorithm() {
        try {
            return Signature.getInstance(NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
