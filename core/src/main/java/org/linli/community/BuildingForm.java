package org.linli.community;

import java.util.Optional;

/**
 * A building as it is entered (楼栋登记).
 *
 * @param number its number or name, such as {@code 3栋}
 * @param address where it stands, where more is known than the number
 * @param households how many households live in it; none in a workshop
 */
public record BuildingForm(String number, Optional<String> address, long households) {}
