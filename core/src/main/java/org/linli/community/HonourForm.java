package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * An honour as it is entered (荣誉登记).
 *
 * @param title its title
 * @param level which level gave it
 * @param issuer the body that gave it, where known
 * @param awardedOn the day, where known
 * @param validUntil the first day on which it is no longer valid, where it ends
 */
public record HonourForm(
        String title,
        HonourLevel level,
        Optional<String> issuer,
        Optional<LocalDate> awardedOn,
        Optional<LocalDate> validUntil)
        implements Form {
    /**
     * An honour of which only title and level are known.
     *
     * @param title its title
     * @param level which level gave it
     * @return the form
     */
    public static HonourForm of(String title, HonourLevel level) {
        return new HonourForm(title, level, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public List<Finding> mistakes() {
        return Honour.parse(this).findings();
    }
}
