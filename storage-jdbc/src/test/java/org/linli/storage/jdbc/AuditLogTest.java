package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** What was denied is in the log, also where it is not in the store. Loggers are made once, so each test has classes of its own. */
class AuditLogTest {
    private static final String LEVEL = "org.slf4j.simpleLogger.log.org.linli.audit";
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final Actor LEADER = Actor.of(Id.of("leader-1"), Role.TEAM_LEADER);

    /** Wants a command and a question. */
    static final class Own implements Runnable {
        @Override
        public void run() {
            wanted(Linli.on(Databases.storage(Databases.h2InMemory(), Linli.kinds()))
                    .build());
        }
    }

    /** Wants the same in a transaction of the host. */
    static final class Joined implements Runnable {
        @Override
        public void run() {
            DataSource source = Databases.h2InMemory();
            JdbcStorage storage = Databases.storage(source, Linli.kinds());
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                wanted(Linli.on(storage).build().within(storage.joining(connection)));
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void wanted(Linli linli) {
        PersonForm form = PersonForm.of("欧阳某某", "350603188001010016", PoliticalStatus.NONE);
        linli.desk(HOME, LEADER).once("request-1").people().register(form);
        linli.desk(HOME, LEADER).people().list(Paging.first(10));
    }

    @Test
    void each_denial_is_a_line_without_what_it_was_wanted_of() throws Exception {
        assertLines(logged(Own.class));
    }

    @Test
    void in_a_transaction_of_the_host_too() throws Exception {
        assertLines(logged(Joined.class));
    }

    private static void assertLines(String log) {
        List<String> lines = log.lines()
                .filter(line -> line.contains("org.linli.audit"))
                .map(line -> line.substring(line.indexOf("org.linli.audit")))
                .toList();
        assertEquals(
                List.of(
                        "org.linli.audit - people.register is denied to leader-1 (TEAM_LEADER) in 350603005004, request request-1",
                        "org.linli.audit - people.list is denied to leader-1 (TEAM_LEADER) in 350603005004, request -"),
                lines,
                log);
        assertFalse(log.contains("欧阳") || log.contains("350603188001010016"), log);
    }

    private static String logged(Class<? extends Runnable> what) throws ReflectiveOperationException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        PrintStream err = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (URLClassLoader own = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            System.setProperty(LEVEL, "info");
            System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
            thread.setContextClassLoader(own);
            var constructor = own.loadClass(what.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            ((Runnable) constructor.newInstance()).run();
        } finally {
            thread.setContextClassLoader(loader);
            System.setErr(err);
            System.clearProperty(LEVEL);
        }
        assertTrue(log.size() > 0);
        return log.toString(StandardCharsets.UTF_8);
    }

    private static URL[] classPath() throws MalformedURLException {
        List<Path> entries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        URL[] urls = new URL[entries.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = entries.get(i).toUri().toURL();
        }
        return urls;
    }
}
