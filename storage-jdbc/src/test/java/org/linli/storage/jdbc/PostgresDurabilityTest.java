package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linli.storage.StorageException;
import org.postgresql.ds.PGSimpleDataSource;

/** The server of the tests has fsync and full_page_writes off. */
class PostgresDurabilityTest {
    private static JdbcStorage storage(String options) {
        PGSimpleDataSource source = PostgresServer.newDatabase();
        source.setOptions(options);
        return JdbcStorage.of(source).schemaMode(SchemaMode.NONE);
    }

    private static String refusal(JdbcStorage storage) {
        return String.valueOf(
                assertThrows(StorageException.class, storage::start).getMessage());
    }

    @Test
    void commits_that_are_not_waited_for_are_refused() {
        assertTrue(refusal(storage("-c synchronous_commit=off")).contains("synchronous_commit is off"));
    }

    @Test
    void a_server_that_waits_for_commits_is_started_with_the_promise_to_survive_a_process() {
        storage("").start();
        storage("-c synchronous_commit=local")
                .durability(DurabilityLevel.PROCESS_KILL)
                .start();
    }

    @Test
    void a_database_that_is_thrown_away_starts_with_any_settings_when_that_is_said() {
        String message = refusal(storage("-c synchronous_commit=off"));
        assertTrue(message.contains("DurabilityLevel.THROWAWAY"), message);
        storage("-c synchronous_commit=off")
                .durability(DurabilityLevel.THROWAWAY)
                .start();
    }

    @Test
    void what_a_power_loss_takes_is_named_at_once() {
        String message = refusal(storage("-c synchronous_commit=off").durability(DurabilityLevel.POWER_LOSS));
        assertTrue(message.contains("synchronous_commit is off"), message);
        assertTrue(message.contains("fsync is off"), message);
        assertTrue(message.contains("full_page_writes is off"), message);
    }
}
