package org.linli.grid.post;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;

/**
 * How a post ended (离任记录).
 *
 * @param reason why
 * @param on the first day on which it is no longer held
 * @param continuedIn the post in which the person goes on, where a new division moved it
 */
public record Ending(GridPostEnd reason, LocalDate on, Optional<Id<GridPost>> continuedIn) {}
