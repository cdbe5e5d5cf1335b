package org.linli.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linli.code.PlainText;
import org.linli.code.StepReason;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.dispute.mediator.Mediators;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.reporting.UnitReport;
import org.linli.work.Concerning;
import org.linli.work.Reading;

/**
 * Who stands in which {@linkplain org.linli.kernel.Relation relation} to a dispute: its mediators, its parties, and the contacts of
 * units that are parties.
 */
final class DisputeTies {
    /** The community's office, and the mediators of the dispute. */
    static final Set<Role> OFFICE_AND_MEDIATOR =
            Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.MEDIATOR, Role.SYSTEM);

    /** These, the parties, and the contacts of units that are parties. */
    static final Set<Role> CONCERNED = Set.of(
            Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM, Role.MEDIATOR, Role.SELF, Role.UNIT_CONTACT);

    private DisputeTies() {}

    /** What is about a dispute. */
    interface OfDispute extends Concerning {
        Id<Dispute> dispute();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return view.find(Dispute.KIND, dispute())
                    .map(found -> concerned(view, found, role))
                    .orElse(Set.of());
        }
    }

    /** What is about a dispute, with a reason. */
    interface WithReason extends OfDispute, StepReason {}

    /** What is about a dispute, with a result. */
    interface WithResult extends OfDispute, Form {
        String result();

        @Override
        default List<Finding> mistakes() {
            return PlainText.requireLines("result", result(), Dispute.MAX_NOTE).findings();
        }
    }

    private static Set<Id<Person>> concerned(Reading view, Dispute dispute, Role role) {
        return switch (role) {
            case MEDIATOR ->
                Mediators.activePeople(view, new TreeSet<>(dispute.panel().mediators()));
            case SELF -> new TreeSet<>(dispute.people());
            case UNIT_CONTACT -> contacts(view, dispute.organisations());
            default -> Set.of();
        };
    }

    private static Set<Id<Person>> contacts(Reading view, List<Id<Organisation>> organisations) {
        return organisations.stream()
                .flatMap(organisation ->
                        view
                                .list(view.all(PartyOrganisation.KIND).where(PartyOrganisation.HOST, organisation))
                                .stream())
                .flatMap(party -> view.holder(UnitReport.KIND, UnitReport.ACTIVE_PARTY, party.id()).stream())
                .map(report -> report.form().contact())
                .collect(Collectors.toSet());
    }
}
