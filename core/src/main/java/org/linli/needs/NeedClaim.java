package org.linli.needs;

import java.time.LocalDate;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.needs.capacity.Booking;

/**
 * Who serves a need with what (认领).
 *
 * @param resource with which resource
 * @param member the member that offers it
 * @param booking how much of it, and when
 * @param on the day on which it was claimed or dispatched
 * @param dispatched whether the community has dispatched it
 */
public record NeedClaim(
        Id<Resource> resource, Id<PartyOrganisation> member, Booking booking, LocalDate on, boolean dispatched) {}
