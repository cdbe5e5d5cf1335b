package org.linli.examples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.BuildingForm;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Role;
import org.linli.kernel.Texts;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.liaison.LiaisonDay;
import org.linli.liaison.visit.LiaisonVisitForm;
import org.linli.liaison.visit.VisitPurpose;
import org.linli.storage.memory.MemoryStorage;

/** The liaison days of a year with their shifts and reasons, one that is skipped, and a visit that may be no inspection. */
public final class LiaisonMain {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private LiaisonMain() {}

    /**
     * Plans the liaison days of 2026.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        LocalDate today = LocalDate.of(2026, 1, 5);
        Linli linli =
                Linli.on(MemoryStorage.create()).clock(new StoryClock(today)).build();
        Desk desk = linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));

        desk.liaisonDays().skip(YearMonth.of(2026, 5), "全市招聘会").orElseThrow();
        desk.liaisonDays()
                .move(YearMonth.of(2026, 9), LocalDate.of(2026, 9, 22), "台风")
                .orElseThrow();
        desk.liaisonDays().plan(2026).orElseThrow().days().forEach(day -> System.out.println(line(day)));
        for (String asked : List.of("2026-02-14", "2026-05-01", "2026-08-16", "2026-08-18")) {
            Optional<LiaisonDay> next =
                    desk.liaisonDays().next(LocalDate.parse(asked)).orElseThrow();
            System.out.println(
                    asked + " 起下一联企日 " + next.flatMap(LiaisonDay::day).orElseThrow());
        }

        Id<EnterpriseTeam> team = inCare(desk, today);
        LiaisonVisitForm form = LiaisonVisitForm.of(team, YearMonth.of(2026, 2), "消防安全检查");
        System.out.println(
                desk.liaisonVisits().plan(form.purpose(VisitPurpose.INSPECTION)).explain(CHINESE));
        desk.liaisonVisits()
                .plan(LiaisonVisitForm.of(team, YearMonth.of(2026, 2), "政策需求"))
                .orElseThrow();
        desk.enterpriseTeams()
                .attention()
                .orElseThrow()
                .forEach(finding -> System.out.println(finding.explain(CHINESE)));
    }

    private static String line(LiaisonDay day) {
        return day.month() + "  " + day.day().map(LocalDate::toString).orElse("——        ") + "  "
                + Texts.of(Label.of(day.reason()), CHINESE)
                + day.note().map(note -> "：" + note).orElse("");
    }

    private static Id<EnterpriseTeam> inCare(Desk desk, LocalDate today) {
        var enterprise = desk.organisations()
                .register(OrganisationForm.of("望江食品厂", OrganisationKind.ENTERPRISE))
                .orElseThrow();
        var building = desk.buildings()
                .register(new BuildingForm("1栋", Optional.empty(), 20))
                .orElseThrow();
        return desk.enterpriseTeams()
                .setUp(EnterpriseTeamForm.of(enterprise.id(), building.id(), today))
                .orElseThrow()
                .id();
    }
}
