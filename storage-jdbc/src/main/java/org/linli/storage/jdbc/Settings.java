package org.linli.storage.jdbc;

import java.util.List;
import java.util.Optional;
import org.linli.Linli;
import org.linli.storage.Kind;

/**
 * How a storage was asked to be.
 *
 * @param prefix what each table's name begins with
 * @param schema schema of the tables; empty for the one that connections are in
 * @param mode what is done about the tables
 * @param durability what was asked for; empty when nothing was said
 * @param kinds the kinds whose tables are looked at
 */
record Settings(
        String prefix,
        Optional<String> schema,
        SchemaMode mode,
        Optional<DurabilityLevel> durability,
        List<Kind<?>> kinds) {
    static final String DEFAULT_PREFIX = "linli_";
    static final Settings DEFAULT =
            new Settings(DEFAULT_PREFIX, Optional.empty(), SchemaMode.VALIDATE, Optional.empty(), Linli.kinds());

    Settings {
        Names.requirePlain("prefix", prefix);
        schema.ifPresent(name -> Names.requirePlain("schema", name));
        kinds = List.copyOf(kinds);
    }
}
