package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.ThemeDay;
import org.linli.alliance.ThemeDayForm;
import org.linli.calendar.CivilTime;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.Rate;
import org.linli.charter.Share;
import org.linli.community.Building;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.conference.Conference;
import org.linli.conference.ConferenceForm;
import org.linli.conference.ConferenceSeat;
import org.linli.conference.SeatForm;
import org.linli.conference.SeatKind;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.FeedbackLetter;
import org.linli.duty.ServiceForm;
import org.linli.duty.UnitStanding;
import org.linli.duty.UnitTable;
import org.linli.duty.posting.DutyPosting;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.patrol.VisitForm;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;

/** What is asked of a past year, month or day is answered as of then, whatever has happened since. */
abstract class PastPeriodScenarios extends DividedCase {
    private static final int YEAR = 2022;
    private static final LocalDate DAY = LocalDate.of(YEAR, 10, 1);
    private static final Period AUTUMN = Period.between(LocalDate.of(YEAR, 9, 1), LocalDate.of(YEAR, 12, 1));

    /** What lists postings is told ahead of a period. */
    private static final Set<String> AHEAD = Set.of("dutyPostings.needsList");

    /** What asks for records or holders of a day, also of one to come. */
    private static final Set<String> OF_ANY_DAY = Set.of(
            "community.asOf",
            "divisions.coverOf",
            "divisions.inForceOn",
            "gridPosts.holdersOn",
            "gridPosts.staffOn",
            "gridPosts.headsOn",
            "liaisonDays.next",
            "liaisonDays.plan",
            "mediationCommittees.runningOn",
            "conferenceSeats.on",
            "conferences.between",
            "themeDays.between",
            "visits.between");

    private Id<PartyOrganisation> tax = Id.of("nobody");
    private Id<PartyOrganisation> school = Id.of("nobody");
    private Id<Person> taxContact = Id.of("nobody");
    private Id<Person> schoolContact = Id.of("nobody");
    private Id<UnitReport> taxUnit = Id.of("nobody");
    private Id<MemberReport> stays = Id.of("nobody");
    private Id<MemberReport> leaves = Id.of("nobody");
    private Id<MemberReport> changes = Id.of("nobody");
    private Id<Grid> south = Id.of("nobody");
    private Id<Building> building = Id.of("nobody");
    private Id<GridPost> head = Id.of("nobody");
    private Id<Alliance> alliance = Id.of("nobody");
    private Id<DutyPosting> posting = Id.of("nobody");
    private Id<ConferenceSeat> seat = Id.of("nobody");

    @Test
    void every_question_about_a_time_is_asked_here() {
        assertEquals(
                new TreeSet<>(timed().map(PastPeriodScenarios::key).toList()),
                new TreeSet<>(Stream.concat(asked().keySet().stream(), Stream.of("community.asOf"))
                        .toList()));
    }

    @Test
    void what_happens_later_changes_no_answer_about_a_past_period() {
        a_year();
        Map<String, Object> before = answers();
        much_happens_later();
        Map<String, Object> after = answers();
        before.forEach((question, answer) -> assertEquals(answer, after.get(question), question));
    }

    @Test
    void a_period_that_has_not_begun_is_refused_and_one_that_goes_on_says_so() {
        a_year();
        LocalDate next = LocalDate.of(2030, 5, 5);
        UnitTable running = desk().dutyLedgers().unitTable(now()).orElseThrow();
        assertEquals(now(), running.total().day());
        Map<String, Function<LocalDate, Decision<?>>> periods = periods();
        assertEquals(
                timed().map(PastPeriodScenarios::key)
                        .filter(key -> !AHEAD.contains(key) && !OF_ANY_DAY.contains(key))
                        .collect(Collectors.toSet()),
                periods.keySet());
        periods.forEach((question, ask) -> {
            assertEquals(List.of("period-not-begun"), refused(ask.apply(next)), question);
            assertTrue(warned(ask.apply(now())).contains("period-not-over"), question);
            assertTrue(!warned(ask.apply(DAY)).contains("period-not-over"), question);
        });
        FeedbackLetter letter = desk().dutyFeedbacks().letter(taxUnit, now()).orElseThrow();
        assertTrue(letter.html(Locale.SIMPLIFIED_CHINESE).contains("期间尚未结束"));
        assertTrue(!desk().dutyFeedbacks()
                .letter(taxUnit, DAY)
                .orElseThrow()
                .html(Locale.SIMPLIFIED_CHINESE)
                .contains("期间尚未结束"));
    }

