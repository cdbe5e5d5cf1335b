package org.linli.needs;

import org.linli.kernel.Id;
import org.linli.needs.capacity.Booking;

/**
 * What is reserved of a resource for a need (预留).
 *
 * @param need for which
 * @param booking how much, and when
 * @param used whether it was delivered
 */
public record Reservation(Id<Need> need, Booking booking, boolean used) {}
