package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Drops one guard after the other, and shows that the race of each goes wrong then: none is there in vain, and the race would
 * notice its loss. For stores whose transactions are not ordered by the engine itself, which may see the race without guards.
 */
public abstract class PlantedGuards extends GuardRaces {
    @ParameterizedTest
    @EnumSource
    void without_its_guard_the_race_goes_wrong(GuardSite site) {
        GuardRace race = site.race(this);
        List<String> told = told(race, false);
        assertFalse(told.contains(race.told()), () -> told + " without the guard too, so the race shows nothing");
    }
}
