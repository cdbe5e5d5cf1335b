package org.linli.reporting;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;

/**
 * The unit of an in-service member (所在单位). Most units have their seat in another community, so the name is enough.
 *
 * @param name its name as written, 1 to {@value #MAX_NAME} characters
 * @param kind its kind
 * @param party its party organisation, where registered in this community; rates of report count by it
 * @param organisation the organisation, where registered in this community
 */
public record ReportingUnit(
        String name, UnitKind kind, Optional<Id<PartyOrganisation>> party, Optional<Id<Organisation>> organisation) {
    /** The longest name. */
    public static final int MAX_NAME = 100;

    /**
     * A unit that is not registered in the community.
     *
     * @param name its name
     * @param kind its kind
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
