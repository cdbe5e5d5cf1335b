package org.linli.examples.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.examples.spring.SpringHostMain.building;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.kernel.RefusedException;
import org.linli.storage.Storage;
import org.linli.storage.StorageException;
import org.linli.storage.jdbc.ConnectionSource;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What each way of handing a Spring host's data source to Linli leaves of the host's rows and of Linli's. */
class SpringHostTest {
    private final HikariDataSource autoCommit;
    private final HikariDataSource noAutoCommit;
    private final JdbcTemplate plain;

    SpringHostTest() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        this.autoCommit = pool(database, true);
        this.noAutoCommit = pool(database, false);
        this.plain = new JdbcTemplate(database);
    }

    private static HikariDataSource pool(DataSource database, boolean autoCommit) {
        HikariConfig configuration = new HikariConfig();
        configuration.setDataSource(database);
        configuration.setAutoCommit(autoCommit);
        configuration.setMaximumPoolSize(4);
        configuration.setMinimumIdle(0);
        return new HikariDataSource(configuration);
    }

    @BeforeEach
    void createTables() {
        plain.execute("CREATE TABLE host_note (text VARCHAR(100))");
        JdbcStorage.of(autoCommit).schemaMode(SchemaMode.MIGRATE).start();
    }

    @AfterEach
    void everyConnectionWasGivenBack() {
        for (HikariDataSource pool : new HikariDataSource[] {autoCommit, noAutoCommit}) {
            assertEquals(0, pool.getHikariPoolMXBean().getActiveConnections());
            pool.close();
        }
    }

    private static Desk owning(DataSource source) {
        return SpringHostMain.desk(Linli.on(JdbcStorage.of(source)).build());
    }

    private static Desk joining(DataSource source) {
        JdbcStorage own = JdbcStorage.of(source);
        Storage joined = own.joining(ConnectionSource.of(
                        () -> DataSourceUtils.getConnection(source),
                        connection -> DataSourceUtils.releaseConnection(connection, source))
                .onlyWhile(TransactionSynchronizationManager::isActualTransactionActive));
        return SpringHostMain.desk(Linli.on(own).build().within(joined));
    }

    /** A transaction of the host, in which it writes a row of its own before and after the work. */
    private static void inTransaction(DataSource source, boolean commit, Runnable work) {
        JdbcTemplate rows = new JdbcTemplate(source);
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            rows.update("INSERT INTO host_note (text) VALUES ('before')");
            work.run();
            rows.update("INSERT INTO host_note (text) VALUES ('after')");
            if (!commit) {
                status.setRollbackOnly();
            }
        });
    }

    private void assertLeft(long ofHost, long ofLinli) {
        assertEquals(ofHost, plain.queryForObject("SELECT COUNT(*) FROM host_note", Long.class), "rows of the host");
        assertEquals(ofLinli, plain.queryForObject("SELECT COUNT(*) FROM linli_v_building", Long.class), "of Linli");
        assertEquals(ofLinli, plain.queryForObject("SELECT COUNT(*) FROM linli_journal", Long.class), "changes");
    }

    @Test
    void a_plain_source_leaves_ours_whatever_the_host_does() {
        Desk desk = owning(autoCommit);
        inTransaction(
                autoCommit,
                false,
                () -> desk.buildings().register(building("1号楼")).orElseThrow());
        assertLeft(0, 1);
        inTransaction(
                autoCommit,
                true,
                () -> desk.buildings().register(building("2号楼")).orElseThrow());
        assertLeft(2, 2);
    }

    @Test
    void springs_proxy_is_refused_before_it_can_commit_the_hosts_work() {
        inTransaction(autoCommit, false, () -> {
            DataSource proxy = new TransactionAwareDataSourceProxy(autoCommit);
            assertThrows(IllegalArgumentException.class, () -> owning(proxy));
        });
        assertLeft(0, 0);
    }

    @Test
    void springs_proxy_with_auto_commit_off_is_refused_too() {
        inTransaction(noAutoCommit, false, () -> {
            DataSource proxy = new TransactionAwareDataSourceProxy(noAutoCommit);
            assertThrows(IllegalArgumentException.class, () -> owning(proxy));
        });
        assertLeft(0, 0);
    }

    @Test
    void data_source_utils_leave_both_or_neither() {
        Desk desk = joining(autoCommit);
        inTransaction(
                autoCommit,
                false,
                () -> desk.buildings().register(building("1号楼")).orElseThrow());
        assertLeft(0, 0);
        inTransaction(
                autoCommit,
                true,
                () -> desk.buildings().register(building("1号楼")).orElseThrow());
        assertLeft(2, 1);
    }

    @Test
    void a_pool_with_auto_commit_off_leaves_ours_when_owned_and_both_or_neither_when_joined() {
        Desk own = owning(noAutoCommit);
        inTransaction(
                noAutoCommit,
                false,
                () -> own.buildings().register(building("1号楼")).orElseThrow());
        assertLeft(0, 1);
        Desk joined = joining(noAutoCommit);
        inTransaction(
                noAutoCommit,
                false,
                () -> joined.buildings().register(building("2号楼")).orElseThrow());
        assertLeft(0, 1);
        inTransaction(
                noAutoCommit,
                true,
                () -> joined.buildings().register(building("2号楼")).orElseThrow());
        assertLeft(2, 2);
    }

    @Test
    void a_refused_command_leaves_the_hosts_transaction_to_go_on() {
        Desk desk = joining(autoCommit);
        inTransaction(autoCommit, true, () -> {
            desk.buildings().register(building("1号楼")).orElseThrow();
            assertFalse(desk.buildings().register(building("1号楼")).isAccepted());
            desk.buildings().register(building("2号楼")).orElseThrow();
        });
        assertLeft(2, 2);
    }

    @Test
    void a_refused_block_throws_and_the_host_rolls_back() {
        Desk desk = joining(autoCommit);
        assertThrows(
                RefusedException.class,
                () -> inTransaction(
                        autoCommit,
                        true,
                        () -> desk.atomically(inner -> {
                            inner.buildings().register(building("1号楼"));
                            return inner.buildings().register(building(" "));
                        })));
        assertLeft(0, 0);
    }

    @Test
    void outside_a_transaction_of_the_host_a_command_is_refused_instead_of_lost() {
        for (DataSource pool : new DataSource[] {autoCommit, noAutoCommit}) {
            Desk desk = joining(pool);
            assertThrows(StorageException.class, () -> desk.buildings().register(building("1号楼")));
        }
        assertLeft(0, 0);
    }

    @Test
    void the_program_shows_what_is_left() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(shown, true, StandardCharsets.UTF_8));
        try {
            SpringHostMain.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        String text = shown.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("rollback: 0 of the host, 0 of Linli"), text);
        assertTrue(text.contains("commit:   1 of the host, 1 of Linli"), text);
        assertTrue(text.contains("refusal:           1 of the host, 1 of Linli"), text);
        console.print(text);
    }
}
