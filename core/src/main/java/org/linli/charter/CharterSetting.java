package org.linli.charter;

/**
 * A value that a layer of the charter has set (章程设定). What no layer has set is what the national edition of the day holds.
 *
 * @param parameter the parameter's name, such as {@code alliance.agreementYears}
 * @param value the value as text, as {@link CharterParameter#read} reads it
 * @param layer the layer that set it
 * @param setBy the body that approved that layer
 */
public record CharterSetting(String parameter, String value, CharterLayer layer, String setBy) {}