    @Test
    void feedback_is_read_and_acknowledged_by_the_unit_to_which_it_was_addressed() {
        a_year();
        Id<DutyFeedback> feedback = feedbackOn(changes);
        changeUnit();
        clock.pass(Duration.ofDays(1));
        Desk former = desk(Actor.of(taxContact, Role.UNIT_CONTACT));
        Desk latter = desk(Actor.of(schoolContact, Role.UNIT_CONTACT));
        assertEquals(
                List.of("actor-not-related"), refused(latter.dutyFeedbacks().acknowledge(feedback)));
        assertEquals(
                Optional.of(tax),
                former.dutyFeedbacks().acknowledge(feedback).orElseThrow().unit());
        assertTrue(reports(former.dutyFeedbacks().letter(taxUnit, DAY)).contains(changes));
        Id<UnitReport> schoolUnit = unit(school, schoolContact, 9);
        assertEquals(List.of(), reports(latter.dutyFeedbacks().letter(schoolUnit, DAY)));
        assertEquals(List.of(changes), reports(latter.dutyFeedbacks().letter(schoolUnit, now())));
    }

    @Test
    void a_member_who_changed_the_unit_within_the_year_is_in_the_letter_to_the_last_one() {
        a_year();
        Id<UnitReport> schoolUnit = unit(school, schoolContact, 9);
        clock.pass(Duration.ofDays(1));
        changeUnit();
        assertEquals(List.of(changes), reports(desk().dutyFeedbacks().letter(schoolUnit, now())));
        assertTrue(!reports(desk().dutyFeedbacks().letter(taxUnit, now())).contains(changes));
        UnitTable table = desk().dutyLedgers().unitTable(now()).orElseThrow();
        assertEquals(
                Map.of("税务局支部", new Rate(2, 3), "学校支部", new Rate(1, 9)),
                table.units().stream().collect(Collectors.toMap(UnitStanding::unit, UnitStanding::reported)));
    }

