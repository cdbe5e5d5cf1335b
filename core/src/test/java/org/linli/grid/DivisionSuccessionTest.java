package org.linli.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.grid.SampleDivision.TODAY;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

/** A division is drawn of something, and takes the place of another from a day that is still to come. */
class DivisionSuccessionTest {
    @Test
    void a_division_of_no_grid_is_not_drawn() {
        assertEquals(
                List.of("division-extent"),
                refused(Division.draw(SampleDivision.drawing(DivisionForm.of()), Id.of("d1"), TODAY)).stream()
                        .limit(1)
                        .toList());
    }

    @Test
    void after_a_division_in_force_none_is_published_on_a_day_that_is_past() {
        Division present = SampleDivision.published();
        assertEquals(List.of("division-effective-day"), refused(publishing(present, TODAY.minusDays(1))));
        assertEquals(List.of(), warned(publishing(present, TODAY)));
    }

    @Test
    void after_a_division_that_is_still_to_come_none_is_published_for_its_first_day() {
        LocalDate from = TODAY.plusDays(10);
        Division coming = SampleDivision.filed(SampleDivision.draft())
                .publish(Optional.empty(), SampleDivision.premises(), from, TODAY, List.of())
                .orElseThrow();
        assertEquals(List.of("division-effective-day"), refused(publishing(coming, from)));
        assertEquals(List.of(), warned(publishing(coming, from.plusDays(1))));
    }

    private static Decision<Division> publishing(Division present, LocalDate from) {
        Division next = SampleDivision.filed(SampleDivision.after(present, DivisionForm.of(present)));
        return next.publish(Optional.of(present), SampleDivision.premises(), from, TODAY, List.of());
    }
}
