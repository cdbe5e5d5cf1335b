package org.linli.grid.post;

/** How far a post has come (岗位状态). */
public enum GridPostStatus {
    /** Somebody is nominated (提名). */
    NOMINATED,
    /** The person agrees (本人同意). */
    CONSENTED,
    /** Appointed, for a term (任命). */
    APPOINTED,
    /** Appointed, and made known to the residents (公示). */
    PUBLICISED,
    /** Over, after a term or before one began (离任). */
    ENDED;

    /** {@return whether it is not over} */
    public boolean isOpen() {
        return this != ENDED;
    }
}