    /** A year in which everything that is asked about has happened, and which is over. */
    private void a_year() {
        Division division = divide(3);
        south = south(division).id();
        building = south(division).buildings().iterator().next();
        head = appointed(headFor(south(division), building, false)).id();
        tax = branchAt(desk(), "税务局支部");
        school = branchAt(desk(), "学校支部");
        taxContact = citizenAt(desk());
        schoolContact = citizenAt(desk());
        taxUnit = unit(tax, taxContact, 3);
        stays = member(tax);
        leaves = member(tax);
        changes = member(tax);
        desk().community()
                .record(Figures.of(today, Count.of(400), Count.of(900), Count.of(30)))
                .orElseThrow();
        Alliance founded = allianceAt(desk());
        alliance = founded.id();
        desk().alliances()
                .admit(alliance, tax, AgreementForm.of(today, taxContact))
                .orElseThrow();
        Id<Organisation> office = desk().organisations()
                .register(OrganisationForm.of("司法所", OrganisationKind.OTHER))
                .orElseThrow()
                .id();
        seat = desk().conferenceSeats()
                .take(SeatForm.of(office, SeatKind.DEPARTMENT, today))
                .orElseThrow()
                .id();
        Id<Conference> conference = desk().conferences()
                .propose(ConferenceForm.of("联席会议"))
                .orElseThrow()
                .id();
        desk().conferences().schedule(conference, DAY, "社区").orElseThrow();
        Id<ThemeDay> themeDay = desk().themeDays()
                .plan(alliance, new ThemeDayForm("清洁家园", DAY, Set.of(tax)))
                .orElseThrow()
                .id();
        posting = desk().dutyPostings()
                .draft(DutyPostingForm.of(DutyCategory.OTHER, "样本岗位", 2, Period.between(DAY, DAY.plusDays(9))))
                .orElseThrow()
                .id();
        desk().dutyPostings().publish(posting).orElseThrow();
        desk().dutyPostings().claim(posting, stays).orElseThrow();
        goTo(DAY.plusDays(20));
        desk().themeDays().record(themeDay, Map.of(tax, 12)).orElseThrow();
        for (Id<MemberReport> member : List.of(stays, leaves, changes)) {
            desk().dutyServices()
                    .record(ServiceForm.of(member, DutyCategory.OTHER, DAY, LocalTime.of(8, 0), 90))
                    .orElseThrow();
        }
        desk().visits().record(VisitForm.of(citizenAt(desk()), south, DAY, 9)).orElseThrow();
        var incident =
                desk().incidents().capture(PatrolCase.blockedStairs(south)).orElseThrow();
        desk().incidents().decline(incident.id(), "重复上报").orElseThrow();
        goTo(LocalDate.of(2023, 1, 9));
        for (Id<MemberReport> member : List.of(stays, leaves, changes)) {
            desk().dutyFeedbacks()
                    .appraise(member, DAY, DutyEvaluation.NOT_PASSED, Optional.empty())
                    .orElseThrow();
            desk().dutyFeedbacks().send(feedbackOn(member)).orElseThrow();
        }
        goTo(LocalDate.of(2023, 2, 1));
    }

    private void much_happens_later() {
        desk().conferenceSeats().vacate(seat, now()).orElseThrow();
        desk().memberReports().exit(leaves, ExitReason.RETIRED).orElseThrow();
        desk().memberReports()
                .exempt(stays, ExemptionReason.ILLNESS, Optional.empty(), now().plusDays(90))
                .orElseThrow();
        changeUnit();
        member(tax);
        unit(school, schoolContact, 40);
        desk().unitReports().amend(taxUnit, 30, schoolContact).orElseThrow();
        desk().dutyPostings().close(posting).orElseThrow();
        desk().community()
                .record(Figures.of(now(), Count.of(800), Count.of(1900), Count.of(60)))
                .orElseThrow();
        clock.pass(Duration.ofDays(30));
        desk().charters()
                .adopt(Charter.national(LocalDate.of(2022, 9, 1))
                        .layered(
                                CharterLayer.COMMUNITY,
                                now(),
                                "社区居民会议",
                                Map.of("duty.minTimesPerYear", "9", "duty.feedback", "QUARTER"))
                        .orElseThrow())
                .orElseThrow();
        desk().gridPosts().end(head, GridPostEnd.RELEASED).orElseThrow();
        desk().alliances().withdraw(alliance, tax).orElseThrow();
        Division before = desk().divisions().inForceOn(now()).orElseThrow();
        Set<Id<Building>> all = before.grids().stream()
                .flatMap(grid -> grid.buildings().stream())
                .collect(Collectors.toSet());
        clock.pass(Duration.ofDays(1));
        publish(DivisionForm.of(GridForm.basic(1, "大网格", all)), now());
        desk().alliances()
                .admit(alliance, school, AgreementForm.of(now(), schoolContact))
                .orElseThrow();
        desk().unitReports().exit(taxUnit).orElseThrow();
        desk().memberReports().transfer(stays, away).orElseThrow();
        goTo(LocalDate.of(2024, 3, 1));
        assertNotEquals(
                desk().dutyLedgers().unitTable(DAY).orElseThrow().units(),
                desk().dutyLedgers().unitTable(now()).orElseThrow().units());
    }

