package org.linli.examples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.BuildingForm;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.examples.story.Samples;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.memory.MemoryStorage;

/** Organisations and buildings: one organisation under many names, lists page by page. */
public final class CommunityMain {
    private CommunityMain() {}

    /**
     * Registers and lists.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        Linli linli = Linli.on(MemoryStorage.create()).build();
        Desk desk = linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));

        OrganisationForm school =
                OrganisationForm.of("蓝田开发区二实小", OrganisationKind.SCHOOL).aliases("经济开发区二实小");
        Organisation registered = desk.organisations().register(school).orElseThrow();
        System.out.println(desk.organisations().named("经济开发区 二实小").contains(registered));

        OrganisationForm enterprise =
                OrganisationForm.of("示例企业甲", OrganisationKind.ENTERPRISE).creditCode(Samples.creditCode(1));
        desk.organisations().register(enterprise).orElseThrow();
        Decision<Organisation> namesake = desk.organisations()
                .register(OrganisationForm.of("示例企业甲", OrganisationKind.ENTERPRISE)
                        .creditCode(Samples.creditCode(2)));
        System.out.println("同名可登记 a namesake is accepted: " + namesake.isAccepted() + ", with "
                + namesake.findings().get(0).code());
        Decision<Organisation> twice = desk.organisations().register(enterprise);
        System.out.println(twice.findings().get(0).code() + " — " + twice.explain(Locale.ENGLISH));

        for (String number : List.of("1栋", "2栋", "3栋")) {
            desk.buildings()
                    .register(new BuildingForm(number, Optional.empty(), 48))
                    .orElseThrow();
        }
        Paging paging = Paging.first(2);
        Listing<Organisation> page = desk.organisations().list(paging).orElseThrow();
        while (page.next().isPresent()) {
            page.items().forEach(each -> System.out.println(each.names().name()));
            page = desk.organisations()
                    .list(paging.after(page.next().orElseThrow()))
                    .orElseThrow();
        }
        page.items().forEach(each -> System.out.println(each.names().name()));
    }
}
