package org.linli.liaison.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.Organisation;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.LiaisonCalendar;
import org.linli.liaison.LiaisonTerms;
import org.linli.liaison.TeamFacts;
import org.linli.work.Reading;

/** What should be looked after in visits. */
final class VisitOutlook {
    private VisitOutlook() {}

    static List<DueVisit> due(Reading view, LocalDate asOf, LocalDate today) {
        LiaisonCalendar calendar = LiaisonCalendar.of(view, today);
        List<LiaisonVisit> open = open(view);
        Map<Id<Organisation>, String> names = names(view, open);
        return open.stream()
                .flatMap(visit -> VisitFacts.due(visit, calendar)
                        .filter(day -> !day.isAfter(asOf))
                        .map(day -> new DueVisit(
                                visit.id(),
                                name(names, visit),
                                visit.form().month(),
                                visit.status(),
                                day,
                                day.isBefore(asOf)))
                        .stream())
                .sorted(Comparator.comparing(DueVisit::due)
                        .thenComparing(DueVisit::enterprise)
                        .thenComparing(DueVisit::visit))
                .toList();
    }

    static Stream<Attention> of(Reading view, LocalDate today) {
        LiaisonTerms terms = view.terms(LiaisonTerms.TERMS, today);
        return Stream.of(
                        overdue(view, today),
                        recent(view, terms, today),
                        uncovered(view, terms, terms.visitCycle().lastBefore(today), today))
                .flatMap(found -> found);
    }

    private static Stream<Attention> overdue(Reading view, LocalDate today) {
        LiaisonCalendar calendar = LiaisonCalendar.of(view, today);
        List<LiaisonVisit> open = open(view);
        Map<Id<Organisation>, String> names = names(view, open);
        return open.stream().flatMap(visit -> {
            Optional<LocalDate> due = VisitFacts.due(visit, calendar);
            Matter matter = Matter.of(LiaisonVisit.KIND, visit.id());
            return due.map(day -> matter.due(day)
                            .settledBy(LiaisonVisits.HOLD)
                            .found(LiaisonVisitRules.OVERDUE.check(
                                    new LiaisonVisitRules.Standing(name(names, visit), visit.status(), day, today))))
                    .orElseGet(() -> matter.settledBy(LiaisonVisits.DROP)
                            .found(LiaisonVisitRules.UNDATED.check(new LiaisonVisitRules.Undated(
                                    name(names, visit), visit.form().month().atDay(1), due))));
        });
    }

    /** What was missed, and what is not signed, in the cycle that runs and the one before. */
    private static Stream<Attention> recent(Reading view, LiaisonTerms terms, LocalDate today) {
        YearMonth first = terms.visitCycle().lastBefore(today);
        List<LiaisonVisit> visits = between(view, first, YearMonth.from(today).plusMonths(1));
        Map<Id<Organisation>, String> names = names(view, visits);
        YearMonth running = terms.visitCycle().first(YearMonth.from(today));
        return visits.stream().flatMap(visit -> {
            Matter matter = Matter.of(LiaisonVisit.KIND, visit.id());
            Stream<Attention> missed = visit.form().month().isBefore(running)
                    ? Stream.empty()
                    : matter.settledBy(LiaisonVisits.RESCHEDULE)
                            .found(LiaisonVisitRules.MISSED.check(new LiaisonVisitRules.Standing(
                                    name(names, visit),
                                    visit.status(),
                                    visit.form().month().atDay(1),
                                    today)));
            return Stream.concat(
                    missed,
                    visit.record().stream()
                            .flatMap(came -> matter.due(came.day())
                                    .settledBy(LiaisonVisits.RECORD_PAPER)
                                    .found(LiaisonVisitRules.UNSIGNED.check(new LiaisonVisitRules.Confirmed(
                                            name(names, visit),
                                            came.day(),
                                            visit.signOff().isPresent(),
                                            today)))));
        });
    }

    private static Stream<Attention> uncovered(Reading view, LiaisonTerms terms, YearMonth first, LocalDate today) {
        Period cycle = terms.visitCycle().around(first);
        LocalDate end = cycle.until().orElseThrow();
        boolean hasDay = hasDay(LiaisonCalendar.of(view, today), first, YearMonth.from(end));
        List<EnterpriseTeam> teams = TeamFacts.open(view).stream()
                .filter(team -> !team.form().since().isAfter(cycle.from()))
                .toList();
        Map<Id<EnterpriseTeam>, String> names = TeamFacts.names(view, teams);
        Map<Id<EnterpriseTeam>, List<LiaisonVisit>> held = between(view, first, YearMonth.from(end)).stream()
                .filter(visit -> visit.status() == LiaisonVisitStatus.DONE)
                .collect(Collectors.groupingBy(visit -> visit.form().team()));
        return teams.stream().flatMap(team -> {
            List<LiaisonVisit> visits = held.getOrDefault(team.id(), List.of());
            int complete = (int) visits.stream()
                    .filter(visit -> visit.isComplete(terms.minRoles()))
                    .count();
            return Matter.of(EnterpriseTeam.KIND, team.id())
                    .due(end.minusDays(1))
                    .settledBy(LiaisonVisits.PLAN)
                    .found(LiaisonVisitRules.COVERAGE.check(new LiaisonVisitRules.Cycle(
                            names.getOrDefault(team.id(), team.id().value()),
                            cycle.from(),
                            visits.size(),
                            complete,
                            hasDay,
                            terms)));
        });
    }

    /** A cycle whose liaison days were all skipped asks for no visit; one that the calendar does not know does. */
    private static boolean hasDay(LiaisonCalendar calendar, YearMonth first, YearMonth end) {
        return Stream.iterate(first, month -> month.isBefore(end), month -> month.plusMonths(1))
                .anyMatch(month ->
                        calendar.of(month).fold(known -> known.outcome().day().isPresent(), unknown -> true));
    }

    private static List<LiaisonVisit> open(Reading view) {
        return Stream.of(LiaisonVisitStatus.PLANNED, LiaisonVisitStatus.RESCHEDULED)
                .flatMap(status -> view.list(view.all(LiaisonVisit.KIND).where(LiaisonVisit.STATUS, status)).stream())
                .toList();
    }

    private static List<LiaisonVisit> between(Reading view, YearMonth first, YearMonth end) {
        return view.list(view.all(LiaisonVisit.KIND).between(LiaisonVisit.MONTH, first.atDay(1), end.atDay(1)));
    }

    private static Map<Id<Organisation>, String> names(Reading view, List<LiaisonVisit> visits) {
        return view
                .find(
                        Organisation.KIND,
                        visits.stream().map(LiaisonVisit::enterprise).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, unit -> unit.names().name()));
    }

    private static String name(Map<Id<Organisation>, String> names, LiaisonVisit visit) {
        return Optional.ofNullable(names.get(visit.enterprise()))
                .orElse(visit.enterprise().value());
    }
}
