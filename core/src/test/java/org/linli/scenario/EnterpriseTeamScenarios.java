package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.community.Organisation;
import org.linli.grid.Grid;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.liaison.OfficerForm;
import org.linli.liaison.OfficerLine;
import org.linli.liaison.OfficerPlace;
import org.linli.liaison.OfficerPlan;
import org.linli.liaison.OfficerPlanForm;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.Substitution;
import org.linli.person.Person;
import org.linli.storage.Selection;
import org.linli.storage.Storage;

/** Three officers for each enterprise: appointed, changed, absent, planned, and who may look. */
abstract class EnterpriseTeamScenarios extends EnterpriseCase {
    private List<String> attention() {
        return desk().enterpriseTeams().attention().orElseThrow().stream()
                .map(Finding::code)
                .sorted()
                .toList();
    }

    private EnterpriseTeam found(Id<EnterpriseTeam> team) {
        return desk().enterpriseTeams().find(team).orElseThrow();
    }

    @Test
    void three_persons_answer_for_an_enterprise_and_the_grid_officer_is_of_its_grid() {
        Grid south = south(divide(3));
        Id<Person> member = gridMember(south);
        Id<Person> other = citizenAt(desk());
        Id<EnterpriseTeam> team = inCare(south, "丽景食品厂");
        assertEquals(
                List.of("enterprise-officer-vacant", "enterprise-officer-vacant", "enterprise-officer-vacant"),
                attention().stream().filter(code -> code.contains("vacant")).toList());
        assertEquals(
                List.of("enterprise-grid-officer"),
                refused(desk().enterpriseTeams()
                        .appoint(team, new OfficerForm(OfficerRole.GRID_OFFICER, other, today))));
        appoint(team, OfficerRole.GRID_OFFICER, member);
        assertEquals(
                List.of("enterprise-officers-distinct"),
                refused(desk().enterpriseTeams()
                        .appoint(team, new OfficerForm(OfficerRole.SERVICE_OFFICER, member, today))));
        appoint(team, OfficerRole.SERVICE_OFFICER, other);
        appoint(team, OfficerRole.PARTY_ADVISER, citizenAt(desk()));
        assertFalse(attention().contains("enterprise-officer-vacant"));
        assertEquals(
                1,
                desk().enterpriseTeams()
                        .list(Selection.where(EnterpriseTeam.OFFICER, member), Paging.first(10))
                        .orElseThrow()
                        .total());
        assertEquals(
                List.of("enterprise-team-once"),
                refused(desk().enterpriseTeams().setUp(found(team).form())));
        assertEquals(
                List.of("enterprise-team-kind"),
                refused(desk().enterpriseTeams()
                        .setUp(EnterpriseTeamForm.of(shopAt(desk(), "早餐店").id(), buildingIn(south), today))));
    }

    @Test
    void an_officer_who_changes_stays_in_the_history_and_a_correction_keeps_what_was_written() {
        Full full = full("丽景食品厂");
        clock.pass(Duration.ofDays(10));
        Id<Person> next = citizenAt(desk());
        appoint(full.team(), OfficerRole.PARTY_ADVISER, next);
        EnterpriseTeam changed = found(full.team());
        assertEquals(
                Optional.of(full.adviser()),
                changed.officerOn(OfficerRole.PARTY_ADVISER, today.plusDays(9)).map(term -> term.person()));
        assertEquals(
                Optional.of(next),
                changed.officerOn(OfficerRole.PARTY_ADVISER, today.plusDays(10)).map(term -> term.person()));
        Id<Person> right = citizenAt(desk());
        desk().enterpriseTeams()
                .correctOfficer(
                        full.team(), new OfficerForm(OfficerRole.PARTY_ADVISER, right, today.plusDays(10)), "姓名写错")
                .orElseThrow();
        EnterpriseTeam corrected = found(full.team());
        assertEquals(4, corrected.officers().size());
        assertEquals(
                List.of("enterprise-officer-day"),
                refused(desk().enterpriseTeams()
                        .correctOfficer(
                                full.team(),
                                new OfficerForm(OfficerRole.PARTY_ADVISER, right, today.plusDays(9)),
                                "日期写错")));
        assertEquals("姓名写错", corrected.reasons().get(0).text());
        assertFalse(corrected.toString().contains("姓名写错"));
        assertTrue(history(EnterpriseTeam.KIND, full.team()).toString().contains(next.value()));
        assertEquals(
                List.of("text-missing"),
                refused(desk().enterpriseTeams()
                        .correctOfficer(
                                full.team(),
                                new OfficerForm(OfficerRole.PARTY_ADVISER, next, today.plusDays(10)),
                                " ")));
        desk().enterpriseTeams()
                .release(full.team(), OfficerRole.PARTY_ADVISER, thisDay())
                .orElseThrow();
        assertEquals(
                List.of("enterprise-officer-held"),
                refused(desk().enterpriseTeams().release(full.team(), OfficerRole.PARTY_ADVISER, thisDay())));
        assertTrue(attention().contains("enterprise-officer-vacant"));
    }

