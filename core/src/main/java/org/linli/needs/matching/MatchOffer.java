package org.linli.needs.matching;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.needs.ClaimRules;
import org.linli.needs.NeedForm;
import org.linli.needs.Resource;
import org.linli.needs.ResourceRules;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.HalfDay;
import org.linli.needs.capacity.Window;

/**
 * A resource beside the member that offers it (可匹配资源).
 *
 * @param resource the resource
 * @param offering the member, as it stands today
 * @param lastServed when the member took a need last, if ever
 */
public record MatchOffer(Resource resource, ClaimRules.Offering offering, Optional<LocalDate> lastServed) {
    /** When it would serve a need: in the need's window, else on the first day from today on. */
    Booking booking(NeedForm need, LocalDate today) {
        LocalDate from = resource.form().availability().from();
        LocalDate first = from.isAfter(today) ? from : today;
        return new Booking(
                need.quantity(),
                need.window().orElseGet(() -> new Window(HalfDay.morning(first), HalfDay.morning(first.plusDays(1)))));
    }

    ResourceRules.Reserving reserving(Booking booking) {
        return new ResourceRules.Reserving(resource.occupancy(), resource.form().availability(), Optional.of(booking));
    }
}
