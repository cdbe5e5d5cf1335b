package org.linli.recognition;

/** For what a community honours people (荣誉类别). A person stands in one category of a round. */
public enum AwardCategory {
    /** Excellent volunteer (优秀志愿者). */
    EXCELLENT_VOLUNTEER,
    /** Most beautiful head of a building (最美楼栋长). */
    BEAUTIFUL_BUILDING_HEAD,
    /** Excellent in-service member (优秀在职党员). */
    EXCELLENT_MEMBER
}
