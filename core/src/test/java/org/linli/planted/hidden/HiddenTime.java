package org.linli.planted.hidden;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/** Reads the time that nobody gave. */
final class HiddenTime {
    private HiddenTime() {}

    static List<Object> all() {
        Supplier<LocalDateTime> later = LocalDateTime::now;
        return List.of(
                Instant.now(),
                LocalDate.now(ZoneId.systemDefault()),
                YearMonth.now(),
                Clock.systemUTC(),
                Clock.tickSeconds(ZoneId.of("Asia/Shanghai")),
                System.currentTimeMillis(),
                System.nanoTime(),
                new Date(),
                later);
    }
}
