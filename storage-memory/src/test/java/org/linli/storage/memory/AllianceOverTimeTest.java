package org.linli.storage.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.Appointment;
import org.linli.alliance.Contribution;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.alliance.ThemeDay;
import org.linli.alliance.ThemeDayForm;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
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
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.vault.KeyVault;

/** What an alliance and a community remember while days go by. */
class AllianceOverTimeTest {
    private static final DivisionCode LIJING = DivisionCode.of("350603005004");
    private static final LocalDate SPRING = LocalDate.of(2022, 3, 1);

    private final Calendar calendar = new Calendar();
    private final Linli linli = Linli.on(MemoryStorage.create())
            .clock(calendar)
            .vault(KeyVault.ofSecret("a key that everybody may know here".getBytes(StandardCharsets.UTF_8)))
            .citizenIds(CitizenIdPolicy.maximumAge(150))
            .build();
    private final Desk secretary = desk(Role.COMMUNITY_SECRETARY);

    @Test
    void who_left_before_a_theme_day_is_a_stranger_to_it_and_earlier_days_stay_and_can_be_corrected() {
        Id<PartyOrganisation> frog = branch("青蛙王子党支部", Optional.empty());
        Id<Person> contact = person(Optional.empty());
        Id<Alliance> alliance = alliance("联盟", Optional.empty());
        admit(alliance, frog, contact, SPRING);
        Id<ThemeDay> before = themeDay(alliance, LocalDate.of(2022, 5, 20), frog);
        Id<ThemeDay> between = themeDay(alliance, LocalDate.of(2022, 7, 1), frog);
        calendar.today = LocalDate.of(2022, 5, 20);
        secretary.themeDays().record(before, Map.of(frog, 12)).orElseThrow();
        calendar.today = LocalDate.of(2022, 6, 1);
        secretary.alliances().withdraw(alliance, frog).orElseThrow();

        calendar.today = LocalDate.of(2022, 7, 1);
        assertEquals(
                List.of("theme-day-attendance-members"),
                refused(secretary.themeDays().record(between, Map.of(frog, 9))));

        calendar.today = LocalDate.of(2022, 8, 1);
        admit(alliance, frog, contact, calendar.today);
        secretary.themeDays().record(between, Map.of()).orElseThrow();
        assertTrue(secretary.themeDays().record(between, Map.of(frog, 9)).findings().stream()
                .map(Finding::code)
                .anyMatch("theme-day-attendance-members"::equals));
        secretary.themeDays().record(before, Map.of(frog, 13)).orElseThrow();
        Contribution year = secretary
                .alliances()
                .contributions(alliance, 2022)
                .orElseThrow()
                .get(0);
        assertEquals(List.of(1, 1, 1, 13L), List.of(year.hosted(), year.attended(), year.themeDays(), year.visits()));
    }

    @Test
    void a_member_does_not_host_a_theme_day_after_the_end_of_its_agreement() {
        Id<PartyOrganisation> frog = branch("青蛙王子党支部", Optional.empty());
        Id<Alliance> alliance = alliance("联盟", Optional.empty());
        admit(alliance, frog, person(Optional.empty()), SPRING);
        ThemeDayForm late = new ThemeDayForm("七一心向党", LocalDate.of(2023, 3, 1), Set.of(frog));
        assertEquals(List.of("theme-day-hosts"), refused(secretary.themeDays().plan(alliance, late)));
        ThemeDayForm last = new ThemeDayForm("学雷锋", LocalDate.of(2023, 2, 28), Set.of(frog));
        assertTrue(secretary.themeDays().plan(alliance, last).isAccepted());
    }

    @Test
    void dormancy_is_counted_from_the_latest_return() {
        Id<PartyOrganisation> frog = branch("青蛙王子党支部", Optional.empty());
        Id<Person> contact = person(Optional.empty());
        Id<Alliance> alliance = alliance("联盟", Optional.empty());
        admit(alliance, frog, contact, SPRING);
        calendar.today = LocalDate.of(2022, 6, 1);
        secretary.alliances().withdraw(alliance, frog).orElseThrow();
        calendar.today = LocalDate.of(2022, 8, 1);
        admit(alliance, frog, contact, calendar.today);
        calendar.today = LocalDate.of(2023, 3, 31);
        assertEquals(List.of("alliance-bidirectional-post"), attention(alliance));
        calendar.today = LocalDate.of(2023, 4, 1);
        assertEquals(List.of("alliance-member-dormant", "alliance-bidirectional-post"), attention(alliance));
    }

