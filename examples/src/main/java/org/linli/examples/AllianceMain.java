package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.Member;
import org.linli.alliance.ThemeDay;
import org.linli.alliance.ThemeDayForm;
import org.linli.code.DivisionCode;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.examples.story.Samples;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** An alliance: agreements, a theme day, a member that sleeps, an agreement that runs out. */
public final class AllianceMain {
    private AllianceMain() {}

    /**
     * Lets a year go by.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        StoryClock clock = new StoryClock(LocalDate.of(2022, 3, 1));
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(clock)
                .vault(KeyVault.ofSecret("an example's key, known to all who read it".getBytes(StandardCharsets.UTF_8)))
                .citizenIds(Samples.OLD_AGE)
                .build();
        Desk desk = linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));

        Id<Person> contact = desk.people()
                .register(PersonForm.of("示例一", Samples.citizenId(1), PoliticalStatus.PARTY_MEMBER))
                .orElseThrow()
                .id();
        Id<Alliance> alliance = desk.alliances()
                .establish("示例联盟", branch(desk, "示例社区党组织"))
                .orElseThrow()
                .id();
        Id<PartyOrganisation> active = branch(desk, "示例企业甲党支部");
        Id<PartyOrganisation> sleeper = branch(desk, "示例企业乙党支部");
        AgreementForm agreement = AgreementForm.of(LocalDate.of(2022, 3, 1), contact);
        desk.alliances().admit(alliance, active, agreement).orElseThrow();
        desk.alliances().admit(alliance, sleeper, agreement).orElseThrow();

        Id<ThemeDay> themeDay = desk.themeDays()
                .plan(alliance, new ThemeDayForm("七一心向党", LocalDate.of(2022, 7, 1), Set.of(active)))
                .orElseThrow()
                .id();
        clock.goTo(LocalDate.of(2022, 7, 1));
        desk.themeDays().record(themeDay, Map.of(active, 12)).orElseThrow();

        clock.goTo(LocalDate.of(2022, 12, 1));
        desk.alliances()
                .attention(alliance)
                .orElseThrow()
                .forEach(finding -> System.out.println(finding.explain(Locale.SIMPLIFIED_CHINESE)));
        desk.alliances().contributions(alliance, 2022).orElseThrow().forEach(System.out::println);

        clock.goTo(LocalDate.of(2023, 3, 1));
        System.out.println("到期 expired: "
                + desk.alliances().expire(alliance).orElseThrow().members().stream()
                        .map(Member::status)
                        .toList());
        System.out.println(desk.alliances().suspend(alliance, active).explain(Locale.SIMPLIFIED_CHINESE));
        Member.LIFE_CYCLE.transitions().forEach(System.out::println);
    }

    private static Id<PartyOrganisation> branch(Desk desk, String name) {
        return desk.partyOrganisations()
                .register(PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH))
                .orElseThrow()
                .id();
    }
}
