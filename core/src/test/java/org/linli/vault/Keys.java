package org.linli.vault;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Vaults and keys for tests: with public secrets, and random sources that repeat. */
final class Keys {
    private Keys() {}

    static byte[] secret(int filled) {
        byte[] secret = new byte[SecretVault.MIN_BYTES];
        Arrays.fill(secret, (byte) filled);
        return secret;
    }

    static SecretVault vault(CipherSuite suite, int... masters) {
        Map<Integer, byte[]> secrets = new TreeMap<>();
        for (int number : masters) {
            secrets.put(number, secret(number));
        }
        return SecretVault.of(suite, secret(99), new TreeMap<>(secrets));
    }

    static Sealer sealer(KeyVault vault) {
        return Sealer.of(vault, new Random(7));
    }

    static DataKey key(CipherSuite suite, String owner) {
        return sealer(vault(suite, 1)).create(owner).key();
    }
}
