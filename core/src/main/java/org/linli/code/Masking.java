package org.linli.code;

/** The masked forms of personal data (脱敏): conventions of the field, for there is no binding format. */
public final class Masking {
    private static final String STAR = "*";

    private Masking() {}

    /**
     * A citizen id for internal lists.
     *
     * @param value the whole number
     * @return the first three and the last four characters, the others starred
     */
    public static String citizenId(String value) {
        return keep(value, 3, 4);
    }

    /**
     * A mobile number for internal lists.
     *
     * @param value eleven digits
     * @return the first three and the last four digits, the others starred
     */
    public static String mobile(String value) {
        return keep(value, 3, 4);
    }

    private static String keep(String value, int first, int last) {
        int hidden = value.length() - first - last;
        if (hidden < 1) {
            return STAR.repeat(value.length());
        }
        return value.substring(0, first) + STAR.repeat(hidden) + value.substring(value.length() - last);
    }
}