    @Test
    void a_post_whose_term_is_over_keeps_nobody_in_the_alliance_but_should_be_ended() {
        Id<Organisation> host = organisation("青蛙王子");
        Id<Organisation> other = organisation("顶津食品");
        Id<PartyOrganisation> frog = branch("青蛙王子党支部", Optional.of(host));
        Id<Person> holder = person(Optional.of(other));
        Id<Alliance> alliance = alliance("联盟", Optional.empty());
        admit(alliance, frog, holder, SPRING);
        var recommended = secretary
                .appointments()
                .recommend(alliance, new PostForm(frog, holder, Post.CONCURRENT_COMMITTEE_MEMBER));
        assertEquals(List.of("appointment-holder-unit"), warned(recommended));
        Id<Appointment> post = recommended.orElseThrow().id();
        secretary.appointments().select(post).orElseThrow();
        desk(Role.SUBDISTRICT_OFFICER).appointments().approve(post).orElseThrow();
        secretary.appointments().file(post).orElseThrow();
        LocalDate end = LocalDate.of(2022, 9, 1);
        secretary.appointments().appoint(post, end).orElseThrow();

        calendar.today = end.minusDays(1);
        assertEquals(
                List.of("alliance-member-open-posts"),
                refused(secretary.alliances().withdraw(alliance, frog)));
        calendar.today = end;
        assertTrue(attention(alliance).contains("appointment-term-over"));
        assertTrue(secretary.alliances().withdraw(alliance, frog).isAccepted());
        secretary.appointments().end(post).orElseThrow();
        assertTrue(!attention(alliance).contains("appointment-term-over"));
    }

    @Test
    void a_year_of_each_member_is_counted_whole_with_posts_in_and_out() {
        Id<PartyOrganisation> frog = branch("青蛙王子党支部", Optional.empty());
        Id<PartyOrganisation> school = branch("实验小学党支部", Optional.empty());
        Id<Person> person = person(Optional.empty());
        Id<Alliance> alliance = alliance("联盟", Optional.empty());
        admit(alliance, frog, person, SPRING);
        admit(alliance, school, person, SPRING);
        appointed(alliance, frog, person, Post.PARTY_ADVISER);
        appointed(alliance, frog, person, Post.BUILDING_HEAD);
        appointed(alliance, frog, person, Post.CONCURRENT_COMMITTEE_MEMBER);
        appointed(alliance, school, person, Post.SECONDED_COMMITTEE_MEMBER);
        secretary
                .appointments()
                .recommend(alliance, new PostForm(school, person, Post.BUILDING_HEAD))
                .orElseThrow();
        Id<ThemeDay> first = themeDay(alliance, SPRING, frog);
        secretary.themeDays().record(first, Map.of(frog, 12, school, 5)).orElseThrow();
        Id<ThemeDay> second = themeDay(alliance, SPRING, school);
        secretary.themeDays().record(second, Map.of(frog, 3)).orElseThrow();
        themeDay(alliance, SPRING.plusDays(1), school);

        assertEquals(
                List.of(
                        new Contribution(frog, "青蛙王子党支部", true, 1, 2, 2, 15, 2, 1),
                        new Contribution(school, "实验小学党支部", true, 1, 1, 2, 5, 0, 1)),
                secretary.alliances().contributions(alliance, 2022).orElseThrow());
        assertEquals(
                List.of(), secretary.alliances().contributions(alliance, 2021).orElseThrow());
    }

    private void appointed(Id<Alliance> alliance, Id<PartyOrganisation> member, Id<Person> holder, Post post) {
        Id<Appointment> id = secretary
                .appointments()
                .recommend(alliance, new PostForm(member, holder, post))
                .orElseThrow()
                .id();
        secretary.appointments().select(id).orElseThrow();
        desk(Role.SUBDISTRICT_OFFICER).appointments().approve(id).orElseThrow();
        secretary.appointments().file(id).orElseThrow();
        secretary.appointments().appoint(id, SPRING.plusMonths(3)).orElseThrow();
    }

    @Test
    void who_belongs_to_the_organisation_of_the_lead_is_admitted_with_a_warning() {
        Id<Organisation> host = organisation("丽景社区居委会");
        Id<Alliance> alliance = alliance("联盟", Optional.of(host));
        Id<PartyOrganisation> second = branch("丽景社区第二党支部", Optional.of(host));
        var admitted =
                secretary.alliances().admit(alliance, second, AgreementForm.of(SPRING, person(Optional.empty())));
        assertEquals("丽景社区党组织", only(admitted).figures().get("other"));
    }

