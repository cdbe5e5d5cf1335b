package org.linli.kernel;

import java.util.Locale;

/** The kebab-case form of a Java name: {@code MemberAdmitted} becomes {@code member-admitted}. */
public final class Kebab {
    private Kebab() {}

    /**
     * The kebab-case form.
     *
     * @param camelCase a Java name
     * @return lower case, words separated by hyphens
     */
    public static String of(String camelCase) {
        return camelCase
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
