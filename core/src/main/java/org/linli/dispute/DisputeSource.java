package org.linli.dispute;

/** How a dispute came to the community (纠纷来源). */
public enum DisputeSource {
    /** Found on a visit (走访排查). */
    VISIT,
    /** Brought by a party (来访申请). */
    APPLICATION,
    /** Passed on by a grid (网格上报). */
    GRID,
    /** From the hotline (12345热线). */
    HOTLINE,
    /** Passed on by the petition office (信访转办). */
    PETITION,
    /** Handed over by the police (公安移送). */
    POLICE,
    /** Entrusted by a court, which invites mediation (法院委派). */
    COURT,
    /** From a centre for social governance (综治中心). */
    COUNTY_CENTRE,
    /** From commercial mediation (商事调解). */
    COMMERCIAL
}
