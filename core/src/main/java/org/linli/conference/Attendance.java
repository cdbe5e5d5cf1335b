package org.linli.conference;

import java.util.Set;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * Who came to a joint conference (到会情况).
 *
 * @param present the units that came; one that abstains is present
 * @param seats how many units belonged to the conference on its day
 */
public record Attendance(Set<Id<Organisation>> present, int seats) {
    /** Copies the set. */
    public Attendance {
        present = Set.copyOf(present);
    }
}
