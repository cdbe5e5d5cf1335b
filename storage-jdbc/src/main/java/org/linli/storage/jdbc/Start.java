package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.linli.storage.StorageException;

/**
 * What is done before the first transaction: the engine is recognised, its durability set and checked, its tables made or
 * looked at.
 *
 * @param dataSource the database
 * @param settings what was asked for
 */
record Start(DataSource dataSource, Settings settings) {
    Engine run() {
        Dialect dialect = with(connection -> {
            Dialect found = Dialect.of(connection.getMetaData());
            Product.require(connection, found);
            Durability.require(connection, found, settings.durability());
            return found;
        });
        if (settings.mode() == SchemaMode.MIGRATE) {
            migrate(dialect);
        }
        Names names = new Names(dialect, settings.prefix(), settings.schema());
        Schema schema = Schema.of(names, settings.kinds());
        boolean h2OnDisk = with(connection -> {
            if (dialect == Dialect.H2
                    && settings.durability()
                            .filter(DurabilityLevel.THROWAWAY::equals)
                            .isEmpty()) {
                Durability.requireStill(connection);
            }
            if (settings.mode() != SchemaMode.NONE) {
                SchemaCheck.require(connection, names, schema);
            }
            return Durability.isH2OnDisk(connection);
        });
        boolean againstPowerLoss =
                settings.durability().filter(DurabilityLevel.POWER_LOSS::equals).isPresent();
        return new Engine(names, h2OnDisk, h2OnDisk && againstPowerLoss);
    }

    private void migrate(Dialect dialect) {
        try {
            FlywayMigration.run(dataSource, dialect, settings);
        } catch (NoClassDefFoundError e) {
            throw new StorageException(
                    "SchemaMode.MIGRATE needs Flyway: add flyway-core to the class path, and flyway-database-postgresql or"
                            + " flyway-mysql for these engines; or run the shipped scripts and use SchemaMode.VALIDATE",
                    e);
        }
    }

    private <T> T with(Check<T> check) {
        Connection connection = OwnTransactions.open(dataSource);
        try {
            T result = check.of(connection);
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return result;
        } catch (SQLException e) {
            // Only settings and the catalogue were read, which hold no stored value.
            throw new StorageException("The database could not be looked at: " + e.getMessage(), e);
        } finally {
            OwnTransactions.close(connection);
        }
    }

    /** Looks at a database. */
    @FunctionalInterface
    private interface Check<T> {
        T of(Connection connection) throws SQLException;
    }
}
