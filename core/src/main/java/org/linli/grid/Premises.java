package org.linli.grid;

/**
 * What a division needs to know of a building.
 *
 * @param number its number, for findings
 * @param households how many households live in it
 */
public record Premises(String number, long households) {}
