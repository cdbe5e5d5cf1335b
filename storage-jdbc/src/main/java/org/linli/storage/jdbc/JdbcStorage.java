package org.linli.storage.jdbc;

import java.sql.Connection;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.linli.storage.Kind;
import org.linli.storage.Storage;

/**
 * Storage in a relational database: H2, PostgreSQL or MariaDB.
 *
 * <p>Who owns the transaction is stated, never inferred: {@link #of} begins and ends transactions of its own, {@code joining}
 * takes part in those of the host and leaves their end to it, {@link #joiningWhenActive} does so while the host has told that one
 * is running.
 *
 * <pre>{@code
 * JdbcStorage storage = JdbcStorage.of(dataSource).schemaMode(SchemaMode.MIGRATE).start();
 * Storage joined = storage.joining(connection);
 * }</pre>
 *
 * <p>Immutable, and for use by many threads. Each setting gives another storage.
 */
public final class JdbcStorage implements Storage {
    private static final String PROXY = "org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy";

    private final Transactions transactions;
    private final Settings settings;
    private final Started started;

    private JdbcStorage(Transactions transactions, Settings settings, Started started) {
        this.transactions = transactions;
        this.settings = settings;
        this.started = started;
    }

    /**
     * A storage that owns its transactions. The data source's connections may be in either auto-commit mode; each is given back
     * in the mode in which it came. What is open on a connection that comes with auto-commit off, such as the transaction of a
     * pool's test query, is rolled back first.
     *
     * @param dataSource gives connections to one database
     * @return the storage, with the prefix {@code linli_}, the library's kinds, {@link SchemaMode#VALIDATE} and
     *     {@link DurabilityLevel#PROCESS_KILL}, not started yet
     * @throws IllegalArgumentException when it is Spring's {@code TransactionAwareDataSourceProxy}, whose connections commit the
     *     host's work
     */
    public static JdbcStorage of(DataSource dataSource) {
        for (Class<?> type = dataSource.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().equals(PROXY)) {
                throw new IllegalArgumentException(
                        "A TransactionAwareDataSourceProxy commits the host's work with ours; give its"
                                + " target data source, and join the host's transactions by a ConnectionSource");
            }
        }
        return new JdbcStorage(
                new OwnTransactions(dataSource),
                Settings.DEFAULT,
                new Started(new Start(dataSource, Settings.DEFAULT)));
    }

    /**
     * With tables whose names begin otherwise.
     *
     * @param prefix a-z, 0-9 and _, at most 30
     * @return the storage
     * @throws IllegalArgumentException when another character is in it
     */
    public JdbcStorage prefix(String prefix) {
        return with(new Settings(prefix, settings.schema(), settings.mode(), settings.durability(), settings.kinds()));
    }

    /**
     * With tables in a schema (on MariaDB: a database) that is named in each statement, instead of the connection's own.
     *
     * @param schema a-z, 0-9 and _, at most 30
     * @return the storage
     * @throws IllegalArgumentException when another character is in it
     */
    public JdbcStorage schema(String schema) {
        return with(new Settings(
                settings.prefix(), Optional.of(schema), settings.mode(), settings.durability(), settings.kinds()));
    }

    /**
     * With another way to deal with the tables.
     *
     * @param mode what is done when the storage starts
     * @return the storage
     */
    public JdbcStorage schemaMode(SchemaMode mode) {
        return with(new Settings(settings.prefix(), settings.schema(), mode, settings.durability(), settings.kinds()));
    }

    /**
     * With a level of durability that must be given.
     *
     * @param level what a commit must survive
     * @return the storage
     */
    public JdbcStorage durability(DurabilityLevel level) {
        return with(new Settings(
                settings.prefix(), settings.schema(), settings.mode(), Optional.of(level), settings.kinds()));
    }

    /**
     * With other kinds whose tables are looked at when the storage starts, instead of {@link org.linli.Linli#kinds()}. Other kinds
     * can be stored too; when a table of theirs is missing, the first statement fails. A host with kinds of its own names them
     * beside the library's.
     *
     * @param kinds the kinds
     * @return the storage
     */
    public JdbcStorage kinds(Collection<? extends Kind<?>> kinds) {
        return with(new Settings(
                settings.prefix(), settings.schema(), settings.mode(), settings.durability(), List.copyOf(kinds)));
    }

    /**
     * With other kinds whose tables are looked at when the storage starts, instead of {@link org.linli.Linli#kinds()}.
     *
     * @param kinds the kinds
     * @return the storage
     */
    public JdbcStorage kinds(Kind<?>... kinds) {
        return kinds(Arrays.asList(kinds));
    }

    /**
     * Starts: recognises the engine, checks what its commits survive, and deals with the tables. The first transaction does it too; a
     * host calls it to hear at once, and outside its own transactions.
     *
     * @return this storage
     * @throws org.linli.storage.StorageException when the product is not supported, its durability is less than asked for, or
     *     tables are missing; with everything that is wrong
     */
    public JdbcStorage start() {
        started.engine();
        return this;
    }

    /**
     * The same storage within a host's transaction. It never commits, rolls back, closes, or changes auto-commit. What fails is
     * undone up to a savepoint; the host's end of the transaction decides on the rest.
     *
     * @param connection where the host's transaction runs
     * @return a storage for as long as that transaction; using it throws {@code StorageException} when the connection is in auto-commit
     *     mode
     */
    public JdbcStorage joining(Connection connection) {
        return joining(ConnectionSource.of(connection));
    }

    /**
     * The same storage within the transaction of the host that is running.
     *
     * @param source gives the connection of the running transaction
     * @return the storage; using it throws {@code StorageException} when no transaction is running
     */
    public JdbcStorage joining(ConnectionSource source) {
        return new JdbcStorage(new JoinedTransactions(source), settings, started);
    }

    /**
     * The same storage within the transaction of the host while one is running on the calling thread, and otherwise with
     * transactions of its own. A host whose code is called with a transaction and without, such as by Spring's {@code
     * @Transactional}, builds one {@code Linli} on it. Without that, commands within a transaction of the host would be
     * committed apart from it, and could wait for it for ever.
     *
     * @param source gives the connection of the running transaction, and tells {@linkplain ConnectionSource#onlyWhile whether one
     *     is running}
     * @return the storage
     * @throws IllegalArgumentException when the source does not tell whether a transaction is running
     */
    public JdbcStorage joiningWhenActive(ConnectionSource source) {
        if (!source.tellsWhetherActive()) {
            throw new IllegalArgumentException(
                    "The source does not tell whether a transaction is running; say so with onlyWhile");
        }
        OwnTransactions own = new OwnTransactions(started.start().dataSource());
        return new JdbcStorage(new ActiveTransactions(own, new JoinedTransactions(source)), settings, started);
    }

    @Override
    public <T> T transact(Work<T> work) {
        return transactions.transact(started.engine(), work);
    }

    @Override
    public <T> T read(Work<T> work) {
        return transactions.read(started.engine(), work);
    }

    @Override
    public boolean ownsTransactions() {
        return transactions.areOwned();
    }

    private JdbcStorage with(Settings changed) {
        return new JdbcStorage(
                transactions, changed, new Started(new Start(started.start().dataSource(), changed)));
    }

    @Override
    public String toString() {
        return "JdbcStorage(" + settings.prefix() + (ownsTransactions() ? "*)" : "*, joined)");
    }

    /** The engine, as soon as the start has succeeded; a failed start can be tried again. */
    private static final class Started {
        private final Start start;
        private volatile Optional<Engine> engine = Optional.empty();

        private Started(Start start) {
            this.start = start;
        }

        private Start start() {
            return start;
        }

        private Engine engine() {
            return engine.orElseGet(this::begin);
        }

        private synchronized Engine begin() {
            if (engine.isEmpty()) {
                engine = Optional.of(start.run());
            }
            return engine.get();
        }
    }
}
