package org.linli.clock;

/** What a tracked clock waits for (跟踪事项). */
public enum TrackedDuty {
    /** The petition office passes the petition on (转送、交办). */
    TRANSFER,
    /** The body that has it tells the petitioner whether it accepts it (受理告知). */
    NOTICE,
    /** A body to which it does not belong objects (转送异议). */
    OBJECTION,
    /** The body that accepted it answers (办理答复). */
    FINISH,
    /** The petitioner may ask for a review (申请复查). */
    ASK_REVIEW,
    /** The body above answers the review (复查答复). */
    REVIEW,
    /** The petitioner may ask for a recheck (申请复核). */
    ASK_RECHECK,
    /** The body above that one answers the recheck (复核意见). */
    RECHECK,
    /** The caller of a ticket is contacted (联系来电人). */
    CONTACT,
    /** A ticket is closed (工单办结). */
    RESOLVE,
    /** An objection to a dispatch is answered (异议审核). */
    EXAMINE,
    /** The caller of a ticket, or a requester who gave a bad rating, is called back (回访). */
    CALL_BACK,
    /** A requester is told whether a request is accepted, and of all that is missing (受理或一次性告知). */
    TELL,
    /** A request is done, as promised (承诺办结). */
    PROMISE,
    /** The unit to which a request was passed on answers (承办单位办理). */
    UNIT,
    /** The officer who was told first answers an enterprise (答复企业). */
    ANSWER_ENTERPRISE,
    /** The body that took a complaint about arrears passes it on (账款投诉转交). */
    PASS_ON_COMPLAINT,
    /** The body that deals with a complaint about arrears tells the result (账款投诉告知结果). */
    TELL_RESULT,
    /** It tells the result after the longest time that there is (账款投诉最长期限). */
    TELL_RESULT_AT_MOST;

    /** {@return whether someone may do it and need not: its end is late for no one} */
    public boolean isChoice() {
        return this == OBJECTION || this == ASK_REVIEW || this == ASK_RECHECK;
    }
}
