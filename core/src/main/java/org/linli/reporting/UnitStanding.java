package org.linli.reporting;

import java.util.List;
import org.linli.charter.Rate;
import org.linli.kernel.Finding;

/**
 * How a unit stands (单位报到情况).
 *
 * @param report the unit's report
 * @param unit the name of its party organisation
 * @param reported its members who reported here, of those who are to
 * @param completed those of them who served as much as is asked in the year or quarter, of those who reported
 * @param findings {@code unit-report-rate} where a rate is less than the charter's; of completion once the year or quarter
 *     is over
 */
public record UnitStanding(UnitReport report, String unit, Rate reported, Rate completed, List<Finding> findings) {
    /** Copies the list. */
    public UnitStanding {
        findings = List.copyOf(findings);
    }
}
