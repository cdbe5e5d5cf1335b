package org.linli.grid.post;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

/**
 * How a post ended (离任记录).
 *
 * @param reason why
 * @param on the first day on which it is no longer held
 * @param continuedIn the post in which the person goes on, where a new division moved it
 * @param was how far the post had come before
 * @param term from which day until which it was to be held before
 */
public record Ending(
        GridPostEnd reason,
        LocalDate on,
        Optional<Id<GridPost>> continuedIn,
        GridPostStatus was,
        Optional<Period> term) {}
