package org.linli.alliance;

import java.util.Optional;
import org.linli.kernel.Label;

/** How a membership stands (成员状态). */
public enum MemberStatus {
    /** The agreement is signed and runs (有效). */
    ACTIVE,
    /** The membership rests (暂停). */
    SUSPENDED,
    /** The agreement has run out (到期). */
    EXPIRED,
    /** The member has left (退出). */
    WITHDRAWN;

    /** {@return whether the member belongs to the alliance} */
    public boolean isMember() {
        return this == ACTIVE || this == SUSPENDED;
    }

    /** The label of a status, and of having none: never joined. */
    static Label label(Optional<MemberStatus> status) {
        return status.map(Label::of).orElse(new Label("member-status.NONE"));
    }
}
