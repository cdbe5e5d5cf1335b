package org.linli.dispute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.linli.dispute.agreement.MediationAgreement;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DutyClock;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.kernel.Id;

/**
 * A dispute as its parties see it (当事人告知单): how it stands, by when what is due, and what was agreed; without what the community
 * and its mediators have noted. A repeat shows how the case stands to which it was joined.
 *
 * @param dispute its id, which is the party's receipt
 * @param subject what it is about
 * @param registeredOn when it was registered
 * @param status how it stands, or the case to which it was joined
 * @param joined whether it was joined to another case
 * @param duty what is due next, if anything
 * @param due by which day
 * @param agreement what the parties have agreed on, if they have
 */
public record DisputeCard(
        Id<Dispute> dispute,
        DisputeSubject subject,
        LocalDate registeredOn,
        DisputeStatus status,
        boolean joined,
        Optional<DisputeDuty> duty,
        Optional<LocalDate> due,
        Optional<MediationAgreement> agreement) {
    static DisputeCard of(Dispute dispute, Optional<Dispute> lead) {
        Optional<DutyClock> next = lead.orElse(dispute).clocks().open().stream()
                .min(Comparator.comparing(clock -> clock.deadline().due()));
        return new DisputeCard(
                dispute.id(),
                dispute.report().subject(),
                dispute.registeredOn(),
                lead.orElse(dispute).status(),
                dispute.lead().isPresent(),
                next.map(DutyClock::duty),
                next.map(clock -> clock.deadline().lastDay()),
                dispute.agreement());
    }
}
