package org.linli.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linli.storage.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets and checks what a commit survives. */
final class Durability {
    private static final Logger LOG = LoggerFactory.getLogger(Durability.class);
    private static final Set<String> ON = Set.of("on", "1", "true");

    private final Connection connection;
    private final DurabilityLevel level;
    private final List<String> wrong = new ArrayList<>();

    private Durability(Connection connection, DurabilityLevel level) {
        this.connection = connection;
        this.level = level;
    }

    /**
     * Makes sure that the database gives the level.
     *
     * @throws StorageException with every setting that gives less
     */
    static void require(Connection connection, Dialect dialect, Optional<DurabilityLevel> asked) throws SQLException {
        boolean isThrownAway = asked.filter(DurabilityLevel.THROWAWAY::equals).isPresent();
        Durability durability = new Durability(
                connection, isThrownAway ? DurabilityLevel.PROCESS_KILL : asked.orElse(DurabilityLevel.PROCESS_KILL));
        switch (dialect) {
            case H2 -> durability.requireH2(asked.isPresent() && !isThrownAway);
            case POSTGRESQL -> durability.requirePostgresql();
            case MARIADB -> durability.requireMariadb();
        }
        if (isThrownAway && !durability.wrong.isEmpty()) {
            LOG.warn(
                    "The storage is for a database that is thrown away (DurabilityLevel.THROWAWAY). With these settings a kill loses what was"
                            + " acknowledged: {}",
                    String.join("; ", durability.wrong));
        } else if (!durability.wrong.isEmpty()) {
            throw new StorageException("The database does not give DurabilityLevel." + durability.level + ": "
                    + String.join("; ", durability.wrong)
                    + ". A database of tests may ask for DurabilityLevel.THROWAWAY.");
        }
    }

    /** Lets each commit be written down at once, as long as the database stays open; H2 only, outside transactions. */
    static void takeWriteDelayAway(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET WRITE_DELAY 0");
        }
    }

    /** Brings what was committed to the disk; H2 only. */
    static void synchronize(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private void requireH2(boolean asked) throws SQLException {
        if (!isH2OnDisk(connection)) {
            if (asked) {
                wrong.add("an H2 database in memory ends with its process; use a file");
            }
            return;
        }
        try {
            takeWriteDelayAway(connection);
        } catch (SQLException e) {
            // What the settings say proves nothing: H2 shows a stored WRITE_DELAY, but opens the database with another
            // one.
            wrong.add("this user may not set WRITE_DELAY, without which H2 loses commits; it takes an administrator");
        }
        if (!h2Setting("REUSE_SPACE").equalsIgnoreCase("false")) {
            wrong.add("H2 may not find its latest commits again when it reuses space within its file;"
                    + " add ;REUSE_SPACE=FALSE to the URL");
        }
        if (level == DurabilityLevel.POWER_LOSS) {
            try {
                synchronize(connection);
            } catch (SQLException e) {
                wrong.add("this user may not run CHECKPOINT SYNC, which takes an administrator");
            }
        }
    }

    /** Looks once more, on another connection: an URL with a WRITE_DELAY of its own sets it again each time. */
    static void requireStill(Connection connection) throws SQLException {
        Durability durability = new Durability(connection, DurabilityLevel.PROCESS_KILL);
        if (isH2OnDisk(connection) && !durability.h2Setting("WRITE_DELAY").equals("0")) {
            throw new StorageException("The URL sets WRITE_DELAY, by which H2 loses commits when its process is killed;"
                    + " set it to 0 there, or leave it out");
        }
    }

    static boolean isH2OnDisk(Connection connection) throws SQLException {
        String url = connection.getMetaData().getURL();
        return url.startsWith("jdbc:h2:") && !url.matches("jdbc:h2:((tcp|ssl)://[^/]+/)?mem:.*");
    }

    private String h2Setting(String name) throws SQLException {
        return one("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = '" + name + "'", 1)
                .orElse("unknown");
    }

    private void requirePostgresql() throws SQLException {
        String synchronous = one("SHOW synchronous_commit", 1).orElse("unknown");
        if (synchronous.equals("off")) {
            wrong.add("synchronous_commit is off; set it to on");
        }
        if (level == DurabilityLevel.POWER_LOSS) {
            for (String name : List.of("fsync", "full_page_writes")) {
                String value = one("SHOW " + name, 1).orElse("unknown");
                if (!value.equals("on")) {
                    wrong.add(name + " is " + value + "; set it to on");
                }
            }
        }
    }

    private void requireMariadb() throws SQLException {
        String flush = mariadb("innodb_flush_log_at_trx_commit");
        Set<String> enough = level == DurabilityLevel.POWER_LOSS ? Set.of("1", "3") : Set.of("1", "2", "3");
        if (!enough.contains(flush)) {
            wrong.add("innodb_flush_log_at_trx_commit is " + flush + "; set it to 1");
        }
        if (level == DurabilityLevel.POWER_LOSS) {
            if (!ON.contains(mariadb("innodb_doublewrite"))) {
                wrong.add("innodb_doublewrite is off; set it to on");
            }
            if (ON.contains(mariadb("log_bin")) && !mariadb("sync_binlog").equals("1")) {
                wrong.add("sync_binlog is " + mariadb("sync_binlog") + "; set it to 1");
            }
        }
    }

    private String mariadb(String name) throws SQLException {
        return one("SHOW VARIABLES LIKE '" + name + "'", 2).orElse("unknown").toLowerCase(Locale.ROOT);
    }

    private Optional<String> one(String sql, int place) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(place)) : Optional.empty();
        }
    }
}
