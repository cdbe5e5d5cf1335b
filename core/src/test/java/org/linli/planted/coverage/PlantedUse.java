package org.linli.planted.coverage;

import java.util.ArrayList;
import java.util.List;
import org.linli.kernel.Finding;

/** Asks some of the planted rules. */
final class PlantedUse {
    private PlantedUse() {}

    static List<Finding> check(int number) {
        List<Finding> findings = new ArrayList<>(PlantedRules.SET.check(number));
        PlantedRules.ASKED.check(number).ifPresent(findings::add);
        return findings;
    }
}
