package org.linli.needs.project;

import java.time.LocalDate;

/**
 * A milestone that was reached (已达成节点).
 *
 * @param number its number, from 1
 * @param on when
 */
public record ReachedMilestone(int number, LocalDate on) {}
