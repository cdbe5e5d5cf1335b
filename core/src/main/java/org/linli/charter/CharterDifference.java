package org.linli.charter;

/**
 * One parameter that two charters hold differently (差异).
 *
 * @param parameter its name, such as {@code alliance.agreementYears}
 * @param before the value in the first, as {@link CharterParameter#text} writes it
 * @param after the value in the second
 */
public record CharterDifference(String parameter, String before, String after) {}
