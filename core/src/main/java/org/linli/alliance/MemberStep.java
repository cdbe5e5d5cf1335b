package org.linli.alliance;

/** What may happen to a membership (成员变动). */
public enum MemberStep {
    /** Sign an agreement, for the first time or after leaving (加入). */
    ADMIT,
    /** Sign the next agreement (续签). */
    RENEW,
    /** Let the membership rest (暂停). */
    SUSPEND,
    /** Leave (退出). */
    WITHDRAW,
    /** The agreement runs out (到期). */
    EXPIRE,
    /** Take back a suspension or a withdrawal that was entered by mistake (撤销误操作). */
    REINSTATE
}
