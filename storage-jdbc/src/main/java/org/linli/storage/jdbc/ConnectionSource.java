package org.linli.storage.jdbc;

import java.sql.Connection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where a host keeps the connection of its running transaction. With Spring:
 *
 * <pre>{@code
 * ConnectionSource source = ConnectionSource.of(
 *                 () -> DataSourceUtils.getConnection(dataSource),
 *                 connection -> DataSourceUtils.releaseConnection(connection, dataSource))
 *         .onlyWhile(TransactionSynchronizationManager::isActualTransactionActive);
 * }</pre>
 */
public final class ConnectionSource {
    private final Supplier<Connection> acquire;
    private final Consumer<Connection> release;
    private final Optional<BooleanSupplier> inTransaction;

    private ConnectionSource(
            Supplier<Connection> acquire, Consumer<Connection> release, Optional<BooleanSupplier> inTransaction) {
        this.acquire = acquire;
        this.release = release;
        this.inTransaction = inTransaction;
    }

    /**
     * A host's connections.
     *
     * @param acquire gives the connection of the transaction that is running
     * @param release takes it back when a session has ended; called exactly once for each acquired one
     * @return the source
     */
    public static ConnectionSource of(Supplier<Connection> acquire, Consumer<Connection> release) {
        return new ConnectionSource(acquire, release, Optional.empty());
    }

    /**
     * The same source, which also says whether a transaction is running. Needed where the host's pool hands out connections with
     * auto-commit off: outside a transaction such a connection looks just like one inside, and what is written on it is lost.
     *
     * @param inTransaction whether a transaction of the host is running on this thread
     * @return the source
     */
    public ConnectionSource onlyWhile(BooleanSupplier inTransaction) {
        return new ConnectionSource(acquire, release, Optional.of(inTransaction));
    }

    static ConnectionSource of(Connection connection) {
        return of(() -> connection, same -> {});
    }

    boolean tellsWhetherActive() {
        return inTransaction.isPresent();
    }

    boolean isInTransaction() {
        return inTransaction.isEmpty() || inTransaction.get().getAsBoolean();
    }

    Connection acquire() {
        return acquire.get();
    }

    void release(Connection connection) {
        release.accept(connection);
    }

    @Override
    public String toString() {
        return "ConnectionSource";
    }
}
