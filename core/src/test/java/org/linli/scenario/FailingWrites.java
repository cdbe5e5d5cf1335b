package org.linli.scenario;

import java.util.concurrent.atomic.AtomicInteger;
import org.linli.storage.Storage;
import org.linli.storage.StorageException;

/** Reads as ever; each transaction that writes loses. */
final class FailingWrites implements Storage {
    private final WatchedStorage storage;
    private final AtomicInteger attempts = new AtomicInteger();

    FailingWrites(Storage storage, StorageException failure) {
        this.storage = new WatchedStorage(storage, () -> {
            attempts.incrementAndGet();
            throw failure;
        });
    }

    int attempts() {
        return attempts.get();
    }

    @Override
    public <T> T transact(Work<T> work) {
        return storage.transact(work);
    }

    @Override
    public <T> T read(Work<T> work) {
        return storage.read(work);
    }

    @Override
    public boolean ownsTransactions() {
        return storage.ownsTransactions();
    }
}
