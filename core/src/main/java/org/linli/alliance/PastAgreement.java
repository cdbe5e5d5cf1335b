package org.linli.alliance;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;

/**
 * An agreement that was signed before the community kept its alliance here, and may have run out (历史协议).
 *
 * @param signedOn the day on which it was signed, its first day
 * @param until the first day on which it no longer runs; without it, as long as the charter says
 * @param leftOn the first day on which the member no longer belonged, where it has left before the end
 * @param contact who speaks for the member, or did (联络员)
 */
public record PastAgreement(
        LocalDate signedOn, Optional<LocalDate> until, Optional<LocalDate> leftOn, Id<Person> contact) {
    /**
     * An agreement that runs as long as the charter says.
     *
     * @param signedOn the day on which it was signed
     * @param contact who speaks for the member
     * @return the agreement
     */
    public static PastAgreement of(LocalDate signedOn, Id<Person> contact) {
        return new PastAgreement(signedOn, Optional.empty(), Optional.empty(), contact);
    }

    /**
     * The same with an end.
     *
     * @param day the first day on which it no longer runs
     * @return the agreement
     */
    public PastAgreement until(LocalDate day) {
        return new PastAgreement(signedOn, Optional.of(day), leftOn, contact);
    }

    /**
     * The same of a member that has left.
     *
     * @param day the first day on which it no longer belonged
     * @return the agreement
     */
    public PastAgreement leftOn(LocalDate day) {
        return new PastAgreement(signedOn, until, Optional.of(day), contact);
    }

    AgreementForm form() {
        return new AgreementForm(signedOn, until, contact);
    }

    /** How the membership stands by it. */
    MemberStatus status(Period term, LocalDate today) {
        if (leftOn.isPresent()) {
            return MemberStatus.WITHDRAWN;
        }
        return term.contains(today) ? MemberStatus.ACTIVE : MemberStatus.EXPIRED;
    }

    /** From which day until which it made a member. */
    Period span(Period term, LocalDate today) {
        LocalDate end = leftOn.filter(left -> term.until().stream().allMatch(left::isBefore))
                .or(() -> term.until().filter(last -> !last.isAfter(today)))
                .orElse(LocalDate.MAX);
        return end.equals(LocalDate.MAX) ? Period.from(term.from()) : Period.between(term.from(), end);
    }
}
