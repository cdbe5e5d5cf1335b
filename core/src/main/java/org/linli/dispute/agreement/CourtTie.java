package org.linli.dispute.agreement;

/** Why a court confirms an agreement (司法确认管辖). */
public enum CourtTie {
    /** It had invited the mediation (邀请调解的人民法院). */
    INVITED,
    /** It is the basic court of a party's residence (当事人住所地基层人民法院). */
    PARTY_RESIDENCE,
    /** It is the basic court where the object lies (标的物所在地基层人民法院). */
    OBJECT,
    /** It is the basic court of the mediation body (调解组织所在地基层人民法院). */
    MEDIATION_BODY,
    /** None of these (其他). */
    OTHER
}
