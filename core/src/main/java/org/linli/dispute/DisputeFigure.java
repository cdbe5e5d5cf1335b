package org.linli.dispute;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.dispute.agreement.AgreementMode;
import org.linli.dispute.agreement.MediationAgreement;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DutyClock;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.party.DisputeClass;
import org.linli.kernel.Id;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * One line of the ledger of disputes (台账数据): what happened to a dispute on a day, and nothing of those whom it concerns. Lines are
 * added and never change, so that the figures of a month that was handed in stay as they were.
 *
 * @param community the community
 * @param id its id
 * @param dispute the dispute
 * @param what what happened
 * @param on when
 * @param disputeClass between whom the dispute is
 * @param subject what it is about
 * @param mode the form of the agreement, of a dispute that has one
 * @param to to whom the dispute was referred, if it was
 * @param late of an agreement that was performed, whether it was performed late; else whether the community was late in one of its
 *     duties until then
 * @param days days since the dispute was accepted or reopened
 * @param people how many people it concerns
 * @param amount the amount in dispute, in fen
 */
public record DisputeFigure(
        DivisionCode community,
        Id<DisputeFigure> id,
        Id<Dispute> dispute,
        FigureKind what,
        LocalDate on,
        DisputeClass disputeClass,
        DisputeSubject subject,
        Optional<AgreementMode> mode,
        Optional<DisputeReferral> to,
        boolean late,
        long days,
        long people,
        long amount) {
    /** When it happened. */
    public static final Index<DisputeFigure, LocalDate> ON = Index.one("happened_on", ValueType.DAY, DisputeFigure::on);

    /** What happened. */
    public static final Column<DisputeFigure, FigureKind> WHAT =
            Column.one("what", ValueType.of(FigureKind.class), DisputeFigure::what);

    /** Between whom the dispute is. */
    public static final Column<DisputeFigure, DisputeClass> CLASS =
            Column.one("class", ValueType.of(DisputeClass.class), DisputeFigure::disputeClass);

    /** What it is about. */
    public static final Column<DisputeFigure, DisputeSubject> SUBJECT =
            Column.one("subject", ValueType.of(DisputeSubject.class), DisputeFigure::subject);

    /** The form of the agreement. */
    public static final Column<DisputeFigure, AgreementMode> MODE =
            Column.optional("mode", ValueType.of(AgreementMode.class), DisputeFigure::mode);

    /** To whom the dispute was referred. */
    public static final Column<DisputeFigure, DisputeReferral> TO =
            Column.optional("referred_to", ValueType.of(DisputeReferral.class), DisputeFigure::to);

    /** Whether the community was late. */
    public static final Column<DisputeFigure, Boolean> LATE = Column.one("late", ValueType.FLAG, DisputeFigure::late);

    /** Days since acceptance. */
    public static final Column<DisputeFigure, Long> DAYS = Column.one("days", ValueType.NUMBER, DisputeFigure::days);

    /** People whom the dispute concerns. */
    public static final Column<DisputeFigure, Long> PEOPLE =
            Column.one("people", ValueType.NUMBER, DisputeFigure::people);

    /** The amount in dispute, in fen. */
    public static final Column<DisputeFigure, Long> AMOUNT =
            Column.one("amount", ValueType.NUMBER, DisputeFigure::amount);

    /** Its kind: bookkeeping, made with each step that a ledger counts. */
    public static final Kind<DisputeFigure> KIND = Kind.named(
                    "dispute_figure", 1, DisputeFigure.class, figure -> Ref.of(figure.community, figure.id))
            .index(ON)
            .column(WHAT)
            .column(CLASS)
            .column(SUBJECT)
            .column(MODE)
            .column(TO)
            .column(LATE)
            .column(DAYS)
            .column(PEOPLE)
            .column(AMOUNT)
            .build();

    /** The line that a dispute's last step makes; none for a step that no ledger counts. */
    static Optional<DisputeFigure> of(Dispute dispute, Id<DisputeFigure> id) {
        Dispute.Taken last = dispute.steps().get(dispute.steps().size() - 1);
        return counted(dispute, last.step())
                .map(what -> new DisputeFigure(
                        dispute.community(),
                        id,
                        dispute.id(),
                        what,
                        last.on(),
                        dispute.report().disputeClass(),
                        dispute.report().subject(),
                        dispute.agreement().map(MediationAgreement::mode),
                        dispute.referred(),
                        isLate(dispute, what),
                        dispute.days(),
                        dispute.report().people(),
                        dispute.report().amount()));
    }

    private static boolean isLate(Dispute dispute, FigureKind what) {
        return what == FigureKind.PERFORMED || what == FigureKind.REMEDIED
                ? dispute.clocks()
                        .last(DisputeDuty.PERFORMANCE)
                        .filter(DutyClock::wasLate)
                        .isPresent()
                : dispute.clocks().late() > 0;
    }

    private static Optional<FigureKind> counted(Dispute dispute, DisputeStep step) {
        return switch (step) {
            case ACCEPT -> Optional.of(FigureKind.ACCEPTED);
            case AGREE ->
                dispute.times(DisputeStep.RETRACT, DisputeStep.REOPEN) > 0
                        ? Optional.empty()
                        : Optional.of(FigureKind.SETTLED);
            case TERMINATE -> Optional.of(FigureKind.FAILED);
            case FULFIL ->
                Optional.of(
                        dispute.times(DisputeStep.BREACH, DisputeStep.AGREE) > 0
                                ? FigureKind.REMEDIED
                                : FigureKind.PERFORMED);
            case BREACH -> once(dispute, step, FigureKind.BREACHED);
            case CONFIRM -> once(dispute, step, FigureKind.CONFIRMED);
            case REFER -> Optional.of(FigureKind.REFERRED);
            case REOPEN -> Optional.of(FigureKind.REBOUND);
            case JOIN -> Optional.of(FigureKind.REPEAT);
            default -> Optional.empty();
        };
    }

    private static Optional<FigureKind> once(Dispute dispute, DisputeStep step, FigureKind what) {
        return dispute.times(step, DisputeStep.AGREE) > 1 ? Optional.empty() : Optional.of(what);
    }
}
