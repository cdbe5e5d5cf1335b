package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.conference.Conference;
import org.linli.conference.ConferenceForm;
import org.linli.conference.Topic;
import org.linli.feature.Attention;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.NeedCard;
import org.linli.needs.NeedEvent;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedRating;
import org.linli.needs.NeedStatus;
import org.linli.needs.NeedUrgency;
import org.linli.needs.NeedsEscalated;
import org.linli.needs.Requester;
import org.linli.needs.Resource;
import org.linli.needs.ResourceEvent;
import org.linli.needs.ResourceForm;
import org.linli.needs.ResourceStatus;
import org.linli.needs.capacity.Capacity;
import org.linli.person.Person;
import org.linli.storage.Change;
import org.linli.storage.Selection;

/** Needs from the desk of who asks to the rating, and what members offer. */
abstract class NeedScenarios extends NeedCase {
    @Test
    void a_need_is_served_by_a_member_and_confirmed_only_by_who_asked() {
        Id<Person> resident = citizenAt(desk());
        Id<Person> contact = citizenAt(desk());
        Id<PartyOrganisation> member = memberOf(allianceAt(desk()), "医保支部", contact);
        Id<Resource> resource = offered(member, Capacity.atOnce(1));
        NeedForm form = NeedForm.of(Requester.resident(resident), "税务", "不会申报个税");
        Desk own = desk(self(resident));
        Id<Need> need = own.needs().submit(form).orElseThrow().id();
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(self(contact)).needs().submit(form)));
        desk().needs().verify(need).orElseThrow();
        assertEquals(List.of("need-step"), refused(desk().needClaims().claim(need, claim(resource))));
        desk().needs().publish(need).orElseThrow();
        NeedCard shown = desk().needs().board().get(0);
        assertEquals(Optional.empty(), shown.text());
        assertEquals(
                List.of(),
                desk(self(contact)).resources().board().stream()
                        .filter(offer -> !offer.title().equals("税收政策宣讲"))
                        .toList());

        Desk provider = desk(contact(contact));
        assertEquals(List.of(), warned(provider.needClaims().claim(need, claim(resource))));
        assertEquals("不会申报个税", provider.needs().card(need).orElseThrow().text().orElseThrow());
        provider.needClaims().begin(need).orElseThrow();
        provider.needClaims().deliver(need, day(), "已上门讲解").orElseThrow();
        assertEquals(List.of("actor-not-related"), refused(provider.needs().confirm(need)));
        assertEquals(
                List.of("need-confirmed-by-requester"), refused(desk().needs().confirm(need)));

        own.needs().contest(need, "仍不会操作").orElseThrow();
        assertEquals(NeedStatus.IN_PROGRESS, found(need).status());
        provider.needClaims().deliver(need, day(), "已现场操作").orElseThrow();
        own.needs().confirm(need).orElseThrow();
        Need rated =
                own.needs().rate(need, NeedRating.MOSTLY, Optional.of("来得晚")).orElseThrow();
        assertEquals(NeedStatus.RATED, rated.status());
        assertEquals(Optional.of(NeedRating.MOSTLY), rated.rating());
        assertEquals(Optional.of(member), rated.claim().map(taken -> taken.member()));

        Need back = desk().needs().retract(need, "代误点确认").orElseThrow();
        assertEquals(NeedStatus.DELIVERED, back.status());
        assertEquals(Optional.empty(), back.rating());
        assertTrue(desk(WORKER.onBehalfOf(resident)).needs().confirm(need).isAccepted());
    }

    @Test
    void what_was_delivered_is_asked_for_after_ten_days_and_never_confirmed_by_itself() {
        Id<Person> resident = citizenAt(desk());
        Id<Need> need = published(NeedForm.of(Requester.resident(resident), "税务", "咨询"));
        desk().needClaims().dispatch(need, claim(offered(Capacity.atOnce(1)))).orElseThrow();
        pass(3);
        assertEquals(Set.of("need-overdue"), attention());
        desk().needClaims().deliver(need, day(), "已讲解").orElseThrow();
        pass(10);
        assertEquals(Set.of(), attention());
        pass(1);
        assertEquals(Set.of("need-unconfirmed"), attention());
        List<Attention> matters = desk().attention().list().orElseThrow().stream()
                .filter(matter -> matter.id().equals(need))
                .toList();
        assertEquals(Optional.of("needs.confirm"), matters.get(0).command());
        pass(300);
        assertEquals(NeedStatus.DELIVERED, found(need).status());
        desk(self(resident)).needs().confirm(need).orElseThrow();
        assertEquals(Set.of(), attention());
    }

    @Test
    void only_active_members_of_an_alliance_that_is_there_offer_and_serve() {
        Id<Person> contact = citizenAt(desk());
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> stranger = branchAt(desk(), "外来支部");
        ResourceForm form = ResourceForm.of("会议室", "税务", Capacity.atOnce(1), Period.from(today));
        assertEquals(
                List.of("resource-member-active"), refused(desk().resources().offer(stranger, form)));
        Id<PartyOrganisation> member = memberOf(alliance, "税务支部", contact);
        Id<Resource> resource = offered(member, form);
        Id<Need> need = published(TAX);
        assertEquals(Set.of(), attention());
        desk().alliances().suspend(alliance.id(), member).orElseThrow();
        assertEquals(Set.of("resource-member-gone"), attention());
        assertEquals(
                List.of("resource-member-active"), refused(desk().needClaims().claim(need, claim(resource))));
        desk().alliances().reinstate(alliance.id(), member, "误办暂停").orElseThrow();
        desk().needClaims().claim(need, claim(resource)).orElseThrow();
        assertEquals(
                List.of("resource-retire-reserved"), refused(desk().resources().retire(resource, "不再提供")));
        Desk provider = desk(contact(contact));
        provider.needClaims().release(need, "当周无人").orElseThrow();
        assertEquals(NeedStatus.PUBLISHED, found(need).status());
        provider.resources().retire(resource, "不再提供").orElseThrow();
        assertEquals(List.of("resource-step"), refused(desk().needClaims().claim(need, claim(resource))));
        assertEquals(
                ResourceStatus.OFFERED,
                desk().resources().reopen(resource, "误登退出").orElseThrow().status());
    }

    @Test
    void the_fifth_open_claim_is_the_last_that_does_not_warn_and_a_charter_may_bind_it() {
        Id<Resource> resource = offered(Capacity.atOnce(50));
        for (int claims = 0; claims < 5; claims++) {
            assertEquals(List.of(), warned(desk().needClaims().claim(published(TAX), claim(resource))));
        }
        assertEquals(List.of("need-claims-open"), warned(desk().needClaims().claim(published(TAX), claim(resource))));
        Charter charter = Charter.national(today)
                .layered(CharterLayer.COMMUNITY, today, "社区居民会议", Map.of("needs.openClaimsMax", "6"))
                .orElseThrow()
                .binding(List.of("need-claims-open"))
                .orElseThrow();
        desk().charters().adopt(charter).orElseThrow();
        assertEquals(List.of("need-claims-open"), refused(desk().needClaims().claim(published(TAX), claim(resource))));
    }

    @Test
    void what_is_unclaimed_after_five_working_days_comes_before_the_next_joint_conference_once() {
        Id<Need> need = published(TAX);
        Id<Need> unmatched = published(NeedForm.of(Requester.community(), "文化艺术", "合唱指导"));
        desk().needs().leaveUnmatched(unmatched, "成员均无此类资源").orElseThrow();
        // Sunday the 11th; the 12th is a holiday; the fifth working day is Monday the 19th.
        clock.pass(Duration.ofDays(8));
        assertEquals(Set.of(), attention());
        Id<Conference> first = proposed("第一次");
        NeedsEscalated early = desk().needTopics().escalate(first).orElseThrow();
        assertEquals(List.of(unmatched), early.needs());
        pass(1);
        assertEquals(Set.of("need-unclaimed"), attention());
        assertEquals(
                List.of(need), desk().needTopics().escalate(first).orElseThrow().needs());
        assertEquals(
                List.of(), desk().needTopics().escalate(first).orElseThrow().needs());
        assertEquals(
                List.of("无人认领的需求1：文化艺术", "无人认领的需求1：税务"),
                desk().conferences().find(first).orElseThrow().topics().stream()
                        .map(Topic::title)
                        .toList());
        assertEquals(Set.of(), attention());
        assertEquals(Optional.of(first), found(need).conference());

        desk().conferences().cancel(first, "人数不足").orElseThrow();
        assertEquals(Set.of("need-topic-open"), attention());
        assertEquals(List.of("conference-step"), refused(desk().needTopics().escalate(first)));
        assertEquals(NeedStatus.ESCALATED, found(need).status());
        Id<Conference> second = proposed("第二次");
        assertEquals(
                2, desk().needTopics().escalate(second).orElseThrow().needs().size());
        assertEquals(Set.of(), attention());
        assertTrue(desk().needClaims()
                .claim(need, claim(offered(Capacity.atOnce(1))))
                .isAccepted());
        assertEquals(
                List.of(), desk().needTopics().escalate(second).orElseThrow().needs());
    }

    private Id<Conference> proposed(String title) {
        return desk().conferences()
                .propose(ConferenceForm.of(title))
                .orElseThrow()
                .id();
    }

    @Test
    void what_was_written_wrongly_is_corrected_with_the_old_value_kept() {
        Id<Person> resident = citizenAt(desk());
        NeedForm form = NeedForm.of(Requester.resident(resident), "税务", "个人所得税年度汇算");
        Id<Need> need = published(form);
        NeedForm right = found(need).form().at(NeedUrgency.URGENT);
        assertEquals(List.of("text-missing"), refused(desk().needs().correct(need, right, " ")));
        assertEquals(
                List.of("need-requester"),
                refused(desk().needs().correct(need, NeedForm.of(Requester.community(), "税务", "汇算"), "申报人写错")));
        int steps = found(need).steps().size();
        desk().needs().correct(need, found(need).form(), "无变化").orElseThrow();
        assertEquals(steps, found(need).steps().size());
        Need corrected = desk().needs().correct(need, right, "紧急程度写错").orElseThrow();
        assertEquals(NeedStatus.PUBLISHED, corrected.status());
        assertEquals(Optional.of(form), corrected.steps().get(steps).was());
        List<Change> history = history(Need.KIND, need);
        NeedEvent told = history.get(history.size() - 1)
                .events(Need.KIND, NeedEvent.class)
                .get(0);
        assertTrue(told instanceof NeedEvent.NeedCorrected);
        assertFalse(told.toString().contains("汇算"));

        Id<Resource> resource = offered(Capacity.atOnce(3));
        desk().needClaims()
                .claim(need, ClaimForm.of(resource, 2, claim(resource).booking().window()))
                .orElseThrow();
        ResourceForm offer = desk().resources().find(resource).orElseThrow().form();
        assertEquals(
                List.of("need-resource-capacity"),
                refused(desk().resources().amend(resource, offer.holding(Capacity.atOnce(1)))));
        assertEquals(
                List.of("resource-overbooked"),
                warned(desk().resources().correct(resource, offer.holding(Capacity.atOnce(1)), "容量写错")));
        List<Change> changes = history(Resource.KIND, resource);
        assertEquals(
                List.of(new ResourceEvent.ResourceCorrected(
                        resource, offer, offer.holding(Capacity.atOnce(1)), "容量写错")),
                changes.get(changes.size() - 1).events(Resource.KIND, ResourceEvent.class));
        assertTrue(attention().contains("resource-overbooked"));
    }

    @Test
    void what_ends_names_the_needs_and_resources_that_hang_on_it() {
        Alliance alliance = allianceAt(desk());
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        Id<Need> need = published(NeedForm.of(Requester.enterprise(shop), "税务", "开票咨询"));
        assertEquals(
                List.of("needs.withdraw"),
                desk().organisations().ties(shop).orElseThrow().stream()
                        .map(OpenTie::command)
                        .toList());
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(shop, today, "已搬离")));
        Id<PartyOrganisation> member = memberOf(alliance, "税务支部", citizenAt(desk()));
        Id<Resource> resource = offered(member, Capacity.atOnce(1));
        desk().needClaims().claim(need, claim(resource)).orElseThrow();
        desk().alliances().withdraw(alliance.id(), member).orElseThrow();
        assertEquals(
                List.of("resources.retire", "needClaims.release"),
                desk().partyOrganisations().ties(member).orElseThrow().stream()
                        .map(OpenTie::command)
                        .toList());
        desk().needs().withdraw(need, "已解决").orElseThrow();
        assertEquals(List.of(), desk().resources().find(resource).orElseThrow().reservations());
        desk().resources().retire(resource, "成员已退出").orElseThrow();
        assertTrue(desk().partyOrganisations()
                .close(member, today, "已撤销", Optional.empty())
                .isAccepted());
        assertTrue(desk().organisations().close(shop, today, "已搬离").isAccepted());
        assertEquals(List.of("organisation-closed"), refused(desk().needs().reopen(need, "误撤")));
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().needs().submit(NeedForm.of(Requester.enterprise(shop), "税务", "开票"))));
    }

    @Test
    void lists_are_filtered_and_ordered() {
        Id<Need> first = published(TAX);
        pass(1);
        Id<Need> second = desk().needs().submit(TAX).orElseThrow().id();
        Listing<Need> all = desk().needs()
                .list(Selection.<Need>by(Need.SUBMITTED_ON).downwards(), Paging.first(10))
                .orElseThrow();
        assertEquals(List.of(second, first), all.items().stream().map(Need::id).toList());
        Decision<Listing<Need>> submitted =
                desk().needs().list(Selection.where(Need.STATUS, NeedStatus.SUBMITTED), Paging.first(10));
        assertEquals(1, submitted.orElseThrow().total());
        Id<Resource> resource = offered(Capacity.atOnce(1));
        assertEquals(
                List.of(resource),
                desk()
                        .resources()
                        .list(Selection.where(Resource.CATEGORY, "税务"), Paging.first(10))
                        .orElseThrow()
                        .items()
                        .stream()
                        .map(Resource::id)
                        .toList());
    }

    @Test
    void the_contact_of_an_enterprise_asks_and_confirms_for_it() {
        Id<Organisation> shop = shopAt(desk(), "样本企业").id();
        Id<Person> contact = citizenAt(desk());
        Id<PartyOrganisation> party = desk().partyOrganisations()
                .register(PartyOrganisationForm.of("样本企业支部", PartyOrganisationLevel.BRANCH)
                        .host(shop))
                .orElseThrow()
                .id();
        Alliance alliance = allianceAt(desk());
        desk().alliances().admit(alliance.id(), party, agreement(contact)).orElseThrow();
        NeedForm form = NeedForm.of(Requester.enterprise(shop), "税务", "不熟悉惠企政策").by(LocalDate.of(2022, 10, 1));
        Id<Need> need =
                desk(contact(contact)).needs().submit(form).orElseThrow().id();
        desk().needs().verify(need).orElseThrow();
        desk().needs().publish(need).orElseThrow();
        assertEquals(Optional.of("不熟悉惠企政策"), desk().needs().board().get(0).text());
        Id<Resource> resource = offered(memberOf(alliance, "税务支部", citizenAt(desk())), Capacity.perMonth(2));
        desk().needClaims().dispatch(need, claim(resource)).orElseThrow();
        desk().needClaims().deliver(need, day(), "送政策上门").orElseThrow();
        assertEquals(
                List.of("need-confirmed-by-requester"), refused(desk().needs().confirm(need)));
        assertEquals(
                List.of("need-confirmed-by-requester"),
                refused(desk(WORKER.onBehalfOf(Id.of("other"))).needs().confirm(need)));
        assertTrue(desk(contact(contact)).needs().confirm(need).isAccepted());
    }
}
