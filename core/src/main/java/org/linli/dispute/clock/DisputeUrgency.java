package org.linli.dispute.clock;

/** How urgent a dispute is (红黄蓝三色等级): for how long it may be mediated. */
public enum DisputeUrgency {
    /** It may get worse any day (红色). */
    RED,
    /** It gets worse when it is left (黄色). */
    YELLOW,
    /** As usual (蓝色). */
    BLUE
}
