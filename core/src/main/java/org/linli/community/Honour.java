package org.linli.community;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;

/**
 * An honour that the community was given (荣誉).
 *
 * @param title its title, 1 to {@value #MAX_LENGTH} characters
 * @param level which level gave it
 * @param issuer the body that gave it, where known
 * @param awardedOn the day, where known
 * @param validUntil the first day on which it is no longer valid, where it ends
 */
public record Honour(
        String title,
        HonourLevel level,
        Optional<String> issuer,
        Optional<LocalDate> awardedOn,
        Optional<LocalDate> validUntil) {
    /** The longest title or name of a body, in characters. */
    public static final int MAX_LENGTH = 100;

    /**
     * Reads an honour.
     *
     * @param form as written
     * @return the honour; refused with what {@link PlainText} finds
     */
    static Decision<Honour> parse(HonourForm form) {
        Inspection inspection = new Inspection();
        Optional<String> title = inspection.read(PlainText.require("title", form.title(), MAX_LENGTH));
        Optional<String> issuer = inspection
                .read(PlainText.parse("issuer", form.issuer().orElse(""), MAX_LENGTH))
                .flatMap(read -> read);
        return inspection.decide(() -> Decision.accepted(
                new Honour(title.orElseThrow(), form.level(), issuer, form.awardedOn(), form.validUntil())));
    }

    /**
     * Whether it is the same honour, however often it is told.
     *
     * @param other another
     * @return true when title, level and day are the same
     */
    boolean isSameAs(Honour other) {
        return NameKey.of(title).equals(NameKey.of(other.title))
                && level == other.level
                && awardedOn.equals(other.awardedOn);
    }
}
