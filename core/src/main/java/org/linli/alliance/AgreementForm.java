package org.linli.alliance;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A co-building agreement as it is entered (共驻共建协议).
 *
 * @param signedOn the day on which it was signed, its first day
 * @param until the first day on which it no longer runs; without it, as long as the charter says
 * @param contact who speaks for the member (联络员)
 */
public record AgreementForm(LocalDate signedOn, Optional<LocalDate> until, Id<Person> contact) {
    private static final int LAST_YEAR = 9000;

    /**
     * Checks that the days can be reckoned with.
     *
     * @throws IllegalArgumentException when a year lies outside 1 to 9000
     */
    public AgreementForm {
        boolean fits = isReckonable(signedOn) && until.stream().allMatch(AgreementForm::isReckonable);
        if (!fits) {
            throw new IllegalArgumentException("Agreements are signed and end in the years 1 to " + LAST_YEAR);
        }
    }

    /**
     * An agreement that runs as long as the charter says.
     *
     * @param signedOn the day on which it was signed
     * @param contact who speaks for the member
     * @return the form
     */
    public static AgreementForm of(LocalDate signedOn, Id<Person> contact) {
        return new AgreementForm(signedOn, Optional.empty(), contact);
    }

    /**
     * The same with an end.
     *
     * @param day the first day on which it no longer runs
     * @return the form
     */
    public AgreementForm until(LocalDate day) {
        return new AgreementForm(signedOn, Optional.of(day), contact);
    }

    /**
     * The first day on which it no longer runs.
     *
     * @param years how long agreements run by the charter
     * @return the day
     */
    LocalDate end(int years) {
        return until.orElseGet(() -> signedOn.plusYears(years));
    }

    private static boolean isReckonable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }
}
