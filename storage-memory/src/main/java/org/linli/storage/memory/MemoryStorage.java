package org.linli.storage.memory;

import org.linli.storage.Storage;
import org.linli.storage.StrictSession;

/**
 * Storage in memory: one immutable state behind one reference. A session works on the state with which it began, and
 * nothing is locked while it works. Its commit repeats its writes, with all their checks, on the state as it is by then.
 *
 * <p>Sessions read a snapshot. For use by many threads.
 */
public final class MemoryStorage implements Storage {
    private volatile StoreState state = StoreState.EMPTY;
    private final Object committing = new Object();

    private MemoryStorage() {}

    /** {@return a new, empty store} */
    public static MemoryStorage create() {
        return new MemoryStorage();
    }

    @Override
    public <T> T transact(Work<T> work) {
        MemorySession session = begin();
        StrictSession strict = new StrictSession(session);
        T result;
        try {
            result = work.in(strict);
        } finally {
            strict.close();
        }
        strict.requireSound();
        commit(session);
        return result;
    }

    @Override
    public <T> T read(Work<T> work) {
        StrictSession session = StrictSession.reading(begin());
        T result;
        try {
            result = work.in(session);
        } finally {
            session.close();
        }
        session.requireSound();
        return result;
    }

    @Override
    public boolean ownsTransactions() {
        return true;
    }

    StoreState state() {
        return state;
    }

    MemorySession begin() {
        return new MemorySession(this);
    }

    void commit(MemorySession session) {
        if (session.hasWritten()) {
            synchronized (committing) {
                state = session.over(state);
            }
        }
    }

    @Override
    public String toString() {
        return "MemoryStorage";
    }
}
