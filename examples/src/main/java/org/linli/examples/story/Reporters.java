package org.linli.examples.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.grid.Division;
import org.linli.kernel.Id;
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

/** Fifty-five in-service members of eleven agencies, institutions and state enterprises, all invented. */
final class Reporters {
    static final int MEMBERS = 55;
    static final int OF_A_UNIT = 5;

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸子";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int FIRST = 400;
    private static final List<String> SPECIALITIES = List.of("急救", "法律", "电工", "文艺");
    private static final List<DutyCategory> WISHES = List.of(
            DutyCategory.HEALTH, DutyCategory.LEGAL_AID, DutyCategory.GOVERNANCE, DutyCategory.SAFETY_AND_PATROL);

    private final Desk desk;
    private final List<Id<UnitReport>> units = new ArrayList<>();
    private final List<Id<MemberReport>> reports = new ArrayList<>();
    private final Map<Id<MemberReport>, String> names = new HashMap<>();

    Reporters(Desk desk) {
        this.desk = desk;
    }

    /** The units and their members report on a day, and are confirmed. */
    void report(Division division, LocalDate day) {
        List<Id<Building>> homes = division.grids().stream()
                .flatMap(grid -> grid.buildings().stream())
                .sorted()
                .toList();
        for (int unit = 0; unit < MEMBERS / OF_A_UNIT; unit++) {
            String name = unitName(unit);
            Id<PartyOrganisation> party = desk.partyOrganisations()
                    .register(PartyOrganisationForm.of(name + "党支部", PartyOrganisationLevel.BRANCH))
                    .orElseThrow()
                    .id();
            for (int i = 0; i < OF_A_UNIT; i++) {
                int number = unit * OF_A_UNIT + i;
                MemberProfile profile = MemberProfile.of(
                                ReportingUnit.of(name, kind(unit)).party(party))
                        .goodAt(SPECIALITIES.get(number % SPECIALITIES.size()))
                        .wishes(WISHES.get(number / 2 % WISHES.size()), WISHES.get(number % WISHES.size()))
                        .livesIn(homes.get(number % homes.size()));
                report(number, profile, day);
            }
            Id<Person> contact = person(reports.get(unit * OF_A_UNIT));
            Id<UnitReport> report = desk.unitReports()
                    .report(new UnitReportForm(party, OF_A_UNIT, contact, day))
                    .orElseThrow()
                    .id();
            units.add(desk.unitReports().confirm(report).orElseThrow().id());
        }
    }

    List<Id<MemberReport>> all() {
        return List.copyOf(reports);
    }

    Id<UnitReport> unit(int number) {
        return units.get(number);
    }

    Id<Person> person(Id<MemberReport> report) {
        return desk.memberReports().find(report).orElseThrow().form().person();
    }

    MemberReportForm form(Id<MemberReport> report) {
        return desk.memberReports().find(report).orElseThrow().form();
    }

    /** What the story calls a person. */
    String name(Id<MemberReport> report) {
        return Objects.requireNonNull(names.get(report));
    }

    Id<Person> register(int number, PoliticalStatus status) {
        return Registered.person(
                desk, PersonForm.of(called(number), Samples.citizenId(FIRST + number), status), "在职党员报到");
    }

    private void report(int number, MemberProfile profile, LocalDate day) {
        Id<Person> person = register(number, PoliticalStatus.PARTY_MEMBER);
        MemberReportForm form = MemberReportForm.of(person, profile, day).notified(day.minusDays(10));
        Id<MemberReport> report = desk.memberReports()
                .report(number % 2 == 0 ? form.online() : form)
                .orElseThrow()
                .id();
        reports.add(desk.memberReports().confirm(report).orElseThrow().id());
        names.put(report, called(number));
    }

    private static String called(int number) {
        return "党员" + STEMS.charAt(number % 10) + BRANCHES.charAt(number % BRANCHES.length());
    }

    private static String unitName(int unit) {
        String what = switch (kind(unit)) {
            case AGENCY -> "示例局";
            case INSTITUTION -> "示例中心";
            default -> "示例国企";
        };
        return what + STEMS.charAt(unit);
    }

    private static UnitKind kind(int unit) {
        return unit < 5 ? UnitKind.AGENCY : unit < 9 ? UnitKind.INSTITUTION : UnitKind.STATE_ENTERPRISE;
    }
}
