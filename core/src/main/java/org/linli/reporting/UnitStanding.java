package org.linli.reporting;

import java.util.List;
import org.linli.kernel.Finding;

/**
 * How a unit stands (单位报到情况).
 *
 * @param report the unit's report
 * @param unit the name of its party organisation
 * @param reported its members who reported here, of those who are to
 * @param findings {@code unit-report-rate} where it is less than the charter's
 */
public record UnitStanding(UnitReport report, String unit, UnitRate reported, List<Finding> findings) {
    /** Copies the list. */
    public UnitStanding {
        findings = List.copyOf(findings);
    }
}
