package org.linli.storage.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Event;

/** What happens to probes. */
public sealed interface ProbeEvent extends Event {
    /** It was made. */
    record ProbeMade(String title, List<String> lines) implements ProbeEvent {
        public ProbeMade {
            lines = List.copyOf(lines);
        }
    }

    /** It was changed. */
    record ProbeChanged(long weight, Optional<Instant> seen) implements ProbeEvent {}

    /** It was looked at. */
    record ProbeTouched() implements ProbeEvent {}
}
