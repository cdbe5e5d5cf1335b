package org.linli.dispute;

import java.util.List;
import java.util.function.BiFunction;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.work.UnitOfWork;

/** Disputes that are taken a step further, by the charter under which they began. */
final class OpenDisputes {
    private OpenDisputes() {}

    static Decision<Dispute> advance(
            UnitOfWork work, Id<Dispute> dispute, BiFunction<Dispute, DisputeMoment, Decision<Dispute>> change) {
        List<DisputeFigure> reached = work.find(Dispute.KIND, dispute)
                .map(before -> FigureSteps.reached(work, before))
                .orElse(List.of());
        return counted(
                work,
                reached,
                work.change(
                        Dispute.KIND,
                        dispute,
                        before -> change.apply(
                                before.recounted(work.calendar()),
                                DisputeMoment.of(
                                        work, work.charter(before.clocks().charter())))));
    }

    /** Adds the line of the ledger that the step makes. */
    private static Decision<Dispute> counted(UnitOfWork work, List<DisputeFigure> reached, Decision<Dispute> decided) {
        decided.outcomeIfAccepted()
                .flatMap(dispute -> DisputeFigure.of(dispute, work.newId(), reached))
                .ifPresent(figure -> work.keep(DisputeFigure.KIND, figure));
        return decided;
    }
}
