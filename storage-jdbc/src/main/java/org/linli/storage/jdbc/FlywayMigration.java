package org.linli.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.linli.storage.StorageException;

/** Runs the shipped scripts with Flyway. The only class that needs Flyway. */
final class FlywayMigration {
    /** Every released script, oldest first; a released one is never changed, but for that of labels, which runs again then. */
    static final List<String> SCRIPTS = List.of("V1__linli.sql", "R__labels.sql");

    private static final int ATTEMPTS = 8;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private FlywayMigration() {}

    static void run(DataSource dataSource, Dialect dialect, Settings settings) {
        FluentConfiguration configuration = Flyway.configure(FlywayMigration.class.getClassLoader())
                .dataSource(dataSource)
                .resourceProvider(new Scripts(dialect))
                .javaMigrationClassProvider(List::of)
                .table(cased(dialect, settings.prefix() + "schema_history"))
                .placeholders(Map.of("prefix", settings.prefix()))
                // The host's tables may be there already; they are none of ours.
                .baselineOnMigrate(true)
                .baselineVersion("0");
        settings.schema()
                .ifPresent(schema ->
                        configuration.defaultSchema(cased(dialect, schema)).createSchemas(false));
        for (int done = 1; ; done++) {
            try {
                configuration.load().migrate();
                return;
            } catch (FlywayException e) {
                if (done == ATTEMPTS) {
                    throw new StorageException("Flyway could not bring the tables up; its own message says why", e);
                }
            }
            // Of several processes that start at once, Flyway lets one make its history table and others fail.
            LockSupport.parkNanos(PAUSE.multipliedBy(done).toNanos());
        }
    }

    /** Flyway quotes names, which on H2 are in upper case everywhere else. */
    private static String cased(Dialect dialect, String name) {
        return dialect == Dialect.H2 ? name.toUpperCase(Locale.ROOT) : name;
    }

    static String text(Dialect dialect, String script) {
        String path = dialect.folder() + "/" + script;
        try (InputStream stream = FlywayMigration.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The script " + path + " is not in this library");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the scripts out of this module itself: Flyway could not look into it on the module path. */
    private record Scripts(Dialect dialect) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return SCRIPTS.stream()
                    .filter(name::equals)
                    .map(script -> new Script(dialect, script))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return SCRIPTS.stream()
                    .filter(name ->
                            name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith))
                    .<LoadableResource>map(name -> new Script(dialect, name))
                    .toList();
        }
    }

    private static final class Script extends LoadableResource {
        private final Dialect dialect;
        private final String name;

        private Script(Dialect dialect, String name) {
            this.dialect = dialect;
            this.name = name;
        }

        @Override
        public Reader read() {
            return new StringReader(text(dialect, name));
        }

        @Override
        public String getAbsolutePath() {
            return getRelativePath();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getRelativePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return "org/linli/storage/jdbc/" + dialect.folder() + "/" + name;
        }
    }
}
