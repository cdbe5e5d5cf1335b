package org.linli.reporting;

import org.linli.kernel.Period;

/**
 * A time in which a member need not serve (暂免服务). The reason may tell of somebody's health: it stands in this record
 * alone.
 *
 * @param reason one of the charter's
 * @param time from which day until which; it ends earlier when the member resumes
 */
public record Exemption(String reason, Period time) {
    /** Shows the time only. */
    @Override
    public String toString() {
        return "Exemption[" + time + "]";
    }
}
