package org.linli.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataKeyTest {
    private static final FieldPlace PLACE = new FieldPlace("person", "350603005004/p1", "name");
    private static final String OWNER = "350603005004/p1";

    private static byte[] decoded(String sealed) {
        return Base64.getUrlDecoder().decode(sealed);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void assertBroken(DataKey key, FieldPlace place, String sealed) {
        BrokenSealException broken = assertThrows(BrokenSealException.class, () -> key.open(place, sealed));
        assertFalse(broken.getMessage().contains("欧阳"), broken.getMessage());
        assertTrue(sealed.isEmpty() || !broken.getMessage().contains(sealed), broken.getMessage());
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void what_was_sealed_opens_and_shows_nothing_before(CipherSuite suite) {
        DataKey key = Keys.key(suite, OWNER);
        String sealed = key.seal(PLACE, "欧阳某某");
        assertEquals("欧阳某某", key.open(PLACE, sealed));
        assertTrue(sealed.matches("[A-Za-z0-9_-]+"), sealed);
        assertEquals("DataKey(…)", key.toString());
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void a_flipped_bit_anywhere_breaks_the_seal(CipherSuite suite) {
        DataKey key = Keys.key(suite, OWNER);
        byte[] sealed = decoded(key.seal(PLACE, "欧阳某某"));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertBroken(key, PLACE, encoded(flipped));
        }
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void a_text_that_was_cut_or_lengthened_anywhere_does_not_open(CipherSuite suite) {
        DataKey key = Keys.key(suite, OWNER);
        byte[] sealed = decoded(key.seal(PLACE, "欧阳某某"));
        for (int length = 0; length < sealed.length; length++) {
            assertBroken(key, PLACE, encoded(Arrays.copyOf(sealed, length)));
        }
        assertBroken(key, PLACE, encoded(Arrays.copyOf(sealed, sealed.length + 1)));
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void a_text_that_was_moved_does_not_open(CipherSuite suite) {
        DataKey key = Keys.key(suite, OWNER);
        String sealed = key.seal(PLACE, "欧阳某某");
        for (FieldPlace elsewhere : List.of(
                new FieldPlace("persons", PLACE.row(), PLACE.field()),
                new FieldPlace(PLACE.table(), "350603005004/p2", PLACE.field()),
                new FieldPlace(PLACE.table(), PLACE.row(), "address"),
                new FieldPlace("perso", "n350603005004/p1", PLACE.field()),
                new FieldPlace(PLACE.table(), PLACE.row() + "n", "ame"))) {
            assertBroken(key, elsewhere, sealed);
        }
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void another_persons_key_does_not_open_it_even_when_the_key_itself_is_the_same(CipherSuite suite) {
        String sealed = Keys.key(suite, OWNER).seal(PLACE, "欧阳某某");
        assertEquals("欧阳某某", Keys.key(suite, OWNER).open(PLACE, sealed));
        assertBroken(Keys.key(suite, "350603005004/p2"), PLACE, sealed);
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void another_key_number_does_not_open(CipherSuite suite) {
        DataKey key = Keys.key(suite, OWNER);
        byte[] sealed = decoded(key.seal(PLACE, "欧阳某某"));
        sealed[5]++;
        assertBroken(key, PLACE, encoded(sealed));
    }

    @Test
    void a_key_of_one_suite_does_not_open_what_another_suite_sealed() {
        String sealed = Keys.key(CipherSuite.INTERNATIONAL, OWNER).seal(PLACE, "欧阳某某");
        assertBroken(Keys.key(CipherSuite.CHINA, OWNER), PLACE, sealed);
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void what_is_no_sealed_text_is_refused_without_being_quoted(CipherSuite suite) {
        DataKey key = Keys.key(suite, OWNER);
        String sealed = key.seal(PLACE, "欧阳某某");
        for (String other : List.of("", "欧阳某某", "=", sealed + "=", sealed + "\n", " " + sealed, "A".repeat(45))) {
            assertBroken(key, PLACE, other);
        }
        byte[] version = decoded(sealed);
        version[0] = 2;
        assertBroken(key, PLACE, encoded(version));
        byte[] unknownSuite = decoded(sealed);
        unknownSuite[1] = 3;
        assertBroken(key, PLACE, encoded(unknownSuite));
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void the_last_character_has_one_form_only(CipherSuite suite) {
        DataKey key = Keys.key(suite, OWNER);
        String sealed = key.seal(PLACE, "x");
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        long opening = letters.chars()
                .mapToObj(last -> sealed.substring(0, sealed.length() - 1) + (char) last)
                .filter(text -> opens(key, text))
                .count();
        assertEquals(1, opening);
    }

    private static boolean opens(DataKey key, String text) {
        try {
            key.open(PLACE, text);
            return true;
        } catch (BrokenSealException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void an_empty_text_and_a_megabyte_come_back(CipherSuite suite) {
        DataKey key = Keys.key(suite, OWNER);
        for (String text : List.of("", "\u0000", "a\u0080\u0000", "字".repeat(1 << 20))) {
            assertEquals(text, key.open(PLACE, key.seal(PLACE, text)));
        }
    }

    @Test
    void half_of_a_surrogate_pair_is_refused_without_being_quoted() {
        DataKey key = Keys.key(CipherSuite.INTERNATIONAL, OWNER);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> key.seal(PLACE, "欧阳\ud842"));
        assertFalse(refused.getMessage().contains("欧阳"));
    }

    @Test
    void the_length_tells_no_more_than_a_multiple() {
        DataKey key = Keys.key(CipherSuite.INTERNATIONAL, OWNER);
        assertEquals(
                key.seal(PLACE, "NONE").length(),
                key.seal(PLACE, "PROBATIONARY_MEMBER").length());
        assertEquals(88, key.seal(PLACE, "x".repeat(31)).length());
        assertTrue(key.seal(PLACE, "x".repeat(32)).length() > 88);
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void a_nonce_never_repeats(CipherSuite suite) {
        DataKey key = Keys.key(suite, OWNER);
        Set<String> nonces = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String sealed = key.seal(PLACE, "same");
            texts.add(sealed);
            nonces.add(encoded(Arrays.copyOfRange(decoded(sealed), 6, 18)));
        }
        assertEquals(10_000, nonces.size());
        assertEquals(10_000, texts.size());
    }

    @Test
    void every_place_binds_to_bytes_of_its_own() {
        byte[] head = {1};
        assertNotEquals(
                encoded(new FieldPlace("ab", "c", "d").boundTo("o", head)),
                encoded(new FieldPlace("a", "bc", "d").boundTo("o", head)));
        assertThrows(IllegalArgumentException.class, () -> new FieldPlace("a", "", "d"));
    }

    @Property(tries = 300)
    void any_text_comes_back(@ForAll CipherSuite suite, @ForAll("texts") String text) {
        DataKey key = Keys.key(suite, OWNER);
        assertEquals(text, key.open(PLACE, key.seal(PLACE, text)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> names = Arbitraries.of("𠮷野家", "买买提·艾合买提", "𪚥", "é", "e\u0301", "\u200b", "👨‍👩‍👧");
        Arbitrary<String> rare = Arbitraries.integers()
                .between(0x20000, 0x323AF)
                .map(point -> new String(Character.toChars(point)))
                .list()
                .ofMaxSize(100)
                .map(points -> String.join("", points));
        Arbitrary<String> any = Arbitraries.integers()
                .between(0, 0x10FFFF)
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .map(point -> new String(Character.toChars(point)))
                .list()
                .ofMaxSize(200)
                .map(points -> String.join("", points));
        return Arbitraries.oneOf(names, rare, any);
    }
}
