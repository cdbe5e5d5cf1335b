package org.linli.needs;

/** What may happen to a need (需求步骤). */
public enum NeedStep {
    /** It is submitted (申报). */
    SUBMIT,
    /** It is verified (核实). */
    VERIFY,
    /** It is published (发布). */
    PUBLISH,
    /** It is rejected (不予受理). */
    REJECT,
    /** Who asked withdraws it (撤回). */
    WITHDRAW,
    /** No member has what is needed (登记无人认领). */
    LEAVE_UNMATCHED,
    /** It comes before a joint conference (提交联席会议). */
    ESCALATE,
    /** A member claims it (认领). */
    CLAIM,
    /** The community dispatches it to a member (派单). */
    DISPATCH,
    /** The member begins (接单办理). */
    BEGIN,
    /** The claim is given back (退单). */
    RELEASE,
    /** The member has delivered (送达). */
    DELIVER,
    /** Who asked says that it was not delivered as asked (提出异议). */
    CONTEST,
    /** Who asked confirms (确认). */
    CONFIRM,
    /** Who asked rates it (评价). */
    RATE,
    /** A confirmation that was a mistake is taken back (撤销确认). */
    RETRACT,
    /** It is open again: its end was a mistake (恢复). */
    REOPEN,
    /** What was written wrongly is corrected (更正). */
    CORRECT
}
