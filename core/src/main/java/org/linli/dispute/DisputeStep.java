package org.linli.dispute;

/** What may be done about a dispute (纠纷流转). */
public enum DisputeStep {
    /** Register it (登记). */
    REGISTER,
    /** Accept it (受理). */
    ACCEPT,
    /** Reject it, and say why (不予受理). */
    REJECT,
    /** Refer it to another body (引导移送). */
    REFER,
    /** Join it to another case as a repeat (并案). */
    JOIN,
    /** Take it out of a case to which it was joined (撤销并案). */
    SEPARATE,
    /** Close it with the case to which it was joined (随主案归档). */
    CLOSE_ALONG,
    /** Record what a party says to mediation (当事人表态). */
    ANSWER,
    /** Assign a mediator (指派调解员). */
    ASSIGN,
    /** Release a mediator whom a party does not accept, or who withdraws (更换、回避). */
    RELEASE,
    /** Begin mediation (开始调解). */
    START,
    /** Invite others to help (邀请参与调解). */
    INVITE,
    /** Dissuade from noise, or mediate or handle it (噪声劝阻). */
    DISSUADE,
    /** Report to the police (报告公安机关). */
    REPORT,
    /** Pass it up to the tier above (上报). */
    ESCALATE,
    /** Make it more or less urgent (调整等级). */
    GRADE,
    /** Let it wait (中止). */
    STOP,
    /** Let it go on (恢复). */
    GO_ON,
    /** Give it more time (延期). */
    EXTEND,
    /** Record an agreement (达成协议). */
    AGREE,
    /** Sign the agreement (签字盖章). */
    SIGN,
    /** Take back a written agreement that is not in effect, so that mediation goes on (未签字协议撤回). */
    RETRACT,
    /** Apply for its confirmation (申请司法确认). */
    CONFIRM,
    /** Begin to perform it (开始履行). */
    PERFORM,
    /** Perform it (履行完毕). */
    FULFIL,
    /** Break it (不履行). */
    BREACH,
    /** Go on with what was broken (督促后继续履行). */
    REMEDY,
    /** Record that the police do not punish (公安机关不予处罚). */
    SETTLE,
    /** Follow up (回访). */
    FOLLOW_UP,
    /** End mediation in vain (终止调解). */
    TERMINATE,
    /** Put it on file (归档). */
    ARCHIVE,
    /** Reopen it, because the dispute has come back (反弹重启). */
    REOPEN,
    /** Correct what was registered wrongly (更正登记). */
    CORRECT
}
