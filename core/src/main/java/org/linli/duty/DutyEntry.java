package org.linli.duty;

import java.util.Optional;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.reporting.MemberReport;

/**
 * A member as the books count him or her.
 *
 * @param time the days of service
 * @param party the party organisation of the unit to which the member belonged in the period, at last
 * @param active whether the report is not over by now
 */
record DutyEntry(DutyTime time, Optional<Id<PartyOrganisation>> party, boolean active) {
    Id<MemberReport> report() {
        return time.report();
    }
}
