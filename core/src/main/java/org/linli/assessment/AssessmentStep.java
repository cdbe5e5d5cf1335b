package org.linli.assessment;

/** What may happen to an assessment (考核步骤). */
public enum AssessmentStep {
    /** A line is entered (记录). */
    ENTER,
    /** A line is struck (作废记录). */
    STRIKE,
    /** The result is announced (告知结果). */
    ANNOUNCE,
    /** The assessed appeals (申诉). */
    APPEAL,
    /** The appeal is dismissed (驳回申诉). */
    DISMISS,
    /** The appeal is allowed, and lines are looked at again (支持申诉). */
    ALLOW,
    /** The result becomes final (确定). */
    FINISH,
    /** It was announced or finished by mistake (恢复记录). */
    REOPEN,
    /** It was begun by mistake (作废考核). */
    DROP
}
