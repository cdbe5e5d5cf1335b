package org.linli.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.linli.Journal;
import org.linli.Linli;
import org.linli.history.DeliveryCase;
import org.linli.storage.Change;
import org.postgresql.ds.PGSimpleDataSource;

/** A deliverer in a process of its own, which waits until it is told to begin, and then delivers until it is killed. */
final class DelivererProcess implements AutoCloseable {
    /** How many changes it takes at once, so how many it can have handled without having acknowledged them. */
    static final int BATCH = 20;

    private static final Duration LEASE = Duration.ofSeconds(3);

    private final Process process;
    private final BufferedReader answers;

    private DelivererProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static DelivererProcess start(PGSimpleDataSource source, String name) throws IOException {
        return new DelivererProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DelivererProcess.class.getName(),
                        source.getUrl(),
                        name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Waits until it is ready, lets it deliver, and waits until it has done so once. */
    void begin() throws IOException {
        if (!"ready".equals(answers.readLine())) {
            throw new AssertionError("The deliverer has ended before it began");
        }
        process.outputWriter(StandardCharsets.UTF_8).append("go\n").flush();
        answers.readLine();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (process.waitFor() != 137) {
            throw new AssertionError("It has not ended by SIGKILL: " + process);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(arguments[0]);
        source.setUser("postgres");
        HikariDataSource pool = Databases.pooled(source, 2, true);
        JdbcStorage storage = JdbcStorage.of(pool).kinds(DeliveryCase.kinds()).start();
        Journal journal = Linli.on(storage).leaseLength(LEASE).build().journal();
        try (Connection connection = source.getConnection()) {
            System.out.println("ready");
            if (System.in.read() < 0) {
                return;
            }
            // When the test is gone, nobody is left to kill this.
            for (boolean first = true; !System.out.checkError(); first = false) {
                int count = journal.deliver(BATCH, change -> handle(connection, arguments[1], change));
                if (first) {
                    System.out.println("delivering");
                }
                if (count == 0) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
                }
            }
        }
    }

    private static void handle(Connection connection, String name, Change change) {
        try {
            Handled.add(connection, name, change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
