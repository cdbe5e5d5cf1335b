package org.linli.examples;

import java.util.Locale;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PartyOrganisationLevel;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.memory.MemoryStorage;

/** Previews, requests that come twice, and commands that hold together. */
public final class RequestsMain {
    private RequestsMain() {}

    /**
     * Gives some commands.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        Linli linli = Linli.on(MemoryStorage.create()).build();
        Desk desk = linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("worker"), Role.COMMUNITY_WORKER));
        OrganisationForm school = OrganisationForm.of("示例小学", OrganisationKind.SCHOOL);

        System.out.println("预演 preview: "
                + desk.preview().organisations().register(school).isAccepted() + ", registered: " + count(desk));

        Desk request = desk.once("request-7f3a");
        Id<Organisation> first =
                request.organisations().register(school).orElseThrow().id();
        Id<Organisation> again =
                request.organisations().register(school).orElseThrow().id();
        System.out.println("重复 repeated: " + first.equals(again) + ", registered: " + count(desk));
        Decision<Organisation> other =
                request.organisations().register(OrganisationForm.of("示例中学", OrganisationKind.SCHOOL));
        System.out.println(other.explain(Locale.SIMPLIFIED_CHINESE));

        Decision<PartyOrganisation> together = desk.atomically(d -> {
            Id<Organisation> host = d.organisations()
                    .register(OrganisationForm.of("示例医院", OrganisationKind.PUBLIC_INSTITUTION))
                    .orElseThrow()
                    .id();
            return d.partyOrganisations()
                    .register(PartyOrganisationForm.of(" ", PartyOrganisationLevel.BRANCH)
                            .host(host));
        });
        System.out.println("一起 together: " + together.isAccepted() + ", registered: " + count(desk));
        System.out.println(together.explain(Locale.SIMPLIFIED_CHINESE));
    }

    private static int count(Desk desk) {
        return desk.organisations()
                .list(Paging.first(100))
                .orElseThrow()
                .items()
                .size();
    }
}
