package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.AllianceEvent;
import org.linli.alliance.AllianceForm;
import org.linli.alliance.Appointment;
import org.linli.alliance.AppointmentEvent;
import org.linli.alliance.AppointmentStatus;
import org.linli.alliance.FormerLead;
import org.linli.alliance.Member;
import org.linli.alliance.MemberStatus;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.alliance.ThemeDay;
import org.linli.alliance.ThemeDayEvent;
import org.linli.alliance.ThemeDayForm;
import org.linli.alliance.ThemeDayStatus;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;

/** What was written wrongly of an alliance is corrected; what relied on it is judged again, and told. */
abstract class AllianceCorrectionScenarios extends ScenarioCase {
    private static final Actor OFFICER = Actor.of(Id.of("officer-1"), Role.SUBDISTRICT_OFFICER);

    @Test
    void an_alliance_is_corrected_with_the_old_value_in_the_journal() {
        Alliance before = allianceAt(desk());
        AllianceForm right =
                before.form().named("丽景联盟").ledBy(branchAt(desk(), "社区党委")).establishedOn(LocalDate.of(2021, 7, 1));
        Alliance corrected =
                desk().alliances().correct(before.id(), right, "名称抄错").orElseThrow();
        assertEquals(right, corrected.form());
        assertEquals(corrected, desk().alliances().find(before.id()).orElseThrow());
        assertEquals(
                new AllianceEvent.AllianceCorrected(before.id(), before.form(), right, "名称抄错"), lastOf(before.id()));
        desk().alliances().establish("丽景社企联盟", before.lead()).orElseThrow();
    }

    @Test
    void a_correction_needs_a_reason_and_a_name_that_is_free_and_writes_nothing_without_a_difference() {
        Alliance first = allianceAt(desk());
        Alliance second = desk().alliances().establish("第二联盟", first.lead()).orElseThrow();
        assertEquals(List.of("text-missing"), refused(desk().alliances().correct(first.id(), first.form(), " ")));
        assertEquals(
                List.of("alliance-name-taken"),
                refused(desk().alliances().correct(second.id(), second.form().named(first.name()), "抄错")));
        desk().alliances().correct(first.id(), first.form(), "并未写错").orElseThrow();
        assertEquals(1, history(Alliance.KIND, first.id()).size());
    }

