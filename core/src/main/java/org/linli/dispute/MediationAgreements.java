package org.linli.dispute;

import java.util.List;
import org.linli.dispute.agreement.ConfirmationForm;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.PoliceSettlement;
import org.linli.dispute.agreement.Signing;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Relation;
import org.linli.work.Office;

/**
 * What parties of disputes agree on, and what becomes of it (调解协议). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code
 * actor-not-related} for a mediator of other disputes, with {@code not-found} when the dispute is not registered, and with {@code
 * dispute-step} when its status does not allow it.
 */
public final class MediationAgreements {
    private static final Commands<Dispute> AGREEMENTS =
            Commands.of("mediationAgreements", Dispute.class, DisputeTies.OFFICE_AND_MEDIATOR);

    static final Command<Dispute> AGREE = AGREEMENTS.fact("agree", Agree.class).within(Relation.OWN_CASE);
    static final Command<Dispute> SIGN = AGREEMENTS.fact("sign", Sign.class).within(Relation.OWN_CASE);
    private static final Command<Dispute> RETRACT =
            AGREEMENTS.fact("retract", Explain.class).within(Relation.OWN_CASE);
    static final Command<Dispute> CONFIRM =
            AGREEMENTS.fact("confirm", Confirm.class).within(Relation.OWN_CASE);
    static final Command<Dispute> PERFORM =
            AGREEMENTS.fact("perform", Step.class).within(Relation.OWN_CASE);
    static final Command<Dispute> FULFIL = AGREEMENTS.fact("fulfil", Step.class).within(Relation.OWN_CASE);
    private static final Command<Dispute> BREACH =
            AGREEMENTS.fact("breach", Explain.class).within(Relation.OWN_CASE);
    static final Command<Dispute> REMEDY = AGREEMENTS.fact("remedy", Tell.class).within(Relation.OWN_CASE);
    private static final Command<Dispute> SETTLE =
            AGREEMENTS.fact("settle", Settle.class).within(Relation.OWN_CASE);
    static final Command<Dispute> FOLLOW_UP =
            AGREEMENTS.fact("followUp", Tell.class).within(Relation.OWN_CASE);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(AGREE, SIGN, RETRACT, CONFIRM, PERFORM, FULFIL, BREACH, REMEDY, SETTLE, FOLLOW_UP);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public MediationAgreements(Office office) {
        this.office = office;
    }

    /**
     * Records what the parties agree on (达成协议), which ends every wait. An oral agreement is in effect from the day on.
     *
     * @param dispute its id
     * @param form what they agree on
     * @return the dispute, with the warnings {@code dispute-mediator-gone}, {@code risk-report-police} and {@code
     *     deadline-met-late}; refused with {@code no-mediation-on-refusal}, {@code mediation-free}, {@code agreement-effective-oral}, {@code agreement-content}, {@code
     *     agreement-perform-by} and what is wrong in the content
     */
    public Decision<Dispute> agree(Id<Dispute> dispute, MediationAgreementForm form) {
        return office.command(
                AGREE,
                new Agree(dispute, form),
                work -> OpenDisputes.advance(
                        work,
                        dispute,
                        (before, moment) ->
                                DisputeSettlement.agree(before, form, MediatorAtWork.manned(work, before), moment)));
    }

