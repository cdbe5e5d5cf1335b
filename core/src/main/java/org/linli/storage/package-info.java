/**
 * The driven port: where aggregates are kept.
 *
 * <p>An adapter implements {@link org.linli.storage.Storage} and {@link org.linli.storage.Session}; versions, retries,
 * idempotency and the unit of work are written once, above this port. Every adapter keeps these clauses, and the contract
 * suite names them in its tests:
 *
 * <ol>
 *   <li>What is read equals what was written.
 *   <li>A session reads its own writes, in queries and counts too.
 *   <li>A write with any other version fails, and the whole session leaves no trace.
 *   <li>Any {@code Throwable} rolls back, {@code Error} included.
 *   <li>Unique indexes hold when two sessions race; the refusal names the index.
 *   <li>{@code guard} prevents write skew on every engine at its default isolation: of two sessions that decided on the
 *       same aggregate, one fails. It moves neither the number of the version nor the journal: those count edits alone.
 *   <li>Of n racing writers one wins, the others get {@code StaleVersionException} and nothing else.
 *   <li>Changes commit with their aggregates, and are stored exactly as given.
 *   <li>No change is skipped in delivery, however late its transaction commits.
 *   <li>Queries are conjunctions on declared indexes, one range, keyset order, forwards and reversed; totals and rows without
 *       bodies agree with them. An unknown column is a caller's bug, and so is a question that no index finds.
 *   <li>After an exception the session is dead, on every engine alike, and cannot commit even if the work goes on.
 *   <li>Instants keep microseconds.
 *   <li>Stored text keeps every code point; keys compare by binary order, on every engine.
 *   <li>A newer stored format is refused by name; an older one is brought up.
 *   <li>A lost answer to commit, retried with the same request key, has one effect.
 *   <li>All questions of one {@link org.linli.storage.Storage#read read} see the store at one instant, even when others commit in
 *       between; it writes nothing.
 * </ol>
 */
@NullMarked
package org.linli.storage;

import org.jspecify.annotations.NullMarked;
