package org.linli.work;

import java.io.Serial;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linli.kernel.Decision;
import org.linli.kernel.RefusedException;
import org.linli.storage.CommitUnknownException;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;
import org.linli.storage.StorageException;
import org.linli.storage.UniqueKeyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings commands to a decision: in a transaction of its own, as often as another one is faster, until the time for it
 * is over; in a host's transaction once, for nothing there may be undone or repeated by us.
 */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final Office office;
    private final Storage storage;
    private final String what;
    private final boolean several;

    /**
     * Attempts.
     *
     * @param office whose commands
     * @param what which, for the log
     * @param several whether they may be several: new aggregates are written late, so only who looks first can tell which of the
     *     commands wants a value that is taken
     */
    Attempts(Office office, String what, boolean several) {
        this.office = office;
        this.storage = office.storage();
        this.what = what;
        this.several = several;
    }

    <T> Decision<T> decide(Function<CommandBatch, Decision<T>> commands) {
        // A clash would end the host's transaction.
        boolean looks = several || !office.ownsTransactions();
        CommandBatch batch = new CommandBatch(office, looks, Collections.emptySortedSet(), Optional.empty());
        if (!office.ownsTransactions()) {
            return joined(batch, commands);
        }
        tie();
        Patience.Tries tries = office.settings().retries().begin();
        Optional<Instant> lost = Optional.empty();
        while (true) {
            try {
                Decision<T> decision = attempt(batch, commands);
                Denials.keep(office, batch.denied());
                return decision;
            } catch (StaleVersionException e) {
                pauseOrEnd(tries, e);
            } catch (UniqueKeyException e) {
                // The next attempt tells who has the value. Who has looked in vain was overtaken since.
                if (looks) {
                    pauseOrEnd(tries, new StaleVersionException(e));
                }
                looks = true;
            } catch (CommitUnknownException e) {
                if (office.answerKey().isEmpty()) {
                    throw e;
                }
                pauseOrEnd(tries, e);
                lost = Optional.of(batch.keptUntil());
            } catch (RuntimeException | Error thrown) {
                // A block that throws has still wanted what was denied in it.
                Denials.keep(office, batch.denied(), thrown);
                throw thrown;
            }
            LOG.debug("{} is tried again after attempt {}", what, tries.failed());
            // Who has lost a race takes its turn: what it wanted is locked before it reads again.
            batch = new CommandBatch(office, looks, batch.contended(), lost);
        }
    }

    /** A preview writes nothing, so it does not tie the store either. */
    private void tie() {
        VaultTie tie = office.settings().tie();
        if (office.isPreview()) {
            tie.require(storage, office.settings());
        } else {
            tie.tie(storage, office.settings());
        }
    }

    private <T> Decision<T> joined(CommandBatch batch, Function<CommandBatch, Decision<T>> commands) {
        try {
            return attempt(batch, commands);
        } catch (UniqueKeyException e) {
            // Since it was looked for, another has taken the value, or answered the same request.
            throw new StaleVersionException(e);
        } finally {
            Denials.keep(office, batch.denied());
        }
    }

    private static void pauseOrEnd(Patience.Tries tries, StorageException e) {
        if (!tries.pause()) {
            throw e;
        }
    }

    private <T> Decision<T> attempt(CommandBatch batch, Function<CommandBatch, Decision<T>> commands) {
        try {
            return storage.transact(session -> {
                if (!office.ownsTransactions()) {
                    office.settings().tie().tie(session, office.settings(), !office.isPreview());
                }
                batch.open(session);
                return ended(batch, batch.whole(refusedOr(() -> commands.apply(batch))));
            });
        } catch (RollbackSignal signal) {
            remember(batch, signal.decision);
            return typed(signal.decision);
        }
    }

    private <T> Decision<T> ended(CommandBatch batch, Decision<T> decision) {
        batch.identities().settle();
        boolean undo = batch.hasWritten() && (office.isPreview() || !decision.isAccepted());
        if (undo && !office.ownsTransactions()) {
            // Only the host can undo what stands in its transaction.
            throw new RefusedException(decision.findings());
        }
        if (undo) {
            throw new RollbackSignal(decision);
        }
        batch.remember(decision);
        return decision;
    }

    /** The transaction of the commands is gone, but the answer is kept. */
    private void remember(CommandBatch batch, Decision<?> decision) {
        if (office.answerKey().isEmpty()) {
            return;
        }
        storage.transact(session -> {
            batch.reopen(session);
            batch.remember(decision);
            return batch;
        });
    }

    private static <T> Decision<T> refusedOr(Supplier<Decision<T>> commands) {
        try {
            return commands.get();
        } catch (RefusedException e) {
            return new Decision.Refused<>(e.findings());
        }
    }

    @SuppressWarnings("unchecked") // it comes out of the transaction into which it went
    private static <T> Decision<T> typed(Decision<?> decision) {
        return (Decision<T>) decision;
    }

    /** Carries a decision out of a transaction that is to leave no trace. */
    private static final class RollbackSignal extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient Decision<?> decision;

        RollbackSignal(Decision<?> decision) {
            super("rollback", null, false, false);
            this.decision = decision;
        }
    }
}
