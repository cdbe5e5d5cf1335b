package org.linli.petition.whistle;

/** Why departments are called (吹哨类型). */
public enum WhistleKind {
    /** Several of them are to enforce the law together (综合执法类). */
    LAW_ENFORCEMENT,
    /** Work that one of them cannot do alone (重点工作类). */
    KEY_WORK,
    /** Something that cannot wait (应急处置类). */
    EMERGENCY
}
