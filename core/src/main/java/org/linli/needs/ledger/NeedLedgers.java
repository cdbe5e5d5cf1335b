package org.linli.needs.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.needs.Need;
import org.linli.needs.NeedCard;
import org.linli.needs.NeedStatus;
import org.linli.needs.Resource;
import org.linli.needs.ResourceStatus;
import org.linli.needs.project.Project;
import org.linli.needs.project.ProjectStatus;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** The figures of needs, resources and projects (三张清单台账). Immutable, for use by any thread. */
public final class NeedLedgers {
    private static final Question FIGURES =
            Question.of("needLedgers", "figures").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question MATTERS =
            Question.of("needLedgers", "matters").by(Role.OFFICE_AND_SUBDISTRICT);

    private static final Question LISTS = Question.of("needLedgers", "lists").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIGURES, MATTERS, LISTS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public NeedLedgers(Office office) {
        this.office = office;
    }

    /**
     * The figures of the needs that were submitted in a month, as they stand now (需求月报).
     *
     * @param month the month
     * @return the ledger, with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<NeedLedger> figures(YearMonth month) {
        CivilYears.require(month.atDay(1));
        return figures(Period.between(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    /**
     * The figures of the needs that were submitted in a year, as they stand now (需求年报).
     *
     * @param year the year
     * @return the ledger, with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when the year is not one of 1000 to 2999
     */
    public Decision<NeedLedger> figures(int year) {
        LocalDate first = CivilYears.requireYear(year);
        return figures(Period.between(first, first.plusYears(1)));
    }

    /**
     * The three lists as they stand now, to be handed on as CSV (三张清单).
     *
     * @return the lists; refused with {@code actor-may-not}
     */
    public Decision<ThreeLists> lists() {
        return office.ask(LISTS, () -> Decision.accepted(office.read(NeedLedgers::lists)));
    }

    private static ThreeLists lists(Reading view) {
        List<NeedCard> needs = Stream.of(NeedStatus.values())
                .filter(NeedStatus::isOpen)
                .flatMap(status -> view.list(view.all(Need.KIND).where(Need.STATUS, status)).stream())
                .sorted(Comparator.comparing(Need::submittedOn).thenComparing(Need::id))
                .map(NeedCard::shown)
                .toList();
        List<Resource> resources = Stream.of(ResourceStatus.OFFERED, ResourceStatus.VALID)
                .flatMap(status -> view.list(view.all(Resource.KIND).where(Resource.STATUS, status)).stream())
                .sorted(Comparator.comparing(
                                (Resource resource) -> resource.form().title())
                        .thenComparing(Resource::id))
                .toList();
        List<Project> projects = Stream.of(ProjectStatus.PLANNED, ProjectStatus.RUNNING)
                .flatMap(status -> view.list(view.all(Project.KIND).where(Project.STATUS, status)).stream())
                .sorted(Comparator.comparing(Project::plannedOn).thenComparing(Project::id))
                .toList();
        Set<Id<PartyOrganisation>> named = new HashSet<>();
        needs.forEach(need -> need.member().ifPresent(named::add));
        resources.forEach(resource -> named.add(resource.member()));
        projects.forEach(project -> named.add(project.form().lead()));
        Map<Id<PartyOrganisation>, String> names = new HashMap<>();
        view.find(PartyOrganisation.KIND, named)
                .forEach(member -> names.put(member.id(), member.names().name()));
        return new ThreeLists(needs, resources, projects, names);
    }

    /**
     * The year's real matters for the people: projects that were planned in it and are marked so (为民办实事清单).
     *
     * @param year the year
     * @return the projects, by the day on which they were planned, with the hint {@code period-not-over}; refused with {@code
     *     actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when the year is not one of 1000 to 2999
     */
    public Decision<List<RealMatter>> matters(int year) {
        LocalDate first = CivilYears.requireYear(year);
        PeriodSoFar time = new PeriodSoFar(Period.between(first, first.plusYears(1)), office.today());
        return office.ask(
                MATTERS, () -> time.answer(() -> Decision.accepted(office.read(view -> matters(view, first)))));
    }

    private static List<RealMatter> matters(Reading view, LocalDate first) {
        List<Project> projects =
                view.list(view.all(Project.KIND).between(Project.PLANNED_ON, first, first.plusYears(1))).stream()
                        .filter(project -> project.form().forResidents())
                        .sorted(Comparator.comparing(Project::plannedOn).thenComparing(Project::id))
                        .toList();
        Map<Id<PartyOrganisation>, String> leads = new HashMap<>();
        view.find(
                        PartyOrganisation.KIND,
                        projects.stream()
                                .map(project -> project.form().lead())
                                .distinct()
                                .toList())
                .forEach(lead -> leads.put(lead.id(), lead.names().name()));
        return projects.stream()
                .map(project ->
                        matter(project, leads.getOrDefault(project.form().lead(), "")))
                .toList();
    }

    private Decision<NeedLedger> figures(Period period) {
        PeriodSoFar time = new PeriodSoFar(period, office.today());
        return office.ask(
                FIGURES,
                () -> time.answer(() -> Decision.accepted(
                        office.read(view -> new NeedCounts(submitted(view, period)).ledger(view, period)))));
    }

    /** Status by status, as the index of both has them. */
    private static List<Need> submitted(Reading view, Period period) {
        LocalDate end = period.until().orElseThrow();
        return Stream.of(NeedStatus.values())
                .flatMap(status -> view
                        .list(view.all(Need.KIND)
                                .where(Need.STATUS, status)
                                .between(Need.SUBMITTED_ON, period.from(), end))
                        .stream())
                .toList();
    }

    private static RealMatter matter(Project project, String lead) {
        return new RealMatter(
                project.id(),
                project.form().title(),
                lead,
                project.plannedOn(),
                project.status(),
                project.reached().size(),
                project.form().milestones().size());
    }
}
