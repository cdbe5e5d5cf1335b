package org.linli.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.AllianceForm;
import org.linli.alliance.Appointment;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.alliance.ThemeDay;
import org.linli.alliance.ThemeDayForm;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.community.CommunityForm;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.community.HonourForm;
import org.linli.community.HonourLevel;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.ConsentForm;
import org.linli.person.LawfulBasis;
import org.linli.person.Person;
import org.linli.person.PersonChange;
import org.linli.person.PersonCorrection;
import org.linli.person.PoliticalStatus;
import org.linli.person.RetentionBasis;
import org.linli.person.RevealPurpose;

/** The community, who is in it, and its alliance. */
final class AllianceStory extends StoryPart {
    /** How much later it ends than it begins. */
    static final Duration LENGTH = Duration.ofDays(6);

    AllianceStory(StoryTeller teller) {
        super(teller, 1);
    }

    void tell() {
        tellOfCommunity();
        tellOfAlliance();
    }

    private void tellOfCommunity() {
        HonourForm honour = HonourForm.of("样本荣誉", HonourLevel.CITY);
        give(desk -> desk.community().describe(CommunityForm.of("样本社区")));
        give(desk -> desk.community().award(honour));
        give(desk -> desk.community().retract(honour));
        give(desk -> desk.community().record(Figures.of(today, Count.of(1), Count.of(2), Count.of(3))));
        give(desk -> desk.community().correct(CommunityForm.of("样本新村社区"), "名称误登记"));
        give(desk ->
                desk.community().correctFigures(Figures.of(today, Count.of(2), Count.of(2), Count.of(3)), "户数误登记"));
        give(desk -> desk.community().strikeFigures(today, "应为前一日的数据"));
        give(desk -> desk.community().record(Figures.of(today, Count.of(2), Count.of(2), Count.of(3))));
        person();
        give(desk -> desk.charters()
                .adopt(Charter.national(today)
                        .layered(CharterLayer.COMMUNITY, today, "样本社区居民委员会", Map.of("person.findByMobile", "false"))
                        .orElseThrow()));
        give(desk -> desk.people().reindex(10));
        OrganisationForm shop = OrganisationForm.of("样本店", OrganisationKind.OTHER);
        Id<Organisation> organisation =
                give(desk -> desk.organisations().register(shop)).id();
        give(desk -> desk.organisations().amend(organisation, shop.creditCode(ScenarioCase.CODE)));
        give(desk -> desk.organisations().addAlias(organisation, "样本铺"));
        give(desk -> desk.organisations()
                .correct(organisation, shop.creditCode(ScenarioCase.CODE).aliases("样本小铺"), "别名误登记"));
        tellOfClosing();
        Id<PartyOrganisation> branch = branch("样本支部");
        give(desk -> desk.partyOrganisations().addAlias(branch, "样本党支部"));
        Id<Person> person = person(citizen().mobile("13000000000"));
        give(desk -> desk.people()
                .amend(
                        person,
                        PersonChange.NONE
                                .politicalStatus(PoliticalStatus.PROBATIONARY_MEMBER)
                                .employer(organisation)));
        give(desk -> desk.people().correct(person, PersonCorrection.NONE.name("林样本"), "登记时误写"));
        tellOfKeeping(person);
    }

    private void tellOfClosing() {
        Id<Organisation> stall = give(desk ->
                        desk.organisations().register(OrganisationForm.of("样本摊", OrganisationKind.OTHER)))
                .id();
        give(desk -> desk.organisations().close(stall, today, "误认为已迁出"));
        give(desk -> desk.organisations().reopen(stall, "仍在本社区"));
        give(desk -> desk.organisations().close(stall, today, "已迁出"));
        PartyOrganisationForm form = PartyOrganisationForm.of("样本老支部", PartyOrganisationLevel.BRANCH);
        Id<PartyOrganisation> gone = branch("样本旧支部");
        Id<PartyOrganisation> next = branch("样本新支部");
        give(desk -> desk.partyOrganisations().correct(gone, form, "名称误登记"));
        give(desk -> desk.partyOrganisations()
                .amend(next, PartyOrganisationForm.of("样本新支部", PartyOrganisationLevel.GENERAL_BRANCH)));
        give(desk -> desk.partyOrganisations().close(gone, today, "误登记", Optional.empty()));
        give(desk -> desk.partyOrganisations().reopen(gone, "尚未撤销"));
        give(desk -> desk.partyOrganisations().close(gone, today, "合并", Optional.of(next)));
    }

