package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceSum;
import org.linli.duty.UnitStanding;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Paging;
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
import org.linli.reporting.RosterLine;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReportForm;
import org.linli.storage.Selection;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** Dual reporting: a unit reports, its members report, one twice and one who need not; a masked roster and a rate. */
public final class DualReportMain {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);

    private final Desk desk;
    private final Desk officer;
    private int people;

    private DualReportMain() {
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(new StoryClock(TODAY))
                .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                .citizenIds(Samples.OLD_AGE)
                .build();
        DivisionCode home = DivisionCode.of("350603005004");
        desk = linli.desk(home, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
        officer = linli.desk(home, Actor.of(Id.of("officer"), Role.SUBDISTRICT_OFFICER));
    }

    /**
     * Lets a unit and its members report.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        new DualReportMain().run();
    }

    private void run() {
        Grid east = grid();
        Id<PartyOrganisation> party = desk.partyOrganisations()
                .register(PartyOrganisationForm.of("示例局党支部", PartyOrganisationLevel.BRANCH))
                .orElseThrow()
                .id();
        Id<Person> member = person(PoliticalStatus.PARTY_MEMBER);
        said("单位报到 a unit reports", desk.unitReports().report(new UnitReportForm(party, 3, member, TODAY)));

        MemberProfile profile = MemberProfile.of(
                        ReportingUnit.of("示例局", UnitKind.AGENCY).party(party))
                .goodAt("法律")
                .wishes(DutyCategory.LEGAL_AID, DutyCategory.GOVERNANCE);
        MemberReportForm form = MemberReportForm.of(member, profile, TODAY).online();
        MemberReport report = desk.memberReports().report(form).orElseThrow();
        said("重复报到 the same member again", desk.memberReports().report(form));
        said(
                "团员报到 a member of the youth league",
                desk.memberReports()
                        .report(MemberReportForm.of(person(PoliticalStatus.LEAGUE_MEMBER), profile, TODAY)));
        said(
                "逾期报到 a probationary member, late",
                desk.memberReports()
                        .report(MemberReportForm.of(person(PoliticalStatus.PROBATIONARY_MEMBER), profile, TODAY)
                                .notified(TODAY.minusDays(40))));
        desk.memberReports().confirm(report.id()).orElseThrow();
        desk.memberReports().place(report.id(), east.id()).orElseThrow();

        ServiceForm service = ServiceForm.of(report.id(), DutyCategory.LEGAL_AID, TODAY, LocalTime.of(7, 0), 90);
        said("登记服务 a service is recorded", desk.dutyServices().record(service));
        said("同一时间再次登记 the same hour again", desk.dutyServices().record(service));
        ServiceSum missing =
                desk.dutyServices().year(report.id(), TODAY).orElseThrow().missing();
        System.out.println("本年尚缺 missing this year: " + missing.times() + " 次, " + missing.minutes() + " 分钟");

        System.out.println("花名册 roster:");
        for (RosterLine line : desk.memberReports()
                .roster(Selection.all(), Paging.first(10))
                .orElseThrow()
                .items()) {
            System.out.println("  " + line.name() + " " + line.unit().name() + " "
                    + Texts.find(Label.of(line.status()).code(), Locale.CHINESE).orElseThrow());
        }
        UnitStanding standing =
                desk.dutyLedgers().unitTable(TODAY).orElseThrow().units().get(0);
        standing.findings().forEach(finding -> System.out.println("  " + finding.explain(Locale.CHINESE)));
        System.out.println("报到率 rate of report: " + standing.reported());
    }

    private Id<Person> person(PoliticalStatus status) {
        return desk.people()
                .register(PersonForm.of("示例党员", Samples.citizenId(people++), status))
                .orElseThrow()
                .id();
    }

    private Grid grid() {
        Id<Building> building = desk.buildings()
                .register(new BuildingForm("1号楼", Optional.empty(), 300))
                .orElseThrow()
                .id();
        Id<Division> drawn = desk.divisions()
                .draw(DivisionForm.of(GridForm.basic(1, "东网格", Set.of(building))))
                .orElseThrow()
                .id();
        officer.divisions().review(drawn).orElseThrow();
        officer.divisions().file(drawn).orElseThrow();
        return desk.redivision()
                .publish(drawn, TODAY, List.of())
                .orElseThrow()
                .grids()
                .get(0);
    }

    private static void said(String what, Decision<?> decision) {
        System.out.println((decision.isAccepted() ? "✓ " : "✗ ") + what);
        decision.findings().forEach(finding -> System.out.println("  " + finding.explain(Locale.CHINESE)));
    }
}
