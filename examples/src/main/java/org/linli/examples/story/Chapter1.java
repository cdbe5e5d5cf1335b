package org.linli.examples.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.ThemeDay;
import org.linli.alliance.ThemeDayForm;
import org.linli.charter.Share;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityFigures;
import org.linli.community.CommunityForm;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.community.HonourForm;
import org.linli.community.HonourLevel;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;

/** The first chapter: a community finds its partners (第一章 社企结盟). */
public final class Chapter1 {
    /** 丽景社区. */
    public static final DivisionCode LIJING = DivisionCode.of("350603005004");

    /** The alliance's name. */
    public static final String ALLIANCE = "丽景社企党建联盟";

    /** Who acts for the community. */
    public static final Actor SECRETARY = Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY);

    private static final LocalDate SPRING = LocalDate.of(2022, 3, 1);
    private static final LocalDate DECLARATION = LocalDate.of(2022, 5, 20);
    private static final LocalDate PARTY_DAY = LocalDate.of(2022, 7, 1);

    private final Linli linli;
    private final StoryClock clock;
    private final Teller teller;
    private final Desk desk;

    /**
     * The chapter on a store.
     *
     * @param linli the library on the store
     * @param clock its clock
     * @param teller tells what happens
     */
    public Chapter1(Linli linli, StoryClock clock, Teller teller) {
        this.linli = linli;
        this.clock = clock;
        this.teller = teller;
        this.desk = linli.desk(LIJING, SECRETARY);
    }

    /** Tells the chapter. */
    public void tell() {
        clock.goTo(SPRING);
        district();
        profile();
        Members members = new Members(desk, teller);
        members.register();
        Id<Alliance> alliance = alliance(members);
        new Posts(linli, desk, clock, teller).tell(alliance, members);
        themeDays(alliance, members);
        new Refusals(desk, teller, alliance, members).tell();
        contributions(alliance);
    }

    private void district() {
        teller.section("一、龙文区的社区和村 The communities of the district");
        Map<String, Integer> byStreet = new TreeMap<>();
        for (Town town : Town.all()) {
            linli.desk(town.code(), Actor.of(Id.of("import"), Role.SYSTEM))
                    .community()
                    .describe(CommunityForm.of(town.name()))
                    .orElseThrow();
            byStreet.merge(town.code().parent().orElseThrow().value(), 1, Integer::sum);
        }
        teller.table(
                List.of("街道、镇 street", "社区、村 communities"),
                byStreet.entrySet().stream()
                        .map(street ->
                                List.of(street.getKey(), street.getValue().toString()))
                        .toList());
    }

    private void profile() {
        teller.section("二、社区概况 The community");
        desk.community()
                .describe(new CommunityForm("丽景社区居委会", List.of("丽景社区", "盛景社区"), Optional.of(2019)))
                .orElseThrow();
        List.of(
                        HonourForm.of("漳州市优秀党的基层组织", HonourLevel.CITY),
                        HonourForm.of("漳州市“近邻党建”示范点", HonourLevel.CITY),
                        HonourForm.of("龙文区优秀党的基层组织", HonourLevel.DISTRICT),
                        HonourForm.of("龙文区五星级基层党组织", HonourLevel.DISTRICT),
                        HonourForm.of("福建新时代党建品牌优秀案例", HonourLevel.PROVINCE))
                .forEach(honour -> desk.community().award(honour).orElseThrow());
        Decision<CommunityFigures> figures = desk.community()
                .record(Figures.of(SPRING, Count.atLeast(3_000), Count.atLeast(7_000), Count.atLeast(50))
                        .employeeResidents(Share.percent(60)));
        teller.say("成立于2019年；3000余户、7000余人、50余家企业；居民60%以上为企业职工。");
        figures.findings()
                .forEach(finding -> teller.say("提示: " + finding.explain(Locale.SIMPLIFIED_CHINESE) + "\n      "
                        + finding.explain(Locale.ENGLISH)));
    }

    private Id<Alliance> alliance(Members members) {
        teller.section("四、结成党建联盟 The alliance");
        Id<PartyOrganisation> lead = desk.partyOrganisations()
                .register(PartyOrganisationForm.of("丽景社区党组织", PartyOrganisationLevel.GENERAL_BRANCH))
                .orElseThrow()
                .id();
        Id<Alliance> alliance =
                desk.alliances().establish(ALLIANCE, lead).orElseThrow().id();
        Decision<Alliance> admitted = desk.atomically(together -> {
            members.names()
                    .forEach(name -> together.alliances()
                            .admit(alliance, members.branch(name), AgreementForm.of(SPRING, members.contact(name))));
            return Decision.accepted(together.alliances().find(alliance).orElseThrow());
        });
        teller.say(ALLIANCE + ": 一次签约 " + admitted.orElseThrow().activeMembers().size()
                + " 个成员，协议一年。 Fifteen agreements in one commit.");
        return alliance;
    }

    private void themeDays(Id<Alliance> alliance, Members members) {
        teller.section("六、主题党日 Theme days");
        themeDay(alliance, members, "520向党表白", DECLARATION, Members.FROG_PRINCE, 10);
        themeDay(alliance, members, "七一心向党", PARTY_DAY, Members.DINGJIN, 12);
        teller.table(
                List.of("日期 day", "主题 theme", "到会单位 members", "人次 visits"),
                desk.themeDays().between(alliance, SPRING, PARTY_DAY.plusDays(1)).orElseThrow().stream()
                        .map(Chapter1::row)
                        .toList());
    }

    private void themeDay(
            Id<Alliance> alliance, Members members, String theme, LocalDate day, String host, int memberCount) {
        clock.goTo(day.minusDays(7));
        Id<ThemeDay> planned = desk.themeDays()
                .plan(alliance, new ThemeDayForm(theme, day, Set.of(members.branch(host))))
                .orElseThrow()
                .id();
        clock.goTo(day);
        Map<Id<PartyOrganisation>, Integer> attendance = new HashMap<>();
        members.names().stream()
                .limit(memberCount)
                .forEach(name -> attendance.put(members.branch(name), 3 + attendance.size() % 4));
        desk.themeDays().record(planned, attendance).orElseThrow();
    }

    private static List<String> row(ThemeDay themeDay) {
        return List.of(
                themeDay.day().toString(),
                themeDay.theme(),
                Integer.toString(themeDay.attendance().size()),
                Long.toString(themeDay.visits()));
    }

    private void contributions(Id<Alliance> alliance) {
        teller.section("九、年度贡献表 What each member contributed in 2022");
        teller.table(
                List.of("成员 member", "主办", "到会", "到会率", "人次", "进入", "派出"),
                desk.alliances().contributions(alliance, 2022).orElseThrow().stream()
                        .map(line -> List.of(
                                line.name(),
                                Integer.toString(line.hosted()),
                                line.attended() + "/" + line.themeDays(),
                                line.attendance().toString(),
                                Long.toString(line.visits()),
                                Integer.toString(line.postsIn()),
                                Integer.toString(line.postsOut())))
                        .toList());
        clock.goTo(LocalDate.of(2023, 1, 3));
        desk.alliances()
                .attention(alliance)
                .orElseThrow()
                .forEach(finding -> teller.say("提示: " + finding.explain(Locale.SIMPLIFIED_CHINESE)));
    }
}
