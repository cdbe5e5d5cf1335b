package org.linli.examples.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.examples.sample.SyntheticRoster;
import org.linli.examples.story.Samples;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.roster.Encoding;
import org.linli.roster.ImportMode;
import org.linli.roster.RosterImport;
import org.linli.roster.RosterProgress;
import org.linli.roster.RosterReport;
import org.linli.roster.RowStatus;
import org.linli.storage.jdbc.JdbcStorage;
import org.linli.storage.jdbc.SchemaMode;
import org.linli.vault.KeyVault;

/**
 * How fast a roster comes into PostgreSQL, beside plain JDBC batches that write the very same rows into the same tables. Both
 * commit after the same number of people, with the same driver settings, each round into a new database of one server whose
 * commits are safe. Plain JDBC is given its rows ready-made; the import reads, checks, encodes and looks for clashes as well.
 */
public final class RosterBenchmarkMain {
    private static final int PEOPLE = 100_000;
    private static final int ROUNDS = 5;

    private final EmbeddedPostgres server;
    private final int people;
    private final int batch;
    private int databases;

    private RosterBenchmarkMain(EmbeddedPostgres server, int people) {
        this.server = server;
        this.people = people;
        this.batch =
                RosterImport.of("usual", ImportMode.BEST_EFFORT, Encoding.UTF_8).batch();
    }

    /**
     * Measures, and prints a table.
     *
     * @param args a folder, which is not looked at; how many people, 100000 unless given
     * @throws Exception when the server cannot be had
     */
    public static void main(String[] args) throws Exception {
        int people = args.length > 1 ? Integer.parseInt(args[1]) : PEOPLE;
        // The embedded server would by itself lose commits; here they are as safe as PostgreSQL's own settings make
        // them.
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start()) {
            new RosterBenchmarkMain(server, people).measure();
        }
    }

    private void measure() throws Exception {
        tell(
                "%s %s, %d processors, Java %s, heap %d MB, %s",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                Runtime.getRuntime().maxMemory() >> 20,
                serverVersion());
        tell("%,d people, a commit after %d of them, fsync on", people, batch);
        tell("");
        tell("| round | import, people/s | plain batch, people/s | ratio |");
        tell("|---|---|---|---|");
        String model = newDatabase();
        imported(model);
        StoredRows rows;
        try (HikariDataSource source = pool(model)) {
            rows = StoredRows.of(source, (people + batch - 1) / batch);
        }
        drop(model);
        plain(rows);
        double[] ours = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            // Who goes first changes, so that neither always finds the warmer machine.
            if (round % 2 == 0) {
                ours[round] = inNew(this::imported);
                plain[round] = plain(rows);
            } else {
                plain[round] = plain(rows);
                ours[round] = inNew(this::imported);
            }
            ratios[round] = ours[round] / plain[round];
            tell("| %d | %,.0f | %,.0f | %.2f |", round + 1, ours[round], plain[round], ratios[round]);
        }
        tell("| median | %,.0f | %,.0f | %.2f |", median(ours), median(plain), median(ratios));
        tell("");
        tell("Rows written: %s", rows);
    }

    private double inNew(Rate rate) throws Exception {
        String database = newDatabase();
        double people = rate.of(database);
        drop(database);
        return people;
    }

    /** What is measured in a database. */
    private interface Rate {
        double of(String database) throws Exception;
    }

    private double imported(String database) throws Exception {
        try (HikariDataSource source = pool(database)) {
            JdbcStorage storage =
                    JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start();
            Desk desk = Linli.on(storage)
                    .vault(KeyVault.ofSecret(
                            "a benchmark's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                    .citizenIds(Samples.OLD_AGE)
                    .build()
                    .desk(DivisionCode.of("350603005004"), Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));
            RosterImport order = RosterImport.of("benchmark", ImportMode.BEST_EFFORT, Encoding.UTF_8);
            return rate(() -> {
                RosterReport report = desk.peopleRoster()
                        .run(new SyntheticRoster(people), order, RosterProgress.UNHEARD)
                        .orElseThrow();
                return report.count(RowStatus.ACCEPTED);
            });
        }
    }

    private double plain(StoredRows rows) throws Exception {
        return inNew(database -> {
            try (HikariDataSource source = pool(database)) {
                JdbcStorage.of(source).schemaMode(SchemaMode.MIGRATE).start();
                return rate(() -> {
                    rows.write(source);
                    return people;
                });
            }
        });
    }

    private double rate(Callable<Integer> work) throws Exception {
        run("CHECKPOINT");
        System.gc();
        long begun = System.nanoTime();
        int done = work.call();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (done != people) {
            throw new IllegalStateException("Only " + done + " people were taken in");
        }
        return people / seconds;
    }

    private HikariDataSource pool(String database) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:postgresql://localhost:" + server.getPort() + "/" + database
                + "?user=postgres&reWriteBatchedInserts=true");
        source.setMaximumPoolSize(2);
        return source;
    }

    private String newDatabase() throws SQLException {
        String name = "roster" + ++databases;
        run("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
        return name;
    }

    private void drop(String database) throws SQLException {
        run("DROP DATABASE " + database + " WITH (FORCE)");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String serverVersion() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void tell(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
