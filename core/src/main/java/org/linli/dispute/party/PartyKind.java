package org.linli.dispute.party;

import org.linli.community.OrganisationKind;

/** What a party of a dispute is (当事人类别), from which the class of the dispute follows. */
public enum PartyKind {
    /** A person (居民). */
    RESIDENT,
    /** An enterprise, the property manager included (企业). */
    ENTERPRISE,
    /** A social organisation (社会组织). */
    SOCIAL_ORGANISATION,
    /** Another organisation (其他单位). */
    OTHER_ORGANISATION;

    /**
     * What a registered organisation is as a party.
     *
     * @param kind what it is registered as
     * @return the kind of party
     */
    public static PartyKind of(OrganisationKind kind) {
        return switch (kind) {
            case ENTERPRISE, PROPERTY_MANAGER -> ENTERPRISE;
            case SOCIAL_ORGANISATION -> SOCIAL_ORGANISATION;
            default -> OTHER_ORGANISATION;
        };
    }
}
