package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.dispute.mediator.CommitteeForm;
import org.linli.dispute.mediator.CommitteeSeat;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.job.VacancyForm;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.person.Person;
import org.linli.person.PersonChange;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;

/** What was decided on a record is judged again when the record is another, and told once. */
abstract class RejudgedScenarios extends EnterpriseCase {
    private static final String WHY = "登记时看错";

    private Id<MemberReport> member() {
        Id<MemberReport> report = desk().memberReports()
                .report(MemberReportForm.of(
                        citizenAt(desk()), MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY)), today))
                .orElseThrow()
                .id();
        return desk().memberReports().confirm(report).orElseThrow().id();
    }

    private Division merged(Division present, LocalDate from) {
        Set<Id<Building>> all = new HashSet<>();
        present.grids().forEach(grid -> all.addAll(grid.buildings()));
        return publish(DivisionForm.of(GridForm.basic(3, "大网格", all)), from);
    }

    @Test
    void posts_vacancies_and_teams_that_rest_on_the_kind_of_an_organisation_are_told_when_it_changes() {
        Grid south = south(divide(3));
        Id<Organisation> factory = factory();
        gridMember(south);
        desk().vacancies().post(VacancyForm.of(factory, "包装工", 2, today)).orElseThrow();
        desk().enterpriseTeams()
                .setUp(EnterpriseTeamForm.of(factory, buildingIn(south), today))
                .orElseThrow();
        OrganisationForm was =
                desk().organisations().find(factory).orElseThrow().form();
        OrganisationForm school = OrganisationForm.of("厂办学校", OrganisationKind.SCHOOL);
        Decision<Organisation> changed = desk().organisations().amend(factory, school);
        assertEquals(
                Set.of("grid-post-employer-changed", "vacancy-enterprise", "enterprise-team-kind"),
                Set.copyOf(warned(changed)));
        assertEquals(3, warned(changed).size());
        OrganisationForm renamed = OrganisationForm.of("厂办小学", OrganisationKind.SCHOOL);
        assertEquals(List.of(), warned(desk().organisations().amend(factory, renamed)), "what was told");
        assertEquals(
                List.of("company-credit-code"),
                warned(desk().organisations().correct(factory, was, WHY)),
                "all is as it was");
        assertEquals(
                3, warned(desk().organisations().correct(factory, school, WHY)).size());
    }

    @Test
    void an_organisation_on_which_nothing_rests_changes_its_kind_without_a_word() {
        Id<Organisation> shop = enterpriseAt("早餐店");
        OrganisationForm school = OrganisationForm.of("早餐学校", OrganisationKind.SCHOOL);
        assertEquals(List.of(), warned(desk().organisations().amend(shop, school)));
    }

    @Test
    void a_change_that_leaves_a_committee_as_it_was_says_nothing_of_its_composition() {
        Id<Person> woman = womanAt();
        Id<Person> man = manAt();
        desk().mediationCommittees()
                .elect(CommitteeForm.of(
                        "调委会",
                        Period.between(today, today.plusYears(3)),
                        CommitteeSeat.head(woman),
                        CommitteeSeat.member(man),
                        CommitteeSeat.member(manAt())))
                .orElseThrow();
        desk().people().erase(woman).orElseThrow();
        assertEquals(List.of(), warned(desk().people().amend(man, PersonChange.NONE.mobile("13800000007"))));
    }

    @Test
    void a_corrected_placement_tells_of_a_grid_that_was_not_there_on_its_first_day() {
        Division first = divide(3);
        Id<MemberReport> member = member();
        desk().memberReports().place(member, south(first).id()).orElseThrow();
        clock.pass(Duration.ofDays(10));
        Division second = merged(first, thisDay());
        Optional<Id<Grid>> whole = second.grids().stream().map(Grid::id).findFirst();
        Decision<MemberReport> placed = desk().preview().memberCorrections().correctPlacement(member, whole, WHY);
        assertEquals(List.of("dual-report-grid-since"), warned(placed));
        assertEquals(
                Map.of("grid", "大网格", "from", today),
                placed.findings().stream().map(Finding::figures).findFirst().orElseThrow());
        Id<MemberReport> next = member();
        desk().memberReports().place(next, whole.orElseThrow()).orElseThrow();
        assertEquals(List.of(), warned(desk().memberCorrections().correctPlacement(next, whole, WHY)));
    }

    @Test
    void a_corrected_placement_tells_of_a_grid_that_a_published_division_ends() {
        Division first = divide(3);
        Id<MemberReport> member = member();
        desk().memberReports().place(member, south(first).id()).orElseThrow();
        Division next = merged(first, today.plusDays(7));
        Grid ending = next.grid(north(first).id()).isPresent() ? south(first) : north(first);
        Grid other = ending.equals(south(first)) ? north(first) : south(first);
        assertEquals(
                List.of("grid-place-ends"),
                warned(desk().preview().memberCorrections().correctPlacement(member, Optional.of(ending.id()), WHY)));
        assertEquals(
                next.grid(other.id()).isPresent() ? List.of() : List.of("grid-place-ends"),
                warned(desk().preview().memberCorrections().correctPlacement(member, Optional.of(other.id()), WHY)));
    }
}
