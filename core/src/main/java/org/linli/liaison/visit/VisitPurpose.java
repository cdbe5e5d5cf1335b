package org.linli.liaison.visit;

/** For what an enterprise is visited (走访目的). */
public enum VisitPurpose {
    /** To hear what it needs, and to help (联企服务). */
    LIAISON,
    /** To explain policy (政策宣讲). */
    POLICY,
    /** To thank or comfort (慰问). */
    CONDOLENCE,
    /** To inspect it, which no liaison visit may be (检查). */
    INSPECTION
}
