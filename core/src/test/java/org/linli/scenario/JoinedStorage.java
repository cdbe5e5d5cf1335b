package org.linli.scenario;

import org.linli.storage.Session;
import org.linli.storage.Storage;

/** Works in a session that a host has opened, and will end. */
record JoinedStorage(Session session) implements Storage {
    @Override
    public <T> T transact(Work<T> work) {
        return work.in(session);
    }

    @Override
    public <T> T read(Work<T> work) {
        return work.in(session);
    }

    @Override
    public boolean ownsTransactions() {
        return false;
    }
}
