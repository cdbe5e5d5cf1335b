package org.linli.dispute;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.linli.dispute.party.Party;
import org.linli.dispute.party.PartyForm;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** Disputes that are taken a step further, by the charter under which they began. */
final class OpenDisputes {
    private OpenDisputes() {}

    static Decision<Dispute> advance(
            UnitOfWork work, Id<Dispute> dispute, BiFunction<Dispute, DisputeMoment, Decision<Dispute>> change) {
        Optional<Dispute> found = work.find(Dispute.KIND, dispute);
        List<DisputeFigure> reached =
                found.map(before -> FigureSteps.reached(work, before)).orElse(List.of());
        int steps = found.map(before -> before.steps().size()).orElse(0);
        return counted(
                work,
                reached,
                steps,
                work.change(
                        Dispute.KIND,
                        dispute,
                        before -> change.apply(
                                before.recounted(work.calendar()),
                                DisputeMoment.of(
                                        work, work.charter(before.clocks().charter())))));
    }

    /** Corrects what was registered wrongly; parties who stay need not be there any more. */
    static Decision<Dispute> correct(UnitOfWork work, Id<Dispute> dispute, DisputeForm form, String reason) {
        List<PartyForm> registered = work.find(Dispute.KIND, dispute)
                .map(found -> found.form().parties())
                .orElse(List.of());
        PartiesInDispute.needs(work, form, registered).a(Dispute.KIND, dispute).orRefuse();
        List<Party> parties = PartiesInDispute.of(work, form);
        return advance(
                work,
                dispute,
                (before, moment) -> MediatedDisputes.rejudged(
                        work, DisputeCorrection.correct(before, form, parties, reason, moment)));
    }

    /** The repeats that are joined to a case, and closed with it. */
    static List<Dispute> joinedTo(Reading view, Id<Dispute> lead) {
        return view.list(view.all(Dispute.KIND).where(Dispute.LEAD, lead)).stream()
                .filter(repeat -> repeat.status() == DisputeStatus.JOINED)
                .toList();
    }

    /** Adds the line of the ledger that the step makes; what adds no step, such as a correction without a difference, makes none. */
    private static Decision<Dispute> counted(
            UnitOfWork work, List<DisputeFigure> reached, int steps, Decision<Dispute> decided) {
        decided.outcomeIfAccepted()
                .filter(dispute -> dispute.steps().size() > steps)
                .flatMap(dispute -> DisputeFigure.of(dispute, work.newId(), reached))
                .ifPresent(figure -> work.keep(DisputeFigure.KIND, figure));
        return decided;
    }
}
