package org.linli.grid.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.linli.calendar.WorkCalendar;
import org.linli.work.Reading;

/** Reads incidents with their present clocks: an end that was counted provisionally is counted anew, so that none is frozen before its notice. */
final class Recounting {
    // A notice of holidays moves a provisional end by less.
    private static final Duration MARGIN = Duration.ofDays(20);

    private Recounting() {}

    static List<Incident> of(Reading view, List<Incident> stored, LocalDate today) {
        if (stored.stream().noneMatch(incident -> incident.clock().isProvisional())) {
            return stored;
        }
        WorkCalendar calendar = view.calendarOn(today);
        return stored.stream().map(incident -> incident.recounted(calendar)).toList();
    }

    /** The incidents of which something may be overdue, what was due first in front. */
    static List<Incident> due(Reading view, Instant now, LocalDate today) {
        return of(view, view.list(view.all(Incident.KIND).below(Incident.DUE, now.plus(MARGIN))), today).stream()
                .sorted(Comparator.comparing(incident -> incident.nextDue().orElse(now)))
                .toList();
    }
}
