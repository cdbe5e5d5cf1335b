package org.linli.code;

import java.util.Arrays;
import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;

/**
 * The twelve-digit statistical division code (统计用区划代码): two digits of the province, two of the city, two of the county
 * (together GB/T 2260), three of the sub-district, three of the community. Trailing zeros mean the level above. A
 * community is its code, and an upper division is a prefix of those below it.
 *
 * <p>Only the structure is checked. Codes are abolished and merged every year, and the full table is no longer
 * published, so a code that some table does not hold is not refused.
 *
 * <pre>{@code
 * DivisionCode community = DivisionCode.of("350603005004");
 * community.level();                              // COMMUNITY
 * DivisionCode.ofPrefix("350603").contains(community);  // true
 * }</pre>
 *
 * @param value twelve ASCII digits, the first two not both zero
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {
    private static final int LENGTH = 12;
    private static final String ZEROS = "000000000000";
    private static final String WHOLE_COUNTRY = "10";

    /**
     * Checks the structure.
     *
     * @throws IllegalArgumentException when the value is not twelve digits, or begins with 00
     */
    public DivisionCode {
        if (value.length() != LENGTH || !CodeText.isDigits(value) || value.startsWith("00")) {
            throw new IllegalArgumentException("A division code has twelve digits and does not begin with 00");
        }
    }

    /**
     * Reads a code as people write it.
     *
     * @param text twelve digits; white space, hyphens and full-width digits are normalised
     * @return the code, with the warning {@code division-code-province-unknown} when no province has its first digits;
     *     or refused with {@code division-code-digits}, {@code division-code-length}, {@code division-code-province}
     */
    public static Decision<DivisionCode> parse(String text) {
        String code = CodeText.compact(text);
        Inspection inspection = new Inspection();
        if (CodeText.codePoints(code) != LENGTH) {
            inspection.found(Finding.violation("division-code-length").with("length", CodeText.codePoints(code)));
        }
        if (code.length() <= CodeText.MAX_LENGTH && !code.isEmpty() && !CodeText.isDigits(code)) {
            inspection.found(Finding.violation("division-code-digits"));
        }
        if (code.startsWith("00")) {
            inspection.found(Finding.violation("division-code-province"));
        }
        if (inspection.isClean() && !Provinces.isProvince(code) && !code.startsWith(WHOLE_COUNTRY)) {
            inspection.found(Finding.warning("division-code-province-unknown").with("prefix", code.substring(0, 2)));
        }
        return inspection.decide(() -> Decision.accepted(new DivisionCode(code)));
    }

    /**
     * The code of a literal.
     *
     * @param text twelve digits
     * @return the code
     * @throws org.linli.kernel.RefusedException when {@link #parse} refuses
     */
    public static DivisionCode of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * The code of an upper division from its leading digits, such as {@code 350603} for a district of GB/T 2260.
     *
     * @param digits 2, 4, 6, 9 or 12 digits
     * @return the code, filled up with zeros
     * @throws IllegalArgumentException when there is another number of digits, or another character
     */
    public static DivisionCode ofPrefix(String digits) {
        for (DivisionLevel level : DivisionLevel.values()) {
            if (level.digits() == digits.length()) {
                return new DivisionCode(digits + ZEROS.substring(digits.length()));
            }
        }
        throw new IllegalArgumentException("A division has 2, 4, 6, 9 or 12 digits");
    }

    /** {@return its level, by trailing zeros} */
    public DivisionLevel level() {
        return Arrays.stream(DivisionLevel.values())
                .filter(level -> value.endsWith(ZEROS.substring(level.digits())))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The division right above. Where a level is left out, as the county in cities without districts, it is skipped.
     *
     * @return the division above, or nothing for a province
     */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case CITY -> Optional.of(cutTo(DivisionLevel.PROVINCE));
            case COUNTY -> Optional.of(cutTo(DivisionLevel.CITY));
            case STREET -> Optional.of(cutTo(DivisionLevel.COUNTY));
            case COMMUNITY -> Optional.of(cutTo(DivisionLevel.STREET));
        };
    }

    private DivisionCode cutTo(DivisionLevel level) {
        int kept = level.digits();
        return new DivisionCode(value.substring(0, kept) + ZEROS.substring(kept));
    }

    /**
     * Whether another division lies within this one.
     *
     * @param other the other
     * @return true when it does, and for this division itself
     */
    public boolean contains(DivisionCode other) {
        return other.value.startsWith(prefix());
    }

    /** {@return the leading digits that all divisions within this one share, for range queries} */
    public String prefix() {
        return value.substring(0, level().digits());
    }

    /** {@return what the sub-district's block says; nothing when the code is of a county or above} */
    public Optional<StreetKind> streetKind() {
        int block = Integer.parseInt(value.substring(6, 9));
        return block == 0 ? Optional.empty() : Optional.of(StreetKind.of(block));
    }

    /** {@return what the last block says; nothing when the code is not of a community} */
    public Optional<CommitteeKind> committeeKind() {
        int block = Integer.parseInt(value.substring(9));
        return block == 0 ? Optional.empty() : Optional.of(CommitteeKind.of(block));
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
