package org.linli.grid.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.linli.calendar.CivilTime;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.kernel.Actor;
import org.linli.kernel.Spelling;
import org.linli.work.UnitOfWork;

/** Who takes a step of an incident, when, and by which charter and calendar. */
record IncidentMoment(Actor actor, Instant now, Charter charter, WorkCalendar calendar) {
    private static final ZoneId ZONE = CivilTime.CHINA;

    /** The command at work, by the charter of a case. */
    static IncidentMoment of(UnitOfWork work, Charter charter) {
        return new IncidentMoment(work.actor(), work.now(), charter, work.calendar());
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** Such as {@code 2022-09-14 09:00}. */
    static String shown(Instant instant) {
        return Spelling.minute(instant.atZone(ZONE).toLocalDateTime());
    }

    /** The same of an end: such as {@code 2022-09-14 24:00} for the last instant of a day. */
    static String shownEnd(Instant end) {
        return end.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Spelling.endOf(dayEndingAt(end))
                : shown(end);
    }

    static LocalDate dayEndingAt(Instant end) {
        return CivilTime.dayEndingAt(end, ZONE);
    }

    LocalDate today() {
        return dayOf(now);
    }

    /** What the charter of a case promises, as of the day on which the case began. */
    TicketTerms terms(Incident incident) {
        return charter.terms(TicketTerms.TERMS, incident.capturedOn());
    }

    /** The id that is kept: of the person for whom the actor takes the step, else of the actor. */
    String who() {
        return actor.onBehalfOf().orElse(actor.who());
    }

    /** The ids of the actor and of the person for whom the actor takes the step. */
    Set<String> hands() {
        Set<String> all = new TreeSet<>(Set.of(actor.who()));
        actor.onBehalfOf().ifPresent(all::add);
        return all;
    }
}
