package org.linli.storage.memory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
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
        IS_NOT_STRICT,
        /** Answers each question of a read at an instant of its own. */
        READS_ANEW,
        /** Lets a read write. */
        READS_AND_WRITES
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
    public <T> T read(Work<T> work) {
        if (ending == Ending.READS_AND_WRITES) {
            return transact(work);
        }
        StrictSession strict = StrictSession.reading(ending == Ending.READS_ANEW ? anew() : sessions.apply(storage));
        T result;
        try {
            result = work.in(strict);
        } finally {
            strict.close();
        }
        strict.requireSound();
        return result;
    }

    private Session anew() {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(storage.begin(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public boolean ownsTransactions() {
        return true;
    }
}
