package org.linli.grid.post;

import java.util.List;

/** How far a post has come (岗位状态). */
public enum GridPostStatus {
    /** A person is nominated (提名). */
    NOMINATED,
    /** The person agrees (本人同意). */
    CONSENTED,
    /** Appointed, for a term (任命). */
    APPOINTED,
    /** Appointed, and made known to the residents (公示). */
    PUBLICISED,
    /** Over, after a term or before one began (离任). */
    ENDED;

    /** The states of a post that is not over. */
    static final List<GridPostStatus> OPEN = List.of(NOMINATED, CONSENTED, APPOINTED, PUBLICISED);

    /** {@return whether it is not over} */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
