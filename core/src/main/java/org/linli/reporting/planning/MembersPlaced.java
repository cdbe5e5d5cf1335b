package org.linli.reporting.planning;

import java.util.List;
import org.linli.kernel.Id;
import org.linli.reporting.MemberReport;

/**
 * The members who were placed together (编入结果).
 *
 * @param reports the members' reports, in the order in which they were given
 */
public record MembersPlaced(List<Id<MemberReport>> reports) {
    /** The most members that are placed together. */
    public static final int MAX = 2_000;

    /** Copies the list. */
    public MembersPlaced {
        reports = List.copyOf(reports);
    }
}
