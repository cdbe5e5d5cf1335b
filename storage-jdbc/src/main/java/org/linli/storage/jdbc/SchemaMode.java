package org.linli.storage.jdbc;

/** What is done about the tables when the storage starts. */
public enum SchemaMode {
    /**
     * Looks whether every table, column and primary key is there as it should be, and no unknown unique key or column that must be
     * filled, and refuses with all that is wrong at once.
     */
    VALIDATE,
    /**
     * Runs the shipped scripts with Flyway, which must be on the class path, and then validates. Flyway keeps its history in a
     * table of its own, {@code <prefix>schema_history}, apart from the host's.
     */
    MIGRATE,
    /** Looks at nothing: for a database role that may not read the catalogue. */
    NONE
}
