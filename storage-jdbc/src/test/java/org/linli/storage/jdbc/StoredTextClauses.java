package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.storage.jdbc.Probes.find;
import static org.linli.storage.jdbc.Probes.probe;
import static org.linli.storage.jdbc.Probes.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.storage.Query;
import org.linli.storage.StorageException;
import org.linli.storage.UnsupportedFormatException;
import org.linli.storage.contract.Probe;
import org.linli.storage.contract.ProbeKinds;
import org.linli.storage.contract.Tallies;

/** What stands in the tables. */
abstract class StoredTextClauses {
    private DataSource source;
    private JdbcStorage storage;

    abstract DataSource newDatabase();

    @BeforeEach
    void start() {
        source = newDatabase();
        storage = Databases.storage(source);
    }

    private static Probe golden() {
        return probe("golden")
                .withTitle("𠮷 㛃 \"丽景\"\n")
                .withSeen(Instant.parse("2026-11-23T01:02:03.000004Z"))
                .withTags("b", "a", "𠮷", "\uff21")
                .withSeat(Optional.of(12L))
                .withDetail(new Probe.Rich(
                        List.of("line", ""),
                        Map.of("b", 2L, "a", -1L),
                        Optional.of(Instant.parse("1986-05-03T18:00:00Z")),
                        Duration.ofMinutes(90),
                        Probe.Colour.GREEN,
                        7,
                        List.of(new Probe.Plain())));
    }

    private static String goldenText() throws IOException {
        try (InputStream stream = StoredTextClauses.class.getResourceAsStream("golden/probe-1.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String body(String id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT body FROM linli_probe WHERE id = ?")) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                assertTrue(row.next());
                return row.getString(1);
            }
        }
    }

    private void overwrite(String id, int format, String body) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE linli_probe SET format = ?, body = ? WHERE id = ?")) {
            statement.setInt(1, format);
            statement.setString(2, body);
            statement.setString(3, id);
            assertEquals(1, statement.executeUpdate());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_body_is_stored_as_in_the_golden_file() throws SQLException, IOException {
        store(storage, golden());
        assertEquals(goldenText(), body("golden"));
    }

    @Test
    void the_golden_file_is_read_as_what_was_written() throws IOException {
        store(storage, probe("golden"));
        overwrite("golden", 1, goldenText());
        assertEquals(golden(), find(storage, "golden").orElseThrow().aggregate());
    }

    @Test
    void case_48_a_newer_format_is_refused_by_name() throws IOException {
        store(storage, probe("golden"));
        overwrite("golden", 2, goldenText());
        UnsupportedFormatException refused =
                assertThrows(UnsupportedFormatException.class, () -> find(storage, "golden"));
        assertTrue(String.valueOf(refused.getMessage()).contains("probe has format 2"), refused.getMessage());
    }

    @Test
    void a_damaged_body_is_refused_without_showing_it() throws IOException {
        store(storage, probe("golden"));
        String whole = goldenText();
        List<String> damaged = List.of(
                whole.substring(0, whole.length() - 1),
                whole + "{}",
                "[]",
                "secret",
                whole.replace("\"title\":", "\"nick\":\"secret\",\"nick\":\"twice\",\"title\":"),
                whole.replace("\"weight\":0", "\"weight\":1e999999999"),
                whole.replace("\"weight\":0", "\"weight\":null"),
                whole.replace("\"weight\":0", "\"weight\":99999999999999999999"),
                whole.replace("\"weight\":0", "\"weight\":" + "[".repeat(40) + "]".repeat(40)),
                whole.replace("GREEN", "secret"),
                whole.replace("\"golden\"", "\"another\""));
        for (String body : damaged) {
            overwrite("golden", 1, body);
            StorageException refused = assertThrows(StorageException.class, () -> find(storage, "golden"), body);
            for (Throwable shown = refused; shown != null; shown = shown.getCause()) {
                assertFalse(String.valueOf(shown.getMessage()).contains("secret"), shown.toString());
            }
        }
        overwrite("golden", 1, whole);
        assertTrue(find(storage, "golden").isPresent());
    }

    @Test
    void the_time_zone_of_the_process_has_no_say() {
        TimeZone before = TimeZone.getDefault();
        Probe written = probe("zone")
                .withSeen(Instant.parse("2024-10-27T00:30:00.123456Z"))
                .withBorn(LocalDate.of(2011, 12, 30));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            store(JdbcStorage.of(source).kinds(ProbeKinds.ALL), written);
            for (String zone : List.of("Asia/Shanghai", "Europe/London", "America/St_Johns", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                JdbcStorage there = JdbcStorage.of(source).kinds(ProbeKinds.ALL);
                there.transact(session -> {
                    Query<Probe> home = Query.in(Probes.HOME, ProbeKinds.PROBE);
                    assertEquals(
                            List.of(written),
                            session.query(home.where(ProbeKinds.SEEN, written.seen())
                                            .where(ProbeKinds.BORN, written.born()))
                                    .aggregates(),
                            zone);
                    assertEquals(
                            Map.of(List.of(written.seen(), written.born()), 1L),
                            Tallies.of(session, home, List.of(ProbeKinds.SEEN, ProbeKinds.BORN)));
                    assertEquals(
                            Instant.parse("2026-11-23T01:02:03.000004Z"),
                            session.pending(Optional.empty(), 1).get(0).since());
                    return zone;
                });
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void texts_that_some_engines_hold_to_be_equal_are_different_keys() {
        List<String> texts = List.of("𠮷", "㛃", "a", "A", "a ", " a", "á", "a\u0301", "ß", "ss", "\uff41", "", " ");
        Probe[] probes = new Probe[texts.size()];
        for (int i = 0; i < probes.length; i++) {
            probes[i] = probe("k" + i).withSerial(Optional.of(texts.get(i))).withAliases(texts.get(i));
        }
        store(storage, probes);
        storage.transact(session -> {
            for (Probe probe : probes) {
                Query<Probe> bySerial = Query.everywhere(ProbeKinds.PROBE)
                        .where(ProbeKinds.SERIAL, probe.serial().orElseThrow());
                assertEquals(List.of(probe), session.query(bySerial).aggregates());
                assertEquals(Map.of(List.of(), 1L), Tallies.of(session, bySerial, List.of()));
            }
            return "done";
        });
    }
}
