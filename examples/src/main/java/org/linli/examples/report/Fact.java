package org.linli.examples.report;

/**
 * A figure, with its definition and what it was checked against.
 *
 * @param id which figure, such as {@code F3}
 * @param standing whether it holds
 * @param name what is counted
 * @param number the figure
 * @param unit its unit
 * @param more what belongs to it
 * @param definition how it is counted
 * @param check what was stated, and what was computed
 */
public record Fact(
        String id,
        Standing standing,
        Words name,
        Words number,
        Words unit,
        Words more,
        Words definition,
        Words check) {}
