package org.linli.grid.post;

/** What may be done to a post (岗位程序). */
public enum GridPostStep {
    /** The person agrees (本人同意). */
    CONSENT,
    /** Appoint for a term (任命). */
    APPOINT,
    /** Make it known to the residents (公示). */
    PUBLICISE,
    /** Let the term last longer (续任). */
    EXTEND,
    /** End it (离任). */
    END
}
