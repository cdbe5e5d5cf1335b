package org.linli.reporting;

import org.linli.kernel.Period;

/**
 * A period in which a member need not serve (暂免服务). The reason may reveal a matter of health, so it is stored in this record
 * only.
 *
 * @param reason one of the charter's reasons
 * @param time the period; it ends earlier when the member resumes
 */
public record Exemption(String reason, Period time) {
    /** Shows the period only. */
    @Override
    public String toString() {
        return "Exemption[" + time + "]";
    }
}
