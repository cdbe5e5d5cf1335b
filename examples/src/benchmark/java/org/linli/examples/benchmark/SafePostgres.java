package org.linli.examples.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** A PostgreSQL as safe as its own settings make commits; the embedded server would by itself lose some. */
final class SafePostgres {
    private SafePostgres() {}

    static EmbeddedPostgres start() throws IOException {
        return builder().start();
    }

    /** One that never finds out by itself how large its tables are. */
    static EmbeddedPostgres startWithoutAnalysis() throws IOException {
        return builder().setServerConfig("autovacuum", "off").start();
    }

    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    static HikariDataSource pool(EmbeddedPostgres server, int size) {
        return pool(server.getJdbcUrl("postgres", "postgres"), "postgres", size);
    }

    static HikariDataSource pool(String url, String user, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }
}
