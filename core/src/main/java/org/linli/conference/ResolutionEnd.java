package org.linli.conference;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;

/**
 * How a resolution ended (办结).
 *
 * @param day when
 * @param text what was done; or why it was let go
 * @param conference the conference that let it go; empty for one that was done
 */
public record ResolutionEnd(LocalDate day, String text, Optional<Id<Conference>> conference) {}