    @Test
    void a_substitute_acts_for_an_officer_who_is_away_and_for_no_longer() {
        Full full = full("丽景食品厂");
        Id<Person> substitute = citizenAt(desk());
        assertEquals(
                List.of("enterprise-substitute"),
                refused(desk().enterpriseTeams()
                        .substitute(
                                full.team(),
                                new Substitution(
                                        OfficerRole.PARTY_ADVISER, full.officer(), today, today.plusDays(5)))));
        Substitution days = new Substitution(OfficerRole.PARTY_ADVISER, substitute, today, today.plusDays(5));
        desk().enterpriseTeams().substitute(full.team(), days).orElseThrow();
        assertEquals(
                List.of("enterprise-substitute-days"),
                refused(desk().enterpriseTeams().substitute(full.team(), days)));
        Actor acting = Actor.of(substitute, Role.PARTY_ADVISER);
        assertTrue(desk(acting).enterpriseTeams().find(full.team()).isAccepted());
        clock.pass(Duration.ofDays(5));
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(acting).enterpriseTeams().find(full.team())));
        assertTrue(desk(Actor.of(full.contact(), Role.UNIT_CONTACT))
                .enterpriseTeams()
                .find(full.team())
                .isAccepted());
        assertTrue(desk(Actor.of(full.member(), Role.GRID_MEMBER))
                .enterpriseTeams()
                .find(full.team())
                .isAccepted());
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(Actor.of(citizenAt(desk()), Role.ENTERPRISE_OFFICER))
                        .enterpriseTeams()
                        .find(full.team())));
        assertEquals(
                List.of(full.team()),
                desk(Actor.of(full.adviser(), Role.SELF))
                        .enterpriseTeams()
                        .ofPerson(full.adviser())
                        .orElseThrow()
                        .stream()
                        .map(EnterpriseTeam::id)
                        .toList());
    }

    @Test
    void a_grid_member_who_leaves_the_post_is_told_and_an_enterprise_in_care_is_not_closed() {
        Full full = full("丽景食品厂");
        Id<GridPost> post = desk().gridPosts()
                .list(Selection.where(GridPost.POST_KIND, GridPostKind.GRID_MEMBER), Paging.first(10))
                .orElseThrow()
                .items()
                .get(0)
                .id();
        assertFalse(attention().contains("enterprise-grid-officer-lost"));
        desk().gridPosts().end(post, GridPostEnd.LEFT).orElseThrow();
        assertTrue(attention().contains("enterprise-grid-officer-lost"));
        Id<Organisation> enterprise = found(full.team()).enterprise();
        assertTrue(refused(desk().organisations().close(enterprise, thisDay(), "迁出"))
                .contains("closing-tied"));
        assertTrue(refused(desk().buildings().close(found(full.team()).form().building(), thisDay(), "拆除"))
                .contains("closing-tied"));
        clock.pass(Duration.ofDays(1));
        desk().enterpriseTeams().close(full.team(), thisDay(), "企业迁出").orElseThrow();
        assertEquals(
                List.of("enterprise-team-closed"),
                refused(desk().enterpriseTeams()
                        .appoint(
                                full.team(),
                                new OfficerForm(OfficerRole.SERVICE_OFFICER, citizenAt(desk()), thisDay()))));
        desk().enterpriseTeams().reopen(full.team(), "企业未迁出").orElseThrow();
        assertEquals(
                Optional.of(full.officer()),
                found(full.team()).officer(OfficerRole.SERVICE_OFFICER).map(term -> term.person()));
        assertEquals(
                List.of("enterprise-team-to-reopen"),
                refused(desk().enterpriseTeams().reopen(full.team(), "再次")));
    }

    @Test
    void a_plan_of_officers_is_even_explained_and_taken_over_in_one_commit() {
        Grid south = south(divide(4));
        Id<Person> member = gridMember(south);
        List<Id<EnterpriseTeam>> teams = new ArrayList<>();
        for (String name : List.of("甲厂", "乙厂", "丙厂", "丁厂")) {
            teams.add(inCare(south, name));
        }
        Id<Person> one = citizenAt(desk());
        Id<Person> two = citizenAt(desk());
        OfficerPlan plan = desk().officerPlans()
                .plan(new OfficerPlanForm(Set.of(one, two, member), Set.of(one, two)))
                .orElseThrow();
        assertEquals(List.of(), plan.vacant());
        assertEquals(12, plan.places().size());
        for (Id<Person> adviser : List.of(one, two)) {
            assertEquals(
                    2,
                    plan.places().stream()
                            .filter(place -> place.role() == OfficerRole.PARTY_ADVISER)
                            .filter(place -> place.person().equals(adviser))
                            .count());
        }
        OfficerLine service = plan.lines().stream()
                .filter(line -> line.role() == OfficerRole.SERVICE_OFFICER)
                .findFirst()
                .orElseThrow();
        String reasons = plan.explain(service, Locale.SIMPLIFIED_CHINESE);
        assertTrue(reasons.startsWith(service.enterprise() + "由" + service.name() + "包联："), reasons);
        assertFalse(reasons.contains("网格") || reasons.contains("任职"), reasons);
        assertTrue(plan.lines().stream()
                .allMatch(line -> !plan.explain(line, Locale.ENGLISH).isBlank()));
        assertEquals(
                "enterprise-officers-distinct",
                Optional.ofNullable(plan.excluded(service).get(member))
                        .orElseThrow()
                        .code());
        assertEquals(List.of(), warned(desk().officerPlans().takeOver(plan.places())));
        assertEquals(
                teams.size(),
                desk().enterpriseTeams()
                        .list(Selection.where(EnterpriseTeam.VACANT, false), Paging.first(10))
                        .orElseThrow()
                        .total());
        assertTrue(refused(desk().officerPlans().takeOver(plan.places())).contains("officer-plan-vacant"));
        Id<EnterpriseTeam> late = inCare(south, "戊厂");
        assertEquals(
                List.of("officer-plan-short"),
                warned(desk().officerPlans().plan(new OfficerPlanForm(Set.of(), Set.of()))));
        assertTrue(refused(desk().officerPlans()
                        .takeOver(List.of(
                                new OfficerPlace(late, OfficerRole.PARTY_ADVISER, one),
                                new OfficerPlace(late, OfficerRole.PARTY_ADVISER, two))))
                .contains("officer-plan-vacant"));
    }

    @Test
    void one_officer_too_many_enterprises_is_warned_of_and_told() {
        Grid south = south(divide(3));
        Id<Person> adviser = citizenAt(desk());
        for (int i = 1; i <= 15; i++) {
            appoint(inCare(south, "第" + i + "厂"), OfficerRole.PARTY_ADVISER, adviser);
        }
        assertFalse(attention().contains("enterprise-officer-overloaded"));
        assertEquals(
                List.of("enterprise-officer-load"),
                warned(desk().enterpriseTeams()
                        .appoint(
                                inCare(south, "第16厂"),
                                new OfficerForm(OfficerRole.PARTY_ADVISER, adviser, LocalDate.of(2022, 9, 11)))));
        assertTrue(attention().contains("enterprise-officer-overloaded"));
    }

    @Test
    void of_two_officers_appointed_at_once_one_is_the_officer() {
        Id<EnterpriseTeam> team = inCare(south(divide(3)), "丽景食品厂");
        OfficerForm one = new OfficerForm(OfficerRole.PARTY_ADVISER, citizenAt(desk()), today);
        OfficerForm other = new OfficerForm(OfficerRole.PARTY_ADVISER, citizenAt(desk()), today);
        Storage slow = new WatchedStorage(
                storage(),
                WatchedStorage.firstOfThread(
                        () -> desk().enterpriseTeams().appoint(team, other).orElseThrow()));
        assertEquals(
                List.of("enterprise-officer-day"),
                refused(desk(slow).enterpriseTeams().appoint(team, one)));
        assertEquals(
                Optional.of(other.person()),
                found(team).officer(OfficerRole.PARTY_ADVISER).map(term -> term.person()));
    }
}
