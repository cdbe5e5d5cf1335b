package org.linli.person;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

/**
 * A consent that was given (同意记录), and withdrawn or not.
 *
 * @param purpose for what
 * @param time from the day on which it was given until which day
 * @param guardian who consented for the person, if it was not the person
 * @param withdrawnOn the first day on which it holds no more, once withdrawn
 */
public record Consent(String purpose, Period time, Optional<Id<Person>> guardian, Optional<LocalDate> withdrawnOn) {
    /**
     * Whether it holds.
     *
     * @param day the day
     * @return true from the day on which it was given until it ends or is withdrawn
     */
    public boolean isInForce(LocalDate day) {
        return time.contains(day) && withdrawnOn.stream().allMatch(day::isBefore);
    }

    /** The first day on which it holds no more, where known. */
    Optional<LocalDate> over() {
        return withdrawnOn
                .filter(day -> time.until().stream().allMatch(day::isBefore))
                .or(time::until);
    }

    Consent withdraw(LocalDate day) {
        return new Consent(purpose, time, guardian, Optional.of(day));
    }

    /** Shows the time only: the purpose is free text. */
    @Override
    public String toString() {
        return "Consent[" + time + withdrawnOn.map(day -> ", withdrawn " + day).orElse("") + "]";
    }
}
