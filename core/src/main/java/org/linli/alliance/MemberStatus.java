package org.linli.alliance;

/** How a membership stands (成员状态). */
public enum MemberStatus {
    /** The agreement is signed and runs (有效). */
    ACTIVE,
    /** The membership rests (暂停). */
    SUSPENDED,
    /** The agreement has run out (到期). */
    EXPIRED,
    /** The member has left (退出). */
    WITHDRAWN
}
