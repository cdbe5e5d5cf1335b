package org.linli.roster;

/** Listens to an import (导入进度). An exception from it ends the import, at a place from which it can be resumed. */
@FunctionalInterface
public interface RosterProgress {
    /** Listens to nothing. */
    RosterProgress UNHEARD = outcome -> {};

    /**
     * A row was decided. Rows come in the order of the file.
     *
     * @param outcome what became of it
     */
    void row(RowOutcome outcome);

    /**
     * Everything before a row is done, and committed where the mode commits row by row.
     *
     * @param nextRow the row from which the import can be resumed
     */
    default void checkpoint(int nextRow) {}
}
