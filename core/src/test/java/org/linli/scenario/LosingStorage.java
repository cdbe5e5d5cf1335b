package org.linli.scenario;

import java.util.concurrent.atomic.AtomicInteger;
import org.linli.storage.CommitUnknownException;
import org.linli.storage.Storage;

/** Commits, but loses the answer to the first commits. */
record LosingStorage(Storage storage, AtomicInteger losses) implements Storage {
    @Override
    public <T> T transact(Work<T> work) {
        T result = storage.transact(work);
        if (losses.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new CommitUnknownException(new RuntimeException("the connection was cut"));
        }
        return result;
    }

    @Override
    public <T> T read(Work<T> work) {
        return storage.read(work);
    }

    @Override
    public boolean ownsTransactions() {
        return true;
    }
}
