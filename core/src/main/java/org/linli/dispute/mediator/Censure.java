package org.linli.dispute.mediator;

import java.time.LocalDate;

/**
 * A misconduct of a mediator that was established (对违规行为的处理).
 *
 * @param on when
 * @param misconduct what
 * @param serious whether it was so serious that the mediator was dismissed for it
 */
public record Censure(LocalDate on, MediatorMisconduct misconduct, boolean serious) {}
