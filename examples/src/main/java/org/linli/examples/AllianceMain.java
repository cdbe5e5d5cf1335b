package org.linli.examples;

import static org.linli.examples.sample.SampleCommunity.say;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.alliance.Member;
import org.linli.alliance.ThemeDay;
import org.linli.alliance.ThemeDayForm;
import org.linli.community.PartyOrganisation;
import org.linli.examples.sample.SampleCommunity;
import org.linli.kernel.Id;
import org.linli.person.Person;

/** An alliance: agreements, a theme day, a member that sleeps, an agreement that runs out. */
public final class AllianceMain {
    private AllianceMain() {}

    /**
     * Lets a year go by.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        SampleCommunity community = new SampleCommunity(LocalDate.of(2022, 3, 1));
        Desk desk = community.desk();
        Id<Person> contact = community.person("示例一");
        Id<Alliance> alliance = community.alliance("示例联盟");
        Id<PartyOrganisation> active = community.admitted(alliance, community.branch("示例企业甲党支部"), contact);
        community.admitted(alliance, community.branch("示例企业乙党支部"), contact);

        Id<ThemeDay> themeDay = desk.themeDays()
                .plan(alliance, new ThemeDayForm("七一心向党", LocalDate.of(2022, 7, 1), Set.of(active)))
                .orElseThrow()
                .id();
        community.goTo(LocalDate.of(2022, 7, 1));
        desk.themeDays().record(themeDay, Map.of(active, 12)).orElseThrow();

        community.goTo(LocalDate.of(2022, 12, 1));
        desk.alliances().attention(alliance).orElseThrow().forEach(SampleCommunity::say);
        desk.alliances()
                .contributions(alliance, 2022)
                .orElseThrow()
                .forEach(line -> System.out.println(line.name() + "　主办 " + line.hosted() + "　到会 " + line.attended()
                        + "/" + line.themeDays() + "　人次 " + line.visits()));

        community.goTo(LocalDate.of(2023, 3, 1));
        System.out.println("到期 expired: "
                + desk.alliances().expire(alliance).orElseThrow().members().stream()
                        .map(Member::status)
                        .toList());
        say(desk.alliances().suspend(alliance, active));
        Member.LIFE_CYCLE.transitions().forEach(System.out::println);
    }
}
