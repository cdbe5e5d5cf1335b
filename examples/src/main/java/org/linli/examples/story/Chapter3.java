package org.linli.examples.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.Share;
import org.linli.duty.DutyCandidates;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.FeedbackLetter;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceRecord;
import org.linli.duty.ServiceSum;
import org.linli.duty.ServiceYear;
import org.linli.duty.posting.DutyPosting;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.duty.posting.NeedsLine;
import org.linli.examples.report.Words;
import org.linli.grid.Division;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.person.Person;
import org.linli.person.PoliticalStatus;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.planning.GridDemand;
import org.linli.reporting.planning.MemberPlan;
import org.linli.reporting.planning.MemberPlanForm;
import org.linli.storage.Selection;

/** The third chapter: fifty-five members report, serve a year in the grids, and their units hear of it (第三章 双报到). */
public final class Chapter3 {
    private static final LocalDate NOTICED = LocalDate.of(2023, 3, 6);
    private static final LocalDate REPORTED = LocalDate.of(2023, 3, 10);
    private static final LocalDate APPRAISED = LocalDate.of(2024, 1, 8);
    private static final List<LocalDate> SERVED = List.of(
            LocalDate.of(2023, 4, 15),
            LocalDate.of(2023, 6, 10),
            LocalDate.of(2023, 8, 12),
            LocalDate.of(2023, 10, 14),
            LocalDate.of(2023, 12, 9));
    private static final int MINUTES = 240;
    private static final int LACKING = 54;
    private static final int ILL = 33;
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final Linli linli;
    private final StoryClock clock;
    private final Teller teller;
    private final Desk desk;
    private final Reporters people;

    /**
     * The chapter on a store.
     *
     * @param linli the library on the store
     * @param clock its clock
     * @param teller tells what happens
     */
    public Chapter3(Linli linli, StoryClock clock, Teller teller) {
        this.linli = linli;
        this.clock = clock;
        this.teller = teller;
        this.desk = linli.desk(Chapter1.LIJING, Chapter1.SECRETARY);
        this.people = new Reporters(desk);
    }

    /**
     * Tells the chapter.
     *
     * @return the letter to the first unit, as a page
     */
    public String tell() {
        clock.goTo(NOTICED);
        desk.charters()
                .adopt(desk.charters()
                        .all()
                        .flatMap(charters -> charters.inForceOn(NOTICED))
                        .orElseGet(() -> Charter.national(NOTICED))
                        .layered(
                                CharterLayer.COMMUNITY,
                                REPORTED,
                                "社区居民会议",
                                Map.of("duty.pointsPerHour", "3", "duty.passPoints", "60"))
                        .orElseThrow())
                .orElseThrow();
        clock.goTo(REPORTED);
        Division division = desk.divisions().inForceOn(REPORTED).orElseThrow();
        report(division);
        place(division);
        Id<DutyPosting> patrol = needs();
        serve();
        refusals(division, patrol);
        clock.goTo(APPRAISED);
        return feedback();
    }

    private void report(Division division) {
        teller.section("十六、双报到：十一个单位、五十五名在职党员 Dual reporting");
        people.report(division, REPORTED);
        teller.say("章程: 每小时 3 分，全年不少于 4 次、20 小时、60 分合格。 The community's own charter: 3 points an hour.");
        teller.say("报到率 rate of report: "
                + desk.dutyLedgers().reportRate().orElseThrow().rate());
        teller.table(
                List.of("回执 receipt", "姓名 name", "单位 unit", "方式 channel"),
                desk.memberReports().roster(Selection.all(), Paging.first(3)).orElseThrow().items().stream()
                        .map(line ->
                                List.of(line.receipt(), line.name(), line.unit().name(), text(line.channel())))
                        .toList());
    }

    private void place(Division division) {
        teller.section("十七、编入网格 Placed in the grids");
        List<DutyCategory> wanted = List.of(
                DutyCategory.HEALTH, DutyCategory.LEGAL_AID, DutyCategory.SAFETY_AND_PATROL, DutyCategory.GOVERNANCE);
        GridDemand[] demands = new GridDemand[division.grids().size()];
        for (int grid = 0; grid < demands.length; grid++) {
            demands[grid] = GridDemand.of(division.grids().get(grid).id())
                    .between(12, 15)
                    .wanting(wanted.get(grid));
        }
        MemberPlan plan = desk.memberPlans().plan(MemberPlanForm.of(demands)).orElseThrow();
        teller.say("预案: 总扣分 %d，复核最优 %s。 A plan, proven from the inputs."
                .formatted(plan.placement().cost(), plan.placement().verify().isOptimal() ? "✓" : "✗"));
        people.all()
                .subList(0, 2)
                .forEach(member -> teller.explained(
                        Words.of("一名在职党员为什么编入这个网格？", "Why does this member serve in this grid?"),
                        Words.in(locale -> plan.why(member, locale)),
                        plan.placement().verify().isOptimal()));
        boolean possible = desk.preview().memberPlans().takeOver(plan.places()).isAccepted();
        teller.say("预演编入 " + plan.places().size() + " 名: " + (possible ? "可以办理" : "不予办理"));
        desk.memberPlans().takeOver(plan.places()).orElseThrow();
        teller.table(
                List.of("网格 grid", "党员 members", "压力 pressure"),
                division.grids().stream()
                        .map(grid -> List.of(
                                grid.name(),
                                Integer.toString(
                                        plan.placement().peopleOf(grid.id()).size()),
                                Long.toString(plan.placement().pressure(grid.id()))))
                        .toList());
        Decision<?> stale = desk.memberPlans().takeOver(plan.places().subList(0, 1));
        teller.refused(Words.of("按旧预案再次编入", "Placing by a plan that is out of date"), stale);
    }

