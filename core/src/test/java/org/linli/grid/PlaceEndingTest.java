package org.linli.grid;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Label;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class PlaceEndingTest {
    private static final LocalDate DAY = LocalDate.of(2023, 4, 1);
    private static final Label INCIDENT = new Label("kind.incident");

    @Nested
    @RuleTest("grid-place-ends")
    class grid_place_ends {
        private final RuleCase<Optional<LocalDate>> rule = RuleCase.warning(DivisionRules.PLACE_ENDS)
                .on(from -> new PlaceEnding(INCIDENT, "incident-1", "南网格", from));

        @Test
        void satisfied_by_a_place_that_every_division_has() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_a_place_that_ends() {
            rule.breaks(Optional.of(DAY), Map.of("what", INCIDENT, "name", "incident-1", "grid", "南网格", "from", DAY));
        }

        @Test
        void boundary_is_the_day_until_which_it_is_needed() {
            RuleCase<Optional<LocalDate>> needed = RuleCase.warning(DivisionRules.PLACE_ENDS)
                    .on(until -> new PlaceEnding(INCIDENT, "incident-1", "南网格", Optional.of(DAY)).neededUntil(until));
            needed.holds(Optional.of(DAY));
            needed.breaks(Optional.of(DAY.plusDays(1)));
            needed.breaks(Optional.empty());
        }
    }
}
