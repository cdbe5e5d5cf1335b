package org.linli.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.linli.community.PartyOrganisation;
import org.linli.grid.post.OwnGrid;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.work.Reading;

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to an in-service member and to a unit. */
public final class MemberTies {
    private MemberTies() {}

    /**
     * Those who are related to a member: the member, the contact of the member's unit, the staff of the grid where the member
     * serves.
     *
     * @param view what the transaction reads
     * @param report the member's report
     * @param role the role
     * @param day the day
     * @return the people; none when there is no such report
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Set<Id<Person>> ofMember(Reading view, Id<MemberReport> report, Role role, LocalDate day) {
        return view.find(MemberReport.KIND, report)
                .map(found -> ofMember(view, found, role, day))
                .orElse(Set.of());
    }

    private static Set<Id<Person>> ofMember(Reading view, MemberReport report, Role role, LocalDate day) {
        return switch (role) {
            case SELF -> Set.of(report.form().person());
            case UNIT_CONTACT -> ofParty(view, report.unit().party());
            default -> OwnGrid.staff(view, report.grid(), role, day);
        };
    }

    /**
     * The contact of the unit that reports now by a party organisation.
     *
     * @param view what the transaction reads
     * @param party the party organisation, if any
     * @return the contact; none when no unit reports by it
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Set<Id<Person>> ofParty(Reading view, Optional<Id<PartyOrganisation>> party) {
        return party.flatMap(known -> view.holder(UnitReport.KIND, UnitReport.ACTIVE_PARTY, known))
                .map(unit -> Set.of(unit.form().contact()))
                .orElse(Set.of());
    }

    /**
     * The contact of a unit; a unit whose report has ended has none.
     *
     * @param view what the transaction reads
     * @param unit the unit's report
     * @return the contact, or none
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Set<Id<Person>> ofUnit(Reading view, Id<UnitReport> unit) {
        return view.find(UnitReport.KIND, unit)
                .filter(found -> found.status().isActive())
                .map(found -> Set.of(found.form().contact()))
                .orElse(Set.of());
    }
}
