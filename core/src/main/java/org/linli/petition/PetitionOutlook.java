package org.linli.petition;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.calendar.CivilTime;
import org.linli.calendar.Deadline;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedDuty;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.work.Needs;
import org.linli.work.Reading;

/** What is known today of petitions and was not when they were stored: ends that were counted provisionally are counted anew. */
final class PetitionOutlook {
    // A choice is yellow for less: the fifth part of thirty days, and of the days of rest after them.
    private static final Duration YELLOW = Duration.ofDays(20);

    private PetitionOutlook() {}

    static List<Petition> of(Reading view, List<Petition> stored, LocalDate today) {
        if (stored.stream().noneMatch(petition -> petition.clocks().isProvisional())) {
            return stored;
        }
        WorkCalendar calendar = view.calendarOn(today);
        return stored.stream().map(petition -> petition.recounted(calendar)).toList();
    }

    static Decision<Petition> find(Reading view, Id<Petition> petition, LocalDate today) {
        return Needs.orNotFound(
                view.find(Petition.KIND, petition).map(found -> found.recounted(view.calendarOn(today))),
                Petition.KIND,
                petition);
    }

    /** Over the indexes of reminders and of choices, neither of which grows with what is over; what was due first in front. */
    static List<DuePetition> due(Reading view, Instant asOf, LocalDate today) {
        return Stream.concat(reminded(view, asOf, today), choosing(view, asOf, today))
                .distinct()
                .flatMap(petition -> DuePetition.of(petition, asOf))
                .sorted(Comparator.comparing(DuePetition::lastDay)
                        .thenComparing(DuePetition::petition)
                        .thenComparing(DuePetition::duty))
                .toList();
    }

    static Stream<Attention> attention(Reading view, Instant now, LocalDate today) {
        return reminded(view, now, today)
                .flatMap(petition -> petition.clocks().open().stream().flatMap(clock -> late(petition, clock, now)));
    }

    private static Stream<Attention> late(Petition petition, TrackedClock clock, Instant now) {
        return Matter.of(Petition.KIND, petition.id())
                .due(clock.deadline().lastDay())
                .settledBy(settling(clock.duty()))
                .found(PetitionClockRules.of(clock.duty())
                        .check(new TrackedClock.Running(petition.form().receivedOn(), clock, now)));
    }

    static Command<Petition> settling(TrackedDuty duty) {
        return switch (duty) {
            case TRANSFER -> Petitions.TRANSFER;
            case NOTICE -> Petitions.ACCEPT;
            case REVIEW -> PetitionAnswers.REVIEW;
            case RECHECK -> PetitionAnswers.RECHECK;
            default -> PetitionAnswers.ANSWER;
        };
    }

    /** The command that takes a petition on that a body has still to decide on. */
    static Command<Petition> next(PetitionStatus status) {
        return status == PetitionStatus.TRANSFERRED ? Petitions.ACCEPT : PetitionAnswers.ANSWER;
    }

    private static Stream<Petition> choosing(Reading view, Instant asOf, LocalDate today) {
        Instant last = asOf.plus(Deadline.MARGIN).plus(YELLOW);
        return of(
                view,
                view.list(view.all(Petition.KIND).between(Petition.CHOICE_UNTIL, asOf.minus(Deadline.MARGIN), last)),
                today)
                .stream();
    }

    private static Stream<Petition> reminded(Reading view, Instant asOf, LocalDate today) {
        return of(view, view.list(view.all(Petition.KIND).below(Petition.REMINDS_AT, CivilTime.after(asOf))), today)
                .stream();
    }
}
