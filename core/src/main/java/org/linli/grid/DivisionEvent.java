package org.linli.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to the division of a community (网格划分事件). */
public sealed interface DivisionEvent extends Event {
    /** {@return the division} */
    Id<Division> division();

    /**
     * A division was drawn, for the first time or anew (方案拟定).
     *
     * @param division its id
     * @param replaces the one in force, if any
     * @param grids its grids
     */
    record DivisionDrawn(Id<Division> division, Optional<Id<Division>> replaces, List<Grid> grids)
            implements DivisionEvent {
        /** Copies the list. */
        public DivisionDrawn {
            grids = List.copyOf(grids);
        }
    }

    /**
     * A division has gone a step further, or back (方案审核、备案、退回、放弃).
     *
     * @param division its id
     * @param status how far it has come
     */
    record DivisionAdvanced(Id<Division> division, DivisionStatus status) implements DivisionEvent {}

    /**
     * A division was published (方案公布). What becomes of each post and incident that loses its place to it is told by events
     * of their own.
     *
     * @param division its id
     * @param from its first day
     */
    record DivisionPublished(Id<Division> division, LocalDate from) implements DivisionEvent {}

    /**
     * Another division takes its place (方案调整).
     *
     * @param division its id
     * @param until the first day on which it is no longer in force
     * @param successor the other
     */
    record DivisionAdjusted(Id<Division> division, LocalDate until, Id<Division> successor) implements DivisionEvent {}

    /**
     * A published division was revoked before its first day (撤销公布).
     *
     * @param division its id
     * @param from the day on which it was to be in force
     * @param reason why
     */
    record DivisionRevoked(Id<Division> division, LocalDate from, String reason) implements DivisionEvent {}

    /**
     * The division goes on, because the one that was to take its place was revoked (恢复执行).
     *
     * @param division its id
     * @param successor the other
     */
    record DivisionResumed(Id<Division> division, Id<Division> successor) implements DivisionEvent {}
}
