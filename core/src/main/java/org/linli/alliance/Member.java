package org.linli.alliance;

import java.time.LocalDate;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.person.Person;

/**
 * A party organisation in the alliance (成员单位).
 *
 * @param partyOrganisation which
 * @param since when it joined, for the latest time
 * @param agreement from which day until which its latest agreement runs
 * @param contact who speaks for it (联络员)
 * @param status how the membership stands
 */
public record Member(
        Id<PartyOrganisation> partyOrganisation,
        LocalDate since,
        Period agreement,
        Id<Person> contact,
        MemberStatus status) {
    /** What may happen to a membership. */
    public static final LifeCycle<MemberStatus, MemberStep> LIFE_CYCLE = LifeCycle.<MemberStatus, MemberStep>empty()
            .allow(MemberStatus.ACTIVE, MemberStep.RENEW, MemberStatus.ACTIVE)
            .allow(MemberStatus.ACTIVE, MemberStep.SUSPEND, MemberStatus.SUSPENDED)
            .allow(MemberStatus.ACTIVE, MemberStep.WITHDRAW, MemberStatus.WITHDRAWN)
            .allow(MemberStatus.ACTIVE, MemberStep.EXPIRE, MemberStatus.EXPIRED)
            .allow(MemberStatus.SUSPENDED, MemberStep.RENEW, MemberStatus.ACTIVE)
            .allow(MemberStatus.SUSPENDED, MemberStep.WITHDRAW, MemberStatus.WITHDRAWN)
            .allow(MemberStatus.SUSPENDED, MemberStep.EXPIRE, MemberStatus.EXPIRED)
            .allow(MemberStatus.EXPIRED, MemberStep.RENEW, MemberStatus.ACTIVE)
            .allow(MemberStatus.EXPIRED, MemberStep.WITHDRAW, MemberStatus.WITHDRAWN)
            .allow(MemberStatus.WITHDRAWN, MemberStep.ADMIT, MemberStatus.ACTIVE);

    /** {@return whether its agreement is signed and runs} */
    public boolean isActive() {
        return status == MemberStatus.ACTIVE;
    }

    /**
     * Whether the last day of the agreement is over, though nobody has said so yet.
     *
     * @param today the day
     * @return whether it is
     */
    boolean isOverdue(LocalDate today) {
        boolean over = agreement.until().filter(end -> !end.isAfter(today)).isPresent();
        return over && LIFE_CYCLE.next(status, MemberStep.EXPIRE).isPresent();
    }

    Member with(MemberStatus next) {
        return new Member(partyOrganisation, since, agreement, contact, next);
    }

    Member signed(Period term, Id<Person> speaker) {
        return new Member(partyOrganisation, since, term, speaker, MemberStatus.ACTIVE);
    }
}
