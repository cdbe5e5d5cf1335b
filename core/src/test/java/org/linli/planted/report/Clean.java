package org.linli.planted.report;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.linli.charter.Charter;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.slf4j.Logger;

/** Does what is allowed, close to what is not. */
public record Clean(Id<Clean> id, List<String> names) implements Event {
    /** Asks the clock that it was given. */
    public static Instant now(Clock clock) {
        return clock.instant().isAfter(Instant.MIN) ? Instant.now(clock) : Instant.MIN;
    }

    /** Shows the one type of SLF4J that is allowed. */
    public static void tell(Logger logger) {
        logger.info("{}", Charter.national(LocalDate.of(2022, 9, 1)).version());
    }

    /** Names charset and locale. */
    public static InputStreamReader read(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /** Names the locale. */
    public String name() {
        return String.format(Locale.ROOT, "%s", id).toLowerCase(Locale.ROOT);
    }

    /** Lets the thread be interrupted, which starts none. */
    public static boolean interrupted() {
        return Thread.currentThread().isInterrupted();
    }
}
