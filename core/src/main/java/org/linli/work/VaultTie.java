package org.linli.work;

import java.util.List;
import org.linli.storage.CommitUnknownException;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.UniqueKeyException;
import org.linli.vault.Sealer;

/**
 * Ties a store to the vault with which it is first used (保险库绑定). With another index key no person would be found and the same
 * person could be registered again; with another master key nothing would open. So the first command of a program looks at
 * the store's {@linkplain VaultCheck checks}, and every question does, until they were seen to fit. Questions write nothing. For use
 * by many threads.
 *
 * <p>Each number of a master key has a check of its own, because programs with the earlier and the later one run side by side
 * while a master key changes. A new number is taken from a vault that also opens the check before it.
 */
public final class VaultTie {
    private volatile boolean fits;

    /** Nothing is known yet. */
    public VaultTie() {}

    /**
     * Before a command in a transaction of its own: the store is tied when no vault is tied to it.
     *
     * @param storage the store
     * @param settings the vault's keys
     * @throws IllegalStateException when another vault is tied to the store, or one is and the host has given none
     */
    public void tie(Storage storage, Settings settings) {
        Retries retries = new Retries(storage, settings.retries());
        Patience.Tries tries = settings.retries().begin();
        while (!fits) {
            try {
                fits = retries.read(session -> isTied(session, settings))
                        || settings.sealer().isEmpty()
                        || retries.transact(session -> tied(session, settings));
            } catch (UniqueKeyException | CommitUnknownException e) {
                // Another program may have tied the store at the same moment, or this one has: the next look shows it.
                if (!tries.pause()) {
                    throw e;
                }
            }
        }
    }

    /** The same within a host's transaction, which may be taken back with what it has written. */
    void tie(Session session, Settings settings, boolean writes) {
        if (!fits) {
            fits = isTied(session, settings);
            if (!fits && writes && settings.sealer().isPresent()) {
                tied(session, settings);
            }
        }
    }

    /**
     * Before a question or a proof, which writes nothing.
     *
     * @param storage the store
     * @param settings the vault's keys
     * @throws IllegalStateException as for a command
     */
    public void require(Storage storage, Settings settings) {
        if (!fits) {
            fits = new Retries(storage, settings.retries()).read(session -> isTied(session, settings));
        }
    }

    /** Whether the store has the check of this vault's present master key, which fits. */
    private static boolean isTied(Session session, Settings settings) {
        List<VaultCheck> checks = VaultCheck.all(session);
        if (checks.isEmpty()) {
            return false;
        }
        Sealer sealer = settings.sealer()
                .orElseThrow(() -> new IllegalStateException("This store is tied to a vault, without which what is"
                        + " written would not fit its journal: give Linli that vault when it is built"));
        if (!checks.get(0).isMarkedBy(settings.requireIndexKey())) {
            throw new IllegalStateException(
                    "This is not the vault to which the store is tied: its index key is another one,"
                            + " so no person would be found, and each could be registered again. Give Linli the vault with the index"
                            + " secret and the first suite of this store; both stay when the master key or the suite changes");
        }
        VaultCheck last = checks.stream()
                .filter(check -> check.number() <= sealer.keyNumber())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> otherMaster(checks.get(0).number()));
        last.unopened(sealer).ifPresent(broken -> {
            IllegalStateException refused = otherMaster(last.number());
            refused.initCause(broken);
            throw refused;
        });
        return last.number() == sealer.keyNumber();
    }

    private static boolean tied(Session session, Settings settings) {
        if (!isTied(session, settings)) {
            session.insert(
                    VaultCheck.KIND,
                    VaultCheck.of(settings.requireIndexKey(), settings.sealer().orElseThrow(), settings.now()));
        }
        return true;
    }

    private static IllegalStateException otherMaster(int number) {
        return new IllegalStateException("This is not the vault to which the store is tied: its master key " + number
                + " is missing or another one, so nothing that is sealed would open. Give Linli the vault with the secrets"
                + " with which the store was used; a new master key has a higher number, and the earlier one stays until"
                + " all keys are wrapped anew");
    }
}
