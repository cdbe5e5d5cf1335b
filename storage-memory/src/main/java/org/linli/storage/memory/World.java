package org.linli.storage.memory;

import java.util.HashMap;
import java.util.Map;
import org.linli.storage.Change;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Version;

/** Everything that is stored, at one moment. Each write makes a new world, which shares what did not change. */
record World(Map<String, Table> tables, Journal journal) {
    static final World EMPTY = new World(Map.of(), Journal.EMPTY);

    Table table(Kind<?> kind) {
        return tables.getOrDefault(kind.name(), Table.EMPTY);
    }

    World insert(Kind<?> kind, StoredRow row) {
        return with(kind, table(kind).insert(kind, row));
    }

    World replace(Kind<?> kind, StoredRow row, Version expected) {
        return with(kind, table(kind).replace(kind, row, expected));
    }

    World guard(Kind<?> kind, Ref<?> ref, Version expected) {
        return with(kind, table(kind).guard(kind, ref, expected));
    }

    World delete(Kind<?> kind, Ref<?> ref, Version expected) {
        return with(kind, table(kind).delete(kind, ref, expected));
    }

    World append(Change change) {
        return new World(tables, journal.append(change));
    }

    World delivered(Stem stem, Version upTo) {
        return new World(tables, journal.delivered(stem, upTo));
    }

    private World with(Kind<?> kind, Table table) {
        Map<String, Table> more = new HashMap<>(tables);
        more.put(kind.name(), table);
        return new World(more, journal);
    }
}
