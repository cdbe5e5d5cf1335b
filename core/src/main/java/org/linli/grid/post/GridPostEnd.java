package org.linli.grid.post;

/** Why a post is over (离任原因). */
public enum GridPostEnd {
    /** The community releases the person: a decision, which has to keep the quotas (免去). */
    RELEASED,
    /** The person resigned, moved away, or died: a fact, which is always accepted (离任). */
    LEFT
}
