package org.linli.activity;

/** As what people come to an activity (参加身份). */
public enum SignUpPart {
    /** They take part, each in a place (参加者). */
    PARTICIPANT,
    /** They speak or teach, and take no place (主讲人). */
    SPEAKER,
    /** They help to hold it, and take no place (工作人员). */
    HELPER
}
