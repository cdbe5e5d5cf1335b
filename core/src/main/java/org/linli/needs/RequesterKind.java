package org.linli.needs;

/** Who has a need (需求主体). */
public enum RequesterKind {
    /** An enterprise or another organisation (企业). */
    ENTERPRISE,
    /** A resident (居民). */
    RESIDENT,
    /** The community itself (社区). */
    COMMUNITY
}
