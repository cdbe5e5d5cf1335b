package org.linli.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.Share;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityForm;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.duty.DutyCandidates;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.FeedbackLetter;
import org.linli.duty.LetterHead;
import org.linli.duty.ServiceCard;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceRecord;
import org.linli.duty.ServiceSum;
import org.linli.duty.UnitTable;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.examples.story.Teller;
import org.linli.examples.story.Terminal;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** A year of service comes to its end: appraisals, the letter to a unit as a page, the ledgers, and what is then closed. */
public final class FeedbackLetterMain {
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 4);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final LocalDate APPRAISAL = LocalDate.of(2023, 1, 6);
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final StoryClock clock = new StoryClock(BEGIN);
    private final Linli linli = Linli.on(MemoryStorage.create())
            .clock(clock)
            .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
            .citizenIds(Samples.OLD_AGE)
            .build();
    private final DivisionCode home = DivisionCode.of("350603005004");
    private final Desk desk = linli.desk(home, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
    private final Teller teller = new Teller(System.out, Terminal.isThere());
    private int people;

    private FeedbackLetterMain() {}

    /**
     * Lets two units hear of their members.
     *
     * @param args the folder for the letters, {@code target/letters} unless given
     * @throws IOException when the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        new FeedbackLetterMain().run(Path.of(args.length > 0 ? args[0] : "target/letters"));
    }

    private void run(Path folder) throws IOException {
        begin();
        Id<Person> contact = person("联络某");
        Id<PartyOrganisation> tax = party("示例税务局党支部");
        Id<PartyOrganisation> bank = party("示例银行党支部");
        Id<UnitReport> unit = reports(tax, 3, contact);
        reports(bank, 1, contact);

        List<Id<MemberReport>> members = new ArrayList<>();
        for (String name : List.of("林一一", "陈二二", "欧阳三三")) {
            members.add(member(name, "示例税务局", UnitKind.AGENCY, tax));
        }
        members.add(member("黄四四", "示例银行", UnitKind.STATE_ENTERPRISE, bank));
        clock.goTo(LAST);
        serve(members.get(0), 4, 6);
        serve(members.get(1), 2, 3);
        serve(members.get(3), 4, 5);
        ServiceRecord twice = serve(members.get(1), LocalDate.of(2022, 11, 20), 180);
        desk.dutyServices().reverse(twice.id(), "重复登记").orElseThrow();

        clock.goTo(APPRAISAL);
        Id<DutyFeedback> first = told(members.get(0), DutyEvaluation.EXCELLENT, "带队夜巡，群众反映好");
        told(members.get(1), DutyEvaluation.NOT_PASSED, "时长不足，第二季度起长期出差");
        Id<DutyFeedback> fourth = told(members.get(3), DutyEvaluation.PASSED, "");
        desk.dutyFeedbacks().acknowledge(first).orElseThrow();
        desk.dutyFeedbacks().acknowledge(fourth).orElseThrow();

        letters(folder, unit, contact);
        card(members.get(1));
        units();
        candidates();
        closed(members.get(0));
    }

    private void begin() {
        desk.community().describe(CommunityForm.of("示例社区")).orElseThrow();
        desk.charters()
                .adopt(Charter.national(BEGIN)
                        .layered(
                                CharterLayer.COMMUNITY,
                                BEGIN,
                                "社区居民会议",
                                Map.of("duty.passPoints", "20", "duty.pointsPerHour", "1"))
                        .orElseThrow())
                .orElseThrow();
    }

    private void letters(Path folder, Id<UnitReport> unit, Id<Person> contact) throws IOException {
        teller.section("反馈函 The letter");
        Desk ofUnit = linli.desk(home, Actor.of(contact, Role.UNIT_CONTACT));
        FeedbackLetter letter = ofUnit.dutyFeedbacks().letter(unit, BEGIN).orElseThrow();
        teller.table(
                List.of("党员 member", "次数 times", "分钟 minutes", "积分 points", "评价 evaluation"),
                letter.lines().stream().map(FeedbackLetterMain::row).toList());
        teller.say("合计 total: " + figures(letter.total()));
        Desk stranger = linli.desk(home, Actor.of(Id.of("other"), Role.UNIT_CONTACT));
        said("别的单位联络员 the contact of another unit", stranger.dutyFeedbacks().letter(unit, BEGIN));
        Files.createDirectories(folder);
        FeedbackLetter official =
                letter.headed(LetterHead.of("中共示例社区委员会").number("示例委函〔2023〕1号").contact("示例工作人员，电话：0596-0000000"));
        teller.say("反馈函 the letter: " + Files.writeString(folder.resolve("letter_zh.html"), official.html(CHINESE)));
        teller.say("in English: " + Files.writeString(folder.resolve("letter_en.html"), official.html(Locale.ENGLISH)));
    }

    private void card(Id<MemberReport> member) {
        ServiceCard card = desk.dutyLedgers().serviceCard(member, BEGIN).orElseThrow();
        teller.section("个人服务卡 Service card: " + card.name());
        teller.table(
                List.of("日期 day", "分钟 minutes", "", "说明 remark"),
                card.entries().stream().map(FeedbackLetterMain::row).toList());
        teller.say("尚缺 missing: %s, 期限 due %s, 逾期自 overdue since %s"
                .formatted(
                        figures(card.year().missing()),
                        card.year().due(),
                        card.year().overdueSince().map(LocalDate::toString).orElse("–")));
    }

    private void units() {
        UnitTable table = desk.dutyLedgers().unitTable(BEGIN).orElseThrow();
        teller.section("单位台账 Units, as CSV");
        teller.say(table.csv(CHINESE));
        table.flagged()
                .forEach(found -> found.findings().forEach(finding -> teller.say("! " + finding.explain(CHINESE))));
        teller.say("全社区报到率 rate of report: " + table.total().rate());
    }

    private void candidates() {
        DutyCandidates chosen =
                desk.dutyLedgers().candidates(BEGIN, Share.percent(25)).orElseThrow();
        teller.section("优秀在职党员候选名单 Candidates: " + chosen.places() + " of "
                + chosen.lines().size());
        teller.table(
                List.of("排序 rank", "党员 member", "分钟 minutes", "未列入原因 why not"),
                chosen.lines().stream().map(FeedbackLetterMain::row).toList());
        teller.say(chosen.notice(CHINESE));
        said("一倍半 a share of 150 %", desk.dutyLedgers().candidates(BEGIN, Share.percent(150)));
    }

    private void closed(Id<MemberReport> member) {
        teller.section("签收之后 After the acknowledgement");
        said(
                "补登去年的服务 a service of last year",
                desk.dutyServices()
                        .record(ServiceForm.of(
                                member, DutyCategory.HEALTH, LocalDate.of(2022, 12, 30), LocalTime.of(9, 0), 60)));
    }

    private void said(String what, Decision<?> decision) {
        teller.say((decision.isAccepted() ? "✓ " : "✗ ") + what);
        decision.findings().forEach(finding -> teller.say("  " + finding.explain(CHINESE)));
    }

    private static List<String> row(FeedbackLetter.Line line) {
        return List.of(
                line.name(),
                line.done().times() + "/" + line.asked().times(),
                line.done().minutes() + "/" + line.asked().minutes(),
                line.done().points() + "/" + line.asked().points(),
                line.told().map(told -> shown(told.evaluation())).orElse("–"));
    }

    private static List<String> row(ServiceCard.Entry entry) {
        ServiceRecord service = entry.service();
        return List.of(
                service.form().day().toString(),
                Integer.toString(service.sign() * service.form().minutes()),
                entry.counts() ? "" : service.isReversal() ? "冲销 reversal" : "已冲销 reversed",
                service.reversal().map(ServiceRecord.Reversal::reason).orElse(""));
    }

    private static List<String> row(DutyCandidates.Line line) {
        return List.of(
                line.rank().map(String::valueOf).orElse("–"),
                line.name(),
                Long.toString(line.done().minutes()),
                line.bars().stream().map(FeedbackLetterMain::shown).collect(Collectors.joining("；")));
    }

    private static String shown(Enum<?> constant) {
        return Texts.of(Label.of(constant), CHINESE);
    }

    private static String figures(ServiceSum sum) {
        return String.format(Locale.ROOT, "%d 次, %d 分钟, %d 分", sum.times(), sum.minutes(), sum.points());
    }

    private Id<Person> person(String name) {
        return desk.people()
                .register(PersonForm.of(name, Samples.citizenId(people++), PoliticalStatus.PARTY_MEMBER))
                .orElseThrow()
                .id();
    }

    private Id<PartyOrganisation> party(String name) {
        return desk.partyOrganisations()
                .register(PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH))
                .orElseThrow()
                .id();
    }

    private Id<UnitReport> reports(Id<PartyOrganisation> party, int members, Id<Person> contact) {
        return desk.unitReports()
                .report(new UnitReportForm(party, members, contact, BEGIN))
                .orElseThrow()
                .id();
    }

    private Id<MemberReport> member(String name, String works, UnitKind kind, Id<PartyOrganisation> party) {
        clock.goTo(BEGIN.plusDays(people));
        MemberProfile profile = MemberProfile.of(ReportingUnit.of(works, kind).party(party));
        Id<MemberReport> report = desk.memberReports()
                .report(MemberReportForm.of(person(name), profile, BEGIN))
                .orElseThrow()
                .id();
        return desk.memberReports().confirm(report).orElseThrow().id();
    }

    private void serve(Id<MemberReport> member, int times, int hours) {
        for (int i = 1; i <= times; i++) {
            serve(member, BEGIN.plusMonths(2L * i), hours * 60);
        }
    }

    private ServiceRecord serve(Id<MemberReport> member, LocalDate day, int minutes) {
        return desk.dutyServices()
                .record(ServiceForm.of(member, DutyCategory.SAFETY_AND_PATROL, day, LocalTime.of(9, 0), minutes))
                .orElseThrow();
    }

    private Id<DutyFeedback> told(Id<MemberReport> member, DutyEvaluation evaluation, String comment) {
        Id<DutyFeedback> feedback = desk.dutyFeedbacks()
                .appraise(member, BEGIN, evaluation, Optional.of(comment))
                .orElseThrow()
                .id();
        return desk.dutyFeedbacks().send(feedback).orElseThrow().id();
    }
}
