package org.linli.storage.memory;

import java.util.function.Function;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.StrictSession;

/** Memory storage with one thing wrong: in its sessions, or in how it ends them. */
final class MutantStorage implements Storage {
    /** How a transaction ends. */
    enum Ending {
        /** As it should. */
        PROPER,
        /** Commits although an {@code Error} was thrown. */
        COMMITS_ERRORS,
        /** Commits although the work swallowed a failure. */
        COMMITS_SWALLOWED_FAILURES,
        /** Lets the session live on after a failure. */
        IS_NOT_STRICT
    }

    private final MemoryStorage storage = MemoryStorage.create();
    private final Function<MemoryStorage, MemorySession> sessions;
    private final Ending ending;

    MutantStorage(Function<MemoryStorage, MemorySession> sessions, Ending ending) {
        this.sessions = sessions;
        this.ending = ending;
    }

    @Override
    public <T> T transact(Work<T> work) {
        MemorySession session = sessions.apply(storage);
        StrictSession strict = new StrictSession(session);
        Session shown = ending == Ending.IS_NOT_STRICT ? session : strict;
        T result;
        try {
            result = work.in(shown);
        } catch (Error e) {
            if (ending == Ending.COMMITS_ERRORS) {
                storage.commit(session);
            }
            throw e;
        } finally {
            strict.close();
        }
        if (ending != Ending.COMMITS_SWALLOWED_FAILURES) {
            strict.requireSound();
        }
        storage.commit(session);
        return result;
    }

    @Override
    public boolean ownsTransactions() {
        return true;
    }
}
