package org.linli.dispute;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.dispute.agreement.AgreementMode;
import org.linli.dispute.agreement.PoliceSettlement;
import org.linli.dispute.clock.DisputeTier;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.noise.NoiseKind;
import org.linli.dispute.party.DisputeClass;
import org.linli.dispute.party.PartyStance;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to disputes (纠纷流转). Parties, and what people wrote, stand in the dispute alone. */
public sealed interface DisputeEvent extends Event {
    /** {@return the dispute} */
    Id<Dispute> dispute();

    /**
     * It was registered (登记).
     *
     * @param dispute its id
     * @param disputeClass between whom it is
     * @param subject what it is about
     * @param source how it came to the community
     * @param occurredOn when it happened
     * @param charter version of the charter by which its clocks run
     */
    record DisputeRegistered(
            Id<Dispute> dispute,
            DisputeClass disputeClass,
            DisputeSubject subject,
            DisputeSource source,
            LocalDate occurredOn,
            int charter)
            implements DisputeEvent {}

    /**
     * What was registered wrongly was corrected (更正). The parties, what happened and the reason stand in the dispute alone.
     *
     * @param dispute its id
     * @param was what was registered
     * @param now what is right
     * @param partiesChanged whether parties were corrected too
     * @param factsChanged whether what happened was corrected too
     */
    record DisputeCorrected(
            Id<Dispute> dispute, Registered was, Registered now, boolean partiesChanged, boolean factsChanged)
            implements DisputeEvent {}

    /**
     * What was registered, without parties and what people wrote.
     *
     * @param disputeClass between whom it is
     * @param subject what it is about
     * @param source how it came to the community
     * @param occurredOn when it happened
     * @param wrongKnownOn of a labour dispute, the day on which the party knew of the wrong
     * @param noise of a noise, its kind
     * @param risk whether it may turn into an offence against public order, or a crime
     * @param people how many people it concerns
     * @param amount the amount in dispute, in fen
     */
    record Registered(
            DisputeClass disputeClass,
            DisputeSubject subject,
            DisputeSource source,
            LocalDate occurredOn,
            Optional<LocalDate> wrongKnownOn,
            Optional<NoiseKind> noise,
            boolean risk,
            int people,
            long amount) {
        static Registered of(DisputeReport report) {
            return new Registered(
                    report.disputeClass(),
                    report.subject(),
                    report.source(),
                    report.occurredOn(),
                    report.wrongKnownOn(),
                    report.noise(),
                    report.risk(),
                    report.people(),
                    report.amount());
        }
    }

    /**
     * A step was taken that is told by its name (流转).
     *
     * @param dispute its id
     * @param step which
     * @param status how it stands
     */
    record DisputeAdvanced(Id<Dispute> dispute, DisputeStep step, DisputeStatus status) implements DisputeEvent {}

    /**
     * A party was erased as a person; its texts are sealed for those who are left (当事人信息已删除).
     *
     * @param dispute its id
     * @param left how many parties who are persons are left
     */
    record PartyErased(Id<Dispute> dispute, int left) implements DisputeEvent {}

    /**
     * It was referred (引导移送).
     *
     * @param dispute its id
     * @param to to whom
     */
    record DisputeReferred(Id<Dispute> dispute, DisputeReferral to) implements DisputeEvent {}

    /**
     * It was joined to another as a repeat (并案).
     *
     * @param dispute its id
     * @param lead the other
     */
    record DisputeJoined(Id<Dispute> dispute, Id<Dispute> lead) implements DisputeEvent {}

    /**
     * A party has said what it thinks of mediation (当事人表态).
     *
     * @param dispute its id
     * @param party the number of the party
     * @param stance what
     */
    record PartyAnswered(Id<Dispute> dispute, int party, PartyStance stance) implements DisputeEvent {}

    /**
     * A mediator was assigned (指派).
     *
     * @param dispute its id
     * @param mediator who
     */
    record MediatorAssigned(Id<Dispute> dispute, Id<Mediator> mediator) implements DisputeEvent {}

    /**
     * A mediator was released (更换、回避).
     *
     * @param dispute its id
     * @param mediator who
     * @param byParty whether a party has rejected the mediator
     */
    record MediatorReleased(Id<Dispute> dispute, Id<Mediator> mediator, boolean byParty) implements DisputeEvent {}

    /**
     * It was passed up (上报).
     *
     * @param dispute its id
     * @param tier to which tier
     */
    record DisputeEscalated(Id<Dispute> dispute, DisputeTier tier) implements DisputeEvent {}

    /**
     * It waits for something, or waits no longer (中止、恢复).
     *
     * @param dispute its id
     * @param cause for what
     * @param stopped whether it waits
     */
    record DisputeStopped(Id<Dispute> dispute, StopCause cause, boolean stopped) implements DisputeEvent {}

    /**
     * It was given more time (延期).
     *
     * @param dispute its id
     * @param days how many days
     * @param consented whether all parties agree
     */
    record DisputeExtended(Id<Dispute> dispute, int days, boolean consented) implements DisputeEvent {}

    /**
     * The parties have agreed (达成协议).
     *
     * @param dispute its id
     * @param mode in which form
     * @param performBy by when it is to be performed
     */
    record AgreementReached(Id<Dispute> dispute, AgreementMode mode, Optional<LocalDate> performBy)
            implements DisputeEvent {}

    /**
     * The agreement was signed (签字盖章).
     *
     * @param dispute its id
     * @param effectiveOn when it took effect, once it has
     */
    record AgreementSigned(Id<Dispute> dispute, Optional<LocalDate> effectiveOn) implements DisputeEvent {}

    /**
     * The police do not punish (公安机关不予处罚).
     *
     * @param dispute its id
     * @param settlement the days
     */
    record PoliceSettled(Id<Dispute> dispute, PoliceSettlement settlement) implements DisputeEvent {}
}
