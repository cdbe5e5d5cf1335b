package org.linli.dispute;

import java.util.function.BiFunction;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.work.UnitOfWork;

/** Disputes that are taken a step further, by the charter under which they began. */
final class OpenDisputes {
    private OpenDisputes() {}

    static Decision<Dispute> advance(
            UnitOfWork work, Id<Dispute> dispute, BiFunction<Dispute, DisputeMoment, Decision<Dispute>> change) {
        return counted(
                work,
                work.change(
                        Dispute.KIND,
                        dispute,
                        before -> change.apply(
                                before.recounted(work.calendar()),
                                DisputeMoment.of(
                                        work, work.charter(before.clocks().charter())))));
    }

    /** Adds the line of the ledger that the step makes. */
    private static Decision<Dispute> counted(UnitOfWork work, Decision<Dispute> decided) {
        decided.outcomeIfAccepted()
                .flatMap(dispute -> DisputeFigure.of(dispute, work.newId(), new FigureSteps(dispute).reached(work)))
                .ifPresent(figure -> work.keep(DisputeFigure.KIND, figure));
        return decided;
    }
}
