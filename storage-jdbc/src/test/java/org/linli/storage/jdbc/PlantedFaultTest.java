package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.budget.Budget;
import org.linli.scenario.CommandStory;

/** The loop of faults finds mistakes that are made on purpose. */
class PlantedFaultTest {
    @ParameterizedTest
    @EnumSource
    void a_planted_mistake_is_found(PlantedFaults planted) {
        Budget all = Budget.unbounded();
        AssertionError found = assertThrows(AssertionError.class, () -> {
            StoryCase story = new StoryCase(Databases.h2InMemory(), planted::in);
            new FaultLoop(story, CommandStory.parts().get(0), 0, all).inject(all);
        });
        assertFalse(
                found.getMessage().startsWith("Step "), "The story without faults must succeed: " + found.getMessage());
        System.out.println(
                planted + " is found: " + found.getMessage().lines().findFirst().orElseThrow());
    }
}
