package org.linli.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.calendar.CivilTime;
import org.linli.calendar.WorkCalendar;
import org.linli.dispute.agreement.AgreementRules;
import org.linli.dispute.clock.DisputeClockRules;
import org.linli.dispute.clock.DutyClock;
import org.linli.dispute.clock.MediationTerms;
import org.linli.dispute.mediator.Mediator;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.work.Needs;
import org.linli.work.Reading;

/** What is known today of disputes and was not when they were stored: ends that were counted provisionally are counted anew. */
final class DisputeOutlook {
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

    static List<Dispute> ofMediator(Reading view, Id<Mediator> mediator, LocalDate today) {
        return of(view, view.list(view.all(Dispute.KIND).where(Dispute.MEDIATOR, mediator)), today);
    }

    static List<DisputeCard> ofPerson(Reading view, Id<Person> person, LocalDate today) {
        return view.list(view.all(Dispute.KIND).where(Dispute.PERSON, person)).stream()
                .map(dispute -> card(view, dispute, today))
                .toList();
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
                Stream.of(MediatedDisputes.attention(view), unsigned(view, today), waiting(view, today))
                        .flatMap(found -> found));
    }

    /** Cases that wait without an end. */
    private static Stream<Attention> waiting(Reading view, LocalDate today) {
        return view.list(view.all(Dispute.KIND).below(Dispute.WAITS_SINCE, today)).stream()
                .flatMap(dispute -> DisputeWait.since(dispute).stream()
                        .map(since -> new DisputeClockRules.Waiting(
                                dispute.name(), since, dispute.clocks().stopped(), today, terms(view, dispute)))
                        .flatMap(facts -> Matter.of(Dispute.KIND, dispute.id())
                                .due(facts.since().plusDays(facts.terms().maxDays()))
                                .settledBy(Mediations.GO_ON)
                                .found(DisputeClockRules.WAITS_LONG.check(facts))));
    }

    /** Written agreements that are not in effect. */
    private static Stream<Attention> unsigned(Reading view, LocalDate today) {
        return view.list(view.all(Dispute.KIND).below(Dispute.UNSIGNED_SINCE, today.plusDays(1))).stream()
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
        return of(view, view.list(view.all(Dispute.KIND).below(Dispute.REMINDS_AT, CivilTime.after(asOf))), today)
                .stream();
    }

    private static MediationTerms terms(Reading view, Dispute dispute) {
        return view.terms(MediationTerms.TERMS, dispute.registeredOn());
    }
}
