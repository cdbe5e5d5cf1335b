package org.linli.examples;

import java.security.SecureRandom;
import org.linli.kernel.IndexKey;
import org.linli.vault.CipherSuite;
import org.linli.vault.DataKey;
import org.linli.vault.FieldPlace;
import org.linli.vault.KeyVault;
import org.linli.vault.NewKey;
import org.linli.vault.Sealer;
import org.linli.vault.SecretVault;
import org.linli.vault.WrappedKey;

/** What the sealing of personal data costs, apart from any store: a key, a blind index and five fields for each person. */
public final class SealingMain {
    private static final String[] FIELDS = {"name", "citizen-id", "mobile", "address", "political-status"};
    private static final String[] VALUES = {"欧阳某某", "11010519491231002X", "13700004321", "丽景社区3栋2单元501室", "PARTY_MEMBER"
    };
    private static final int ROUNDS = 5;

    private SealingMain() {}

    /**
     * Seals and opens people in one thread, in both suites.
     *
     * @param args how many people a round, 20000 unless given
     */
    public static void main(String[] args) {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        byte[] secret = new byte[SecretVault.MIN_BYTES];
        SecureRandom random = new SecureRandom();
        random.nextBytes(secret);
        for (CipherSuite suite : CipherSuite.values()) {
            KeyVault vault = SecretVault.of(suite, secret);
            Sealer sealer = Sealer.drawingAhead(vault, random);
            double best = 0;
            double bestOpened = 0;
            for (int round = 0; round < ROUNDS; round++) {
                WrappedKey[] keys = new WrappedKey[people];
                String[][] sealed = new String[people][];
                long begun = System.nanoTime();
                for (int person = 0; person < people; person++) {
                    NewKey made = sealer.create("p" + person);
                    keys[person] = made.wrapped();
                    sealed[person] = sealed(made.key(), vault.indexKey(), "p" + person);
                }
                long between = System.nanoTime();
                for (int person = 0; person < people; person++) {
                    open(sealer, keys[person], "p" + person, sealed[person]);
                }
                best = Math.max(best, people * 1e9 / (between - begun));
                bestOpened = Math.max(bestOpened, people * 1e9 / (System.nanoTime() - between));
            }
            System.out.printf(
                    "%s: 加密 sealed %,.0f 人/秒 people a second (%,.0f 字段 fields); 解密 opened %,.0f%n",
                    suite, best, best * FIELDS.length, bestOpened);
        }
    }

    private static String[] sealed(DataKey key, IndexKey index, String person) {
        String[] texts = new String[FIELDS.length + 1];
        for (int field = 0; field < FIELDS.length; field++) {
            texts[field] = key.seal(new FieldPlace("person", person, FIELDS[field]), VALUES[field]);
        }
        texts[FIELDS.length] = index.mark("citizen-id", VALUES[1] + person);
        return texts;
    }

    private static void open(Sealer sealer, WrappedKey wrapped, String person, String[] texts) {
        DataKey key = sealer.open(person, wrapped);
        for (int field = 0; field < FIELDS.length; field++) {
            String opened = key.open(new FieldPlace("person", person, FIELDS[field]), texts[field]);
            if (!opened.equals(VALUES[field])) {
                throw new IllegalStateException("What was sealed has not come back");
            }
        }
    }
}
