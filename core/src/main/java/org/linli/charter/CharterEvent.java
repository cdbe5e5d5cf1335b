package org.linli.charter;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.DivisionCode;
import org.linli.kernel.Event;

/** What happens to a community's charter (章程事件). */
public sealed interface CharterEvent extends Event {
    /** {@return the community} */
    DivisionCode community();

    /** {@return the version's number} */
    int version();

    /** {@return its first day in force} */
    LocalDate effectiveFrom();

    /**
     * A community has its first charter (章程施行).
     *
     * @param community the community
     * @param version the version's number, 1
     * @param effectiveFrom its first day in force
     * @param approvedBy the body that approved it
     */
    record CharterBegun(DivisionCode community, int version, LocalDate effectiveFrom, String approvedBy)
            implements CharterEvent {}

    /**
     * A community has a new version (章程修订).
     *
     * @param community the community
     * @param version the version's number
     * @param effectiveFrom its first day in force
     * @param approvedBy the body that approved it
     * @param changes what differs from the version before
     */
    record CharterAdopted(
            DivisionCode community,
            int version,
            LocalDate effectiveFrom,
            String approvedBy,
            List<CharterDifference> changes)
            implements CharterEvent {
        /** Copies the list. */
        public CharterAdopted {
            changes = List.copyOf(changes);
        }
    }
}
