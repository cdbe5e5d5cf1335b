package org.linli.planted.coverage;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.RuleTest;

/** Tests with gaps. No build runs them: the name is not that of a test class. */
class PlantedCases {
    @Nested
    @RuleTest("planted-asked")
    class asked {
        @Test
        void satisfied_once() {}

        @Test
        void violated_once() {}

        void boundary_without_an_annotation() {}
    }

    @Nested
    @RuleTest("planted-gone")
    class gone {
        @Test
        void satisfied_once() {}
    }
}
