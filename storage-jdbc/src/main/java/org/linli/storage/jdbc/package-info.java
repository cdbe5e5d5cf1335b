/**
 * Storage in a relational database, through JDBC.
 *
 * <pre>{@code
 * JdbcStorage storage = JdbcStorage.of(dataSource).schemaMode(SchemaMode.MIGRATE).start();
 * Linli linli = Linli.on(storage).build();
 * }</pre>
 *
 * <p>One table for each {@link org.linli.storage.Kind}: community, id, version, guards, format, the hash of the latest change, the
 * aggregate as JSON text, and a typed column for each index with at most one value. Indexes with many values have a
 * table of their own. Values that are unique in a community stand in {@code community_key}, those that are unique in the
 * whole store in {@code unique_key}; changes stand in {@code journal}, those that were not delivered yet in
 * {@code journal_delivery}. Reports read the views {@code v_<kind>}: they are the stable contract, the tables are not. Their
 * columns are community, id, version and the declared indexes with at most one value, but for {@linkplain
 * org.linli.storage.Index#unreported() those that mean nothing to people}. A column once shown keeps its name, type and meaning;
 * new ones may follow. Texts of enumerated values are the constants' names. Instants are in UTC.
 *
 * <p>No isolation level is relied upon. Versions are compared in the statement that writes, unique values are primary keys, and
 * guards write the row that they guard; all of this holds at every level of every engine.
 */
@NullMarked
package org.linli.storage.jdbc;

import org.jspecify.annotations.NullMarked;
