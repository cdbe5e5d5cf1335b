package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.duty.posting.DutyPosting;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.duty.posting.NeedsLine;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** Postings: a needs list is published, members claim, the quota refuses, a place is given back and another replaced. */
public final class DutyPostingMain {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final Linli linli;
    private final Desk desk;
    private int people;

    private DutyPostingMain() {
        linli = Linli.on(MemoryStorage.create())
                .clock(new StoryClock(TODAY))
                .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                .citizenIds(Samples.OLD_AGE)
                .build();
        desk = linli.desk(HOME, Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));
    }

    /**
     * Publishes April's needs, and lets members claim.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        new DutyPostingMain().run();
    }

    private void run() {
        post(DutyCategory.PARTY_BUILDING, "党史宣讲", 1, 8, 8);
        Id<DutyPosting> law = desk.dutyPostings()
                .draft(form(DutyCategory.LEGAL_AID, "周末法律咨询", 2, 9, 10).skills("法律"))
                .orElseThrow()
                .id();
        said("发布 published", desk.dutyPostings().publish(law));
        post(DutyCategory.HARDSHIP_AND_JOBS, "独居老人代购", 2, 12, 12);
        post(DutyCategory.GOVERNANCE, "楼道飞线劝导", 3, 15, 16);
        post(DutyCategory.HEALTH, "社区义诊", 3, 16, 16);
        post(DutyCategory.CULTURE_AND_SPORTS, "亲子阅读", 2, 23, 23);
        Id<DutyPosting> patrol = post(DutyCategory.SAFETY_AND_PATROL, "夜间巡逻", 4, 1, 30);
        post(DutyCategory.OTHER, "图书整理", 1, 28, 28);
        Id<DutyPosting> urgent = desk.dutyPostings()
                .draft(DutyPostingForm.of(
                        DutyCategory.GOVERNANCE, "清明文明祭扫引导", 2, Period.between(TODAY.plusDays(5), TODAY.plusDays(7))))
                .orElseThrow()
                .id();
        said("临时发布 published late", desk.dutyPostings().publish(urgent));

        MemberReport lawyer = member("法律");
        MemberReport judge = member("法律", "调解");
        MemberReport doctor = member("医学");
        Desk herself = linli.desk(HOME, Actor.of(lawyer.form().person(), Role.SELF));
        said("本人认领 a member claims", herself.dutyPostings().claim(law, lawyer.id()));
        said("为他人认领 for another member", herself.dutyPostings().claim(law, judge.id()));
        said(
                "社区代为认领，技能不符 by the community, without the skill",
                desk.dutyPostings().claim(law, doctor.id()));
        said("名额已满 no place is left", desk.dutyPostings().claim(law, judge.id()));
        said(
                "减少名额 fewer places than are held",
                desk.dutyPostings().amend(law, form(DutyCategory.LEGAL_AID, "周末法律咨询", 1, 9, 10)));
        said("替换 one member gives the place to another", desk.dutyPostings().replace(law, doctor.id(), judge.id()));
        said("退回 given back", herself.dutyPostings().giveBack(law, lawyer.id(), "当天值班"));
        said("再次认领 claimed again", desk.dutyPostings().claim(law, lawyer.id()));
        said("同时认领巡逻 and a patrol in the same days", desk.dutyPostings().claim(patrol, judge.id()));

        show(YearMonth.of(2022, 4));
        desk.memberReports().exit(judge.id(), ExitReason.RETIRED).orElseThrow();
        System.out.println("提醒 what needs attention:");
        for (Finding finding : desk.dutyPostings().attention().orElseThrow()) {
            System.out.println("  " + finding.code() + "  " + finding.explain(Locale.CHINESE));
        }
    }

    private void show(YearMonth month) {
        List<NeedsLine> lines = desk.dutyPostings().needsList(month);
        System.out.println("需求清单 needs list " + month + "（● 已认领 held  ○ 空缺 free）");
        for (NeedsLine line : lines) {
            int held = line.quota() - line.free();
            System.out.println("  " + days(line.time()) + "  " + wide(line.title(), 9) + wide(text(line.category()), 13)
                    + "●".repeat(held)
                    + "○".repeat(line.free())
                    + (line.skills().isEmpty() ? "" : "  " + String.join("、", line.skills())));
        }
        System.out.println("  共 " + lines.size() + " 个岗位，"
                + lines.stream().mapToInt(NeedsLine::quota).sum() + " 个名额，空缺 "
                + lines.stream().mapToInt(NeedsLine::free).sum());
    }

    private Id<DutyPosting> post(DutyCategory category, String title, int quota, int from, int last) {
        Id<DutyPosting> posting = desk.dutyPostings()
                .draft(form(category, title, quota, from, last))
                .orElseThrow()
                .id();
        return desk.dutyPostings().publish(posting).orElseThrow().id();
    }

    private static DutyPostingForm form(DutyCategory category, String title, int quota, int from, int last) {
        YearMonth april = YearMonth.of(2022, 4);
        return DutyPostingForm.of(
                category,
                title,
                quota,
                Period.between(april.atDay(from), april.atDay(last).plusDays(1)));
    }

    private MemberReport member(String... specialities) {
        Id<Person> person = desk.people()
                .register(PersonForm.of("示例党员", Samples.citizenId(people++), PoliticalStatus.PARTY_MEMBER))
                .orElseThrow()
                .id();
        MemberProfile profile =
                MemberProfile.of(ReportingUnit.of("示例局", UnitKind.AGENCY)).goodAt(specialities);
        Id<MemberReport> report = desk.memberReports()
                .report(MemberReportForm.of(person, profile, TODAY))
                .orElseThrow()
                .id();
        return desk.memberReports().confirm(report).orElseThrow();
    }

    private static String days(Period time) {
        LocalDate last = time.until().orElseThrow().minusDays(1);
        return DAY.format(time.from()) + (last.equals(time.from()) ? " ".repeat(6) : "–" + DAY.format(last));
    }

    private static String text(DutyCategory category) {
        return Texts.find(Label.of(category).code(), Locale.CHINESE).orElseThrow();
    }

    /** Fills up with spaces as wide as a Chinese character. */
    private static String wide(String text, int width) {
        return text + "\u3000".repeat(Math.max(1, width - text.length()));
    }

    private static void said(String what, Decision<?> decision) {
        System.out.println((decision.isAccepted() ? "✓ " : "✗ ") + what);
        decision.findings().forEach(finding -> System.out.println("  " + finding.explain(Locale.CHINESE)));
    }
}
