package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each guard is for: who decides on what another changes in between is told so. */
abstract class GuardScenarios extends GuardRaces {
    @ParameterizedTest
    @EnumSource
    void who_is_overtaken_is_told(GuardSite site) {
        GuardRace race = site.race(this);
        List<String> told = told(race, true);
        assertTrue(told.contains(race.told()), () -> told + " without " + race.told());
    }

    @Test
    void a_posting_is_not_corrected_into_a_grid_that_is_gone_in_between() {
        GuardRace race = correctionBesideDivision();
        assertEquals(List.of(race.told()), told(race, true));
    }
}