    /**
     * Records who has signed a written agreement (签名、盖章). It is in effect once each party and the mediator have signed and the
     * committee has set its seal; from that day on the parties have thirty days to apply for confirmation.
     *
     * @param dispute its id
     * @param signing who has signed now
     * @return the dispute; refused with {@code agreement-parties}, and with {@code agreement-sign-written} when the agreement is an
     *     oral one
     */
    public Decision<Dispute> sign(Id<Dispute> dispute, Signing signing) {
        return office.command(
                SIGN,
                new Sign(dispute, signing),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeSettlement.sign(before, signing, moment)));
    }

    /**
     * Records that a written agreement is taken back before all have signed it (撤回未生效的协议). Mediation goes on, and its time has run
     * on meanwhile.
     *
     * @param dispute its id
     * @param reason why it was not signed
     * @return the dispute; refused with {@code agreement-binding} when the agreement is in effect, and with what is wrong in the
     *     reason
     */
    public Decision<Dispute> retract(Id<Dispute> dispute, String reason) {
        return office.command(
                RETRACT,
                new Explain(dispute, reason),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeSettlement.retract(before, reason, moment)));
    }

    /**
     * Records that the parties have applied for judicial confirmation (申请司法确认). The court decides.
     *
     * @param dispute its id
     * @param form when, by whom, at which court
     * @return the dispute; refused with {@code agreement-effective-written}, {@code agreement-parties}, {@code
     *     judicial-confirmation-window}, {@code judicial-confirmation-day}, {@code judicial-confirmation-joint}, {@code not-confirmable} and {@code confirm-court}
     */
    public Decision<Dispute> confirm(Id<Dispute> dispute, ConfirmationForm form) {
        return office.command(
                CONFIRM,
                new Confirm(dispute, form),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeSettlement.confirm(before, form, moment)));
    }

    /**
     * Records that an agreement in effect is being performed (开始履行).
     *
     * @param dispute its id
     * @return the dispute; refused with {@code agreement-effective-written}
     */
    public Decision<Dispute> perform(Id<Dispute> dispute) {
        return office.command(
                PERFORM, new Step(dispute), work -> OpenDisputes.advance(work, dispute, DisputeSettlement::perform));
    }

    /**
     * Records that an agreement was performed (履行完毕). The follow-ups begin.
     *
     * @param dispute its id
     * @return the dispute, with the warning {@code deadline-met-late}
     */
    public Decision<Dispute> fulfil(Id<Dispute> dispute) {
        return office.command(
                FULFIL, new Step(dispute), work -> OpenDisputes.advance(work, dispute, DisputeSettlement::fulfil));
    }

    /**
     * Records that an agreement was broken (不履行). It is remedied, or the dispute is referred to a court.
     *
     * @param dispute its id
     * @param reason what was not performed
     * @return the dispute; refused with {@code agreement-effective-written} and what is wrong in the reason
     */
    public Decision<Dispute> breach(Id<Dispute> dispute, String reason) {
        return office.command(
                BREACH,
                new Explain(dispute, reason),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeSettlement.breach(before, reason, moment)));
    }

    /**
     * Records that what was broken is performed after all (督促后继续履行).
     *
     * @param dispute its id
     * @param result how that came about
     * @return the dispute; refused with {@code agreement-effective-written} and what is wrong in the result
     */
    public Decision<Dispute> remedy(Id<Dispute> dispute, String result) {
        return office.command(
                REMEDY,
                new Tell(dispute, result),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeSettlement.remedy(before, result, moment)));
    }

    /**
     * Records that the police do not punish, because the parties have performed their agreement and applied for it (不予处罚). Nothing of
     * what is on record with the police is kept.
     *
     * @param dispute its id
     * @param settlement the days of it
     * @return the dispute; refused with {@code agreement-ends-penalty}
     */
    public Decision<Dispute> settle(Id<Dispute> dispute, PoliceSettlement settlement) {
        return office.command(
                SETTLE,
                new Settle(dispute, settlement),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeSettlement.settle(before, settlement, moment)));
    }

    /**
     * Records that the parties were asked how it goes (回访).
     *
     * @param dispute its id
     * @param result what they said
     * @return the dispute, with the warning {@code deadline-met-late}; refused with what is wrong in the result
     */
    public Decision<Dispute> followUp(Id<Dispute> dispute, String result) {
        return office.command(
                FOLLOW_UP,
                new Tell(dispute, result),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeSettlement.followUp(before, result, moment)));
    }

    private record Agree(Id<Dispute> dispute, MediationAgreementForm form) implements DisputeTies.OfDispute {}

    private record Sign(Id<Dispute> dispute, Signing signing) implements DisputeTies.OfDispute {}

    private record Confirm(Id<Dispute> dispute, ConfirmationForm form) implements DisputeTies.OfDispute {}

    private record Step(Id<Dispute> dispute) implements DisputeTies.OfDispute {}

    private record Explain(Id<Dispute> dispute, String reason) implements DisputeTies.WithReason {}

    private record Tell(Id<Dispute> dispute, String result) implements DisputeTies.WithResult {}

    private record Settle(Id<Dispute> dispute, PoliceSettlement settlement) implements DisputeTies.OfDispute {}
}
