package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.conference.ConferenceForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedRating;
import org.linli.needs.NeedStatus;
import org.linli.needs.Requester;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.needs.ResourceStatus;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.Window;
import org.linli.needs.project.Milestone;
import org.linli.needs.project.Project;
import org.linli.needs.project.ProjectForm;
import org.linli.needs.project.ReachedMilestone;
import org.linli.person.Person;

/** Who speaks for needs, when they are served, and what becomes of what is reserved. */
abstract class NeedClaimScenarios extends NeedCase {
    @Test
    void a_stranger_does_not_speak_for_an_enterprise() {
        Id<Organisation> shop = shopAt(desk(), "样本企业").id();
        Id<Person> stranger = citizenAt(desk());
        NeedForm form = NeedForm.of(Requester.enterprise(shop).spokenForBy(stranger), "税务", "开票咨询");
        for (Role role : List.of(Role.SELF, Role.UNIT_CONTACT)) {
            Desk own = desk(Actor.of(stranger, role));
            assertEquals(List.of("actor-not-related"), refused(own.needs().submit(form)));
        }
        Id<Need> need = published(form);
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(self(stranger)).needs().withdraw(need, "不再需要")));
        assertTrue(desk(contact(stranger)).needs().card(need).isAccepted());
    }

    @Test
    void who_speaks_for_an_enterprise_without_a_contact_is_named_before_and_is_not_the_provider() {
        Id<Organisation> shop = shopAt(desk(), "样本企业").id();
        Id<Person> provider = citizenAt(desk());
        Id<Resource> resource = offered(memberOf(allianceAt(desk()), "税务支部", provider), Capacity.atOnce(1));
        NeedForm form = NeedForm.of(Requester.enterprise(shop), "税务", "开票咨询");
        Id<Need> need = published(form);
        desk().needClaims().claim(need, claim(resource)).orElseThrow();
        desk().needClaims().deliver(need, day(), "已讲解").orElseThrow();
        for (Id<?> other : List.of(provider, Id.of("anybody"))) {
            assertEquals(
                    List.of("need-confirmed-by-requester"),
                    refused(desk(WORKER.onBehalfOf(other)).needs().confirm(need)));
        }
        Id<Person> speaker = citizenAt(desk());
        NeedForm named = NeedForm.of(Requester.enterprise(shop).spokenForBy(speaker), "税务", "开票咨询");
        assertEquals(
                List.of("not-found"),
                refused(desk().needs()
                        .correct(
                                need,
                                NeedForm.of(Requester.enterprise(shop).spokenForBy(Id.of("none")), "税务", "开票咨询"),
                                "漏登联系人")));
        desk().needs().correct(need, named, "漏登联系人").orElseThrow();
        assertTrue(desk(WORKER.onBehalfOf(speaker)).needs().confirm(need).isAccepted());
    }

    @Test
    void what_is_past_is_not_claimed_and_another_time_than_asked_for_is_told() {
        Id<Resource> resource = offered(Capacity.atOnce(1));
        Id<Need> need = published(TAX.by(today.plusDays(5)));
        pass(3);
        Window past = Window.days(today, today.plusDays(2));
        assertEquals(
                List.of("need-claim-past"), refused(desk().needClaims().claim(need, ClaimForm.of(resource, 1, past))));
        Window late = Window.days(today.plusDays(20), today.plusDays(22));
        assertEquals(
                List.of("need-claim-time"), warned(desk().needClaims().claim(need, ClaimForm.of(resource, 1, late))));
        assertEquals(
                List.of("need-claim-quantity", "need-claim-time"),
                warned(desk().needs().correct(need, found(need).form().times(5), "数量写错")));
        assertEquals(List.of("need-deliver-time"), warned(desk().needClaims().deliver(need, day(), "提前送达")));
    }

    @Test
    void an_amendment_looks_at_what_is_reserved_from_today_on_and_at_the_days() {
        Id<Resource> resource = offered(
                memberOf(allianceAt(desk()), "税务支部", citizenAt(desk())),
                ResourceForm.of("会议室", "税务", Capacity.atOnce(4), Period.from(today)));
        Id<Need> over = published(TAX.times(4));
        desk().needClaims()
                .claim(over, ClaimForm.of(resource, 4, Window.days(today, today.plusDays(2))))
                .orElseThrow();
        desk().needClaims().deliver(over, today, "已办").orElseThrow();
        pass(30);
        ResourceForm form = desk().resources().find(resource).orElseThrow().form();
        assertEquals(List.of(), warned(desk().resources().amend(resource, form.holding(Capacity.atOnce(2)))));
        Id<Need> next = published(TAX);
        desk().needClaims()
                .claim(next, ClaimForm.of(resource, 1, Window.days(day().plusDays(10), day().plusDays(12))))
                .orElseThrow();
        ResourceForm shorter = new ResourceForm(
                "会议室", "税务", Set.of(), Capacity.atOnce(2), Period.between(today, day().plusDays(5)), Optional.empty());
        assertEquals(List.of("resource-window"), refused(desk().resources().amend(resource, shorter)));
        assertFalse(attention().contains("resource-overbooked"));
        assertEquals(List.of("resource-overbooked"), warned(desk().resources().correct(resource, shorter, "期限写错")));
        assertTrue(attention().contains("resource-overbooked"));
    }

    @Test
    void what_its_member_makes_another_thing_is_verified_again() {
        Id<Person> contact = citizenAt(desk());
        Id<Resource> resource = offered(memberOf(allianceAt(desk()), "税务支部", contact), Capacity.atOnce(2));
        Id<Need> need = published(TAX);
        desk().needClaims().claim(need, claim(resource)).orElseThrow();
        ResourceForm form = desk().resources().find(resource).orElseThrow().form();
        Desk provider = desk(contact(contact));
        assertEquals(
                ResourceStatus.VALID,
                provider.resources()
                        .amend(resource, form.holding(Capacity.atOnce(1)))
                        .orElseThrow()
                        .status());
        assertEquals(
                ResourceStatus.OFFERED,
                provider.resources()
                        .amend(resource, form.holding(Capacity.atOnce(100_000)))
                        .orElseThrow()
                        .status());
        assertEquals(List.of(), desk().resources().board());
        provider.needClaims().deliver(need, day(), "已讲解").orElseThrow();
        desk().resources().validate(resource).orElseThrow();
        assertEquals(
                ResourceStatus.VALID,
                desk().resources()
                        .amend(resource, form.alsoFor(Set.of("人社")))
                        .orElseThrow()
                        .status());
    }

    @Test
    void a_residents_need_says_no_more_in_its_category_than_the_charter() {
        Id<Person> resident = citizenAt(desk());
        assertEquals(
                List.of("need-category-resident", "need-category"),
                refused(desk(self(resident))
                        .needs()
                        .submit(NeedForm.of(Requester.resident(resident), "某某患病求助", "求助"))));
        assertEquals(
                List.of("need-category"),
                warned(desk(self(resident)).needs().submit(NeedForm.of(Requester.resident(resident), "其他", "求助"))));
        assertEquals(List.of(), warned(desk().needs().submit(NeedForm.of(Requester.community(), "税务 ", "讲解"))));
    }

    @Test
    void a_need_under_a_wrong_name_is_withdrawn_also_after_it_was_rated() {
        Id<Person> resident = citizenAt(desk());
        Id<Need> need = published(NeedForm.of(Requester.resident(resident), "税务", "咨询"));
        Id<Resource> resource = offered(Capacity.atOnce(1));
        desk().needClaims().claim(need, claim(resource)).orElseThrow();
        desk().needClaims().deliver(need, day(), "已讲解").orElseThrow();
        Desk own = desk(self(resident));
        own.needs().confirm(need).orElseThrow();
        own.needs().rate(need, NeedRating.SATISFIED, Optional.empty()).orElseThrow();
        Need withdrawn = desk().needs().withdraw(need, "申报人写错").orElseThrow();
        assertEquals(NeedStatus.WITHDRAWN, withdrawn.status());
        assertEquals(Optional.empty(), withdrawn.rating());
        assertEquals(
                1,
                desk().resources().find(resource).orElseThrow().reservations().size());
    }

    @Test
    void a_claim_that_is_given_back_twice_does_not_keep_a_need_from_the_conference() {
        Id<Resource> resource = offered(Capacity.atOnce(1));
        Id<Need> need = published(TAX);
        for (int turn = 0; turn < 2; turn++) {
            pass(4);
            desk().needClaims().claim(need, claim(resource)).orElseThrow();
            desk().needClaims().release(need, "当周无人").orElseThrow();
        }
        pass(9);
        assertTrue(attention().contains("need-unclaimed"));
    }

    @Test
    void what_the_calendar_does_not_know_is_due_and_said() {
        at("2026-12-30T02:00:00Z");
        Id<Need> need = published(TAX);
        desk().charters()
                .adopt(Charter.national(day())
                        .layered(CharterLayer.COMMUNITY, day(), "社区居民会议", Map.of("calendar.provisional", "false"))
                        .orElseThrow())
                .orElseThrow();
        assertTrue(attention().contains("workday-calendar-explicit"));
        assertEquals(
                List.of(need),
                desk().needTopics()
                        .escalate(desk().conferences()
                                .propose(ConferenceForm.of("联席会议"))
                                .orElseThrow()
                                .id())
                        .orElseThrow()
                        .needs());
    }

    @Test
    void milestones_stay_reached_by_their_title_and_a_project_ends_after_them() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> lead = memberOf(alliance, "牵头党支部", citizenAt(desk()));
        LocalDate due = today.plusDays(30);
        ProjectForm form = ProjectForm.of("活动室改造", lead, Set.of(published(TAX)))
                .reaching(List.of(new Milestone("签约 ", due), new Milestone("竣工", due)));
        Id<Project> project = desk().projects().plan(form).orElseThrow().id();
        desk().projects().start(project).orElseThrow();
        assertEquals(List.of("project-milestone"), refused(desk().projects().reach(project, 1, today.minusDays(1))));
        pass(3);
        desk().projects().reach(project, 1, day()).orElseThrow();
        ProjectForm inserted =
                form.reaching(List.of(new Milestone("选址", due), new Milestone("签约", due), new Milestone("竣工", due)));
        Project corrected = desk().projects().correct(project, inserted, "漏登节点").orElseThrow();
        assertEquals(List.of(new ReachedMilestone(2, day())), corrected.reached());
        ProjectForm renamed =
                form.reaching(List.of(new Milestone("选址", due), new Milestone("签订协议", due), new Milestone("竣工", due)));
        assertEquals(
                List.of(new ReachedMilestone(2, day())),
                desk().projects()
                        .correct(project, renamed, "名称写错")
                        .orElseThrow()
                        .reached());
        assertEquals(
                List.of("project-finish-day"),
                refused(desk().projects().finish(project, day().minusDays(1), "完成")).stream()
                        .filter(code -> !code.equals("project-unreached"))
                        .toList());
        assertEquals(
                Optional.of("完成"),
                desk().projects().finish(project, day(), "完成").orElseThrow().result());
        Id<PartyOrganisation> gone = branchAt(desk(), "已撤销党支部");
        desk().partyOrganisations().close(gone, day(), "已撤销", Optional.empty()).orElseThrow();
        desk().projects().reopen(project, "尚未竣工").orElseThrow();
        ProjectForm other = new ProjectForm("活动室改造", gone, renamed.needs(), Set.of(), 0, renamed.milestones(), false);
        assertEquals(
                List.of("party-organisation-closed"), refused(desk().projects().correct(project, other, "牵头写错")));
    }
}
