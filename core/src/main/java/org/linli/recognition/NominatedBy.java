package org.linli.recognition;

/** Who puts a person forward (推荐方式). */
public enum NominatedBy {
    /** The person (自荐). */
    SELF,
    /** Residents or colleagues (他荐). */
    PEERS,
    /** An organisation (组织推荐). */
    ORGANISATION
}
