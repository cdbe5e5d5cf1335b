package org.linli.dispute.ledger;

import java.util.Optional;
import org.linli.dispute.DisputeFigure;
import org.linli.dispute.agreement.AgreementMode;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.party.DisputeClass;
import org.linli.storage.Total;

/**
 * A line of the monthly ledger (台账行).
 *
 * @param disputeClass between whom the disputes are
 * @param subject what they are about
 * @param figures what happened to them
 */
public record DisputeLine(DisputeClass disputeClass, DisputeSubject subject, DisputeFigures figures) {
    static DisputeLine of(Total<DisputeFigure> total) {
        return new DisputeLine(
                total.get(DisputeFigure.CLASS).orElseThrow(),
                total.get(DisputeFigure.SUBJECT).orElseThrow(),
                figures(total));
    }

    private static DisputeFigures figures(Total<DisputeFigure> total) {
        long n = total.count();
        boolean late = total.get(DisputeFigure.LATE).orElse(false);
        Optional<AgreementMode> mode = total.get(DisputeFigure.MODE);
        return switch (total.get(DisputeFigure.WHAT).orElseThrow()) {
            case ACCEPTED ->
                new DisputeFigures(
                        n,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        total.sum(DisputeFigure.PEOPLE),
                        total.sum(DisputeFigure.AMOUNT));
            case SETTLED ->
                new DisputeFigures(
                        0,
                        n,
                        mode.equals(Optional.of(AgreementMode.WRITTEN)) ? n : 0,
                        mode.equals(Optional.of(AgreementMode.ORAL)) ? n : 0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        late ? n : 0,
                        total.sum(DisputeFigure.DAYS),
                        0,
                        0);
            case FAILED ->
                new DisputeFigures(0, 0, 0, 0, n, 0, 0, 0, 0, 0, 0, late ? n : 0, total.sum(DisputeFigure.DAYS), 0, 0);
            case PERFORMED -> new DisputeFigures(0, 0, 0, 0, 0, n, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            case BREACHED -> new DisputeFigures(0, 0, 0, 0, 0, 0, n, 0, 0, 0, 0, 0, 0, 0, 0);
            case CONFIRMED -> new DisputeFigures(0, 0, 0, 0, 0, 0, 0, n, 0, 0, 0, 0, 0, 0, 0);
            case REFERRED -> new DisputeFigures(0, 0, 0, 0, 0, 0, 0, 0, n, 0, 0, 0, 0, 0, 0);
            case REBOUND -> new DisputeFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, n, 0, 0, 0, 0, 0);
            case REPEAT -> new DisputeFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, n, 0, 0, 0, 0);
        };
    }

    DisputeLine plus(DisputeLine other) {
        return new DisputeLine(disputeClass, subject, figures.plus(other.figures));
    }
}
