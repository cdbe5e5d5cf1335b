package org.linli.dispute;

/** How parties may go on after mediation has failed (告知的维权途径). */
public enum LegalRoute {
    /** Arbitration (仲裁). */
    ARBITRATION,
    /** Administrative procedure (行政). */
    ADMINISTRATIVE,
    /** A court (司法). */
    JUDICIAL
}
