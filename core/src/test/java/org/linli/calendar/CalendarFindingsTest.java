package org.linli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.kernel.Explained.warned;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;

/** What a calendar of weekends says of a deadline, with its figures. */
class CalendarFindingsTest {
    @Test
    void a_calendar_without_festivals_names_the_year() {
        Decision<Deadline> started = Deadline.start(
                Instant.parse("2022-09-05T01:00:00Z"),
                Term.workingDays(5),
                CivilTime.CHINA,
                WorkCalendar.weekendsOnly());
        assertEquals(List.of("calendar-weekends-only"), warned(started));
        Finding finding = started.findings().get(0);
        assertEquals(Map.of("year", 2022L), finding.figures());
    }
}
