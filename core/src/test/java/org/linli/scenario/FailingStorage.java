package org.linli.scenario;

import java.util.concurrent.atomic.AtomicInteger;
import org.linli.storage.Storage;
import org.linli.storage.StorageException;

/** Works for some transactions, and is gone from then on. */
record FailingStorage(Storage storage, AtomicInteger left) implements Storage {
    @Override
    public <T> T transact(Work<T> work) {
        beforeWork();
        return storage.transact(work);
    }

    @Override
    public <T> T read(Work<T> work) {
        beforeWork();
        return storage.read(work);
    }

    private void beforeWork() {
        if (left.getAndDecrement() <= 0) {
            throw new StorageException("the store is gone", new RuntimeException("the connection was cut"));
        }
    }

    @Override
    public boolean ownsTransactions() {
        return true;
    }
}
