package org.linli.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.grid.SampleDivision.TODAY;
import static org.linli.grid.SampleDivision.buildings;
import static org.linli.kernel.Explained.refused;
import static org.linli.kernel.Explained.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.code.DivisionCode;
import org.linli.code.GridCode;
import org.linli.code.GridCodeScheme;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

/** A division is drawn of something, and takes the place of another from a day that is still to come. */
class DivisionSuccessionTest {
    private static final GridCodeScheme SCHEME = GridCodeScheme.fifteenDigits();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void a_division_of_no_grid_or_of_too_many_is_not_drawn() {
        assertEquals(List.of("division-extent", "grid-full-coverage"), refused(drawing(new GridForm[0], SCHEME)));
        GridForm[] many = new GridForm[Division.MAX_GRIDS + 1];
        for (int number = 1; number <= many.length; number++) {
            many[number - 1] = GridForm.basic(number, "网格" + number, buildings(1));
        }
        assertEquals("division-extent", refused(drawing(many, SCHEME)).get(0));
    }

    @Test
    void a_grid_whose_code_is_not_the_community_s_is_not_drawn() {
        GridForm[] two = SampleDivision.twoGrids().grids().toArray(new GridForm[0]);
        assertEquals(List.of(), warned(drawing(two, SCHEME)));
        GridCodeScheme foreign = new GridCodeScheme() {
            @Override
            public Decision<GridCode> compose(DivisionCode community, int sequence) {
                return SCHEME.compose(DivisionCode.of("350603005005"), sequence);
            }

            @Override
            public Decision<GridCode> parse(String text, DivisionCode community) {
                return SCHEME.parse(text, community);
            }
        };
        assertEquals(List.of("grid-code-prefix", "grid-code-prefix"), refused(drawing(two, foreign)));
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

    private Decision<Division> drawing(GridForm[] grids, GridCodeScheme codes) {
        Drawing drawing = new Drawing(
                SampleDivision.COMMUNITY,
                DivisionForm.of(grids),
                Optional.empty(),
                SampleDivision.premises(),
                SampleDivision.TERMS,
                codes,
                () -> "g" + next.incrementAndGet());
        return Division.draw(drawing, Id.of("d1"), TODAY);
    }

    private static Decision<Division> publishing(Division present, LocalDate from) {
        Division next = SampleDivision.filed(SampleDivision.after(present, DivisionForm.of(present)));
        return next.publish(Optional.of(present), SampleDivision.premises(), from, TODAY, List.of());
    }
}
