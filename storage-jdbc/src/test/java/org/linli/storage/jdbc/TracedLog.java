package org.linli.storage.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.slf4j.LoggerFactory;

/** Everything that Linli, the pool and the drivers log while something runs, down to TRACE. */
final class TracedLog {
    private static final List<String> NAMES = List.of(
            "org.linli.work.Attempts",
            "org.linli.work.delivery.Deliverer",
            "org.linli.storage.jdbc.OwnTransactions",
            "com.zaxxer.hikari.pool.HikariPool",
            "com.zaxxer.hikari.pool.PoolBase",
            "com.zaxxer.hikari.pool.ProxyConnection",
            "org.mariadb.jdbc.client.impl.StandardClient");
    private static final List<String> JAVA_NAMES = List.of("org.postgresql", "org.mariadb", "org.h2");
    private static final int TRACE = 0;

    private TracedLog() {}

    static byte[] of(Runnable work) throws ReflectiveOperationException, IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Map<Object, Object> levels = new HashMap<>();
        for (String name : NAMES) {
            Object logger = LoggerFactory.getLogger(name);
            Field level = level(logger);
            levels.put(logger, level.get(logger));
            level.set(logger, TRACE);
        }
        StreamHandler handler = new StreamHandler(log, new Plain());
        handler.setEncoding(StandardCharsets.UTF_8.name());
        handler.setLevel(Level.ALL);
        List<Logger> loggers = JAVA_NAMES.stream().map(Logger::getLogger).toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.ALL);
            logger.addHandler(handler);
            logger.setUseParentHandlers(false);
        });
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
            handler.flush();
            loggers.forEach(logger -> {
                logger.setLevel(null);
                logger.removeHandler(handler);
                logger.setUseParentHandlers(true);
            });
            for (Map.Entry<Object, Object> level : levels.entrySet()) {
                level(level.getKey()).set(level.getKey(), level.getValue());
            }
        }
        return log.toByteArray();
    }

    private static Field level(Object logger) throws NoSuchFieldException {
        Field level = logger.getClass().getDeclaredField("currentLogLevel");
        level.setAccessible(true);
        return level;
    }

    /** The message with its parameters, and what was thrown; looking for the method that logged takes most of the time. */
    private static final class Plain extends Formatter {
        @Override
        public String format(LogRecord entry) {
            StringBuilder line = new StringBuilder(formatMessage(entry)).append('\n');
            for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
                line.append(cause)
                        .append(Arrays.toString(cause.getSuppressed()))
                        .append('\n');
            }
            return line.toString();
        }
    }
}
