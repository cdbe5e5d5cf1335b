package org.linli.storage.jdbc;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.linli.storage.Kind;

/** What is known once a storage has started: the engine, the names, and each kind's statements. */
final class Engine {
    private final Names names;
    private final boolean h2OnDisk;
    private final boolean syncAfterCommit;
    private final ConcurrentMap<Kind<?>, KindTable<?>> tables = new ConcurrentHashMap<>();

    Engine(Names names, boolean h2OnDisk, boolean syncAfterCommit) {
        this.names = names;
        this.h2OnDisk = h2OnDisk;
        this.syncAfterCommit = syncAfterCommit;
    }

    Dialect dialect() {
        return names.dialect();
    }

    Names names() {
        return names;
    }

    /**
     * {@return whether it is an H2 database in a file} It may be closed with its last connection and opened again with the next, by
     * which it forgets how it was set.
     */
    boolean isH2OnDisk() {
        return h2OnDisk;
    }

    /** {@return whether each commit must be followed by a statement that brings it to the disk} */
    boolean syncsAfterCommit() {
        return syncAfterCommit;
    }

    @SuppressWarnings("unchecked")
    <A> KindTable<A> table(Kind<A> kind) {
        return (KindTable<A>) tables.computeIfAbsent(kind, unknown -> new KindTable<>(unknown, names));
    }
}