    @Test
    void a_member_that_leads_is_named_and_leads_once_it_has_left() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today);
        AllianceForm right = alliance.form().ledBy(member);
        assertEquals(
                List.of("alliance-lead-is-member"),
                refused(desk().alliances().correct(alliance.id(), right, "牵头单位抄错")));
        desk().alliances().withdraw(alliance.id(), member).orElseThrow();
        assertEquals(
                member,
                desk().alliances()
                        .correct(alliance.id(), right, "牵头单位抄错")
                        .orElseThrow()
                        .lead());
        assertEquals(
                List.of("alliance-lead-not-member"),
                refused(desk().alliances().reinstate(alliance.id(), member, "误办退出")));
    }

    @Test
    void a_corrected_agreement_names_the_theme_days_that_it_leaves_outside() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today.minusDays(30));
        AgreementForm was = memberOf(alliance, member).form();
        desk().alliances()
                .correct(alliance.id(), alliance.form().establishedOn(today.minusDays(30)), "成立日期写错")
                .orElseThrow();
        Id<ThemeDay> held = held(alliance, member, today.minusDays(10));
        Decision<Alliance> corrected = desk().alliances()
                .correctAgreement(
                        alliance.id(),
                        member,
                        AgreementForm.of(today.minusDays(5), was.contact())
                                .until(was.until().orElseThrow()),
                        "签订日期写错");
        assertEquals(List.of("agreement-theme-days-outside"), warned(corrected));
        assertEquals(
                List.of(Period.from(today.minusDays(5))),
                corrected.orElseThrow().member(member).orElseThrow().memberships());
        assertEquals(
                new AllianceEvent.AgreementCorrected(
                        alliance.id(), member, was, memberOf(alliance, member).form(), "签订日期写错"),
                lastOf(alliance.id()));
        ThemeDay themeDay = desk().themeDays().find(held).orElseThrow();
        desk().themeDays()
                .correct(held, new ThemeDayForm(themeDay.theme(), today.minusDays(1), themeDay.hosts()), "日期写错")
                .orElseThrow();
    }

    @Test
    void an_agreement_that_was_over_by_its_right_days_names_the_posts_that_are_open() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today.minusDays(30));
        desk().appointments()
                .recommend(alliance.id(), new PostForm(member, citizenAt(desk()), Post.BUILDING_HEAD))
                .orElseThrow();
        AgreementForm right = memberOf(alliance, member).form().until(today.minusDays(3));
        assertEquals(
                List.of("alliance-expired-with-posts"),
                warned(desk().alliances().correctAgreement(alliance.id(), member, right, "期限写错")));
        desk().alliances().expire(alliance.id()).orElseThrow();
        assertEquals(MemberStatus.EXPIRED, memberOf(alliance, member).status());
        desk().alliances()
                .correctAgreement(alliance.id(), member, right.until(today.plusYears(1)), "期限仍写错")
                .orElseThrow();
        assertEquals(MemberStatus.ACTIVE, memberOf(alliance, member).status());
    }

    @Test
    void a_mistaken_suspension_and_a_mistaken_withdrawal_count_as_never_having_been() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today.minusDays(30));
        Member before = memberOf(alliance, member);
        desk().alliances().suspend(alliance.id(), member).orElseThrow();
        desk().alliances().reinstate(alliance.id(), member, "误办").orElseThrow();
        assertEquals(before, memberOf(alliance, member));
        desk().alliances().withdraw(alliance.id(), member).orElseThrow();
        clock.pass(Duration.ofDays(9));
        assertEquals(List.of("text-missing"), refused(desk().alliances().reinstate(alliance.id(), member, "")));
        desk().alliances().reinstate(alliance.id(), member, "误办").orElseThrow();
        assertEquals(before, memberOf(alliance, member));
        assertEquals(
                new AllianceEvent.MemberReinstated(alliance.id(), member, MemberStatus.WITHDRAWN, "误办"),
                lastOf(alliance.id()));
        assertEquals(
                List.of("alliance-member-step"), refused(desk().alliances().reinstate(alliance.id(), member, "误办")));
    }

    @Test
    void a_corrected_agreement_keeps_the_day_of_leaving_and_earlier_memberships() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today.minusDays(30));
        desk().alliances().withdraw(alliance.id(), member).orElseThrow();
        clock.pass(Duration.ofDays(20));
        AgreementForm was = memberOf(alliance, member).form();
        List<Period> left = memberOf(alliance, member).memberships();
        for (AgreementForm wrong : List.of(
                was.until(today.minusDays(1)),
                AgreementForm.of(today, was.contact()).until(was.until().orElseThrow()))) {
            assertTrue(refused(desk().alliances().correctAgreement(alliance.id(), member, wrong, "期限写错"))
                    .contains("agreement-membership-kept"));
        }
        LocalDate back = today.plusDays(20);
        AgreementForm again = AgreementForm.of(back, was.contact()).until(back.plusYears(1));
        desk().alliances().admit(alliance.id(), member, again).orElseThrow();
        desk().alliances()
                .correctAgreement(
                        alliance.id(),
                        member,
                        AgreementForm.of(today, was.contact()).until(back.plusYears(1)),
                        "签订日期写错")
                .orElseThrow();
        assertEquals(
                List.of(left.get(0), Period.from(today)),
                memberOf(alliance, member).memberships());
        desk().alliances()
                .correctAgreement(alliance.id(), member, again, "原记录无误")
                .orElseThrow();
        assertEquals(
                List.of(left.get(0), Period.from(back)),
                memberOf(alliance, member).memberships());
    }

    @Test
    void another_contact_speaks_for_a_member() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today);
        Id<Person> was = memberOf(alliance, member).contact();
        Id<Person> now = citizenAt(desk());
        desk().alliances().amendContact(alliance.id(), member, now).orElseThrow();
        assertEquals(now, memberOf(alliance, member).contact());
        assertEquals(new AllianceEvent.ContactAmended(alliance.id(), member, was, now), lastOf(alliance.id()));
        assertEquals(
                List.of("alliance-member-known"),
                refused(desk().alliances().amendContact(alliance.id(), branchAt(desk(), "他支部"), now)));
    }

    @Test
    void a_theme_day_that_moves_to_another_quarter_tells_who_is_dormant_now() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today.minusMonths(11));
        desk().alliances()
                .correct(alliance.id(), alliance.form().establishedOn(today.minusYears(1)), "成立日期写错")
                .orElseThrow();
        Id<ThemeDay> held = held(alliance, member, today.minusDays(1));
        assertEquals(List.of(), codes(alliance, "alliance-member-dormant"));
        ThemeDay before = desk().themeDays().find(held).orElseThrow();
        ThemeDayForm right = new ThemeDayForm("学习日", today.minusMonths(10), before.hosts());
        Decision<ThemeDay> corrected = desk().themeDays().correct(held, right, "日期写错");
        assertEquals(List.of("alliance-member-dormant"), warned(corrected));
        assertEquals(before.attendance(), corrected.orElseThrow().attendance());
        assertEquals(List.of("alliance-member-dormant"), codes(alliance, "alliance-member-dormant"));
        assertEquals(
                List.of(new ThemeDayEvent.ThemeDayCorrected(held, before.form(), right, "日期写错")),
                history(ThemeDay.KIND, held).get(2).events(ThemeDay.KIND, ThemeDayEvent.class));
    }

    @Test
    void another_takes_the_lead_and_what_the_one_before_it_held_stays_its_own() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> first = alliance.lead();
        ThemeDay day = desk().themeDays()
                .plan(alliance.id(), new ThemeDayForm("学习日", today, Set.of(first)))
                .orElseThrow();
        desk().themeDays().record(day.id(), Map.of(first, 3)).orElseThrow();
        Id<PartyOrganisation> next = branchAt(desk(), "接任党总支");
        Id<PartyOrganisation> member = admitted(alliance, today);
        clock.pass(Duration.ofDays(3));
        LocalDate now = today.plusDays(3);
        assertEquals(
                List.of("command.allianceLeads.succeed"),
                desk().partyOrganisations().ties(first).orElseThrow().stream()
                        .map(tie -> tie.way().code())
                        .toList());
        assertEquals(
                List.of("alliance-lead-day", "text-missing"),
                refused(desk().allianceLeads().succeed(alliance.id(), next, now.plusDays(1), " ")));
        assertEquals(
                List.of("alliance-lead-is-member"),
                refused(desk().allianceLeads().succeed(alliance.id(), member, now, "换届")));
        Decision<Alliance> done = desk().allianceLeads().succeed(alliance.id(), next, now, "原牵头党组织撤销");
        assertEquals(next, done.orElseThrow().lead());
        assertEquals(List.of(new FormerLead(first, now)), done.orElseThrow().formerLeads());
        assertEquals(
                List.of(new AllianceEvent.LeadSucceeded(alliance.id(), first, next, now, "原牵头党组织撤销")), done.events());
        Decision<PartyOrganisation> early =
                desk().preview().partyOrganisations().close(first, today.plusDays(1), "撤销", Optional.of(next));
        assertEquals(List.of("closing-recorded-after"), warned(early));
        assertEquals(now.minusDays(1), early.findings().get(0).figures().get("last"));
        assertEquals(
                List.of("closing-recorded-after", "closing-recorded-after"),
                warned(desk().preview()
                        .partyOrganisations()
                        .close(first, today.minusDays(1), "撤销", Optional.of(next))));
        assertEquals(
                List.of(), warned(desk().partyOrganisations().close(first, now.minusDays(1), "撤销", Optional.of(next))));
        desk().themeDays().record(day.id(), Map.of(first, 4)).orElseThrow();
        assertEquals(
                List.of("theme-day-attendance-members"),
                refused(desk().themeDays().record(day.id(), Map.of(next, 4))));
        Decision<ThemeDay> former = desk().themeDays().plan(alliance.id(), new ThemeDayForm("七一", now, Set.of(first)));
        assertEquals(List.of("theme-day-hosts"), refused(former));
        String name =
                desk().partyOrganisations().find(first).orElseThrow().names().name();
        assertTrue(former.findings().get(0).explain(Locale.SIMPLIFIED_CHINESE).contains(name));
        desk().themeDays()
                .plan(alliance.id(), new ThemeDayForm("七一", now, Set.of(next)))
                .orElseThrow();
    }

    @Test
    void what_comes_before_its_alliance_is_refused_or_told() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today);
        Id<ThemeDay> held = held(alliance, member, today);
        ThemeDayForm before = new ThemeDayForm("学习日", today.minusDays(1), Set.of(alliance.lead()));
        assertEquals(
                List.of("theme-day-before-alliance"), refused(desk().themeDays().plan(alliance.id(), before)));
        assertTrue(refused(desk().themeDays().correct(held, before, "日期写错")).contains("theme-day-before-alliance"));
        clock.pass(Duration.ofDays(2));
        Decision<Alliance> later =
                desk().alliances().correct(alliance.id(), alliance.form().establishedOn(today.plusDays(2)), "成立日期写错");
        assertEquals(List.of("alliance-begins-first"), warned(later));
        assertEquals(today, later.findings().get(0).figures().get("first"));
        assertEquals(
                List.of("alliance-begins-first"),
                warned(desk().alliances()
                                .correctAgreement(
                                        alliance.id(),
                                        member,
                                        new AgreementForm(
                                                today.plusDays(1),
                                                Optional.of(today.plusMonths(6)),
                                                later.orElseThrow()
                                                        .members()
                                                        .get(0)
                                                        .contact()),
                                        "签订日期写错"))
                        .stream()
                        .filter(code -> code.startsWith("alliance-begins"))
                        .toList());
    }

    @Test
    void a_theme_day_that_has_passed_without_attendance_is_on_the_list_until_it_is_recorded() {
        Alliance alliance = allianceAt(desk());
        Id<ThemeDay> planned = desk().themeDays()
                .plan(alliance.id(), new ThemeDayForm("学习日", today, Set.of(alliance.lead())))
                .orElseThrow()
                .id();
        assertEquals(List.of(), codes(alliance, "theme-day-unrecorded"));
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of("theme-day-unrecorded"), codes(alliance, "theme-day-unrecorded"));
        desk().themeDays().record(planned, Map.of(alliance.lead(), 3)).orElseThrow();
        assertEquals(List.of(), codes(alliance, "theme-day-unrecorded"));
    }

    @Test
    void what_was_recorded_of_a_theme_day_by_mistake_is_taken_back() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today.minusDays(30));
        Id<ThemeDay> held = held(alliance, member, today);
        ThemeDay planned = desk().themeDays().reopen(held, "登记到另一次活动").orElseThrow();
        assertEquals(ThemeDayStatus.PLANNED, planned.status());
        assertEquals(0, planned.visits());
        desk().themeDays().cancel(held).orElseThrow();
        desk().themeDays().reopen(held, "误取消").orElseThrow();
        desk().themeDays().record(held, Map.of(member, 3)).orElseThrow();
    }

    @Test
    void a_theme_day_is_planned_again_only_by_hosts_that_are_still_members() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today.minusDays(30));
        Id<ThemeDay> held = held(alliance, member, today);
        desk().themeDays()
                .cancel(desk().themeDays().reopen(held, "登记错").orElseThrow().id())
                .orElseThrow();
        desk().alliances().withdraw(alliance.id(), member).orElseThrow();
        assertEquals(List.of("theme-day-hosts"), refused(desk().themeDays().reopen(held, "误取消")));
    }

    @Test
    void a_dissolution_is_not_taken_back_once_the_lead_is_dissolved_itself() {
        Alliance alliance = allianceAt(desk());
        desk().allianceClosings().close(alliance.id(), today, "误办").orElseThrow();
        desk().partyOrganisations()
                .close(alliance.lead(), today, "撤销", Optional.empty())
                .orElseThrow();
        assertEquals(
                List.of("party-organisation-closed"),
                refused(desk().allianceClosings().reopen(alliance.id(), "误办解散")));
    }

    @Test
    void a_term_is_corrected_and_a_mistaken_end_taken_back_with_the_reasons_in_the_record_alone() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today.minusDays(30));
        Id<Appointment> post = appointed(alliance, member, citizenAt(desk()));
        Period was = desk().appointments().find(post).orElseThrow().term().orElseThrow();
        Period now = Period.between(today.minusDays(20), today.plusMonths(6));
        Decision<Appointment> corrected = desk().appointments().correct(post, now, "任期抄错");
        assertEquals(List.of("alliance-bidirectional-post"), warned(corrected));
        assertEquals(Optional.of(now), corrected.orElseThrow().term());
        assertEquals(
                List.of(new AppointmentEvent.TermCorrected(post, Optional.of(was), now)),
                history(Appointment.KIND, post).get(5).events(Appointment.KIND, AppointmentEvent.class));
        desk().appointments().end(post).orElseThrow();
        Appointment back = desk().appointments().reopen(post, "误办终止").orElseThrow();
        assertEquals(AppointmentStatus.APPOINTED, back.status());
        assertEquals(Optional.of(now), back.term());
        assertEquals(List.of("任期抄错", "误办终止"), back.reasons());
        assertEquals(back, desk().appointments().find(post).orElseThrow());
        assertTrue(history(Appointment.KIND, post).stream()
                .noneMatch(change -> change.text().contains("误办终止")));
    }

    @Test
    void a_post_that_was_ended_by_mistake_goes_on_only_for_a_member_and_once() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today.minusDays(30));
        Id<Person> person = citizenAt(desk());
        Id<Appointment> post = appointed(alliance, member, person);
        desk().appointments().end(post).orElseThrow();
        desk().alliances().withdraw(alliance.id(), member).orElseThrow();
        assertEquals(
                List.of("alliance-post-holder-unit-active"),
                refused(desk().appointments().reopen(post, "误办")));
        desk().alliances().reinstate(alliance.id(), member, "误办").orElseThrow();
        Id<Appointment> other = desk().appointments()
                .recommend(alliance.id(), new PostForm(member, person, Post.CONCURRENT_COMMITTEE_MEMBER))
                .orElseThrow()
                .id();
        assertEquals(
                List.of("appointment-once"), refusedOnce(desk().appointments().reopen(post, "误办")));
        desk().appointments().end(other).orElseThrow();
        desk().appointments().reopen(post, "误办").orElseThrow();
    }

    @Test
    void an_alliance_is_dissolved_once_nothing_hangs_on_it_and_takes_nothing_new() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, today.minusDays(30));
        Id<Appointment> post = appointed(alliance, member, citizenAt(desk()));
        Id<ThemeDay> planned = desk().themeDays()
                .plan(alliance.id(), new ThemeDayForm("七一心向党", today.plusDays(9), Set.of(alliance.lead())))
                .orElseThrow()
                .id();
        Decision<Alliance> tied = desk().allianceClosings().close(alliance.id(), today, "目标已完成");
        assertEquals(List.of("closing-tied", "closing-tied", "closing-tied"), refused(tied));
        assertEquals(
                List.of(member.value(), post.value(), planned.value()),
                tied.findings().stream()
                        .map(finding -> finding.figures().get("id"))
                        .toList());
        assertEquals(
                List.of(member.value(), post.value(), planned.value()),
                desk().allianceClosings().ties(alliance.id()).orElseThrow().stream()
                        .map(tie -> tie.id())
                        .toList());
        desk().appointments().end(post).orElseThrow();
        desk().alliances().withdraw(alliance.id(), member).orElseThrow();
        desk().themeDays().cancel(planned).orElseThrow();
        assertEquals(
                List.of("closing-not-in-future", "text-missing"),
                refused(desk().allianceClosings().close(alliance.id(), today.plusDays(1), " ")));
        Alliance closed =
                desk().allianceClosings().close(alliance.id(), today, "目标已完成").orElseThrow();
        assertEquals(List.of(), listed(false));
        assertEquals(List.of(closed), listed(true));
        assertEquals(closed, desk().alliances().find(alliance.id()).orElseThrow());
        assertEquals(new AllianceEvent.AllianceClosed(alliance.id(), today, "目标已完成"), lastOf(alliance.id()));
        AgreementForm signed = AgreementForm.of(today, citizenAt(desk()));
        assertEquals(
                List.of("alliance-closed"),
                refused(desk().alliances().admit(alliance.id(), branchAt(desk(), "新支部"), signed)));
        assertEquals(List.of("alliance-closed"), refused(desk().alliances().reinstate(alliance.id(), member, "误办")));
        assertEquals(
                List.of("alliance-closed"),
                refused(desk().themeDays()
                        .plan(alliance.id(), new ThemeDayForm("七一", today, Set.of(alliance.lead())))));
        assertEquals(List.of("alliance-closed"), refused(desk().themeDays().reopen(planned, "误取消")));
        assertTrue(refused(desk().allianceClosings().close(alliance.id(), today, "再次"))
                .contains("alliance-closed"));
        desk().alliances()
                .correct(alliance.id(), alliance.form().establishedOn(today.minusDays(1)), "成立日期写错")
                .orElseThrow();
        desk().themeDays()
                .plan(alliance.id(), new ThemeDayForm("补记", today.minusDays(1), Set.of(alliance.lead())))
                .orElseThrow();
    }

    @Test
    void a_mistaken_dissolution_is_taken_back_unless_the_name_was_given_to_another() {
        Alliance alliance = allianceAt(desk());
        desk().allianceClosings().close(alliance.id(), today, "误办").orElseThrow();
        Alliance other =
                desk().alliances().establish(alliance.name(), alliance.lead()).orElseThrow();
        assertEquals(
                List.of("alliance-name-taken"),
                refused(desk().allianceClosings().reopen(alliance.id(), "误办解散")));
        desk().allianceClosings().close(other.id(), today, "重名").orElseThrow();
        assertEquals(
                alliance,
                desk().allianceClosings().reopen(alliance.id(), "误办解散").orElseThrow());
        assertEquals(List.of(alliance), listed(false));
        assertEquals(
                List.of("closing-to-reopen"), refused(desk().allianceClosings().reopen(alliance.id(), "误办解散")));
    }

    private List<Alliance> listed(boolean closed) {
        Paging paging = Paging.first(10);
        return (closed
                        ? desk().allianceClosings().closed(paging)
                        : desk().alliances().list(paging))
                .orElseThrow()
                .items();
    }

    private static List<String> refusedOnce(Decision<?> decision) {
        return refused(decision).stream()
                .filter(code -> !code.equals("alliance-bidirectional-post"))
                .toList();
    }

    private Id<PartyOrganisation> admitted(Alliance alliance, LocalDate signed) {
        Id<PartyOrganisation> member = branchAt(desk(), "样本支部");
        desk().alliances()
                .admit(
                        alliance.id(),
                        member,
                        AgreementForm.of(signed, citizenAt(desk())).until(today.plusMonths(1)))
                .orElseThrow();
        return member;
    }

    private Member memberOf(Alliance alliance, Id<PartyOrganisation> member) {
        return desk().alliances()
                .find(alliance.id())
                .orElseThrow()
                .member(member)
                .orElseThrow();
    }

    private Id<ThemeDay> held(Alliance alliance, Id<PartyOrganisation> member, LocalDate day) {
        Id<ThemeDay> themeDay = desk().themeDays()
                .plan(alliance.id(), new ThemeDayForm("七一心向党", day, Set.of(member)))
                .orElseThrow()
                .id();
        desk().themeDays().record(themeDay, Map.of(member, 7)).orElseThrow();
        return themeDay;
    }

    private Id<Appointment> appointed(Alliance alliance, Id<PartyOrganisation> member, Id<Person> person) {
        Id<Appointment> post = desk().appointments()
                .recommend(alliance.id(), new PostForm(member, person, Post.CONCURRENT_COMMITTEE_MEMBER))
                .orElseThrow()
                .id();
        desk().appointments().select(post).orElseThrow();
        desk(OFFICER).appointments().approve(post).orElseThrow();
        desk().appointments().file(post).orElseThrow();
        desk().appointments().appoint(post, today.plusYears(1)).orElseThrow();
        return post;
    }

    private List<String> codes(Alliance alliance, String code) {
        return warned(desk().alliances().attention(alliance.id()).map(List::copyOf))
                        .isEmpty()
                ? desk().alliances().attention(alliance.id()).orElseThrow().stream()
                        .map(finding -> finding.code())
                        .filter(code::equals)
                        .toList()
                : List.of();
    }

    private AllianceEvent lastOf(Id<Alliance> alliance) {
        var changes = history(Alliance.KIND, alliance);
        return changes.get(changes.size() - 1)
                .events(Alliance.KIND, AllianceEvent.class)
                .get(0);
    }
}
