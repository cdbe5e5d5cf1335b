package org.linli.dispute;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.calendar.WorkCalendar;
import org.linli.dispute.agreement.AgreementRules;
import org.linli.dispute.clock.DisputeClockRules;
import org.linli.dispute.clock.DutyClock;
import org.linli.dispute.clock.MediationTerms;
import org.linli.dispute.mediator.Mediators;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.work.Needs;
import org.linli.work.Reading;

/** What is known today of disputes and was not when they were stored: ends that were counted provisionally are counted anew. */
final class DisputeOutlook {
    // What stores keep of an instant; a reminder is due at its own instant too.
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

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

    static Stream<Attention> attention(Reading view, Instant now, LocalDate today) {
        return Stream.concat(
                reminded(view, now, today).flatMap(dispute -> {
                    // Asked for, so that findings on the clocks cite the charter of the case.
                    terms(view, dispute);
                    return dispute.clocks().open().stream().flatMap(clock -> late(dispute, clock, now));
                }),
                Stream.concat(mediated(view), unsigned(view)));
    }

    /** Written agreements that are not in effect. */
    private static Stream<Attention> unsigned(Reading view) {
        return view.list(view.all(Dispute.KIND).where(Dispute.STATUS, DisputeStatus.AGREED)).stream()
                .flatMap(dispute -> dispute.agreement().stream()
                        .flatMap(agreement -> Matter.of(Dispute.KIND, dispute.id())
                                .settledBy(MediationAgreements.SIGN)
                                .found(AgreementRules.UNSIGNED.check(
                                        new AgreementRules.Unsigned(dispute.name(), agreement)))));
    }

    private static Stream<Attention> late(Dispute dispute, DutyClock clock, Instant now) {
        Matter matter =
                Matter.of(Dispute.KIND, dispute.id()).due(clock.deadline().lastDay());
        return DisputeWay.out(dispute, clock.duty())
                .map(DisputeWay::command)
                .map(matter::settledBy)
                .orElse(matter)
                .found(clock.rule().check(new DisputeClockRules.Running(dispute.name(), clock, now)));
    }

    private static Stream<Dispute> reminded(Reading view, Instant asOf, LocalDate today) {
        return of(view, view.list(view.all(Dispute.KIND).below(Dispute.REMINDS_AT, asOf.plus(MICROSECOND))), today)
                .stream();
    }

    private static MediationTerms terms(Reading view, Dispute dispute) {
        return view.terms(MediationTerms.TERMS, dispute.registeredOn());
    }

    /** Disputes that wait for mediation or are in it, whose mediators mediate no longer or have got an interest. */
    private static Stream<Attention> mediated(Reading view) {
        return Stream.of(DisputeStatus.ASSIGNED, DisputeStatus.MEDIATING)
                .flatMap(status -> view.list(view.all(Dispute.KIND).where(Dispute.STATUS, status)).stream())
                .flatMap(dispute -> mediated(view, dispute));
    }

    private static Stream<Attention> mediated(Reading view, Dispute dispute) {
        Matter matter = Matter.of(Dispute.KIND, dispute.id());
        return Stream.concat(
                matter.settledBy(Mediations.ASSIGN)
                        .found(MediationRules.GONE.check(MediatorAtWork.manned(view, dispute))),
                Mediators.active(view, dispute.panel().mediators()).stream()
                        .map(mediator -> MediatorAtWork.ties(view, dispute, mediator))
                        .flatMap(ties -> matter.settledBy(Mediations.RELEASE)
                                .found(MediationRules.INTEREST.check(
                                        new MediationRules.Interested(dispute.name(), ties)))));
    }
}
