package org.linli.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

/** The vectors of the standards. */
class CiphersTest {
    private static final Ciphers JDK = CipherSuite.INTERNATIONAL.ciphers();
    private static final Ciphers GM = CipherSuite.CHINA.ciphers();

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void assertSeals(
            Ciphers ciphers, String key, String nonce, String bound, String plain, String sealed) {
        Ciphers.Keyed keyed = ciphers.with(hex(key));
        assertEquals(sealed, hex(keyed.seal(hex(nonce), hex(bound), hex(plain))));
        assertEquals(plain, hex(keyed.open(hex(nonce), hex(bound), hex(sealed)).orElseThrow()));
        String other = (sealed.charAt(0) == '0' ? "1" : "0") + sealed.substring(1);
        assertTrue(keyed.open(hex(nonce), hex(bound), hex(other)).isEmpty());
    }

    @Test
    void aes_256_gcm_seals_the_test_cases_of_its_specification() {
        String zeros = "00".repeat(32);
        assertSeals(JDK, zeros, "00".repeat(12), "", "", "530f8afbc74536b9a963b4f1c4cb738b");
        assertSeals(
                JDK,
                zeros,
                "00".repeat(12),
                "",
                "00".repeat(16),
                "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
        assertSeals(
                JDK,
                "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
                "cafebabefacedbaddecaf888",
                "feedfacedeadbeeffeedfacedeadbeefabaddad2",
                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
                "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                        + "76fc6ece0f4e1768cddf8853bb2d551b");
    }

    @Test
    void sm4_gcm_seals_the_example_of_rfc_8998() {
        assertSeals(
                GM,
                "0123456789abcdeffedcba9876543210",
                "00001234567800000000abcd",
                "feedfacedeadbeeffeedfacedeadbeefabaddad2",
                "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                        + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa",
                "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }

    @Test
    void sm4_enciphers_the_example_of_its_standard() {
        byte[] block = hex("0123456789abcdeffedcba9876543210");
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(block.clone()));
        engine.processBlock(block, 0, block, 0);
        assertEquals("681edf34d206965e86b3e94f536e4246", hex(block));
    }

    @Test
    void sm3_hashes_the_examples_of_its_standard() {
        assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", hex(GM.digest(ascii("abc"))));
        assertEquals(
                "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
                hex(GM.digest(ascii("abcd".repeat(16)))));
    }

    @Test
    void hmac_sm3_agrees_with_another_program() {
        assertEquals(
                "c12a2fb4beba8ffb3eed4d5eb68037d165e983d119436c149df0c6486a9a0f9a",
                hex(GM.mac(ascii("testkey"), ascii("11010519491231002X"))));
    }

    @Test
    void hmac_sha_256_and_sha_256_hash_the_examples_of_their_standards() {
        assertEquals(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                hex(JDK.mac(ascii("Jefe"), ascii("what do ya want for nothing?"))));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", hex(JDK.digest(ascii("abc"))));
    }
}
