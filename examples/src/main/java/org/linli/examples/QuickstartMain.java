package org.linli.examples;

import java.time.LocalDate;
import java.util.Locale;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityFigures;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.storage.memory.MemoryStorage;

/** The lines that the README shows: from nothing to a decision explained. */
public final class QuickstartMain {
    private QuickstartMain() {}

    /**
     * Runs them.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        Linli linli = Linli.on(MemoryStorage.create()).build();
        Actor secretary = Actor.of(Id.of("zhang"), Role.COMMUNITY_SECRETARY);
        Desk desk = linli.desk(DivisionCode.of("350603005004"), secretary);

        Decision<CommunityFigures> figures = desk.community()
                .record(Figures.of(
                        LocalDate.of(2022, 3, 1), Count.atLeast(3000), Count.atLeast(7000), Count.atLeast(50)));
        for (Finding finding : figures.findings()) {
            System.out.println(finding.explain(Locale.SIMPLIFIED_CHINESE));
            finding.basis().forEach(basis -> System.out.println("  依据 " + basis.cite()));
        }
        Decision<Organisation> enterprise = desk.organisations()
                .register(OrganisationForm.of(" ", OrganisationKind.ENTERPRISE).creditCode("91350100M000100Y44"));
        System.out.println(enterprise.<String>fold(
                accepted -> accepted.outcome().names().name() + " is registered",
                refused -> refused.explain(Locale.ENGLISH)));
    }
}
