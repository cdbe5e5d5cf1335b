package org.linli.needs;

/** How urgent a need is (紧急程度), the most urgent first. */
public enum NeedUrgency {
    /** At once (特急). */
    URGENT,
    /** Soon (较急). */
    SOON,
    /** As it fits (一般). */
    ORDINARY
}
