package org.linli.grid.patrol;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.calendar.DeadlineState;
import org.linli.charter.Rate;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.GridTerms;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.IncidentCategory;
import org.linli.grid.incident.IncidentStatus;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.work.Reading;

/** Computes the monthly sheet of a grid. */
final class GridMonthSheet {
    private final Reading view;
    private final Id<Grid> id;
    private final YearMonth month;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate today;
    private final List<Division> divisions;

    GridMonthSheet(Reading view, Id<Grid> id, YearMonth month, LocalDate today) {
        this.view = view;
        this.id = id;
        this.month = month;
        this.first = month.atDay(1);
        this.last = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        this.today = today;
        this.divisions = view.list(view.all(Division.KIND).orderedBy(Division.FROM));
    }

    Optional<GridMonth> sheet(Instant now) {
        return Stream.iterate(last, day -> !day.isBefore(first), day -> day.minusDays(1))
                .flatMap(day -> gridOn(day).stream())
                .findFirst()
                .map(grid -> sheet(grid, now));
    }

    private GridMonth sheet(Grid grid, Instant now) {
        GridMonthVisits visits = visits(grid);
        Inspection inspection = new Inspection();
        for (GridMonthVisits.Week week : visits.weeks()) {
            inspection.ask(
                    GridMonthRules.PATROLS_WEEKLY,
                    new GridMonthRules.Patrolled(grid.name(), week, view.terms(GridTerms.TERMS, week.monday())));
        }
        inspection.ask(GridMonthRules.VISITED, new GridMonthRules.Covered(grid.name(), visits));
        List<Incident> found = found();
        long open =
                found.stream().filter(incident -> incident.status().isOpen()).count();
        if (open > 0) {
            inspection.found(List.of(
                    Finding.hint("grid-month-open").with("grid", grid.name()).with("open", open)));
        }
        return new GridMonth(id, grid.name(), month, visits, incidents(found, now), inspection.findings());
    }

    private GridMonthVisits visits(Grid grid) {
        // The first week that ends in the month may begin before it.
        List<Visit> all = view
                .list(view.all(Visit.KIND)
                        .where(Visit.GRID, id)
                        .between(Visit.DAY, first.minusDays(6), last.plusDays(1)))
                .stream()
                .filter(visit -> visit.status() == VisitStatus.RECORDED)
                .toList();
        List<Visit> ofMonth = all.stream()
                .filter(visit -> !visit.round().day().isBefore(first))
                .toList();
        return new GridMonthVisits(
                ofMonth.size(),
                ofMonth.stream().mapToLong(visit -> visit.round().households()).sum(),
                ofMonth.stream().mapToLong(Visit::firstCalls).sum(),
                grid.households(),
                weeks().map(monday -> new GridMonthVisits.Week(monday, roundsIn(all, monday)))
                        .toList());
    }

    /** The Mondays of the weeks that ended in the month; the present week has days left. */
    private Stream<LocalDate> weeks() {
        LocalDate sunday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Stream.iterate(sunday, day -> !day.isAfter(last) && day.isBefore(today), day -> day.plusWeeks(1))
                .filter(day ->
                        gridOn(day).isPresent() && gridOn(day.minusDays(6)).isPresent())
                .map(day -> day.minusDays(6));
    }

    private static int roundsIn(List<Visit> visits, LocalDate monday) {
        return (int) visits.stream()
                .map(visit -> visit.round().day())
                .filter(day -> !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1)))
                .count();
    }

    private List<Incident> found() {
        return view
                .list(view.all(Incident.KIND)
                        .where(Incident.CAPTURED_IN, id)
                        .between(Incident.CAPTURED_ON, first, last.plusDays(1)))
                .stream()
                .map(incident -> incident.recounted(view.calendarOn(today)))
                .sorted(Comparator.comparing(incident -> incident.report().at()))
                .toList();
    }

    private static GridMonthIncidents incidents(List<Incident> found, Instant now) {
        List<Incident> accepted = found.stream()
                .filter(incident -> incident.status() != IncidentStatus.DECLINED)
                .toList();
        List<Integer> scores =
                accepted.stream().flatMap(incident -> incident.score().stream()).toList();
        return new GridMonthIncidents(
                byCategory(found),
                (long) found.size() - accepted.size(),
                onTime(accepted, now),
                accepted.stream()
                        .mapToLong(incident -> incident.givenBackBy().size())
                        .sum(),
                repeated(found),
                scores.size(),
                scores.stream().mapToLong(Integer::longValue).sum());
    }

    private static Map<IncidentCategory, Long> byCategory(List<Incident> found) {
        Map<IncidentCategory, Long> counts = new EnumMap<>(IncidentCategory.class);
        for (IncidentCategory category : IncidentCategory.values()) {
            counts.put(
                    category,
                    found.stream()
                            .filter(incident -> incident.report().category() == category)
                            .count());
        }
        return counts;
    }

    private static Rate onTime(List<Incident> accepted, Instant now) {
        List<Incident> judged = accepted.stream()
                .filter(incident -> incident.clock().finish().metAt().isPresent()
                        || incident.clock().finish().state(now) == DeadlineState.OVERDUE)
                .toList();
        long kept = judged.stream()
                .filter(incident -> incident.clock().finish().metAt().isPresent()
                        && !incident.clock().finish().wasMetLate())
                .count();
        return new Rate(kept, judged.size());
    }

    private static Rate repeated(List<Incident> found) {
        Set<List<Object>> seen = new HashSet<>();
        List<Boolean> again = found.stream()
                .flatMap(incident -> incident.report().building().stream()
                        .map(building ->
                                List.<Object>of(building, incident.report().category())))
                .map(place -> !seen.add(place))
                .toList();
        return new Rate(again.stream().filter(repeat -> repeat).count(), again.size());
    }

    private Optional<Grid> gridOn(LocalDate day) {
        return divisions.stream()
                .filter(division ->
                        division.inForce().filter(term -> term.contains(day)).isPresent())
                .findFirst()
                .flatMap(division -> division.grid(id));
    }
}
