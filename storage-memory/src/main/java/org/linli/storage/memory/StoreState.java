package org.linli.storage.memory;

import java.util.HashMap;
import java.util.Map;
import org.linli.storage.Change;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.Version;

/** Everything that is stored, at one moment. Each write makes a new state, which shares what did not change. */
record StoreState(Map<String, Table> tables, Journal journal) {
    static final StoreState EMPTY = new StoreState(Map.of(), Journal.EMPTY);

    Table table(Kind<?> kind) {
        return tables.getOrDefault(kind.name(), Table.EMPTY);
    }

    StoreState insert(Kind<?> kind, StoredRow row) {
        return with(kind, table(kind).insert(kind, row));
    }

    StoreState replace(Kind<?> kind, StoredRow row, Version expected) {
        return with(kind, table(kind).replace(kind, row, expected));
    }

    StoreState guard(Kind<?> kind, Ref<?> ref, Version expected) {
        return with(kind, table(kind).guard(kind, ref, expected));
    }

    StoreState delete(Kind<?> kind, Ref<?> ref, Version expected) {
        return with(kind, table(kind).delete(kind, ref, expected));
    }

    StoreState append(Change change) {
        return new StoreState(tables, journal.append(change));
    }

    StoreState delivered(Stem stem, Version upTo) {
        return new StoreState(tables, journal.delivered(stem, upTo));
    }

    private StoreState with(Kind<?> kind, Table table) {
        Map<String, Table> more = new HashMap<>(tables);
        more.put(kind.name(), table);
        return new StoreState(more, journal);
    }
}