    @Test
    void an_alias_that_somebody_has_already_is_entered_with_a_warning() {
        Id<Organisation> first = organisation("蓝田二实小");
        Id<Organisation> second = secretary
                .organisations()
                .register(
                        OrganisationForm.of("顶津食品", OrganisationKind.ENTERPRISE).creditCode("91350603MA000004XP"))
                .orElseThrow()
                .id();
        Finding finding = only(secretary.organisations().addAlias(second, "蓝田二实小"));
        assertEquals("organisation-possible-duplicate", finding.code());
        assertEquals(first.value(), finding.figures().get("id"));
        assertEquals(List.of(), warned(secretary.organisations().addAlias(second, "顶津食品")));
    }

    @Test
    void an_honour_is_taken_out_of_the_profile() {
        HonourForm honour = HonourForm.of("示范点", HonourLevel.CITY);
        assertEquals(
                List.of("community-not-described"),
                refused(secretary.community().retract(honour)));
        secretary.community().describe(CommunityForm.of("丽景社区")).orElseThrow();
        secretary.community().award(honour).orElseThrow();
        secretary.community().retract(honour).orElseThrow();
        assertEquals(List.of(), secretary.community().profile().orElseThrow().honours());
        assertEquals(List.of("honour-unknown"), refused(secretary.community().retract(honour)));
    }

    @Test
    void the_latest_figures_are_found_however_long_ago_they_were_written_down() {
        calendar.today = LocalDate.of(2026, 7, 1);
        List<LocalDate> days = List.of(
                LocalDate.of(1951, 3, 31),
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2019, 1, 2),
                LocalDate.of(2026, 6, 30));
        assertEquals(Optional.empty(), asOf(calendar.today));
        days.forEach(day -> secretary
                .community()
                .record(Figures.of(day, Count.of(300), Count.of(900), Count.of(5)))
                .orElseThrow());
        assertEquals(Optional.empty(), asOf(days.get(0).minusDays(1)));
        for (int number = 0; number < days.size(); number++) {
            LocalDate day = days.get(number);
            assertEquals(Optional.of(day), asOf(day));
            LocalDate next = number + 1 < days.size() ? days.get(number + 1) : LocalDate.of(2999, 1, 1);
            assertEquals(Optional.of(day), asOf(next.minusDays(1)));
        }
        for (int gap : List.of(399, 400, 401, 1199, 1200, 1201)) {
            assertEquals(Optional.of(days.get(0)), asOf(days.get(0).plusDays(gap)), () -> "after " + gap);
        }
    }

    private static Finding only(Decision<?> decision) {
        assertEquals(1, decision.findings().size(), warned(decision)::toString);
        return decision.findings().get(0);
    }

    private Optional<LocalDate> asOf(LocalDate day) {
        return secretary
                .community()
                .asOf(day)
                .map(snapshot -> snapshot.figures().day());
    }

    private List<String> attention(Id<Alliance> alliance) {
        return secretary.alliances().attention(alliance).orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    private Desk desk(Role role) {
        return linli.desk(LIJING, Actor.of(Id.of("actor-" + role.ordinal()), role));
    }

    private Id<Alliance> alliance(String name, Optional<Id<Organisation>> host) {
        return secretary
                .alliances()
                .establish(name, branch("丽景社区党组织", host))
                .orElseThrow()
                .id();
    }

    private void admit(Id<Alliance> alliance, Id<PartyOrganisation> member, Id<Person> contact, LocalDate signed) {
        secretary
                .alliances()
                .admit(alliance, member, AgreementForm.of(signed, contact))
                .orElseThrow();
    }

    private Id<ThemeDay> themeDay(Id<Alliance> alliance, LocalDate day, Id<PartyOrganisation> host) {
        return secretary
                .themeDays()
                .plan(alliance, new ThemeDayForm("主题党日", day, Set.of(host)))
                .orElseThrow()
                .id();
    }

    private Id<Organisation> organisation(String name) {
        return secretary
                .organisations()
                .register(OrganisationForm.of(name, OrganisationKind.SCHOOL))
                .orElseThrow()
                .id();
    }

    private Id<PartyOrganisation> branch(String name, Optional<Id<Organisation>> host) {
        PartyOrganisationForm form = PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH);
        return secretary
                .partyOrganisations()
                .register(host.map(form::host).orElse(form))
                .orElseThrow()
                .id();
    }

    private Id<Person> person(Optional<Id<Organisation>> employer) {
        PersonForm form = PersonForm.of("示例一", "350603188001010016", PoliticalStatus.PARTY_MEMBER);
        return secretary
                .people()
                .register(employer.map(form::employer).orElse(form))
                .orElseThrow()
                .id();
    }

    /** Shows the day that the test says. */
    private static final class Calendar extends Clock {
        private LocalDate today = SPRING;

        @Override
        public Instant instant() {
            return today.atTime(9, 0).atZone(getZone()).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
