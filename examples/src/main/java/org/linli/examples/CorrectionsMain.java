package org.linli.examples;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.BuildingEvent;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.Ref;
import org.linli.storage.memory.MemoryStorage;

/** What was written wrongly is corrected with a reason; what has ended is closed once nothing hangs on it any more. */
public final class CorrectionsMain {
    private CorrectionsMain() {}

    /**
     * Corrects, closes and reopens.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        DivisionCode home = DivisionCode.of("350603005004");
        Linli linli = Linli.on(MemoryStorage.create()).build();
        Desk desk = linli.desk(home, Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));
        LocalDate day = LocalDate.of(2024, 6, 1);

        Building tower = desk.buildings()
                .register(new BuildingForm("3栋", Optional.empty(), 68))
                .orElseThrow();
        desk.buildings()
                .correct(tower.id(), tower.form().households(86), "登记时误作68户")
                .orElseThrow();
        linli.journal().history(Building.KIND, Ref.of(home, tower.id()), 0, 10).stream()
                .flatMap(change -> change.events(Building.KIND, BuildingEvent.class).stream())
                .filter(BuildingEvent.BuildingCorrected.class::isInstance)
                .map(BuildingEvent.BuildingCorrected.class::cast)
                .forEach(event -> System.out.println("更正 corrected: "
                        + event.was().households() + " → " + event.now().households() + "，" + event.reason()));

        Id<Organisation> plant = desk.organisations()
                .register(OrganisationForm.of("示例厂", OrganisationKind.OTHER))
                .orElseThrow()
                .id();
        Id<PartyOrganisation> branch = desk.partyOrganisations()
                .register(PartyOrganisationForm.of("示例厂支部", PartyOrganisationLevel.BRANCH)
                        .host(plant))
                .orElseThrow()
                .id();
        System.out.println(desk.organisations().close(plant, day, "迁往外省").explain(Locale.SIMPLIFIED_CHINESE));
        desk.partyOrganisations().close(branch, day, "随企业迁出", Optional.empty()).orElseThrow();
        desk.organisations().close(plant, day, "迁往外省").orElseThrow();
        Paging all = Paging.first(10);
        System.out.println("在册 here: "
                + desk.organisations().list(all).orElseThrow().items().size() + "，已迁出 gone: "
                + desk.organisations().closed(all).orElseThrow().items().size());
        System.out.println(desk.partyOrganisations()
                .register(PartyOrganisationForm.of("示例厂新支部", PartyOrganisationLevel.BRANCH)
                        .host(plant))
                .explain(Locale.SIMPLIFIED_CHINESE));
        desk.organisations().reopen(plant, "迁出登记有误").orElseThrow();
        System.out.println(
                "恢复 reopened: " + desk.organisations().find(plant).orElseThrow().isHere());
    }
}
