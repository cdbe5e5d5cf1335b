package org.linli.code;

import java.util.Set;

/**
 * The two leading digits that stand for a province, and those of the residence permits of Hong Kong, Macao and Taiwan.
 */
final class Provinces {
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");
    private static final Set<String> PERMITS = Set.of("810000", "820000", "830000");
    private static final Set<String> PERMIT_BEGINNINGS = Set.of("81", "82", "83");

    private Provinces() {}

    static boolean isProvince(String code) {
        return PROVINCES.contains(code.substring(0, 2));
    }

    static boolean isPermit(String code) {
        return PERMITS.contains(code.substring(0, 6));
    }

    static boolean beginsLikePermit(String code) {
        return PERMIT_BEGINNINGS.contains(code.substring(0, 2));
    }
}
