package org.linli.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.dispute.agreement.AgreementMode;
import org.linli.dispute.agreement.MediationAgreement;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.party.DisputeClass;
import org.linli.grid.Grid;
import org.linli.grid.GridNames;
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
 * @param since the day of what it undoes: of an agreement that was taken back, or broken and then referred, when it was reached; of one
 *     that was performed after a breach, when it was broken first
 * @param late of an agreement that was performed, whether it was performed late; else whether the community was late in one of its
 *     duties since the dispute came in or back, and no earlier agreement since then has counted that
 * @param days days since the dispute was accepted or reopened
 * @param people how many people it concerns
 * @param amount the amount in dispute, in fen
 * @param grid in which grid the dispute arose, where that is known
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
        Optional<LocalDate> since,
        boolean late,
        long days,
        long people,
        long amount,
        Optional<Id<Grid>> grid) {
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

    /** The day of what it undoes. */
    public static final Column<DisputeFigure, LocalDate> SINCE =
            Column.optional("since_on", ValueType.DAY, DisputeFigure::since);

    /** In which grid the dispute arose. */
    public static final Column<DisputeFigure, Id<Grid>> GRID =
            Column.optional("grid", ValueType.id(), DisputeFigure::grid);

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
            .column(SINCE)
            .column(GRID)
            .naming(GRID, GridNames.GRID)
            .column(LATE)
            .column(DAYS)
            .column(PEOPLE)
            .column(AMOUNT)
            .build();

    /**
     * The line that a dispute's last step makes; none for a step that no ledger counts.
     *
     * @param dispute the dispute, after the step
     * @param id the line's id
     * @param reached the lines of its earlier agreements since it came in or back
     */
    static Optional<DisputeFigure> of(Dispute dispute, Id<DisputeFigure> id, List<DisputeFigure> reached) {
        FigureSteps steps = new FigureSteps(dispute);
        return steps.counted()
                .map(what -> new DisputeFigure(
                        dispute.community(),
                        id,
                        dispute.id(),
                        what,
                        dispute.latest().on(),
                        dispute.report().disputeClass(),
                        dispute.report().subject(),
                        what == FigureKind.WITHDRAWN
                                ? Optional.of(AgreementMode.WRITTEN)
                                : dispute.agreement().map(MediationAgreement::mode),
                        dispute.referred(),
                        steps.since(what),
                        steps.isLate(what, reached),
                        dispute.days(),
                        dispute.report().people(),
                        dispute.report().amount(),
                        dispute.report().grid()));
    }
}
