package org.linli.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecretVaultTest {
    private static final FieldPlace PLACE = new FieldPlace("person", "row", "name");

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void a_key_comes_back_for_its_owner_alone(CipherSuite suite) {
        KeyVault vault = Keys.vault(suite, 1);
        byte[] key = {1, 2, 3};
        WrappedKey wrapped = vault.wrap("p1", key);
        assertArrayEquals(key, vault.unwrap("p1", wrapped));
        assertThrows(BrokenSealException.class, () -> vault.unwrap("p2", wrapped));
        assertNotEquals(wrapped.text(), vault.wrap("p2", key).text());
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void a_new_master_key_wraps_and_the_old_one_still_opens(CipherSuite suite) {
        Sealer before = Keys.sealer(Keys.vault(suite, 1));
        WrappedKey old = before.create("p1").wrapped();
        String sealed = before.open("p1", old).seal(PLACE, "某某");
        Sealer after = Keys.sealer(Keys.vault(suite, 1, 2));
        assertTrue(after.isStale(old));
        WrappedKey anew = after.rewrap("p1", old);
        assertEquals(2, anew.number());
        assertFalse(after.isStale(anew));
        assertEquals("某某", after.open("p1", old).open(PLACE, sealed));
        Sealer withoutOld = Keys.sealer(Keys.vault(suite, 2));
        assertEquals("某某", withoutOld.open("p1", anew).open(PLACE, sealed));
        assertThrows(BrokenSealException.class, () -> withoutOld.open("p1", old));
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void a_wrapped_key_names_its_master_key_truly(CipherSuite suite) {
        KeyVault vault = Keys.vault(suite, 1, 2);
        WrappedKey second = vault.wrap("p1", new byte[] {1});
        assertThrows(BrokenSealException.class, () -> vault.unwrap("p1", new WrappedKey(1, second.text())));
        assertThrows(BrokenSealException.class, () -> vault.unwrap("p1", new WrappedKey(3, second.text())));
    }

    @Test
    void people_who_came_before_a_change_of_the_suite_stay_readable() {
        Sealer before = Keys.sealer(Keys.vault(CipherSuite.INTERNATIONAL, 1));
        WrappedKey old = before.create("p1").wrapped();
        String sealed = before.open("p1", old).seal(PLACE, "某某");
        Sealer after = Keys.sealer(Keys.vault(CipherSuite.CHINA, 1));
        assertEquals("某某", after.open("p1", after.rewrap("p1", old)).open(PLACE, sealed));
        DataKey newKey = after.create("p2").key();
        assertEquals("某某", newKey.open(PLACE, newKey.seal(PLACE, "某某")));
    }

    @Test
    void the_index_key_stays_when_the_master_key_changes_and_differs_by_suite() {
        String mark = Keys.vault(CipherSuite.INTERNATIONAL, 1).indexKey().mark("citizen-id", "x");
        assertEquals(
                mark, Keys.vault(CipherSuite.INTERNATIONAL, 2, 3).indexKey().mark("citizen-id", "x"));
        assertNotEquals(mark, Keys.vault(CipherSuite.CHINA, 1).indexKey().mark("citizen-id", "x"));
        assertNotEquals(
                mark, Keys.vault(CipherSuite.INTERNATIONAL, 1).indexKey().mark("mobile", "x"));
        assertTrue(mark.matches("[0-9a-f]{64}"));
    }

    @Test
    void one_secret_is_the_same_vault_each_time() {
        KeyVault vault = KeyVault.ofSecret(Keys.secret(5));
        WrappedKey wrapped = vault.wrap("p1", new byte[] {9});
        SecretVault grown = SecretVault.of(
                CipherSuite.INTERNATIONAL,
                Keys.secret(5),
                new TreeMap<>(java.util.Map.of(1, Keys.secret(5), 2, Keys.secret(6))));
        assertArrayEquals(new byte[] {9}, grown.unwrap("p1", wrapped));
        assertEquals(vault.indexKey().mark("a", "b"), grown.indexKey().mark("a", "b"));
        assertThrows(
                BrokenSealException.class,
                () -> KeyVault.ofSecret(Keys.secret(6)).unwrap("p1", wrapped));
    }

    @Test
    void short_secrets_and_vaults_without_a_master_key_are_refused() {
        byte[] shorter = new byte[SecretVault.MIN_BYTES - 1];
        assertThrows(IllegalArgumentException.class, () -> KeyVault.ofSecret(shorter));
        assertThrows(IllegalArgumentException.class, () -> Keys.vault(CipherSuite.INTERNATIONAL));
        assertThrows(IllegalArgumentException.class, () -> Keys.vault(CipherSuite.INTERNATIONAL, 0));
        assertThrows(IllegalArgumentException.class, () -> new WrappedKey(0, "x"));
        assertThrows(IllegalArgumentException.class, () -> new WrappedKey(1, ""));
        assertThrows(IllegalArgumentException.class, () -> new WrappedKey(1, "x".repeat(WrappedKey.MAX_TEXT + 1)));
    }

    @Test
    void a_secret_is_copied_and_nothing_shows_it() {
        byte[] mine = Keys.secret(5);
        SecretVault vault = SecretVault.of(CipherSuite.INTERNATIONAL, mine);
        String before = vault.wrap("p1", new byte[] {1}).text();
        mine[0]++;
        assertEquals(before, vault.wrap("p1", new byte[] {1}).text());
        assertEquals("SecretVault[INTERNATIONAL, 1]", vault.toString());
        assertEquals("WrappedKey[1]", vault.wrap("p1", new byte[] {1}).toString());
    }

    @Test
    void what_is_no_key_of_a_known_suite_does_not_open() {
        KeyVault vault = Keys.vault(CipherSuite.INTERNATIONAL, 1);
        Sealer sealer = Keys.sealer(vault);
        for (byte[] payload : new byte[][] {{}, {1}, {2, 0, 0}, new byte[33], new byte[17]}) {
            assertThrows(BrokenSealException.class, () -> sealer.open("p1", vault.wrap("p1", payload)));
        }
    }

    @Test
    void chance_is_drawn_in_blocks_and_never_given_twice() {
        int[] drawn = {0};
        Random counted = new Random(1) {
            @Override
            public void nextBytes(byte[] bytes) {
                drawn[0]++;
                super.nextBytes(bytes);
            }
        };
        Randomness random = Randomness.inBlocks(counted);
        long distinct = java.util.stream.IntStream.range(0, 1000)
                .mapToObj(i -> new java.math.BigInteger(random.next(12)))
                .distinct()
                .count();
        assertEquals(1000, distinct);
        assertEquals(10, drawn[0]);
    }
}
