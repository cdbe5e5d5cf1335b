package org.linli.dispute.mediator;

/** By whom a mediation committee was elected (推选方式). */
public enum CommitteeElection {
    /** The residents' meeting (居民会议). */
    RESIDENTS_MEETING,
    /** The meeting of representatives, to which the residents' meeting had given this (居民会议授权居民代表会议). */
    REPRESENTATIVES_BY_DELEGATION,
    /** The meeting of representatives, on its own (居民代表会议自行推选). */
    REPRESENTATIVES,
    /** The staff meeting or union of an enterprise (职工大会、职工代表大会、工会). */
    STAFF_MEETING
}
