package org.linli.alliance;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;

/** What happens to an alliance (联盟事件). */
public sealed interface AllianceEvent extends Event {
    /** {@return the alliance} */
    Id<Alliance> alliance();

    /**
     * The alliance was established (联盟成立).
     *
     * @param alliance its id
     * @param name its name
     * @param lead the party organisation that leads it
     * @param establishedOn the day
     */
    record AllianceEstablished(Id<Alliance> alliance, String name, Id<PartyOrganisation> lead, LocalDate establishedOn)
            implements AllianceEvent {}

    /**
     * A member has joined (成员加入).
     *
     * @param alliance the alliance
     * @param member the party organisation
     * @param agreement from which day until which the agreement runs
     * @param contact who speaks for it
     */
    record MemberAdmitted(Id<Alliance> alliance, Id<PartyOrganisation> member, Period agreement, Id<Person> contact)
            implements AllianceEvent {}

    /**
     * A member has signed the next agreement (协议续签).
     *
     * @param alliance the alliance
     * @param member the party organisation
     * @param agreement from which day until which the agreement runs
     * @param contact who speaks for it
     */
    record MemberRenewed(Id<Alliance> alliance, Id<PartyOrganisation> member, Period agreement, Id<Person> contact)
            implements AllianceEvent {}

    /**
     * A membership rests (成员暂停).
     *
     * @param alliance the alliance
     * @param member the party organisation
     */
    record MemberSuspended(Id<Alliance> alliance, Id<PartyOrganisation> member) implements AllianceEvent {}

    /**
     * A member has left (成员退出).
     *
     * @param alliance the alliance
     * @param member the party organisation
     * @param leftOn the first day on which it no longer belonged: at the latest the day on which its agreement ended
     */
    record MemberWithdrawn(Id<Alliance> alliance, Id<PartyOrganisation> member, LocalDate leftOn)
            implements AllianceEvent {}

    /**
     * A member's agreement has run out (协议到期).
     *
     * @param alliance the alliance
     * @param member the party organisation
     * @param endedOn the first day on which it no longer ran
     */
    record MemberExpired(Id<Alliance> alliance, Id<PartyOrganisation> member, LocalDate endedOn)
            implements AllianceEvent {}

    /**
     * An agreement of the past was taken over (历史协议接续).
     *
     * @param alliance the alliance
     * @param member the party organisation
     * @param agreement from which day until which the agreement ran, or runs
     * @param leftOn the first day on which the member no longer belonged, where it has left before the end
     * @param contact who spoke for it
     */
    record AgreementTakenOver(
            Id<Alliance> alliance,
            Id<PartyOrganisation> member,
            Period agreement,
            Optional<LocalDate> leftOn,
            Id<Person> contact)
            implements AllianceEvent {}

    /**
     * What was written wrongly of the alliance itself was corrected (更正联盟登记).
     *
     * @param alliance its id
     * @param was as it was written
     * @param now as it should have been
     * @param reason why
     */
    record AllianceCorrected(Id<Alliance> alliance, AllianceForm was, AllianceForm now, String reason)
            implements AllianceEvent {}

    /**
     * Another party organisation took the lead (变更牵头党组织).
     *
     * @param alliance the alliance
     * @param was who led it before
     * @param now who leads it
     * @param day the first day on which it does
     * @param reason why
     */
    record LeadSucceeded(
            Id<Alliance> alliance, Id<PartyOrganisation> was, Id<PartyOrganisation> now, LocalDate day, String reason)
            implements AllianceEvent {}

    /**
     * What was written wrongly of a member's latest agreement was corrected (更正协议).
     *
     * @param alliance the alliance
     * @param member the party organisation
     * @param was as it was written
     * @param now as it should have been
     * @param reason why
     */
    record AgreementCorrected(
            Id<Alliance> alliance, Id<PartyOrganisation> member, AgreementForm was, AgreementForm now, String reason)
            implements AllianceEvent {}

    /**
     * Another person speaks for a member (变更联络员).
     *
     * @param alliance the alliance
     * @param member the party organisation
     * @param was who spoke for it
     * @param now who speaks for it
     */
    record ContactAmended(Id<Alliance> alliance, Id<PartyOrganisation> member, Id<Person> was, Id<Person> now)
            implements AllianceEvent {}

    /**
     * A suspension or a withdrawal was a mistake, and counts as never having been (撤销误操作).
     *
     * @param alliance the alliance
     * @param member the party organisation
     * @param was how the membership stood
     * @param reason why
     */
    record MemberReinstated(Id<Alliance> alliance, Id<PartyOrganisation> member, MemberStatus was, String reason)
            implements AllianceEvent {}

    /**
     * The alliance was dissolved (联盟解散).
     *
     * @param alliance its id
     * @param day the first day on which it is not there
     * @param reason why
     */
    record AllianceClosed(Id<Alliance> alliance, LocalDate day, String reason) implements AllianceEvent {}

    /**
     * It was dissolved by mistake, and goes on (撤销解散).
     *
     * @param alliance its id
     * @param was the first day on which it was not to be there
     * @param reason why
     */
    record AllianceReopened(Id<Alliance> alliance, LocalDate was, String reason) implements AllianceEvent {}
}
