package org.linli.dispute;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorTerms;
import org.linli.dispute.mediator.Mediators;
import org.linli.dispute.noise.NoiseForm;
import org.linli.dispute.party.PartyStance;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.work.Office;

/**
 * The mediation of disputes, and what is done beside it (纠纷调解). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code
 * actor-not-related} for a mediator of other disputes, with {@code not-found}, once for each, when something that it names is not registered, and
 * with {@code dispute-step} when the dispute's status does not allow it.
 */
public final class Mediations {
    private static final Commands<Dispute> MEDIATIONS =
            Commands.of("mediations", Dispute.class, DisputeTies.OFFICE_AND_MEDIATOR);

    private static final Command<Dispute> ANSWER =
            MEDIATIONS.fact("answer", Answer.class).within(Relation.OWN_CASE);
    static final Command<Dispute> ASSIGN =
            MEDIATIONS.command("assign", Assign.class).by(Role.OFFICE);
    static final Command<Dispute> RELEASE =
            MEDIATIONS.command("release", Release.class).by(Role.OFFICE);
    static final Command<Dispute> START =
            MEDIATIONS.command("start", Step.class).within(Relation.OWN_CASE);
    private static final Command<Dispute> INVITE =
            MEDIATIONS.command("invite", Invite.class).within(Relation.OWN_CASE);
    static final Command<Dispute> DISSUADE =
            MEDIATIONS.fact("dissuade", Dissuade.class).within(Relation.OWN_CASE);
    private static final Command<Dispute> REPORT =
            MEDIATIONS.fact("report", Report.class).within(Relation.OWN_CASE);
    private static final Command<Dispute> ESCALATE =
            MEDIATIONS.command("escalate", Escalate.class).by(Role.OFFICE);
    private static final Command<Dispute> STOP =
            MEDIATIONS.command("stop", Wait.class).within(Relation.OWN_CASE);
    static final Command<Dispute> GO_ON = MEDIATIONS.command("goOn", Wait.class).within(Relation.OWN_CASE);
    private static final Command<Dispute> EXTEND =
            MEDIATIONS.command("extend", Extend.class).within(Relation.OWN_CASE);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(ANSWER, ASSIGN, RELEASE, START, INVITE, DISSUADE, REPORT, ESCALATE, STOP, GO_ON, EXTEND);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Mediations(Office office) {
        this.office = office;
    }

