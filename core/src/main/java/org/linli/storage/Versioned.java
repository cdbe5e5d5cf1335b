package org.linli.storage;

/**
 * An aggregate as it was read: what it was, at which version, and the hash of the last change in its journal.
 *
 * @param aggregate the aggregate
 * @param version the version that a write or guard must expect
 * @param head hash of its latest change; empty for a {@linkplain Kind#isBookkeeping() bookkeeping} record
 * @param <A> the aggregate
 */
public record Versioned<A>(A aggregate, Version version, String head) {}
