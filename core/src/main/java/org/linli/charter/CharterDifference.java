package org.linli.charter;

/**
 * What two charters hold differently (差异): a parameter's value, or how much a norm weighs.
 *
 * @param name the parameter's name, such as {@code alliance.agreementYears}, or the id of the norm's rule
 * @param before the value in the first, as {@link CharterParameter#text} writes it, or the {@link org.linli.kernel.Severity}
 * @param after the same in the second
 */
public record CharterDifference(String name, String before, String after) {}
