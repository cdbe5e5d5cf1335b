package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The loop of faults finds mistakes that are made on purpose. */
class PlantedFaultTest {
    @ParameterizedTest
    @EnumSource
    void a_planted_mistake_is_found(PlantedFaults planted) {
        AssertionError found = assertThrows(AssertionError.class, () -> {
            FaultLoop loop = new FaultLoop(new StoryCase(Databases.h2InMemory(), planted::in), true);
            for (int seed = 0; seed < 8; seed++) {
                loop.sample(seed);
            }
        });
        assertFalse(
                found.getMessage().startsWith("Step "), "The story without faults must succeed: " + found.getMessage());
        System.out.println(
                planted + " is found: " + found.getMessage().lines().findFirst().orElseThrow());
    }
}
