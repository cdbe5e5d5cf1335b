package org.linli.dispute;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
                Stream.of(mediated(view), unsigned(view), waiting(view, today)).flatMap(found -> found));
    }

    /** Cases that wait without an end. */
    private static Stream<Attention> waiting(Reading view, LocalDate today) {
        return in(view, DisputeStatus.UNSETTLED)
                .flatMap(dispute -> waitsSince(dispute).stream()
                        .map(since -> new DisputeClockRules.Waiting(
                                dispute.name(), since, dispute.clocks().stopped(), today, terms(view, dispute)))
                        .flatMap(facts -> Matter.of(Dispute.KIND, dispute.id())
                                .due(facts.since().plusDays(facts.terms().maxDays()))
                                .settledBy(Mediations.GO_ON)
                                .found(DisputeClockRules.WAITS_LONG.check(facts))));
    }

    /** The day since which it waits without a break; empty while it waits for nothing. */
    private static Optional<LocalDate> waitsSince(Dispute dispute) {
        Optional<LocalDate> since = Optional.empty();
        int causes = 0;
        for (Dispute.Taken taken : dispute.steps()) {
            causes = switch (taken.step()) {
                case STOP -> causes + 1;
                case GO_ON -> causes - 1;
                case AGREE, REJECT, REFER, JOIN, TERMINATE, ARCHIVE -> 0;
                default -> causes;
            };
            since = causes == 0 ? Optional.empty() : since.or(() -> Optional.of(taken.on()));
        }
        return since;
    }

    private static Stream<Dispute> in(Reading view, List<DisputeStatus> statuses) {
        return statuses.stream()
                .flatMap(status -> view.list(view.all(Dispute.KIND).where(Dispute.STATUS, status)).stream());
    }

    /** Written agreements that are not in effect. */
    private static Stream<Attention> unsigned(Reading view) {
        return in(view, List.of(DisputeStatus.AGREED))
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
        return in(view, List.of(DisputeStatus.ASSIGNED, DisputeStatus.MEDIATING))
                .flatMap(dispute -> mediated(view, dispute));
    }

    /** A correction with what no longer holds: mediators who have an interest now, and a repeat that is another matter. */
    static Decision<Dispute> rejudged(Reading view, Decision<Dispute> corrected) {
        return corrected.alsoFound(corrected.outcomeIfAccepted().stream()
                .filter(dispute -> dispute.status().isOpen() || dispute.status() == DisputeStatus.JOINED)
                .flatMap(dispute -> Stream.concat(
                        interests(view, dispute).flatMap(facts -> MediationRules.INTEREST.check(facts).stream()),
                        dispute.lead().flatMap(lead -> view.find(Dispute.KIND, lead)).stream()
                                .flatMap(lead -> DisputeRules.SAME_MATTER
                                        .check(new DisputeRules.Joining(
                                                false, true, 0, DisputeIntake.isSameMatter(dispute, lead)))
                                        .stream())))
                .toList());
    }

    private static Stream<MediationRules.Interested> interests(Reading view, Dispute dispute) {
        return Mediators.active(view, dispute.panel().mediators()).stream()
                .map(mediator ->
                        new MediationRules.Interested(dispute.name(), MediatorAtWork.ties(view, dispute, mediator)));
    }

    private static Stream<Attention> mediated(Reading view, Dispute dispute) {
        Matter matter = Matter.of(Dispute.KIND, dispute.id());
        return Stream.concat(
                matter.settledBy(Mediations.ASSIGN)
                        .found(MediationRules.GONE.check(MediatorAtWork.manned(view, dispute))),
                interests(view, dispute)
                        .flatMap(facts ->
                                matter.settledBy(Mediations.RELEASE).found(MediationRules.INTEREST.check(facts))));
    }
}
