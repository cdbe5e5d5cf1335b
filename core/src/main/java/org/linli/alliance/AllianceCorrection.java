package org.linli.alliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Closing;
import org.linli.community.ClosingRules;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Period;
import org.linli.person.Person;

/**
 * What was written wrongly of an alliance, and how it is put right.
 *
 * @param before the alliance as it is registered
 */
record AllianceCorrection(Alliance before) {
    /**
     * Corrects what was written wrongly of the alliance itself; its members stay.
     *
     * @param right as it should have been written
     * @param leadName name of the party organisation that leads by it, for findings
     * @param firstThemeDay its first theme day, if it has one
     * @param reason why
     * @param today the day
     * @return the alliance; refused with {@code alliance-lead-is-member}, {@code alliance-established-later}, and what {@link
     *     PlainText} finds in the name and in the reason
     */
    Decision<Alliance> correct(
            AllianceForm right, String leadName, Optional<LocalDate> firstThemeDay, String reason, LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<String> read = inspection.read(PlainText.requireName("name", right.name(), Alliance.MAX_NAME));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection
                .ask(
                        AllianceCorrectionRules.LEAD,
                        new AllianceCorrectionRules.Leading(leadName, before.member(right.lead())))
                .ask(
                        AllianceCorrectionRules.ESTABLISHED,
                        new AllianceCorrectionRules.Dated(right.establishedOn(), today))
                .ask(
                        AllianceCorrectionRules.BEGINS_FIRST,
                        new AllianceCorrectionRules.Founding(right.establishedOn(), first(firstThemeDay)))
                .decide(() -> {
                    AllianceForm now = right.named(read.orElseThrow());
                    return Decision.accepted(
                            before.with(now),
                            new AllianceEvent.AllianceCorrected(before.id(), before.form(), now, why.orElseThrow()));
                });
    }

    static AllianceCorrectionRules.Founding founding(Alliance alliance, Joining joining) {
        return new AllianceCorrectionRules.Founding(
                alliance.establishedOn(), Optional.of(joining.agreement().signedOn()));
    }

    private Optional<LocalDate> first(Optional<LocalDate> themeDay) {
        return Stream.of(
                        themeDay.stream(),
                        before.formerLeads().stream().map(FormerLead::lastDay),
                        before.members().stream()
                                .map(member -> member.agreement().from()),
                        before.members().stream()
                                .flatMap(member -> member.memberships().stream().map(Period::from)))
                .flatMap(days -> days)
                .min(Comparator.naturalOrder());
    }

