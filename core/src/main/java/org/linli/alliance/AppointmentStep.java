package org.linli.alliance;

/** The steps of a cross-appointment (任职程序). */
public enum AppointmentStep {
    /** Recommend a person (推荐). */
    RECOMMEND,
    /** Select, in the meeting of the community's party organisation (遴选). */
    SELECT,
    /** Approve, by the sub-district's party committee (批复). */
    APPROVE,
    /** File with the organisation department (备案). */
    FILE,
    /** Appoint for a term (聘用). */
    APPOINT,
    /** End it (结束). */
    END,
    /** Correct a term that was written wrongly (更正任期). */
    CORRECT,
    /** Take back an end that was entered by mistake (撤销误终止). */
    REOPEN
}
