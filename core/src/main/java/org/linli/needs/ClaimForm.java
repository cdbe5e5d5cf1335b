package org.linli.needs;

import org.linli.kernel.Id;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.Window;

/**
 * How a need is to be served (认领单).
 *
 * @param resource with which resource
 * @param booking how much of it, and when
 */
public record ClaimForm(Id<Resource> resource, Booking booking) {
    /**
     * How a need is to be served.
     *
     * @param resource with which resource
     * @param amount how much of it
     * @param window when
     * @return the form
     */
    public static ClaimForm of(Id<Resource> resource, long amount, Window window) {
        return new ClaimForm(resource, new Booking(amount, window));
    }
}
