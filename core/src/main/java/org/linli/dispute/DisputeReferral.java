package org.linli.dispute;

/** To whom a dispute is referred (引导、移送). */
public enum DisputeReferral {
    /** The police (公安机关). */
    POLICE(true),
    /** The department that is responsible (有关主管部门). */
    DEPARTMENT(true),
    /** Arbitration (仲裁). */
    ARBITRATION(false),
    /** A court (人民法院). */
    COURT(false),
    /** A body of commercial mediation, which may charge (商事调解组织). */
    COMMERCIAL_MEDIATION(false),
    /** The petition office (信访部门). */
    PETITION(false),
    /** The county's centre for social governance (县级综治中心). */
    COUNTY_CENTRE(false);

    private final boolean punishes;

    DisputeReferral(boolean punishes) {
        this.punishes = punishes;
    }

    /** {@return whether it may lead to a penalty} */
    public boolean isTowardsPenalty() {
        return punishes;
    }
}
