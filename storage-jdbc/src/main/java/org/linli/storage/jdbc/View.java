package org.linli.storage.jdbc;

/**
 * A view as it should be.
 *
 * @param table its name and columns, as those of a table without keys
 * @param select the statement behind it
 */
record View(Table table, String select) {
    String statement() {
        return "CREATE VIEW " + table.name() + " AS\n" + select;
    }
}
