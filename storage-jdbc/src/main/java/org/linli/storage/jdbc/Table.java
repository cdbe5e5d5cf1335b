package org.linli.storage.jdbc;

import java.util.List;

/**
 * A table as it should be.
 *
 * @param name its name, with prefix, and with schema if one is set
 * @param columns its columns
 * @param primaryKey columns of its primary key
 * @param indexes its further indexes
 */
record Table(String name, List<Column> columns, List<String> primaryKey, List<TableIndex> indexes) {
    Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        indexes = List.copyOf(indexes);
    }

    /**
     * A column.
     *
     * @param name plain name
     * @param type its type
     * @param required whether it is never null
     */
    record Column(String name, ColumnType type, boolean required) {
        static Column required(String name, ColumnType type) {
            return new Column(name, type, true);
        }

        static Column optional(String name, ColumnType type) {
            return new Column(name, type, false);
        }
    }

    /**
     * An index of a table.
     *
     * @param name its name
     * @param columns its columns, by plain name
     */
    record TableIndex(String name, List<String> columns) {}
}
