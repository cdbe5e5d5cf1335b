package org.linli.recognition;

/** What may happen to a nomination (提名步骤). */
public enum AwardStep {
    /** Compared with what is on record (核实条件). */
    QUALIFY,
    /** A reviewer gives points (评分). */
    SCORE,
    /** The votes of residents are entered (登记投票). */
    VOTE,
    /** A reviewer stands back (回避). */
    RECUSE,
    /** Made public (公示). */
    PUBLICISE,
    /** An objection is recorded (登记异议). */
    OBJECT,
    /** Objections do not hold (异议不成立). */
    DISMISS,
    /** An objection holds (异议成立). */
    UPHOLD,
    /** Honoured (授予). */
    AWARD,
    /** Not honoured (不予授予). */
    DECLINE,
    /** The person withdraws (退出). */
    WITHDRAW,
    /** Taken up again after a mistake (恢复). */
    REOPEN,
    /** The honour is taken back (撤销荣誉). */
    REVOKE,
    /** It was taken back by mistake (恢复荣誉). */
    REINSTATE,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
