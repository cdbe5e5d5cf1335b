package org.linli.conference;

/** How a resolution stands (决议状态). */
public enum ResolutionStatus {
    /** It is being voted on (表决中). */
    VOTING,
    /** Adopted: its owner is at work (办理中). */
    ADOPTED,
    /** It found no majority (未通过). */
    REJECTED,
    /** Done (已办结). */
    DONE,
    /** A later conference let it go (经会议决定终止). */
    DROPPED
}
