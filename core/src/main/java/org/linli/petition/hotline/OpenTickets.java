package org.linli.petition.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.linli.calendar.CivilTime;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedDuty;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.grid.incident.TicketTerms;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.petition.Petition;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** Tickets that are taken a step further, and what asks for something in them; ends that were provisional are counted anew. */
final class OpenTickets {
    private OpenTickets() {}

    static Decision<HotlineTicket> advance(
            UnitOfWork work,
            Id<HotlineTicket> ticket,
            BiFunction<HotlineTicket, HotlineMoment, Decision<HotlineTicket>> change) {
        return work.change(
                HotlineTicket.KIND,
                ticket,
                before -> change.apply(
                        before.recounted(work.calendar()), HotlineMoment.of(work, work.charter(before.charter()))));
    }

    /** How many open tickets, and petitions in progress, of the same caller are about the same field. */
    static HotlineRules.Repeats repeated(Reading view, HotlineForm form) {
        long petitions = form.caller().stream()
                .flatMap(caller -> view.list(view.all(Petition.KIND).where(Petition.PERSON, caller)).stream())
                .filter(other -> other.status().isInProgress() && other.form().field() == form.field())
                .count();
        return new HotlineRules.Repeats(open(view, form), (int) petitions);
    }

    private static int open(Reading view, HotlineForm form) {
        return (int) form.caller().stream()
                .flatMap(caller -> view.list(view.all(HotlineTicket.KIND).where(HotlineTicket.CALLER, caller)).stream())
                .filter(other -> other.isOpen() && other.form().field() == form.field())
                .count();
    }

    /** How many tickets were merged into one. */
    static int mergedInto(Reading view, Id<HotlineTicket> lead) {
        return (int) view.count(view.all(HotlineTicket.KIND).where(HotlineTicket.LEAD, lead));
    }

    static List<HotlineTicket> of(Reading view, List<HotlineTicket> stored, LocalDate today) {
        if (stored.stream().noneMatch(ticket -> ticket.clocks().isProvisional())) {
            return stored;
        }
        WorkCalendar calendar = view.calendarOn(today);
        return stored.stream().map(ticket -> ticket.recounted(calendar)).toList();
    }

    static Decision<HotlineTicket> find(Reading view, Id<HotlineTicket> ticket, LocalDate today) {
        return Needs.orNotFound(
                view.find(HotlineTicket.KIND, ticket).map(found -> found.recounted(view.calendarOn(today))),
                HotlineTicket.KIND,
                ticket);
    }

    static HotlineCard card(Reading view, HotlineTicket ticket, LocalDate today) {
        return HotlineCard.of(
                ticket,
                ticket.lead()
                        .flatMap(lead -> view.find(HotlineTicket.KIND, lead))
                        .map(found -> found.recounted(view.calendarOn(today))));
    }

    /** One query, over the index of reminders; what was due first in front. */
    static List<DueTicket> due(Reading view, Instant asOf, LocalDate today) {
        return reminded(view, asOf, today)
                .flatMap(ticket -> DueTicket.of(ticket, asOf))
                .sorted(Comparator.comparing(DueTicket::lastDay)
                        .thenComparing(DueTicket::ticket)
                        .thenComparing(DueTicket::duty))
                .toList();
    }

    static Stream<Attention> attention(Reading view, Instant now, LocalDate today) {
        return reminded(view, now, today).flatMap(ticket -> {
            // Asked for, so that findings on the clocks cite the charter of the ticket.
            LocalDate registered = HotlineMoment.dayOf(ticket.registeredAt());
            view.terms(TicketTerms.TERMS, registered);
            return ticket.clocks().open().stream().flatMap(clock -> late(ticket, clock, registered, now));
        });
    }

    private static Stream<Attention> late(HotlineTicket ticket, TrackedClock clock, LocalDate registered, Instant now) {
        TrackedClock.Running running = new TrackedClock.Running(registered, clock, now);
        return Matter.of(HotlineTicket.KIND, ticket.id())
                .due(clock.deadline().lastDay())
                .settledBy(settling(clock.duty()))
                .found(
                        clock.duty() == TrackedDuty.EXAMINE
                                ? HotlineRules.EXAMINED.check(running)
                                : HotlineRules.OVERDUE.check(running));
    }

    static Command<HotlineTicket> settling(TrackedDuty duty) {
        return switch (duty) {
            case CONTACT -> HotlineTickets.CONTACT;
            case EXAMINE -> HotlineTickets.EXAMINE;
            case CALL_BACK -> HotlineTickets.CALL_BACK;
            default -> HotlineTickets.CLOSE;
        };
    }

    private static Stream<HotlineTicket> reminded(Reading view, Instant asOf, LocalDate today) {
        return of(
                view,
                view.list(view.all(HotlineTicket.KIND).below(HotlineTicket.REMINDS_AT, CivilTime.after(asOf))),
                today)
                .stream();
    }
}
