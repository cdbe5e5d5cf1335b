package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.planning.GridDemand;
import org.linli.reporting.planning.MemberPlan;
import org.linli.reporting.planning.MemberPlanForm;
import org.linli.storage.Selection;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** Twelve members are placed in three grids: planned, explained, taken over; one leaves, one joins; and a plan that cannot be. */
public final class MemberPlanMain {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final int BUILDINGS = 6;
    private static final int MEMBERS = 12;
    private static final String NAMES = "甲乙丙丁戊己庚辛壬癸子丑寅";

    private final Desk desk;
    private final Desk officer;
    private final List<Id<Building>> buildings = new ArrayList<>();
    private int people;

    private MemberPlanMain() {
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
     * Plans, explains and takes over.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        new MemberPlanMain().run();
    }

    private void run() {
        Division division = division();
        List<Id<MemberReport>> members = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            members.add(member());
        }
        Grid east = division.grids().get(0);
        Grid middle = division.grids().get(1);
        Grid west = division.grids().get(2);
        MemberPlanForm form = MemberPlanForm.of(
                GridDemand.of(east.id()).between(2, 5).skilled("急救"),
                GridDemand.of(middle.id()).between(2, 5).wanting(DutyCategory.LEGAL_AID),
                GridDemand.of(west.id()).between(2, 5));

        MemberPlan plan = desk.memberPlans().plan(form).orElseThrow();
        System.out.println("预案 the plan: 总扣分 " + plan.placement().cost() + "，复核最优 "
                + (plan.placement().verify().isOptimal() ? "✓" : "✗"));
        members.subList(0, 3).forEach(member -> System.out.println("  " + plan.why(member, Locale.CHINESE)));
        System.out.println("  " + plan.why(members.get(0), Locale.ENGLISH));
        said("编入 taken over in one commit", desk.memberPlans().takeOver(plan.places()));
        loads(division);

        desk.memberReports().exit(members.get(0), ExitReason.RETIRED).orElseThrow();
        Id<MemberReport> late = member();
        MemberPlan next = desk.memberPlans().plan(form).orElseThrow();
        System.out.println(
                "一人退出、一人报到后 after one left and one joined: 变动 " + next.places().size() + " 人");
        System.out.println("  " + next.why(late, Locale.CHINESE));
        said(
                "旧预案再次编入 the old plan again",
                desk.memberPlans().takeOver(plan.places().subList(1, 2)));

        Decision<MemberPlan> narrow = desk.memberPlans()
                .plan(MemberPlanForm.of(
                                GridDemand.of(east.id()).between(0, 1),
                                GridDemand.of(middle.id()).between(0, 2),
                                GridDemand.of(west.id()))
                        .onlyNear());
        said("只在居住网格、东网格只收一人 only where they live, and one place in the east", narrow);
        System.out.println("  " + narrow.orElseThrow().shortages(Locale.CHINESE));
    }

    private void loads(Division division) {
        for (Grid grid : division.grids()) {
            long here = desk.memberReports()
                    .inGrid(
                            grid.id(),
                            Selection.where(MemberReport.STATUS, MemberReportStatus.SERVING),
                            Paging.first(MEMBERS))
                    .orElseThrow()
                    .items()
                    .size();
            System.out.println("  " + grid.name() + " " + here + " 人");
        }
    }

    /** Every second one can give first aid, every third one wishes to give legal aid; each lives in the next building. */
    private Id<MemberReport> member() {
        int number = people++;
        Id<Person> person = desk.people()
                .register(PersonForm.of(
                        "示例" + NAMES.charAt(number), Samples.citizenId(number), PoliticalStatus.PARTY_MEMBER))
                .orElseThrow()
                .id();
        MemberProfile profile =
                MemberProfile.of(ReportingUnit.of("示例局", UnitKind.AGENCY)).livesIn(buildings.get(number % BUILDINGS));
        MemberProfile skilled = number % 2 == 0 ? profile.goodAt("急救") : profile;
        MemberProfile wished = number % 3 == 0 ? skilled.wishes(DutyCategory.LEGAL_AID) : skilled;
        Id<MemberReport> report = desk.memberReports()
                .report(MemberReportForm.of(person, wished, TODAY))
                .orElseThrow()
                .id();
        return desk.memberReports().confirm(report).orElseThrow().id();
    }

    private Division division() {
        for (int number = 1; number <= BUILDINGS; number++) {
            buildings.add(desk.buildings()
                    .register(new BuildingForm(number + "号楼", Optional.empty(), 200))
                    .orElseThrow()
                    .id());
        }
        Id<Division> drawn = desk.divisions()
                .draw(DivisionForm.of(
                        GridForm.basic(1, "东网格", Set.copyOf(buildings.subList(0, 2))),
                        GridForm.basic(2, "中网格", Set.copyOf(buildings.subList(2, 4))),
                        GridForm.basic(3, "西网格", Set.copyOf(buildings.subList(4, 6)))))
                .orElseThrow()
                .id();
        officer.divisions().review(drawn).orElseThrow();
        officer.divisions().file(drawn).orElseThrow();
        return desk.redivision().publish(drawn, TODAY, List.of()).orElseThrow();
    }

    private static void said(String what, Decision<?> decision) {
        System.out.println((decision.isAccepted() ? "✓ " : "✗ ") + what);
        decision.findings().forEach(finding -> System.out.println("  " + finding.explain(Locale.CHINESE)));
    }
}
