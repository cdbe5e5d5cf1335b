package org.linli.activity;

/** What may happen to an activity (活动办理步骤). */
public enum ActivityStep {
    /** It is planned otherwise (变更). */
    AMEND,
    /** The police permit it (许可). */
    PERMIT,
    /** It is published (发布). */
    PUBLISH,
    /** People sign up, or what became of a sign-up is recorded (报名). */
    SIGN_UP,
    /** It begins (开始). */
    BEGIN,
    /** A person comes, or a person who did not come is struck (签到). */
    CHECK_IN,
    /** It is over, and its counts are recorded (举办). */
    HOLD,
    /** Those who came say what they think of it (评价). */
    RATE,
    /** It is filed (归档). */
    ARCHIVE,
    /** It is called off (取消). */
    CANCEL,
    /** What ended it was a mistake (恢复). */
    REOPEN,
    /** What called it off before it was published was a mistake (恢复筹备). */
    REOPEN_PLAN,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
