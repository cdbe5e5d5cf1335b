package org.linli.storage;

/**
 * An aggregate that is to be added, and its change.
 *
 * @param aggregate the aggregate
 * @param change the entry of the journal
 * @param <A> the aggregate
 */
public record Insertion<A>(A aggregate, Change change) {}