    private Id<DutyPosting> needs() {
        teller.section("十八、需求清单与认领 The needs list");
        Id<DutyPosting> patrol = posting(DutyCategory.SAFETY_AND_PATROL, "周末夜巡", 2);
        posting(DutyCategory.LEGAL_AID, "法律咨询进小区", 3);
        posting(DutyCategory.HARDSHIP_AND_JOBS, "招聘会引导", 6);
        desk.dutyPostings().claim(patrol, people.all().get(0)).orElseThrow();
        desk.dutyPostings().claim(patrol, people.all().get(1)).orElseThrow();
        teller.table(
                List.of("类别 category", "岗位 posting", "名额 places", "空缺 free"),
                desk.dutyPostings().needsList(YearMonth.of(2023, 4)).stream()
                        .map(Chapter3::row)
                        .toList());
        return patrol;
    }

    private Id<DutyPosting> posting(DutyCategory category, String title, int quota) {
        Period april = Period.between(LocalDate.of(2023, 4, 10), LocalDate.of(2023, 4, 24));
        Id<DutyPosting> drafted = desk.dutyPostings()
                .draft(DutyPostingForm.of(category, title, quota, april))
                .orElseThrow()
                .id();
        return desk.dutyPostings().publish(drafted).orElseThrow().id();
    }

    private static List<String> row(NeedsLine line) {
        return List.of(
                text(line.category()), line.title(), Integer.toString(line.quota()), Integer.toString(line.free()));
    }

    private void serve() {
        teller.section("十九、服务一年 A year of service");
        for (LocalDate day : SERVED) {
            clock.goToEvening(day);
            desk.atomically(together -> serve(together, day)).orElseThrow();
            if (day.equals(SERVED.get(1))) {
                // A member falls ill, and on the first of July the alliance meets.
                desk.memberReports()
                        .exempt(
                                people.all().get(ILL),
                                ExemptionReason.ILLNESS,
                                Optional.empty(),
                                LocalDate.of(2024, 2, 1))
                        .orElseThrow();
                clock.goTo(LocalDate.of(2023, 7, 1));
                new Partners(desk, clock).meet("七一心向党");
            }
        }
        List<ServiceYear> years = people.all().stream()
                .map(member -> desk.dutyServices().year(member, REPORTED).orElseThrow())
                .toList();
        long minutes = years.stream()
                .map(ServiceYear::done)
                .mapToLong(ServiceSum::minutes)
                .sum();
        teller.say("全年登记服务 %d 次、%d 小时；达标 %d 名。 Services, hours, and members who did what is asked."
                .formatted(
                        years.stream()
                                .map(ServiceYear::done)
                                .mapToLong(ServiceSum::times)
                                .sum(),
                        minutes / 60,
                        years.stream().filter(ServiceYear::isComplete).count()));
        ServiceSum missing = years.get(LACKING).missing();
        teller.say("尚缺 missing: %s %d 次、%d 分钟、%d 分，期限 %s"
                .formatted(
                        people.name(people.all().get(LACKING)),
                        missing.times(),
                        missing.minutes(),
                        missing.points(),
                        years.get(LACKING).due()));
    }

    private Decision<ServiceRecord> serve(Desk together, LocalDate day) {
        List<Decision<ServiceRecord>> done = new ArrayList<>();
        for (Id<MemberReport> member : people.all()) {
            int number = people.all().indexOf(member);
            boolean stays =
                    number == LACKING && day.isAfter(SERVED.get(0)) || number == ILL && day.isAfter(SERVED.get(1));
            if (!stays) {
                done.add(together.dutyServices()
                        .record(ServiceForm.of(member, DutyCategory.GOVERNANCE, day, LocalTime.of(8, 30), MINUTES)));
            }
        }
        return done.get(done.size() - 1);
    }

