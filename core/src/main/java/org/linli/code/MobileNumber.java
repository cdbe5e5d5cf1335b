package org.linli.code;

import java.util.List;
import java.util.regex.Pattern;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/**
 * A mobile number of mainland China (手机号码). Prefixes are not listed, for new ones are assigned all the time. It is
 * personal data, masked in {@link #toString()}, and no identity: one number may be shared, and one person may have
 * several.
 *
 * @param value eleven digits, the first a 1, the second 3 to 9, in the clear; personal data
 */
public record MobileNumber(String value) {
    private static final int LENGTH = 11;
    private static final Pattern LANDLINE =
            Pattern.compile("(?:\\+?86)?\\(?0\\d{2,3}\\)?[2-8]\\d{6,7}(?:[转#*X]?\\d{1,6})?"
                    + "|[2-8]\\d{6,7}(?:[转#*X]\\d{1,6})?|[48]00\\d{7}|95\\d{3,6}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is wrong; the message does not show the value
     */
    public MobileNumber {
        if (!read(value).isEmpty()) {
            throw new IllegalArgumentException("Not a mobile number");
        }
    }

    /**
     * Reads a number as people write it.
     *
     * @param text as written; white space, hyphens, full-width digits and the country code {@code +86}, {@code 0086} or
     *     {@code 86} are taken away
     * @return the number, or refused with all that is wrong: {@code mobile-number-scientific}, {@code
     *     mobile-number-length}, {@code mobile-number-digits} (with the position), {@code mobile-number-prefix}
     */
    public static Decision<MobileNumber> parse(String text) {
        String number = withoutCountry(CodeText.compact(text));
        return Decision.by(read(number), () -> Decision.accepted(new MobileNumber(number)));
    }

    /**
     * The number of a literal.
     *
     * @param text as written
     * @return the number
     * @throws org.linli.kernel.RefusedException when {@link #parse} refuses
     */
    public static MobileNumber of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Whether a text is the number of a landline or a service, which lists often have where a mobile number is asked for.
     *
     * @param text as written
     * @return true for a number with or without area code and extension, and for those that begin with 400 or 95
     */
    public static boolean isLandline(String text) {
        return LANDLINE.matcher(CodeText.compact(text)).matches();
    }

    /** {@return the first three and the last four digits, the others starred} */
    public String masked() {
        return Masking.mobile(value);
    }

    /** {@return the {@linkplain #masked() masked} form} */
    @Override
    public String toString() {
        return masked();
    }

    private static String withoutCountry(String number) {
        for (String country : List.of("+86", "0086", "86")) {
            if (number.startsWith(country) && number.length() == country.length() + LENGTH) {
                return number.substring(country.length());
            }
        }
        return number;
    }

    private static List<Finding> read(String number) {
        if (CodeText.isScientific(number)) {
            return List.of(Finding.violation("mobile-number-scientific"));
        }
        Inspection inspection = new Inspection();
        int[] characters = number.codePoints().limit(LENGTH).toArray();
        if (CodeText.codePoints(number) != LENGTH) {
            inspection.found(Finding.violation("mobile-number-length").with("length", CodeText.codePoints(number)));
        }
        for (int i = 0; i < characters.length; i++) {
            if (!CodeText.isDigit(characters[i])) {
                inspection.found(Finding.violation("mobile-number-digits").with("position", i + 1));
            }
        }
        boolean prefix = number.length() >= 2 && number.charAt(0) == '1' && number.charAt(1) >= '3';
        if (inspection.isClean() && !prefix) {
            inspection.found(Finding.violation("mobile-number-prefix"));
        }
        return inspection.findings();
    }
}
