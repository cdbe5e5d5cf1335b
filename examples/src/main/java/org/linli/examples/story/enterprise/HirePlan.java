package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.List;

/**
 * A vacancy of an old ledger, and who came to it (岗位脚本).
 *
 * @param employer which enterprise
 * @param title what the post is called
 * @param from its first day
 * @param candidates who was referred, in order
 */
record HirePlan(int employer, String title, LocalDate from, List<Candidate> candidates) {
    /** Copies the list. */
    HirePlan {
        candidates = List.copyOf(candidates);
    }

    /** How many were hired. */
    int heads() {
        return (int) candidates.stream()
                .filter(candidate -> candidate.course() != Course.DECLINED)
                .count();
    }

    /**
     * Who was referred.
     *
     * @param person which person of the ledger
     * @param isResident whether the person lives in the community
     * @param on the day of the referral
     * @param course how it went
     */
    record Candidate(int person, boolean isResident, LocalDate on, Course course) {}

    /** How a referral goes. */
    enum Course {
        /** Hired, and stays. */
        STAYS,
        /** Hired, and leaves before the thirtieth day. */
        LEAVES,
        /** The enterprise or the person declines. */
        DECLINED
    }
}
