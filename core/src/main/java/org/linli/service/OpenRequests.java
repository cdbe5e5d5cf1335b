package org.linli.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedDuty;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** Requests that are taken a step further, and what asks for something in them; ends that were provisional are counted anew. */
final class OpenRequests {
    // A notice of holidays moves a provisional end by less.
    private static final Duration MARGIN = Duration.ofDays(20);

    private OpenRequests() {}

    static Decision<ServiceRequest> advance(
            UnitOfWork work,
            Id<ServiceRequest> request,
            BiFunction<ServiceRequest, ServiceMoment, Decision<ServiceRequest>> change) {
        return work.change(
                ServiceRequest.KIND,
                request,
                before -> change.apply(before, ServiceMoment.of(work, work.charter(before.charter()))));
    }

    static List<ServiceRequest> of(Reading view, List<ServiceRequest> stored, LocalDate today) {
        if (stored.stream().noneMatch(request -> request.clocks().isProvisional())) {
            return stored;
        }
        WorkCalendar calendar = view.calendarOn(today);
        return stored.stream().map(request -> request.recounted(calendar)).toList();
    }

    static Decision<ServiceRequest> find(Reading view, Id<ServiceRequest> request, LocalDate today) {
        return Needs.orNotFound(
                view.find(ServiceRequest.KIND, request).map(found -> found.recounted(view.calendarOn(today))),
                ServiceRequest.KIND,
                request);
    }

    static Optional<ServiceRequest> numbered(Reading view, String number, LocalDate today) {
        return view.holder(ServiceRequest.KIND, ServiceRequest.NUMBER_KEY, ServiceRequest.key(number))
                .map(found -> found.recounted(view.calendarOn(today)));
    }

    /** What waits for a person at the desk now, who answers for its item now; what was received first in front. */
    static List<ServiceRequest> ofClerk(Reading view, Id<Person> clerk, LocalDate today) {
        List<ServiceRequest> waiting = view.list(view.all(ServiceItem.KIND).where(ServiceItem.CLERK, clerk)).stream()
                .flatMap(item ->
                        view.list(view.all(ServiceRequest.KIND).where(ServiceRequest.OPEN_ITEM, item.id())).stream())
                .filter(OpenRequests::waitsAtDesk)
                .sorted(Comparator.comparing(
                                (ServiceRequest request) -> request.form().receivedOn())
                        .thenComparing(request -> request.form().number()))
                .toList();
        return of(view, waiting, today);
    }

    private static boolean waitsAtDesk(ServiceRequest request) {
        boolean atUnit =
                request.status() == ServiceStatus.HANDLING && request.unit().isPresent();
        return request.status().isAtDesk() && !atUnit;
    }

    /** One query, over the index of reminders; what was due first in front. */
    static List<DueRequest> due(Reading view, Instant asOf, LocalDate today) {
        return reminded(view, asOf, today)
                .flatMap(request -> DueRequest.of(request, asOf))
                .sorted(Comparator.comparing(DueRequest::lastDay)
                        .thenComparing(DueRequest::number)
                        .thenComparing(DueRequest::duty))
                .toList();
    }

    static Stream<Attention> attention(Reading view, Instant now, LocalDate today) {
        return reminded(view, now, today).flatMap(request -> {
            // Asked for, so that findings on the clocks cite the charter of the request.
            view.terms(ServiceTerms.TERMS, request.form().receivedOn());
            return request.clocks().open().stream().flatMap(clock -> late(request, clock, now));
        });
    }

    private static Stream<Attention> late(ServiceRequest request, TrackedClock clock, Instant now) {
        TrackedClock.Running running = new TrackedClock.Running(request.form().receivedOn(), clock, now);
        return Matter.of(ServiceRequest.KIND, request.id())
                .due(clock.deadline().lastDay())
                .settledBy(settling(clock.duty(), request.status()))
                .found(
                        clock.duty() == TrackedDuty.TELL
                                ? ServiceRules.TOLD_IN_TIME.check(running)
                                : ServiceRules.OVERDUE.check(running));
    }

    /** The command that does what a clock waits for, or the one that goes before it. */
    static Command<ServiceRequest> settling(TrackedDuty duty, ServiceStatus status) {
        return switch (duty) {
            case TELL -> ServiceRequests.ACCEPT;
            case CALL_BACK -> ServiceResults.CALL_BACK;
            default -> next(status);
        };
    }

    /** The command that takes an open request on from where it stands. */
    static Command<ServiceRequest> next(ServiceStatus status) {
        return switch (status) {
            case SUBMITTED -> ServiceRequests.ACCEPT;
            case SUPPLEMENT -> ServiceRequests.HAND_IN;
            default -> ServiceResults.FINISH;
        };
    }

    /** The command by which a unit has an open request no longer. */
    static Command<ServiceRequest> away(ServiceStatus status) {
        return switch (status) {
            case ACCEPTED, HANDLING -> ServiceResults.TRANSFER;
            default -> next(status);
        };
    }

    private static Stream<ServiceRequest> reminded(Reading view, Instant asOf, LocalDate today) {
        return of(
                view,
                view.list(view.all(ServiceRequest.KIND).below(ServiceRequest.REMINDS_AT, asOf.plus(MARGIN))),
                today)
                .stream();
    }
}
