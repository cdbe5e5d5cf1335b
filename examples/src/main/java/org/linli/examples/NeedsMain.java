package org.linli.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedRating;
import org.linli.needs.NeedUrgency;
import org.linli.needs.Requester;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.matching.NeedChoice;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** The medical-insurance question of an enterprise's branch, which became a visit of the tax and medical-insurance units. */
public final class NeedsMain {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    private NeedsMain() {}

    /**
     * Serves two needs of an enterprise.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        StoryClock clock = new StoryClock(DAY);
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(KeyVault.ofSecret(new byte[32]))
                .build();
        DivisionCode home = DivisionCode.of("350603005004");
        Desk desk = linli.desk(home, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
        Id<Person> contact = desk.people()
                .register(PersonForm.of("林样本", "35060318860101001X", PoliticalStatus.PARTY_MEMBER))
                .orElseThrow()
                .id();
        Alliance alliance =
                desk.alliances().establish("丽景社企联盟", party(desk, "社区党总支")).orElseThrow();
        for (String unit : List.of("税务", "医保政策")) {
            Id<PartyOrganisation> member = party(desk, unit + "支部");
            desk.alliances()
                    .admit(alliance.id(), member, AgreementForm.of(DAY, contact))
                    .orElseThrow();
            Id<Resource> offer = desk.resources()
                    .offer(member, ResourceForm.of(unit + "上门讲解", unit, Capacity.perMonth(1), Period.from(DAY)))
                    .orElseThrow()
                    .id();
            desk.resources().validate(offer).orElseThrow();
        }
        Id<Organisation> factory = desk.organisations()
                .register(OrganisationForm.of("样本企业", OrganisationKind.ENTERPRISE))
                .orElseThrow()
                .id();
        Requester asks = Requester.enterprise(factory).spokenForBy(contact);
        List<Id<Need>> needs = List.of(
                published(desk, NeedForm.of(asks, "医保政策", "职工不熟悉医保政策").at(NeedUrgency.URGENT)),
                published(desk, NeedForm.of(asks, "税务", "不清楚小微企业优惠")),
                published(desk, NeedForm.of(asks, "税务", "发票开具咨询")));
        needs.forEach(need -> {
            NeedChoice choice = desk.needMatching().choice(need).orElseThrow();
            System.out.println(choice.explain(Locale.SIMPLIFIED_CHINESE, need(desk, need)));
        });
        desk.needMatching()
                .suggest()
                .orElseThrow()
                .matches()
                .forEach(match ->
                        desk.needClaims().dispatch(match.need(), match.claim()).orElseThrow());
        desk.needClaims().deliver(needs.get(0), DAY, "医保局与税务局一同上门").orElseThrow();
        System.out.println(desk.needs().confirm(needs.get(0)).explain(Locale.SIMPLIFIED_CHINESE));
        Desk enterprise = linli.desk(home, Actor.of(contact, Role.SELF));
        enterprise.needs().confirm(needs.get(0)).orElseThrow();
        enterprise
                .needs()
                .rate(needs.get(0), NeedRating.SATISFIED, Optional.empty())
                .orElseThrow();
        clock.goTo(DAY.plusDays(12));
        desk.needs()
                .attention()
                .orElseThrow()
                .forEach(finding -> System.out.println(finding.explain(Locale.SIMPLIFIED_CHINESE)));
        System.out.print(desk.needLedgers().figures(2022).orElseThrow().gapsCsv(Locale.SIMPLIFIED_CHINESE));
    }

    private static Id<PartyOrganisation> party(Desk desk, String name) {
        return desk.partyOrganisations()
                .register(PartyOrganisationForm.of(name, PartyOrganisationLevel.BRANCH))
                .orElseThrow()
                .id();
    }

    private static Id<Need> published(Desk desk, NeedForm form) {
        Id<Need> need = desk.needs().submit(form).orElseThrow().id();
        desk.needs().verify(need).orElseThrow();
        return desk.needs().publish(need).orElseThrow().id();
    }

    private static String need(Desk desk, Id<Need> need) {
        return desk.needs().find(need).orElseThrow().form().text();
    }
}
