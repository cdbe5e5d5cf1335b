package org.linli.recognition;

import java.time.LocalDate;

/**
 * The points that a reviewer gives (评分). The last ones of a reviewer count.
 *
 * @param by opaque id of the reviewer
 * @param points from 0 to 100
 * @param evidence on what they rest; sealed under the candidate's key
 * @param on on which day
 */
public record AwardScore(String by, int points, String evidence, LocalDate on) {
    AwardScore with(String text) {
        return new AwardScore(by, points, text, on);
    }

    /** Leaves out what is written. */
    @Override
    public String toString() {
        return points + " points of " + on;
    }
}
