package org.linli.reporting;

/** The eight categories of work that in-service members do for the community (服务岗位类别). */
public enum DutyCategory {
    /** Party building and organisation (组织建设). */
    PARTY_BUILDING,
    /** Legal advice and legal aid (法律咨询与援助). */
    LEGAL_AID,
    /** Help for the poor and disabled, and with finding work (助困扶残与就业援助). */
    HARDSHIP_AND_JOBS,
    /** Community governance (社区治理). */
    GOVERNANCE,
    /** Health and medicine (健康医疗). */
    HEALTH,
    /** Culture and sports (文化体育). */
    CULTURE_AND_SPORTS,
    /** Safety campaigns and patrols (安全宣传与治安巡逻). */
    SAFETY_AND_PATROL,
    /** Any other (其他). */
    OTHER
}
