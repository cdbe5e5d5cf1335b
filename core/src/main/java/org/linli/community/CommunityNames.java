package org.linli.community;

import org.linli.storage.NameOf;

/** What views call the organisations, party organisations and buildings whose ids stand in them. */
public final class CommunityNames {
    /** The name of an organisation. */
    public static final NameOf<Organisation> ORGANISATION = NameOf.of(Organisation.KIND, Organisation.NAME);

    /** The name of a party organisation. */
    public static final NameOf<PartyOrganisation> PARTY_ORGANISATION =
            NameOf.of(PartyOrganisation.KIND, PartyOrganisation.NAME);

    /** The number of a building. */
    public static final NameOf<Building> BUILDING = NameOf.of(Building.KIND, Building.NUMBER);

    private CommunityNames() {}
}
