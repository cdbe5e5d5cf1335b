package org.linli.dispute.ledger;

import java.util.Optional;
import org.linli.dispute.DisputeFigure;
import org.linli.dispute.FigureKind;
import org.linli.dispute.agreement.AgreementMode;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.party.DisputeClass;
import org.linli.kernel.Period;
import org.linli.storage.Total;

/**
 * A line of the monthly ledger (台账行).
 *
 * @param disputeClass between whom the disputes are
 * @param subject what they are about
 * @param figures what happened to them
 */
public record DisputeLine(DisputeClass disputeClass, DisputeSubject subject, DisputeFigures figures) {
    static DisputeLine of(Total<DisputeFigure> total, Period period) {
        return new DisputeLine(
                total.get(DisputeFigure.CLASS).orElseThrow(),
                total.get(DisputeFigure.SUBJECT).orElseThrow(),
                figures(total, period));
    }

    static DisputeFigures figures(Total<DisputeFigure> total, Period period) {
        FigureKind what = total.get(DisputeFigure.WHAT).orElseThrow();
        boolean isLate = total.get(DisputeFigure.LATE).orElse(false);
        Optional<AgreementMode> mode = total.get(DisputeFigure.MODE);
        boolean isAccepted = what == FigureKind.ACCEPTED;
        boolean isSettled = what == FigureKind.SETTLED;
        boolean isEnded = isSettled || what == FigureKind.FAILED;
        boolean isPerformed = what == FigureKind.PERFORMED || what == FigureKind.REMEDIED;
        boolean isWithin =
                total.get(DisputeFigure.SINCE).filter(period::contains).isPresent();
        return new DisputeFigures(
                counted(total, isAccepted),
                counted(total, isSettled),
                counted(total, isSettled && mode.equals(Optional.of(AgreementMode.WRITTEN))),
                counted(total, isSettled && mode.equals(Optional.of(AgreementMode.ORAL))),
                counted(total, what == FigureKind.WITHDRAWN),
                counted(total, what == FigureKind.WITHDRAWN && isWithin),
                counted(total, what == FigureKind.FAILED),
                counted(total, isPerformed),
                counted(total, what == FigureKind.REMEDIED),
                counted(total, isPerformed && isLate),
                counted(total, what == FigureKind.BREACHED),
                counted(total, what == FigureKind.REMEDIED && isWithin),
                counted(total, what == FigureKind.CONFIRMED),
                counted(total, what == FigureKind.REFERRED),
                counted(total, what == FigureKind.REFERRED && isWithin),
                counted(total, what == FigureKind.REBOUND),
                counted(total, what == FigureKind.REPEAT),
                counted(total, isEnded && isLate),
                isEnded ? total.sum(DisputeFigure.DAYS) : 0,
                isAccepted ? total.sum(DisputeFigure.PEOPLE) : 0,
                isAccepted ? total.sum(DisputeFigure.AMOUNT) : 0);
    }

    private static long counted(Total<DisputeFigure> total, boolean applies) {
        return applies ? total.count() : 0;
    }

    DisputeLine plus(DisputeLine other) {
        return new DisputeLine(disputeClass, subject, figures.plus(other.figures));
    }
}