    /**
     * Another party organisation takes the lead.
     *
     * @param lead which
     * @param leadName its name, for findings
     * @param day the first day on which it leads
     * @param reason why
     * @param today the present day
     * @return the alliance; refused with {@code alliance-closed}, {@code alliance-lead-is-member}, {@code alliance-lead-day} and what is
     *     wrong in the reason
     */
    Decision<Alliance> succeed(
            Id<PartyOrganisation> lead, String leadName, LocalDate day, String reason, LocalDate today) {
        List<FormerLead> former = before.formerLeads();
        LocalDate since = former.isEmpty()
                ? before.establishedOn()
                : former.get(former.size() - 1).until();
        Inspection inspection = new Inspection()
                .found(before.closedOn(today))
                .ask(AllianceCorrectionRules.LEAD, new AllianceCorrectionRules.Leading(leadName, before.member(lead)))
                .ask(AllianceCorrectionRules.LEAD_DAY, new AllianceCorrectionRules.Succession(since, day, today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> lead.equals(before.lead())
                ? Decision.accepted(before)
                : Decision.accepted(
                        FormerLead.succeeded(before, lead, day),
                        new AllianceEvent.LeadSucceeded(before.id(), before.lead(), lead, day, why.orElseThrow())));
    }

    /**
     * Corrects what was written wrongly of a member's latest agreement.
     *
     * @param joining what is known of the member, and the agreement as it should have been written
     * @param reason why
     * @param terms the charter's
     * @param today the day
     * @return the alliance, with the warnings {@code agreement-years} and {@code agreement-contact-party-member}; refused with
     *     {@code alliance-member-known}, {@code agreement-order}, {@code agreement-membership-kept}, {@code agreement-signed-later}, {@code
     *     alliance-lead-not-member} and what is wrong in the reason
     */
    Decision<Alliance> agreement(Joining joining, String reason, AllianceTerms terms, LocalDate today) {
        AllianceRules.Signing signing = new AllianceRules.Signing(joining, terms, today);
        Optional<Member> member = before.member(joining.id());
        Id<Person> contact = joining.agreement().contact();
        Inspection inspection = new Inspection()
                .ask(AllianceCorrectionRules.KNOWN, new AllianceCorrectionRules.Known(joining.name(), member))
                .ask(AllianceRules.AGREEMENT_DAYS, signing)
                .ask(AllianceCorrectionRules.KEPT, AllianceCorrectionRules.Kept.of(signing, member))
                .ask(
                        AllianceCorrectionRules.SIGNED,
                        new AllianceCorrectionRules.Dated(joining.agreement().signedOn(), today));
        if (member.stream()
                .noneMatch(known ->
                        known.agreement().from().equals(joining.agreement().signedOn()))) {
            inspection.ask(AllianceCorrectionRules.BEGINS_FIRST, founding(before, joining));
        }
        if (member.stream().noneMatch(known -> known.contact().equals(contact))) {
            inspection.ask(AllianceRules.CONTACT_PARTY_MEMBER, signing);
        }
        if (member.filter(known -> known.status() == MemberStatus.EXPIRED).isPresent()) {
            inspection.ask(
                    AllianceRules.LEAD_NOT_MEMBER, new AllianceRules.Belonging(before, joining.id(), joining.name()));
        }
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            Member was = member.orElseThrow();
            Member now = was.corrected(joining.term(terms), today).spokenForBy(contact);
            return Decision.accepted(
                    before.with(now),
                    new AllianceEvent.AgreementCorrected(
                            before.id(), joining.id(), was.form(), now.form(), why.orElseThrow()));
        });
    }

    /**
     * Takes a suspension or a withdrawal back that was entered by mistake: it counts as never having been.
     *
     * @param leaving what is known of the member
     * @param reason why
     * @param today the day
     * @return the alliance; refused with {@code alliance-closed}, {@code alliance-member-step}, {@code alliance-lead-not-member}
     *     and what is wrong in the reason
     */
    Decision<Alliance> reinstate(Leaving leaving, String reason, LocalDate today) {
        Optional<Member> member = before.member(leaving.id());
        Inspection inspection = new Inspection()
                .found(before.closedOn(today))
                .ask(AllianceRules.MEMBER_STEP, new AllianceRules.Step(leaving.name(), member, MemberStep.REINSTATE))
                .ask(AllianceRules.LEAD_NOT_MEMBER, new AllianceRules.Belonging(before, leaving.id(), leaving.name()));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            Member was = member.orElseThrow();
            return Decision.accepted(
                    before.with(was.reinstated()),
                    new AllianceEvent.MemberReinstated(before.id(), leaving.id(), was.status(), why.orElseThrow()));
        });
    }

    /**
     * Dissolves it: it is no more from a day on.
     *
     * @param day the first day on which it is not there
     * @param reason why
     * @param ties what still hangs on it
     * @param today the present day
     * @return the alliance; refused with {@code alliance-closed} and as {@link Closing#read}
     */
    Decision<Alliance> close(LocalDate day, String reason, List<OpenTie> ties, LocalDate today) {
        Inspection inspection = new Inspection().found(before.closedOn(today));
        Optional<Closing> read = inspection.read(Closing.read(day, reason, ties, today));
        return inspection.decide(() -> Decision.accepted(
                before.with(read),
                new AllianceEvent.AllianceClosed(
                        before.id(), day, read.orElseThrow().reason())));
    }

    /**
     * Takes back that it was dissolved by mistake.
     *
     * @param reason why
     * @param today the day
     * @return the alliance; refused with {@code closing-to-reopen} and what is wrong in the reason
     */
    Decision<Alliance> reopen(String reason, LocalDate today) {
        Inspection inspection = new Inspection().ask(ClosingRules.TO_REOPEN, before.standing(today));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                before.with(Optional.<Closing>empty()),
                new AllianceEvent.AllianceReopened(
                        before.id(), before.closing().orElseThrow().day(), why.orElseThrow())));
    }
}
