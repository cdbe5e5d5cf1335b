package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.jdbc.Probes.exists;
import static org.linli.storage.jdbc.Probes.probe;
import static org.linli.storage.jdbc.Probes.store;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.storage.Storage;
import org.linli.storage.StorageException;
import org.linli.storage.UniqueKeyException;
import org.linli.storage.contract.ProbeKinds;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Each way in which a Spring host may hand over its data source leaves exactly what it should. */
class SpringTest {
    private final DataSource database = Databases.h2InMemory();
    private final JdbcStorage storage = Databases.storage(database);
    private final HikariDataSource autoCommit = Databases.pooled(database, 4, true);
    private final HikariDataSource noAutoCommit = Databases.pooled(database, 4, false);

    @AfterEach
    void close() {
        autoCommit.close();
        noAutoCommit.close();
    }

    /** A transaction of the host, which is rolled back. */
    private static void inRolledBack(DataSource source, Runnable work) {
        PlatformTransactionManager manager = new DataSourceTransactionManager(source);
        TransactionStatus status = manager.getTransaction(new DefaultTransactionDefinition());
        try {
            work.run();
        } finally {
            manager.rollback(status);
        }
    }

    private static void inCommitted(DataSource source, Runnable work) {
        PlatformTransactionManager manager = new DataSourceTransactionManager(source);
        TransactionStatus status = manager.getTransaction(new DefaultTransactionDefinition());
        work.run();
        manager.commit(status);
    }

    private Storage joining(DataSource source) {
        return storage.joining(ConnectionSource.of(
                        () -> DataSourceUtils.getConnection(source),
                        connection -> DataSourceUtils.releaseConnection(connection, source))
                .onlyWhile(TransactionSynchronizationManager::isActualTransactionActive));
    }

    @Test
    void a_plain_source_has_transactions_of_its_own_whatever_the_host_does() {
        Storage own = JdbcStorage.of(autoCommit).kinds(ProbeKinds.ALL);
        inRolledBack(autoCommit, () -> store(own, probe("a")));
        assertTrue(exists(storage, "a"));
    }

    @Test
    void a_pool_with_auto_commit_off_has_transactions_of_its_own_too() {
        Storage own = JdbcStorage.of(noAutoCommit).kinds(ProbeKinds.ALL);
        inRolledBack(noAutoCommit, () -> store(own, probe("a")));
        store(own, probe("b"));
        assertTrue(exists(storage, "a"));
        assertTrue(exists(storage, "b"));
    }

    /** Somebody's own kind of proxy. */
    private static final class Derived extends TransactionAwareDataSourceProxy {
        private Derived(DataSource target) {
            super(target);
        }
    }

    @Test
    void a_proxy_that_commits_the_hosts_work_is_refused() {
        for (DataSource pool : new DataSource[] {autoCommit, noAutoCommit}) {
            for (DataSource proxy : new DataSource[] {new TransactionAwareDataSourceProxy(pool), new Derived(pool)}) {
                IllegalArgumentException refused =
                        assertThrows(IllegalArgumentException.class, () -> JdbcStorage.of(proxy));
                assertTrue(String.valueOf(refused.getMessage()).contains("ConnectionSource"), refused.getMessage());
            }
        }
    }

    @Test
    void joined_work_ends_as_the_hosts_transaction_ends() {
        for (HikariDataSource pool : new HikariDataSource[] {autoCommit, noAutoCommit}) {
            Storage joined = joining(pool);
            inRolledBack(pool, () -> {
                store(joined, probe("a"));
                assertTrue(exists(joined, "a"));
            });
            assertFalse(exists(storage, "a"));
            String kept = "kept" + pool.isAutoCommit();
            inCommitted(pool, () -> {
                store(joined, probe(kept));
                assertThrows(UniqueKeyException.class, () -> store(joined, probe("b"), probe(kept)));
            });
            assertTrue(exists(storage, kept));
            assertFalse(exists(storage, "b"));
            assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
        }
    }

    @Test
    void joined_work_outside_a_transaction_is_refused_instead_of_lost() {
        for (HikariDataSource pool : new HikariDataSource[] {autoCommit, noAutoCommit}) {
            Storage joined = joining(pool);
            assertThrows(StorageException.class, () -> store(joined, probe("a")));
            assertFalse(exists(storage, "a"));
            assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
        }
    }
}
