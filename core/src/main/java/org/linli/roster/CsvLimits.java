package org.linli.roster;

/**
 * How much of a file is held at once.
 *
 * @param cell the most UTF-16 units of a cell
 * @param row the most UTF-16 units of a row
 * @param columns the most cells of a row
 * @param rows the most rows, the header and blank ones included
 */
record CsvLimits(int cell, int row, int columns, int rows) {
    static final CsvLimits STANDARD =
            new CsvLimits(RosterImport.MAX_CELL, RosterImport.MAX_ROW, RosterImport.MAX_COLUMNS, RosterImport.MAX_ROWS);
}
