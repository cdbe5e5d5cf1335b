package org.linli.examples;

import static org.linli.examples.sample.SampleCommunity.say;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.examples.sample.SampleCommunity;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.liaison.LiaisonDay;
import org.linli.liaison.visit.LiaisonVisitForm;
import org.linli.liaison.visit.VisitPurpose;

/** The liaison days of a year with their shifts and reasons, one that is skipped, and a visit that may be no inspection. */
public final class LiaisonMain {
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    private LiaisonMain() {}

    /**
     * Plans the liaison days of 2026.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        LocalDate today = LocalDate.of(2026, 1, 5);
        SampleCommunity community = new SampleCommunity(today);
        Desk desk = community.desk();
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

        Id<Building> building = desk.buildings()
                .register(new BuildingForm("1栋", Optional.empty(), 20))
                .orElseThrow()
                .id();
        Id<EnterpriseTeam> team = desk.enterpriseTeams()
                .setUp(EnterpriseTeamForm.of(community.enterprise("示例食品厂"), building, today))
                .orElseThrow()
                .id();
        say(desk.liaisonVisits()
                .plan(LiaisonVisitForm.of(team, FEBRUARY, "消防安全检查").purpose(VisitPurpose.INSPECTION)));
        desk.liaisonVisits().plan(LiaisonVisitForm.of(team, FEBRUARY, "政策需求")).orElseThrow();
        desk.enterpriseTeams().attention().orElseThrow().forEach(SampleCommunity::say);
    }

    private static String line(LiaisonDay day) {
        return day.month() + "  " + day.day().map(LocalDate::toString).orElse("——        ") + "  "
                + Texts.of(Label.of(day.reason()), Locale.SIMPLIFIED_CHINESE)
                + day.note().map(note -> "：" + note).orElse("");
    }
}
