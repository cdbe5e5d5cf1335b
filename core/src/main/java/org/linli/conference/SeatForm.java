package org.linli.conference;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;

/**
 * A unit that takes a seat in the joint conference (成员单位登记).
 *
 * @param unit the unit
 * @param kind as what
 * @param partyOrganisation its party organisation, by which it is a member of an alliance
 * @param since first day, today or earlier
 */
public record SeatForm(
        Id<Organisation> unit, SeatKind kind, Optional<Id<PartyOrganisation>> partyOrganisation, LocalDate since) {
    /**
     * A department, or an organisation of the community.
     *
     * @param unit the unit
     * @param kind as what
     * @param since first day
     * @return the form
     */
    public static SeatForm of(Id<Organisation> unit, SeatKind kind, LocalDate since) {
        return new SeatForm(unit, kind, Optional.empty(), since);
    }

    /**
     * A unit of an alliance.
     *
     * @param unit the unit
     * @param partyOrganisation its party organisation, which is the member
     * @param since first day
     * @return the form
     */
    public static SeatForm ofAlliance(Id<Organisation> unit, Id<PartyOrganisation> partyOrganisation, LocalDate since) {
        return new SeatForm(unit, SeatKind.ALLIANCE_UNIT, Optional.of(partyOrganisation), since);
    }
}
