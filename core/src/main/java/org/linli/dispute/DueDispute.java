package org.linli.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.calendar.Light;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DisputeTier;
import org.linli.dispute.clock.DisputeUrgency;
import org.linli.dispute.clock.DueStage;
import org.linli.dispute.clock.DutyClock;
import org.linli.dispute.clock.MediationTerms;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.party.DisputeClass;
import org.linli.kernel.Id;

/**
 * A clock that asks for something (到期提醒).
 *
 * @param dispute the dispute
 * @param disputeClass between whom it is
 * @param subject what it is about
 * @param tier how far up it has been passed
 * @param urgency how urgent it is
 * @param duty what the clock waits for
 * @param stage what it asks for
 * @param light how urgent it is
 * @param lastDay the day that ends with its time
 * @param provisional whether a notice of holidays that is still to come may move that day
 */
public record DueDispute(
        Id<Dispute> dispute,
        DisputeClass disputeClass,
        DisputeSubject subject,
        DisputeTier tier,
        DisputeUrgency urgency,
        DisputeDuty duty,
        DueStage stage,
        Light light,
        LocalDate lastDay,
        boolean provisional) {
    static Optional<DueDispute> of(Dispute dispute, DutyClock clock, MediationTerms terms, Instant asOf) {
        return clock.stage(asOf, daysAt(dispute.tier(), terms))
                .map(stage -> new DueDispute(
                        dispute.id(),
                        dispute.report().disputeClass(),
                        dispute.report().subject(),
                        dispute.tier(),
                        dispute.urgency(),
                        clock.duty(),
                        // What cannot be passed up stays with its supervisor.
                        dispute.canEscalate() || stage != DueStage.ESCALATION ? stage : DueStage.SUPERVISION,
                        clock.deadline().light(asOf),
                        clock.deadline().lastDay(),
                        clock.deadline().provisional()));
    }

    /** The days that an overdue case stays with a tier. */
    private static int daysAt(DisputeTier tier, MediationTerms terms) {
        return switch (tier) {
            case GRID -> terms.gridDays();
            case COMMUNITY -> terms.communityDays();
            case SUBDISTRICT -> terms.subdistrictDays();
            case DISTRICT -> terms.districtDays();
        };
    }
}
