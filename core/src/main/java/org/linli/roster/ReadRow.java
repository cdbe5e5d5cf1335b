package org.linli.roster;

import java.util.List;
import java.util.Optional;
import org.linli.kernel.Finding;

/**
 * A row that was read.
 *
 * @param csv the row as it stands in the file
 * @param cells its cells by column; empty when its form is broken
 * @param form what it says; empty when it was refused
 * @param findings what was found in it
 */
record ReadRow<F>(CsvRow csv, RosterRow cells, Optional<F> form, List<Finding> findings) {
    /** Shows no cell, for they may be personal. */
    @Override
    public String toString() {
        return "ReadRow[" + csv.row() + "]";
    }
}
