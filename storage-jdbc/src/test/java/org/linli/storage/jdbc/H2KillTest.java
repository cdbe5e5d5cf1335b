package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.budget.Budget;
import org.linli.storage.contract.ProbeKinds;

/**
 * A process that writes to an H2 file is killed at random moments; the next one goes on with the same file. Whatever it had
 * acknowledged is there afterwards, whole, and at most one transaction more.
 */
@Tag("kill")
class H2KillTest {
    /** How many kills a thorough run has. */
    private static final int KILLS = 300;

    private static final int MOST_LIES = 30;
    private static final String WRITER = "t";

    @TempDir
    Path folder;

    /** When a writer says a count: as it should, a while before its commit, or between two halves of it. */
    enum Manner {
        AFTER,
        BEFORE,
        BETWEEN
    }

    /** The process that is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            // A pool keeps the database open; H2 writes everything down whenever its last connection is closed.
            DataSource pool = Databases.pooled(file(Path.of(arguments[0])), 1, true);
            Counting counting =
                    new Counting(JdbcStorage.of(pool).kinds(ProbeKinds.ALL).start(), WRITER);
            Manner manner = Manner.valueOf(arguments[1]);
            // When nobody reads any more, the test is gone too, and must not leave a writer behind.
            while (!System.out.checkError()) {
                switch (manner) {
                    case AFTER -> System.out.println(counting.next(count -> {}));
                    case BEFORE -> counting.next(Writer::sayAndWait);
                    case BETWEEN -> counting.nextInHalves(Writer::sayAndWait);
                }
            }
        }

        private static void sayAndWait(long count) {
            System.out.println(count);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** Without REUSE_SPACE=FALSE about one kill in a hundred loses a few commits, as {@link DurabilityLevel} says. */
    private static DataSource file(Path folder) {
        return Databases.h2("file:" + folder.resolve("killed") + ";REUSE_SPACE=FALSE");
    }

    private Counting counting() {
        Counting counting = new Counting(Databases.storage(file(folder)), WRITER);
        counting.begin();
        return counting;
    }

    @Test
    void nothing_that_was_acknowledged_is_lost_when_the_process_is_killed() throws Exception {
        Budget budget = Budget.begin(getClass(), Duration.ofSeconds(10));
        Random random = budget.random();
        Counting counting = counting();
        long acknowledged = 0;
        int informative = 0;
        int kills = 0;
        for (; budget.goesOn(kills, KILLS); kills++) {
            long before = acknowledged;
            acknowledged = Math.max(acknowledged, lastAcknowledged(random.nextInt(400), Manner.AFTER));
            informative += acknowledged > before ? 1 : 0;
            long found = counting.found();
            assertTrue(
                    found == acknowledged || found == acknowledged + 1,
                    "acknowledged " + acknowledged + ", but found " + found);
            acknowledged = found;
        }
        assertTrue(informative >= kills * 3 / 4, "only " + informative + " of " + kills + " wrote anything");
        budget.spent(kills, "kills, " + acknowledged + " commits, 0 lost");
    }

    @Test
    void a_writer_that_acknowledges_before_it_commits_is_found_out() throws Exception {
        Counting counting = counting();
        boolean noticed = false;
        for (int round = 0; !noticed && round < MOST_LIES; round++) {
            noticed = lastAcknowledged(20, Manner.BEFORE) > counting.found();
        }
        assertTrue(noticed, "nobody noticed");
    }

    @Test
    void a_writer_that_commits_in_halves_is_found_out() throws Exception {
        Counting counting = counting();
        long said = lastAcknowledged(20, Manner.BETWEEN);
        assertEquals(1, said);
        assertThrows(AssertionError.class, counting::found);
    }

    /** Lets a process write for a while after its first commit, and kills it. */
    private long lastAcknowledged(int millis, Manner manner) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        folder.toString(),
                        manner.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
            Thread killer = new Thread(() -> kill(process, millis));
            for (Optional<String> line = next(answers); line.isPresent(); line = next(answers)) {
                if (last == 0) {
                    killer.start();
                }
                last = Long.parseLong(line.get());
            }
            assertTrue(last > 0, "the writer did not come to its first commit");
            killer.join();
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        assertEquals(137, process.exitValue(), "it ended by SIGKILL");
        return last;
    }

    /** A line that the kill has cut in two was not acknowledged. */
    private static Optional<String> next(BufferedReader answers) {
        StringBuilder line = new StringBuilder();
        try {
            for (int c = answers.read(); c >= 0; c = answers.read()) {
                if (c == '\n') {
                    return Optional.of(line.toString());
                }
                line.append((char) c);
            }
        } catch (IOException e) {
            // destroyForcibly closes the stream under the reader.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static void kill(Process process, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.toHandle().destroyForcibly();
    }
}