    /**
     * Records what a party says to mediation (当事人表态). A party may take it back as long as there is no agreement.
     *
     * @param dispute its id
     * @param party the number of the party, from 1 in the order of the dispute
     * @param stance what the party says
     * @return the dispute; refused with {@code dispute-party}
     */
    public Decision<Dispute> answer(Id<Dispute> dispute, int party, PartyStance stance) {
        return office.command(
                ANSWER,
                new Answer(dispute, party, stance),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeMediation.answer(before, party, stance, moment)));
    }

    /**
     * Assigns a mediator (指派). The limits hold under any number of concurrent callers.
     *
     * @param dispute its id
     * @param mediator who
     * @return the dispute, with the warning {@code mediator-load}; refused with {@code mediator-recusal}, {@code
     *     mediator-active}, {@code mediator-assigned-once} and {@code party-rights}
     */
    public Decision<Dispute> assign(Id<Dispute> dispute, Id<Mediator> mediator) {
        return office.command(ASSIGN, new Assign(dispute, mediator), work -> {
            work.needs().a(Dispute.KIND, dispute).a(Mediator.KIND, mediator).orRefuse();
            Mediator assigned = work.require(Mediator.KIND, mediator);
            work.guard(Mediator.KIND, mediator);
            return OpenDisputes.advance(
                    work,
                    dispute,
                    (before, moment) -> DisputeMediation.assign(
                            before,
                            mediator,
                            MediatorAtWork.ties(work, before, assigned),
                            MediatorAtWork.beside(work, before, assigned, work.terms(MediatorTerms.TERMS)),
                            moment));
        });
    }

    /**
     * Releases a mediator whom a party does not accept, or who withdraws (更换、回避). Another one is assigned before the last is
     * released.
     *
     * @param dispute its id
     * @param mediator who
     * @param byParty whether a party has rejected the mediator, who then is not assigned to it again
     * @param reason why
     * @return the dispute; refused with {@code mediator-assigned}, {@code mediator-count} and what is wrong in the reason
     */
    public Decision<Dispute> release(Id<Dispute> dispute, Id<Mediator> mediator, boolean byParty, String reason) {
        return office.command(
                RELEASE,
                new Release(dispute, mediator, byParty, reason),
                work -> OpenDisputes.advance(
                        work,
                        dispute,
                        (before, moment) -> DisputeMediation.release(before, mediator, byParty, reason, moment)));
    }

    /**
     * Begins mediation (开始调解).
     *
     * @param dispute its id
     * @return the dispute, with the warning {@code risk-report-police}; refused with {@code no-mediation-on-refusal}, with {@code
     *     mediator-count} when none of its mediators mediates any more, and with {@code mediator-recusal} when one has got an
     *     interest in it since the assignment
     */
    public Decision<Dispute> start(Id<Dispute> dispute) {
        return office.command(
                START,
                new Step(dispute),
                work -> OpenDisputes.advance(work, dispute, (before, moment) -> {
                    List<List<MediatorTie>> panel = Mediators.active(
                                    work, before.panel().mediators())
                            .stream()
                            .map(mediator -> MediatorAtWork.ties(work, before, mediator))
                            .toList();
                    return DisputeMediation.start(before, panel, moment);
                }));
    }

    /**
     * Invites relatives, neighbours or experts to help (邀请参与调解).
     *
     * @param dispute its id
     * @param consented whether the parties consent
     * @param whom who is invited, and for what
     * @return the dispute; refused with {@code invite-needs-consent} and what is wrong in the text
     */
    public Decision<Dispute> invite(Id<Dispute> dispute, boolean consented, String whom) {
        return office.command(
                INVITE,
                new Invite(dispute, consented, whom),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeMediation.invite(before, consented, whom, moment)));
    }

    /**
     * Records that a noise was dissuaded from, mediated or handled (噪声劝阻、调解、处理): who, when, how, with what result.
     *
     * @param dispute its id
     * @param form what was done
     * @return the dispute, with the warning {@code deadline-met-late}; refused with {@code noise-record-day} and what is wrong in
     *     the result
     */
    public Decision<Dispute> dissuade(Id<Dispute> dispute, NoiseForm form) {
        return office.command(
                DISSUADE,
                new Dissuade(dispute, form),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeMediation.dissuade(before, form, moment)));
    }

    /**
     * Records that a dispute which may turn into an offence or a crime was reported to the police (报告公安机关).
     *
     * @param dispute its id
     * @param what what was reported
     * @return the dispute; refused with what is wrong in the text
     */
    public Decision<Dispute> report(Id<Dispute> dispute, String what) {
        return office.command(
                REPORT,
                new Report(dispute, what),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeMediation.report(before, what, moment)));
    }

    /**
     * Passes a dispute up, from the community to the sub-district and the district (上报). Its clocks run on.
     *
     * @param dispute its id
     * @param reason why
     * @return the dispute; refused with {@code dispute-tier-above} and what is wrong in the reason
     */
    public Decision<Dispute> escalate(Id<Dispute> dispute, String reason) {
        return office.command(
                ESCALATE,
                new Escalate(dispute, reason),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeMediation.escalate(before, reason, moment)));
    }

    /**
     * Lets a dispute wait (中止): the community's own clocks stand still, the windows of statutes run on. So does a clock whose time is
     * over already: what is late stays late, and is passed up. {@code disputes.attention} names a case that waits for longer than
     * mediation may take.
     *
     * @param dispute its id
     * @param cause for what
     * @return the dispute; refused with {@code dispute-stop-once}
     */
    public Decision<Dispute> stop(Id<Dispute> dispute, StopCause cause) {
        return office.command(
                STOP,
                new Wait(dispute, cause),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeMediation.stop(before, cause, moment)));
    }

    /**
     * Ends a wait (恢复). The clocks go on when the dispute waits for nothing else; days that were waited for several causes count
     * once.
     *
     * @param dispute its id
     * @param cause for what it waits no longer
     * @return the dispute; refused with {@code dispute-stop-open} and {@code workday-calendar-explicit}
     */
    public Decision<Dispute> goOn(Id<Dispute> dispute, StopCause cause) {
        return office.command(
                GO_ON,
                new Wait(dispute, cause),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeMediation.goOn(before, cause, moment)));
    }

    /**
     * Gives mediation more time (延期).
     *
     * @param dispute its id
     * @param form how many days, with whose consent, and why
     * @return the dispute, with the warnings {@code mediation-extension-consent} and {@code mediation-extension-usual}; refused
     *     with {@code dispute-clock-statutory} for a labour dispute, {@code mediation-extension-length}, {@code deadline-over}, and what is
     *     wrong in the reason
     */
    public Decision<Dispute> extend(Id<Dispute> dispute, MoreTime form) {
        return office.command(
                EXTEND,
                new Extend(dispute, form),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeMediation.extend(before, form, moment)));
    }

    private record Answer(Id<Dispute> dispute, int party, PartyStance stance) implements DisputeTies.OfDispute {}

    private record Assign(Id<Dispute> dispute, Id<Mediator> mediator) {}

    private record Release(Id<Dispute> dispute, Id<Mediator> mediator, boolean byParty, String reason)
            implements DisputeTies.WithReason {}

    private record Step(Id<Dispute> dispute) implements DisputeTies.OfDispute {}

    private record Invite(Id<Dispute> dispute, boolean consented, String whom) implements DisputeTies.OfDispute, Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("whom", whom, Dispute.MAX_NOTE).findings();
        }
    }

    private record Dissuade(Id<Dispute> dispute, NoiseForm form) implements DisputeTies.OfDispute {}

    private record Report(Id<Dispute> dispute, String what) implements DisputeTies.OfDispute, Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("what", what, Dispute.MAX_NOTE).findings();
        }
    }

    private record Escalate(Id<Dispute> dispute, String reason) implements DisputeTies.WithReason {}

    private record Wait(Id<Dispute> dispute, StopCause cause) implements DisputeTies.OfDispute {}

    private record Extend(Id<Dispute> dispute, MoreTime form) implements DisputeTies.OfDispute {}
}
