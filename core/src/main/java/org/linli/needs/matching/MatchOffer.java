package org.linli.needs.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.needs.ClaimRules;
import org.linli.needs.NeedForm;
import org.linli.needs.Resource;
import org.linli.needs.capacity.Booking;
import org.linli.needs.capacity.HalfDay;
import org.linli.needs.capacity.Window;

/**
 * A resource beside the member that offers it (可匹配资源).
 *
 * @param resource the resource
 * @param load the member, as it stands today, and how many needs it serves
 * @param lastServed when the member took a need last, if ever
 */
public record MatchOffer(Resource resource, ClaimRules.Load load, Optional<LocalDate> lastServed) {
    /** When it would serve a need: in the need's window, else on the first day from today on. */
    Booking booking(NeedForm need, LocalDate today) {
        return new Booking(need.quantity(), need.window().orElseGet(() -> first(today)));
    }

    /** The categories that the resource serves. */
    List<String> categories() {
        return Stream.concat(Stream.of(resource.form().category()), resource.form().also().stream())
                .distinct()
                .toList();
    }

    private Window first(LocalDate today) {
        LocalDate from = resource.form().availability().from();
        LocalDate first = from.isAfter(today) ? from : today;
        return new Window(HalfDay.morning(first), HalfDay.morning(first.plusDays(1)));
    }
}