    /** What each question tells of the past year, without what belongs to the day on which it is asked. */
    private Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>();
        asked().forEach((question, ask) -> answers.put(question, ask.apply(desk())));
        answers.put("community.asOf", desk().community().asOf(DAY));
        return answers;
    }

    private Map<String, Function<Desk, Object>> asked() {
        Map<String, Function<Desk, Object>> asked = new HashMap<>();
        periods().forEach((question, ask) -> asked.put(question, desk -> told(ask.apply(DAY))));
        asked.put("dutyPostings.needsList", desk -> desk.dutyPostings().needsList(AUTUMN));
        asked.put(
                "divisions.inForceOn",
                desk -> desk.divisions().inForceOn(DAY).map(Division::grids).orElseThrow());
        asked.put(
                "divisions.coverOf",
                desk -> desk.divisions().coverOf(building, DAY).orElseThrow().basic());
        asked.put("gridPosts.holdersOn", desk -> persons(desk.gridPosts().holdersOn(GridPostKind.BUILDING_HEAD, DAY)));
        asked.put("gridPosts.staffOn", desk -> persons(desk.gridPosts().staffOn(south, DAY)));
        asked.put("gridPosts.headsOn", desk -> persons(desk.gridPosts().headsOn(building, DAY)));
        asked.put("liaisonDays.next", desk -> desk.liaisonDays().next(DAY).orElseThrow());
        asked.put("liaisonDays.plan", desk -> desk.liaisonDays().plan(YEAR).orElseThrow());
        asked.put(
                "mediationCommittees.runningOn",
                desk -> desk.mediationCommittees().runningOn(DAY).orElseThrow());
        asked.put("conferenceSeats.on", desk -> desk.conferenceSeats().on(DAY).orElseThrow());
        asked.put(
                "conferences.between",
                desk -> desk.conferences()
                        .between(AUTUMN.from(), AUTUMN.until().orElseThrow())
                        .orElseThrow());
        asked.put(
                "themeDays.between",
                desk -> desk.themeDays()
                        .between(alliance, AUTUMN.from(), AUTUMN.until().orElseThrow())
                        .orElseThrow());
        asked.put(
                "visits.between",
                desk -> desk.visits()
                        .between(south, AUTUMN.from(), AUTUMN.until().orElseThrow())
                        .orElseThrow());
        return asked;
    }

    /** The questions about a year, quarter or month. */
    private Map<String, Function<LocalDate, Decision<?>>> periods() {
        Map<String, Function<LocalDate, Decision<?>>> periods = new TreeMap<>(Map.of(
                "disputeLedgers.month",
                day -> desk().disputeLedgers().month(YearMonth.from(day)),
                "alliances.contributions",
                day -> desk().alliances().contributions(alliance, day.getYear()),
                "dutyFeedbacks.lacking",
                day -> desk().dutyFeedbacks().lacking(day),
                "dutyFeedbacks.letter",
                day -> desk().dutyFeedbacks().letter(taxUnit, day),
                "dutyLedgers.candidates",
                day -> desk().dutyLedgers().candidates(day, Share.percent(50)),
                "dutyLedgers.serviceCard",
                day -> desk().dutyLedgers().serviceCard(changes, day),
                "dutyLedgers.unitTable",
                day -> desk().dutyLedgers().unitTable(day),
                "dutyServices.lacking",
                day -> desk().dutyServices().lacking(day),
                "dutyServices.year",
                day -> desk().dutyServices().year(leaves, day),
                "gridMonths.of",
                day -> desk().gridMonths().of(south, YearMonth.from(day))));
        periods.put("petitionLedgers.year", day -> desk().petitionLedgers().year(day.getYear()));
        periods.put("disputeLedgers.grids", day -> desk().disputeLedgers().grids(Period.between(day, day.plusDays(1))));
        periods.put("liaisonLedgers.month", day -> desk().liaisonLedgers().month(YearMonth.from(day)));
        periods.put("hotlineLedgers.rates", day -> desk().hotlineLedgers().rates(YearMonth.from(day)));
        periods.put("activityLedgers.held", day -> desk().activityLedgers().held(YearMonth.from(day)));
        periods.put("awardLedgers.year", day -> desk().awardLedgers().year(day.getYear()));
        periods.put("jobLedgers.recruitment", day -> desk().jobLedgers().recruitment(YearMonth.from(day)));
        periods.put(
                "enterprisePolicies.ledger",
                day -> desk().enterprisePolicies()
                        .ledger(Period.between(
                                day.withDayOfMonth(1), day.withDayOfMonth(1).plusMonths(1))));
        periods.put("needLedgers.figures", day -> desk().needLedgers().figures(YearMonth.from(day)));
        periods.put("needLedgers.matters", day -> desk().needLedgers().matters(day.getYear()));
        periods.put("readingLedgers.figures", day -> desk().readingLedgers().figures(YearMonth.from(day)));
        periods.put("serviceLedgers.month", day -> desk().serviceLedgers().month(YearMonth.from(day)));
        return periods;
    }

    private static Object told(Decision<?> decision) {
        Object answer = decision.orElseThrow();
        return answer instanceof FeedbackLetter letter
                ? List.of(letter.standing(), letter.period(), letter.terms(), letter.lines())
                : List.of(answer, decision.findings());
    }

    private static List<Id<Person>> persons(Decision<List<GridPost>> posts) {
        return posts.orElseThrow().stream().map(post -> post.form().person()).toList();
    }

    private static List<Id<MemberReport>> reports(Decision<FeedbackLetter> letter) {
        return letter.orElseThrow().lines().stream()
                .map(FeedbackLetter.Line::report)
                .toList();
    }

    private Id<DutyFeedback> feedbackOn(Id<MemberReport> member) {
        return desk().dutyFeedbacks().ofMember(member).orElseThrow().get(0).id();
    }

    private void changeUnit() {
        MemberProfile other =
                MemberProfile.of(ReportingUnit.of("学校", UnitKind.INSTITUTION).party(school));
        desk().memberReports().amend(changes, other).orElseThrow();
    }

    private Id<UnitReport> unit(Id<PartyOrganisation> party, Id<Person> contact, int members) {
        return desk().unitReports()
                .report(new UnitReportForm(party, members, contact, now()))
                .orElseThrow()
                .id();
    }

    private Id<MemberReport> member(Id<PartyOrganisation> party) {
        MemberProfile profile =
                MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY).party(party));
        Id<MemberReport> report = desk().memberReports()
                .report(MemberReportForm.of(citizenAt(desk()), profile, now()))
                .orElseThrow()
                .id();
        return desk().memberReports().confirm(report).orElseThrow().id();
    }

    private LocalDate now() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    private void goTo(LocalDate day) {
        clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(now(), day)));
    }

    /** The methods of the desk that ask and take a day, a month, a year or a period. */
    private static Stream<Method> timed() {
        Set<String> commands = Linli.commands().stream().map(Command::key).collect(Collectors.toSet());
        return Stream.of(Desk.class.getMethods())
                .filter(feature -> feature.getParameterCount() == 0)
                .flatMap(feature -> Stream.of(feature.getReturnType().getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Stream.of(method.getParameters()).anyMatch(PastPeriodScenarios::isTime))
                .filter(method -> !commands.contains(key(method)));
    }

    private static boolean isTime(Parameter parameter) {
        return Set.of(LocalDate.class, YearMonth.class, Period.class).contains(parameter.getType())
                || parameter.getType() == int.class && parameter.getName().equals("year");
    }

    private static String key(Method method) {
        return Stream.of(Desk.class.getMethods())
                .filter(feature -> feature.getParameterCount() == 0)
                .filter(feature -> feature.getReturnType() == method.getDeclaringClass())
                .map(feature -> feature.getName() + "." + method.getName())
                .findFirst()
                .orElseThrow();
    }
}
