package org.linli.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.code.DivisionCode;

class SignedSealTest {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final Instant AT = Instant.parse("2022-09-11T02:03:04.000005Z");
    private static final Seal.Leaf SHOP = new Seal.Leaf("organisation", "shop", 2, "ab".repeat(32));
    private static final Seal.Leaf SCHOOL = new Seal.Leaf("organisation", "school", 1, "cd".repeat(32));
    private static final Seal SEAL = Seal.of(HOME, AT, List.of(SHOP, SCHOOL));
    private static final KeyPair PAIR = pair("Ed25519");
    private static final KeyPair OTHER = pair("Ed25519");
    private static final SealVerifier TRUSTED = SealVerifier.ed25519(Map.of("2022", PAIR.getPublic()));
    private static final SignedSeal SIGNED = SEAL.signedBy(SealSigner.ed25519("2022", PAIR));

    private static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isTrusted(String text) {
        try {
            return SignedSeal.parse(text).verify(TRUSTED).isAccepted();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void satisfied_by_the_seal_that_was_signed_also_when_read_again() {
        assertEquals(SEAL, SIGNED.verify(TRUSTED).orElseThrow());
        assertEquals(SIGNED, SignedSeal.parse(SIGNED.text()));
        assertTrue(isTrusted(SIGNED.text()));
        Seal empty = Seal.of(HOME, AT, List.of());
        assertEquals(
                empty,
                empty.signedBy(SealSigner.ed25519("2022", PAIR)).verify(TRUSTED).orElseThrow());
    }

    @Test
    void violated_by_a_forged_seal_another_seals_signature_another_key_and_another_name() {
        Seal later = Seal.of(HOME, AT.plusSeconds(1), SEAL.leaves());
        Seal fewer = Seal.of(HOME, AT, List.of(SHOP));
        for (Seal other : List.of(later, fewer)) {
            SignedSeal forged = new SignedSeal(other, "2022", SIGNED.signature());
            assertEquals(List.of("seal-not-signed"), refused(forged.verify(TRUSTED)));
        }
        SignedSeal byAnother = SEAL.signedBy(SealSigner.ed25519("2022", OTHER));
        assertEquals(List.of("seal-not-signed"), refused(byAnother.verify(TRUSTED)));
        assertEquals(List.of("seal-not-signed"), refused(SIGNED.verify(SealVerifier.ed25519(Map.of()))));

        SealVerifier both = SealVerifier.ed25519(Map.of("2022", PAIR.getPublic(), "2023", PAIR.getPublic()));
        SignedSeal renamed = new SignedSeal(SEAL, "2023", SIGNED.signature());
        assertTrue(SIGNED.verify(both).isAccepted());
        assertEquals(List.of("seal-not-signed"), refused(renamed.verify(both)), "the same key, under another name");
    }

    @Test
    void violated_by_a_seal_whose_root_is_not_its_own_and_that_is_not_signed_either() {
        Seal changed = new Seal(HOME, AT, List.of(SCHOOL, SHOP), SEAL.root());
        SignedSeal forged = new SignedSeal(changed, "2022", SIGNED.signature());

        assertEquals(List.of("seal-not-whole", "seal-not-signed"), refused(forged.verify(TRUSTED)));
        assertThrows(IllegalArgumentException.class, () -> changed.signedBy(SealSigner.ed25519("2022", PAIR)));
    }

    @Test
    void boundary_a_seal_that_somebody_trusted_signed_is_none_when_it_is_not_whole() {
        Seal changed = new Seal(HOME, AT, List.of(SCHOOL, SHOP), SEAL.root());
        SignedSeal forged = new SignedSeal(changed, "2022", "00");

        assertEquals(List.of("seal-not-whole"), refused(forged.verify((name, message, signature) -> true)));
        SignedSeal whole = new SignedSeal(SEAL, "2022", "00");
        assertEquals(List.of(), warned(whole.verify((name, message, signature) -> true)));
    }

    @Test
    void every_bit_and_every_cut_of_the_text_is_refused() {
        byte[] text = SIGNED.text().getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int place = 0; place < text.length; place++) {
            for (int change = 1; change <= 0x80; change <<= 1) {
                text[place] ^= (byte) change;
                assertFalse(isTrusted(new String(text, StandardCharsets.UTF_8)), "byte " + place);
                text[place] ^= (byte) change;
                refused++;
            }
            assertFalse(isTrusted(new String(text, 0, place, StandardCharsets.UTF_8)), "cut at " + place);
        }
        assertEquals(text.length * 8, refused);
        assertFalse(isTrusted(SIGNED.text() + "\n"));
        assertFalse(isTrusted(SIGNED.text().replace("\n", "\r\n")));
        assertTrue(isTrusted(SIGNED.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "x",
                "linli-signed-seal-1",
                "linli-signed-seal-1/2022/00\n",
                "linli-signed-seal-1//00\n"
            })
    void what_is_no_signed_seal_is_not_read(String text) {
        assertThrows(IllegalArgumentException.class, () -> SignedSeal.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0g", "AB", "00 "})
    void a_signature_is_bytes_in_lower_case_hexadecimal(String signature) {
        assertThrows(IllegalArgumentException.class, () -> new SignedSeal(SEAL, "2022", signature));
    }

    @Test
    void a_signature_and_a_name_have_most_and_fewest_characters() {
        String longest = "ff".repeat(SignedSeal.MAX_BYTES);
        assertEquals(longest, new SignedSeal(SEAL, "k".repeat(64), longest).signature());
        assertThrows(IllegalArgumentException.class, () -> new SignedSeal(SEAL, "k", longest + "ff"));
        for (String name : List.of("", "k".repeat(65), "a/b", "a\nb", "钥")) {
            assertThrows(IllegalArgumentException.class, () -> new SignedSeal(SEAL, name, "00"));
            assertThrows(IllegalArgumentException.class, () -> SealSigner.ed25519(name, PAIR));
        }
    }

    @Test
    void keys_that_are_none_of_ed25519_or_no_pair_are_a_mistake() {
        KeyPair rsa = pair("RSA");
        assertThrows(IllegalArgumentException.class, () -> SealSigner.ed25519("2022", rsa));
        assertThrows(IllegalArgumentException.class, () -> SealVerifier.ed25519(Map.of("2022", rsa.getPublic())));
        KeyPair mixed = new KeyPair(OTHER.getPublic(), PAIR.getPrivate());
        assertThrows(IllegalArgumentException.class, () -> SealSigner.ed25519("2022", mixed));
        KeyPair other = pair("Ed448");
        assertThrows(IllegalArgumentException.class, () -> SealSigner.ed25519("2022", other));
    }

    /** A host's own keys, here of SM2 (GB/T 32918) with SM3. */
    private record Sm2(KeyPair pair) implements SealSigner, SealVerifier {
        private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
        private static final String ALGORITHM = "SM3withSM2";

        static Sm2 generated() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
                generator.initialize(new ECGenParameterSpec("sm2p256v1"));
                return new Sm2(generator.generateKeyPair());
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String keyName() {
            return "sm2";
        }

        @Override
        public byte[] sign(byte[] message) {
            try {
                Signature algorithm = Signature.getInstance(ALGORITHM, PROVIDER);
                algorithm.initSign(pair.getPrivate());
                algorithm.update(message);
                return algorithm.sign();
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public boolean isSigned(String keyName, byte[] message, byte[] signature) {
            try {
                PublicKey key = pair.getPublic();
                Signature algorithm = Signature.getInstance(ALGORITHM, PROVIDER);
                algorithm.initVerify(key);
                algorithm.update(message);
                return keyName.equals(keyName()) && algorithm.verify(signature);
            } catch (GeneralSecurityException e) {
                return false;
            }
        }
    }

    @Test
    void a_host_signs_with_sm2_through_the_port() {
        Sm2 host = Sm2.generated();
        SignedSeal signed = SEAL.signedBy(host);

        assertEquals(SEAL, SignedSeal.parse(signed.text()).verify(host).orElseThrow());
        assertEquals(List.of("seal-not-signed"), refused(signed.verify(Sm2.generated())));
        assertEquals(List.of("seal-not-signed"), refused(signed.verify(TRUSTED)));
        assertEquals(List.of("seal-not-signed"), refused(SIGNED.verify(host)));
    }
}