    private void refusals(Division division, Id<DutyPosting> patrol) {
        teller.section("二十、不予办理 Refused, with every reason");
        Id<MemberReport> first = people.all().get(0);
        LocalDate today = SERVED.get(SERVED.size() - 1);
        teller.refused(
                Words.of("同一党员再次报到", "The same member reports again"),
                desk.memberReports().report(people.form(first)));
        teller.refused(
                Words.of("共青团员报到", "A member of the Youth League reports"),
                desk.memberReports()
                        .report(MemberReportForm.of(
                                people.register(90, PoliticalStatus.LEAGUE_MEMBER),
                                MemberProfile.of(ReportingUnit.of("示例局甲", UnitKind.AGENCY)),
                                today)));
        teller.refused(
                Words.of("编入不存在的网格", "Placing in a grid that is not there"),
                desk.memberReports().place(first, Id.of("none")));
        teller.refused(
                Words.of("编入暂免党员", "Placing a member who is exempt"),
                desk.memberReports()
                        .place(people.all().get(ILL), division.grids().get(0).id()));
        teller.refused(
                Words.of("名额已满、已经结束的岗位", "A claim of a posting that is full and over"),
                desk.dutyPostings().claim(patrol, people.all().get(2)));
        teller.refused(
                Words.of("重复认领", "Claiming the same place twice"),
                desk.dutyPostings().claim(patrol, first));
        ServiceForm again = ServiceForm.of(first, DutyCategory.HEALTH, today, LocalTime.of(9, 0), 30);
        teller.refused(
                Words.of("同一时间再次登记服务", "The same hour recorded again"),
                desk.dutyServices().record(again));
        Desk own =
                linli.desk(Chapter1.LIJING, Actor.of(Id.of(people.person(first).value()), Role.COMMUNITY_WORKER));
        teller.refused(
                Words.of("自己确认自己的服务", "Confirming one’s own service"),
                own.dutyServices().record(ServiceForm.of(first, DutyCategory.HEALTH, today, LocalTime.of(14, 0), 30)));
        teller.refused(
                Words.of("年内即作评价", "Appraising before the year is over"), appraise(first, DutyEvaluation.PASSED));
    }

    private String feedback() {
        teller.section("二十一、评价与反馈 Appraisal and feedback");
        Desk trying = desk.preview();
        trying.dutyFeedbacks()
                .appraise(people.all().get(LACKING), REPORTED, DutyEvaluation.PASSED, Optional.empty())
                .findings()
                .forEach(finding -> teller.say("未达标评为合格 passed without the hours: " + finding.explain(CHINESE)));
        List<Id<DutyFeedback>> sent = new ArrayList<>();
        for (Id<MemberReport> member : people.all()) {
            boolean complete =
                    desk.dutyServices().year(member, REPORTED).orElseThrow().isComplete();
            Id<DutyFeedback> appraised = appraise(member, complete ? DutyEvaluation.PASSED : DutyEvaluation.NOT_PASSED)
                    .orElseThrow()
                    .id();
            sent.add(desk.dutyFeedbacks().send(appraised).orElseThrow().id());
        }
        sent.forEach(feedback -> desk.dutyFeedbacks().acknowledge(feedback).orElseThrow());
        teller.refused(
                Words.of("单位签收后补登服务", "Recording a service after the unit has acknowledged"),
                desk.dutyServices()
                        .record(ServiceForm.of(
                                people.all().get(LACKING),
                                DutyCategory.OTHER,
                                LocalDate.of(2023, 12, 20),
                                LocalTime.of(9, 0),
                                60)));
        desk.dutyLedgers()
                .unitTable(REPORTED)
                .orElseThrow()
                .flagged()
                .forEach(unit -> unit.findings().forEach(finding -> teller.say("提示: " + finding.explain(CHINESE))));
        DutyCandidates chosen =
                desk.dutyLedgers().candidates(REPORTED, Share.percent(10)).orElseThrow();
        teller.say("优秀在职党员候选 candidates: " + chosen.candidates().size() + " / "
                + chosen.lines().size() + "\n" + chosen.notice(CHINESE));
        Id<Person> contact = people.person(people.all().get(LACKING / Reporters.OF_A_UNIT * Reporters.OF_A_UNIT));
        FeedbackLetter letter = linli.desk(Chapter1.LIJING, Actor.of(contact, Role.UNIT_CONTACT))
                .dutyFeedbacks()
                .letter(people.unit(LACKING / Reporters.OF_A_UNIT), REPORTED)
                .orElseThrow();
        teller.table(
                List.of("党员 member", "次数 times", "小时 hours", "积分 points", "评价 evaluation"),
                letter.lines().stream().map(Chapter3::row).toList());
        return letter.html(CHINESE);
    }

    private Decision<DutyFeedback> appraise(Id<MemberReport> member, DutyEvaluation evaluation) {
        return desk.dutyFeedbacks().appraise(member, REPORTED, evaluation, Optional.empty());
    }

    private static List<String> row(FeedbackLetter.Line line) {
        return List.of(
                line.name(),
                line.done().times() + "/" + line.asked().times(),
                line.done().minutes() / 60 + "/" + line.asked().minutes() / 60,
                line.done().points() + "/" + line.asked().points(),
                line.told().map(told -> text(told.evaluation())).orElse("–"));
    }

    private static String text(Enum<?> constant) {
        return Texts.of(Label.of(constant), CHINESE);
    }
}
