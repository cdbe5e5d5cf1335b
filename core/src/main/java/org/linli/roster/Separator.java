package org.linli.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What some programs put between cells in the place of commas (分隔符). */
enum Separator {
    /** Semicolon (分号): spreadsheets of countries with a decimal comma. */
    SEMICOLON(';'),
    /** Tab (制表符): text that was copied out of a spreadsheet. */
    TAB('\t'),
    /** Vertical bar (竖线). */
    BAR('|'),
    /** Full-width comma (中文逗号). */
    WIDE_COMMA('，'),
    /** Full-width semicolon (中文分号). */
    WIDE_SEMICOLON('；'),
    /** Enumeration comma (顿号). */
    ENUMERATION_COMMA('、');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    /** The separator that would make two or more columns of the roster out of a row that names none. */
    static Optional<Separator> of(List<RosterColumn> wanted, CsvRow row) {
        return Arrays.stream(values())
                .filter(separator -> separator.named(wanted, row) >= 2)
                .findFirst();
    }

    /** The separator that a character is. */
    static Optional<Separator> of(int c) {
        return Arrays.stream(values())
                .filter(separator -> separator.character == c)
                .findFirst();
    }

    private long named(List<RosterColumn> wanted, CsvRow row) {
        return row.cells().stream()
                .flatMap(cell -> Arrays.stream(cell.split("[" + character + "]")))
                .filter(part -> wanted.stream().anyMatch(column -> column.isCalled(part)))
                .count();
    }
}
