package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

class DutyTimeTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Property(tries = 500)
    void days_are_those_of_the_report_in_the_period_without_exemptions(
            @ForAll @IntRange(min = 0, max = 60) int from,
            @ForAll @IntRange(min = 0, max = 60) int lasts,
            @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 80) Integer> begins,
            @ForAll @IntRange(min = 1, max = 30) int free,
            @ForAll @IntRange(min = 0, max = 60) int start,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        List<Period> exempt = begins.stream()
                .map(DAY::plusDays)
                .map(begin -> Period.between(begin, begin.plusDays(free)))
                .toList();
        Optional<LocalDate> until = lasts == 0 ? Optional.empty() : Optional.of(DAY.plusDays(from + lasts));
        DutyTime time = new DutyTime(Id.of("report"), DAY.plusDays(from), until, exempt);
        Period period = Period.between(DAY.plusDays(start), DAY.plusDays(start + length));
        long counted = period.from()
                .datesUntil(period.until().orElseThrow())
                .filter(time::isReportedOn)
                .filter(day -> exempt.stream().noneMatch(each -> each.contains(day)))
                .count();
        assertEquals(counted, time.days(period));
    }
}