    private void tellOfKeeping(Id<Person> person) {
        give(desk ->
                desk.consents().state(person, new RetentionBasis(LawfulBasis.OTHER_LAW, "党员登记", Period.from(today))));
        give(desk -> desk.consents().give(person, ConsentForm.of("暑期托管", Period.from(today))));
        give(desk -> desk.consents().withdraw(person, "暑期托管"));
        teller.giveAlone(SECRETARY, desk -> desk.people().reveal(person, RevealPurpose.REACH));
        teller.giveAlone(SECRETARY, desk -> desk.people().revealAll(List.of(person), RevealPurpose.VERIFY));
        give(desk -> desk.consents().hold(person, LawfulBasis.STATUTORY_DUTY, "档案法"));
        give(desk -> desk.consents().release(person));
        give(desk -> desk.people().erase(person));
    }

    private void tellOfAlliance() {
        Id<PartyOrganisation> lead = branch("社区党总支");
        Id<Alliance> alliance =
                give(desk -> desk.alliances().establish("丽景社企联盟", lead)).id();
        Id<PartyOrganisation> stays = branch("第一支部");
        Id<PartyOrganisation> leaves = branch("第二支部");
        Id<PartyOrganisation> expires = branch("第三支部");
        Id<Person> contact = person();
        AgreementForm agreement = AgreementForm.of(today, contact);
        give(desk -> desk.alliances().admit(alliance, stays, agreement.until(today.plusYears(2))));
        give(desk -> desk.alliances().admit(alliance, leaves, agreement));
        give(desk -> desk.alliances().admit(alliance, expires, agreement.until(today.plusDays(5))));
        give(desk -> desk.alliances().renew(alliance, stays, agreement.until(today.plusYears(3))));
        give(desk -> desk.alliances().suspend(alliance, leaves));
        give(desk -> desk.alliances().reinstate(alliance, leaves, "误办暂停"));
        give(desk -> desk.alliances().withdraw(alliance, leaves));
        Id<Person> successor = person();
        give(desk -> desk.alliances().amendContact(alliance, stays, successor));
        give(desk -> desk.alliances().correctAgreement(alliance, stays, agreement.until(today.plusYears(2)), "期限抄错"));
        give(desk -> desk.alliances().correct(alliance, new AllianceForm("丽景联盟", lead, today.minusDays(1)), "名称抄错"));
        Id<PartyOrganisation> next = branch("接任党总支");
        give(desk -> desk.allianceLeads().succeed(alliance, next, today, "换届"));
        tellOfAppointment(alliance, new PostForm(stays, contact, Post.PARTY_ADVISER));
        tellOfThemeDays(alliance, stays);
        teller.pass(LENGTH);
        give(desk -> desk.alliances().expire(alliance));
        Id<Alliance> dissolved =
                give(desk -> desk.alliances().establish("短期联盟", lead)).id();
        give(desk -> desk.allianceClosings().close(dissolved, today, "目标已完成"));
        give(desk -> desk.allianceClosings().reopen(dissolved, "误办解散"));
    }

    private void tellOfAppointment(Id<Alliance> alliance, PostForm form) {
        Id<Appointment> post =
                give(desk -> desk.appointments().recommend(alliance, form)).id();
        give(desk -> desk.appointments().select(post));
        teller.give(OFFICER, desk -> desk.appointments().approve(post));
        give(desk -> desk.appointments().file(post));
        give(desk -> desk.appointments().appoint(post, today.plusYears(1)));
        give(desk -> desk.appointments().correct(post, Period.between(today.minusDays(1), today.plusYears(1)), "任期抄错"));
        give(desk -> desk.appointments().end(post));
        give(desk -> desk.appointments().reopen(post, "误办终止"));
    }

    private void tellOfThemeDays(Id<Alliance> alliance, Id<PartyOrganisation> member) {
        ThemeDayForm form = new ThemeDayForm("七一心向党", today, Set.of(member));
        Id<ThemeDay> held = give(desk -> desk.themeDays().plan(alliance, form)).id();
        give(desk -> desk.themeDays().record(held, Map.of(member, 7)));
        give(desk -> desk.themeDays().correct(held, new ThemeDayForm("七一", today, Set.of(member)), "主题抄错"));
        Id<ThemeDay> dropped =
                give(desk -> desk.themeDays().plan(alliance, form)).id();
        give(desk -> desk.themeDays().cancel(dropped));
        give(desk -> desk.themeDays().reopen(dropped, "误取消"));
    }
}
