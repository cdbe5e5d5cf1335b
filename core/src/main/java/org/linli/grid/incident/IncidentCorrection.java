package org.linli.grid.incident;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.grid.Division;
import org.linli.grid.Site;
import org.linli.kernel.Decision;
import org.linli.kernel.Inspection;

/**
 * What was captured wrongly of an incident, and how it is put right.
 *
 * @param before the incident as it is recorded
 */
record IncidentCorrection(Incident before) {
    /**
     * Corrects what was captured wrongly; the incident stands as before.
     *
     * @param right as it should have been captured
     * @param division the division in force when it was captured, if any
     * @param reason why
     * @param moment by whom and when, by the charter in force when the incident was found
     * @return the incident, with the warning {@code deadline-met-late} when what was done is late now; refused with {@code
     *     incident-grid}, {@code incident-building}, {@code incident-not-in-future}, what is wrong in the texts, and as {@link
     *     IncidentClock#corrected}
     */
    Decision<Incident> correct(IncidentForm right, Optional<Division> division, String reason, IncidentMoment moment) {
        IncidentReport was = before.report();
        Instant at = right.at().orElse(was.at()).truncatedTo(ChronoUnit.MICROS);
        Inspection inspection = new Inspection()
                .ask(IncidentRules.SITE, new Site(right.grid(), right.building(), division))
                .ask(IncidentRules.NOT_IN_FUTURE, new IncidentRules.Found(at, moment.now()));
        Optional<String> title = inspection.read(PlainText.require("matter", right.title(), IncidentReport.MAX_TITLE));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        IncidentReport now = new IncidentReport(
                right.grid(), right.building(), right.category(), right.level(), title.orElse(was.title()), at);
        Optional<IncidentClock> clock = Optional.of(before.clock().recounted(moment.calendar()));
        if (inspection.isClean() && !(now.level() == was.level() && at.equals(was.at()))) {
            clock = inspection.read(before.clock()
                    .corrected(
                            at,
                            right.level()
                                    .promisedIn(moment.charter().terms(TicketTerms.TERMS, IncidentMoment.dayOf(at))),
                            moment.charter().version(),
                            moment.calendar()));
        }
        Optional<IncidentClock> counted = clock;
        return inspection.decide(() -> now.equals(was)
                ? Decision.accepted(before)
                : Decision.accepted(
                        with(now, counted.orElseThrow(), why, moment),
                        new IncidentEvent.IncidentCorrected(
                                before.id(),
                                IncidentEvent.Captured.of(was),
                                IncidentEvent.Captured.of(now),
                                !now.title().equals(was.title()))));
    }

    /** An incident that was never moved is in the grid in which it was captured. */
    private Incident with(IncidentReport now, IncidentClock clock, Optional<String> why, IncidentMoment moment) {
        boolean stays = before.grid().equals(before.report().grid());
        IncidentTaken taken = new IncidentTaken(
                IncidentStep.CORRECT,
                moment.now(),
                moment.who(),
                Optional.empty(),
                why,
                Optional.empty(),
                Optional.of(before.report()));
        List<IncidentTaken> steps =
                Stream.concat(before.steps().stream(), Stream.of(taken)).toList();
        return new Incident(
                before.community(),
                before.id(),
                stays ? now.grid() : before.grid(),
                now,
                clock,
                before.status(),
                before.tier(),
                before.department(),
                steps,
                before.score());
    }
}
