package org.linli.reporting;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;

/**
 * The unit of an in-service member (所在单位). Most units sit in another community, so its name is enough.
 *
 * @param name its name as written, 1 to {@value #MAX_NAME} characters
 * @param kind what it is
 * @param party its party organisation, where this community knows it; rates of report count by it
 * @param organisation the organisation, where this community knows it
 */
public record ReportingUnit(
        String name, UnitKind kind, Optional<Id<PartyOrganisation>> party, Optional<Id<Organisation>> organisation) {
    /** The longest name. */
    public static final int MAX_NAME = 100;

    /**
     * A unit that the community does not know.
     *
     * @param name its name
     * @param kind what it is
     * @return the unit
     */
    public static ReportingUnit of(String name, UnitKind kind) {
        return new ReportingUnit(name, kind, Optional.empty(), Optional.empty());
    }

    /**
     * The same unit with its party organisation.
     *
     * @param known the party organisation, registered in the community
     * @return the unit
     */
    public ReportingUnit party(Id<PartyOrganisation> known) {
        return new ReportingUnit(name, kind, Optional.of(known), organisation);
    }

    /**
     * The same unit with its organisation.
     *
     * @param known the organisation, registered in the community
     * @return the unit
     */
    public ReportingUnit organisation(Id<Organisation> known) {
        return new ReportingUnit(name, kind, party, Optional.of(known));
    }

    ReportingUnit named(String read) {
        return new ReportingUnit(read, kind, party, organisation);
    }
}
