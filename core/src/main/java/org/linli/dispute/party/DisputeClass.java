package org.linli.dispute.party;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Between whom a dispute is (纠纷类别): derived from what its parties are. */
public enum DisputeClass {
    /** Between residents and enterprises (居民与企业). */
    RESIDENT_ENTERPRISE,
    /** Between residents (居民与居民). */
    RESIDENT_RESIDENT,
    /** Between residents and social organisations (居民与社会组织). */
    RESIDENT_SOCIAL_ORGANISATION,
    /** Between others (其他). */
    OTHER;

    /**
     * The class of a dispute.
     *
     * @param kinds what its parties are
     * @return the class
     */
    public static DisputeClass of(Collection<PartyKind> kinds) {
        Set<PartyKind> different = EnumSet.noneOf(PartyKind.class);
        different.addAll(kinds);
        if (different.equals(EnumSet.of(PartyKind.RESIDENT, PartyKind.ENTERPRISE))) {
            return RESIDENT_ENTERPRISE;
        }
        if (different.equals(EnumSet.of(PartyKind.RESIDENT))) {
            return RESIDENT_RESIDENT;
        }
        return different.equals(EnumSet.of(PartyKind.RESIDENT, PartyKind.SOCIAL_ORGANISATION))
                ? RESIDENT_SOCIAL_ORGANISATION
                : OTHER;
    }

    /** {@return the units that usually work on it beside the community's party organisation, which leads} */
    public Set<JointUnit> usualUnits() {
        return switch (this) {
            case RESIDENT_ENTERPRISE -> Set.of(JointUnit.URBAN_MANAGEMENT, JointUnit.JUSTICE_OFFICE, JointUnit.POLICE);
            case RESIDENT_RESIDENT -> Set.of(JointUnit.PROPERTY_MANAGER, JointUnit.JUSTICE_OFFICE, JointUnit.POLICE);
            case RESIDENT_SOCIAL_ORGANISATION -> Set.of(JointUnit.JUSTICE_OFFICE, JointUnit.PROCURATORATE);
            case OTHER -> Set.of(JointUnit.JUSTICE_OFFICE);
        };
    }
}
