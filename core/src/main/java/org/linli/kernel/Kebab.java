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
        StringBuilder kebab = new StringBuilder(camelCase.length() + 8);
        for (int i = 0; i < camelCase.length(); i++) {
            if (i > 0 && isUpper(camelCase.charAt(i)) && beginsWord(camelCase, i)) {
                kebab.append('-');
            }
            kebab.append(camelCase.charAt(i));
        }
        return kebab.toString().toLowerCase(Locale.ROOT);
    }

    /** A capital begins a word after anything but capitals, and before a small letter where capitals stand together. */
    private static boolean beginsWord(String text, int at) {
        char before = text.charAt(at - 1);
        return isUpper(before)
                ? at + 1 < text.length() && isLower(text.charAt(at + 1))
                : isLower(before) || before >= '0' && before <= '9';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }
}
