package org.linli.dispute;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.calendar.WorkCalendar;
import org.linli.dispute.clock.DisputeClockRules;
import org.linli.dispute.clock.MediationTerms;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorStatus;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.work.Needs;
import org.linli.work.Reading;

/** What is known today of disputes and was not when they were stored: ends that were counted provisionally are counted anew. */
final class DisputeOutlook {
    // A notice of holidays moves a provisional end by less.
    private static final Duration MARGIN = Duration.ofDays(20);

    private DisputeOutlook() {}

    static List<Dispute> of(Reading view, List<Dispute> stored, LocalDate today) {
        if (stored.stream().noneMatch(dispute -> dispute.clocks().isProvisional())) {
            return stored;
        }
        WorkCalendar calendar = view.calendarOn(today);
        return stored.stream().map(dispute -> dispute.recounted(calendar)).toList();
    }

    static Decision<Dispute> find(Reading view, Id<Dispute> dispute, LocalDate today) {
        return Needs.orNotFound(
                view.find(Dispute.KIND, dispute).map(found -> found.recounted(view.calendarOn(today))),
                Dispute.KIND,
                dispute);
    }

    static DisputeCard card(Reading view, Dispute dispute, LocalDate today) {
        return DisputeCard.of(
                dispute,
                dispute.lead()
                        .flatMap(lead -> view.find(Dispute.KIND, lead))
                        .map(found -> found.recounted(view.calendarOn(today))));
    }

    /** One query, over the index of reminders; what was due first in front. */
    static List<DueDispute> due(Reading view, Instant asOf, LocalDate today) {
        return reminded(view, asOf, today)
                .flatMap(dispute -> dispute.clocks().open().stream()
                        .flatMap(clock -> DueDispute.of(dispute, clock, terms(view, dispute), asOf).stream()))
                .sorted(Comparator.comparing(DueDispute::lastDay)
                        .thenComparing(DueDispute::dispute)
                        .thenComparing(DueDispute::duty))
                .toList();
    }

    static List<Finding> attention(Reading view, Instant now, LocalDate today) {
        Inspection inspection = new Inspection();
        reminded(view, now, today).forEach(dispute -> {
            terms(view, dispute);
            dispute.clocks()
                    .open()
                    .forEach(clock -> inspection.ask(
                            clock.rule(),
                            new DisputeClockRules.Running(dispute.id().value(), clock, now)));
        });
        manned(view).forEach(facts -> inspection.ask(MediationRules.GONE, facts));
        return inspection.findings();
    }

    private static Stream<Dispute> reminded(Reading view, Instant asOf, LocalDate today) {
        return of(view, view.list(view.all(Dispute.KIND).below(Dispute.REMINDS_AT, asOf.plus(MARGIN))), today).stream();
    }

    private static MediationTerms terms(Reading view, Dispute dispute) {
        return view.terms(MediationTerms.TERMS, dispute.registeredOn());
    }

    /** Open disputes of mediators who mediate no longer. */
    private static Stream<MediationRules.Manned> manned(Reading view) {
        return Stream.of(MediatorStatus.DISMISSED, MediatorStatus.ENDED)
                .flatMap(status -> view.list(view.all(Mediator.KIND).where(Mediator.STATUS, status)).stream())
                .flatMap(mediator -> view.list(view.all(Dispute.KIND).where(Dispute.AT_WORK, mediator.id())).stream())
                .map(Dispute::id)
                .distinct()
                .map(dispute -> new MediationRules.Manned(dispute, true));
    }
}
