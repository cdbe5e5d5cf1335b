package org.linli.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.storage.Change;
import org.linli.storage.Pending;
import org.linli.storage.Ref;
import org.linli.storage.UnreadableException;
import org.linli.storage.Version;

/** The journal, and the marks of what was not delivered yet. */
final class JdbcJournal {
    private static final String READ = "SELECT j.kind, j.community, j.id, j.version, j.made_at, j.entry, j.hash FROM ";
    private static final int VERSION_PLACE = 4;
    private static final int MADE_AT_PLACE = 5;
    private static final int ENTRY_PLACE = 6;
    private static final int HASH_PLACE = 7;

    private final Statements statements;
    private final Names names;

    JdbcJournal(Statements statements, Names names) {
        this.statements = statements;
        this.names = names;
    }

    void append(List<Change> changes) {
        statements.sendAll(changes.stream().map(this::entry).toList());
        statements.sendAll(changes.stream().map(this::mark).toList());
    }

    private Sql entry(Change change) {
        return Sql.of(
                "INSERT INTO " + names.journal()
                        + " (community, kind, id, version, made_at, entry, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                change.community(),
                change.kind(),
                change.id(),
                change.version().number(),
                change.at(),
                change.text(),
                change.hash());
    }

    private Sql mark(Change change) {
        return Sql.of(
                "INSERT INTO " + names.delivery() + " (community, kind, id, version, made_at) VALUES (?, ?, ?, ?, ?)",
                change.community(),
                change.kind(),
                change.id(),
                change.version().number(),
                change.at());
    }

    List<Change> history(String kind, Ref<?> ref, long after, int limit) {
        Sql sql = Sql.of(READ + names.journal() + " j WHERE j.community = ? AND j.kind = ? AND j.id = ?")
                .add("", ref.community(), kind, ref.id().value())
                .add(" AND j.version > ? ORDER BY j.version LIMIT ?", after, limit);
        return statements.select(sql, JdbcJournal::read);
    }

    List<Change> undelivered(Pending pending, int limit) {
        Sql sql = Sql.of(READ + names.journal() + " j JOIN " + names.delivery() + " d ON d.community = j.community"
                        + " AND d.kind = j.kind AND d.id = j.id AND d.version = j.version")
                .add(" WHERE d.community = ? AND d.kind = ? AND d.id = ?", stem(pending))
                .add(" ORDER BY d.version LIMIT ?", limit);
        return statements.select(sql, JdbcJournal::read);
    }

    /** An aggregate stands in line with the mark of its earliest undelivered version. */
    List<Pending> pending(Optional<Pending> after, int limit) {
        Sql sql = Sql.of("SELECT d.kind, d.community, d.id, d.made_at FROM " + names.delivery() + " d WHERE NOT EXISTS"
                + " (SELECT 1 FROM " + names.delivery() + " e WHERE e.community = d.community AND e.kind = d.kind"
                + " AND e.id = d.id AND e.version < d.version)");
        after.ifPresent(last -> after(sql, last));
        sql.add(" ORDER BY d.made_at, d.kind, d.community, d.id LIMIT ?", limit);
        return statements.select(
                sql,
                row -> new Pending(
                        row.getString(1),
                        new DivisionCode(row.getString(2)),
                        row.getString(3),
                        Values.readInstant(row, VERSION_PLACE)));
    }

    private static void after(Sql sql, Pending last) {
        sql.add(" AND d.made_at >= ? AND (d.made_at > ?", last.since(), last.since())
                .add(" OR d.kind > ? OR (d.kind = ?", last.kind(), last.kind())
                .add(" AND (d.community > ? OR (d.community = ?", last.community(), last.community())
                .add(" AND d.id > ?))))", last.id());
    }

    // Row by row: to delete a range, MariaDB locks what lies behind its last row too, and waits for the writer of the
    // aggregate's next change. The first row tells who was faster, because whoever marks any has to mark it.
    boolean delivered(Pending pending, Version upTo) {
        String place = " WHERE community = ? AND kind = ? AND id = ?";
        Sql marked = Sql.of("SELECT version FROM " + names.delivery())
                .add(place, stem(pending))
                .add(" AND version <= ? ORDER BY version", upTo.number());
        List<Sql> marks = statements.select(marked, row -> row.getLong(1)).stream()
                .map(version -> Sql.of("DELETE FROM " + names.delivery())
                        .add(place, stem(pending))
                        .add(" AND version = ?", version))
                .toList();
        if (marks.isEmpty() || statements.update(marks.get(0)) == 0) {
            return false;
        }
        statements.sendAll(marks.subList(1, marks.size()));
        return true;
    }

    private static List<Object> stem(Pending pending) {
        return List.of(pending.community(), pending.kind(), pending.id());
    }

    private static Change read(ResultSet row) throws SQLException {
        String kind = row.getString(1);
        String text = row.getString(ENTRY_PLACE);
        return new Change(
                kind,
                new DivisionCode(row.getString(2)),
                row.getString(3),
                new Version(row.getLong(VERSION_PLACE)),
                Values.readInstant(row, MADE_AT_PLACE),
                tree(kind, text),
                text,
                row.getString(HASH_PLACE));
    }

    // A check that looks for the first entry that was tampered with has to get past it; a reader who needs its content
    // is
    // refused there.
    private static Map<String, Object> tree(String kind, String text) {
        try {
            return Json.read("change of a " + kind, text);
        } catch (UnreadableException e) {
            return Map.of();
        }
    }
}
