package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Flyway is optional. */
class MissingFlywayTest {
    /** Loads this library anew, and finds no Flyway. */
    private static final class WithoutFlyway extends URLClassLoader {
        private WithoutFlyway() {
            super(new URL[] {
                JdbcStorage.class.getProtectionDomain().getCodeSource().getLocation()
            });
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.flywaydb")) {
                throw new ClassNotFoundException(name);
            }
            if (name.startsWith("org.linli.storage.jdbc.")) {
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
            }
            return super.loadClass(name, resolve);
        }
    }

    @Test
    void without_flyway_migrate_says_what_to_add() throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = new WithoutFlyway()) {
            Class<?> type = loader.loadClass(JdbcStorage.class.getName());
            Class<?> modes = loader.loadClass(SchemaMode.class.getName());
            Object migrate = modes.getMethod("valueOf", String.class).invoke(null, "MIGRATE");
            Object storage = type.getMethod("of", DataSource.class).invoke(null, Databases.h2InMemory());
            Object migrating = type.getMethod("schemaMode", modes).invoke(storage, migrate);
            Method start = type.getMethod("start");
            InvocationTargetException refused =
                    Assertions.assertThrows(InvocationTargetException.class, () -> start.invoke(migrating));
            String message = String.valueOf(refused.getCause().getMessage());
            assertTrue(message.contains("needs Flyway: add flyway-core"), message);
        }
    }
}
