package org.linli.petition;

import java.util.List;
import org.linli.clock.TrackedClock;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on the clocks of petitions, which the community watches and other bodies keep (信访时限规则). */
public final class PetitionClockRules {
    /** A petition office passes a petition on within fifteen days. */
    public static final Rule<TrackedClock.Running> TRANSFER = overdue("petition-transfer-15d", "§22");

    /** The petitioner is told within fifteen days whether it is accepted. */
    public static final Rule<TrackedClock.Running> NOTICE = overdue("petition-notice-15d", "§23");

    /** A claim is answered within sixty days of its acceptance. */
    public static final Rule<TrackedClock.Running> FINISH = overdue("petition-finish-60d", "§34");

    /** A review is answered within thirty days. */
    public static final Rule<TrackedClock.Running> REVIEW = overdue("petition-review-30d", "§35");

    /** A recheck is answered within thirty days, in which a hearing does not count. */
    public static final Rule<TrackedClock.Running> RECHECK = overdue("petition-recheck-30d", "§36");

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(TRANSFER, NOTICE, FINISH, REVIEW, RECHECK);

    private PetitionClockRules() {}

    private static Rule<TrackedClock.Running> overdue(String id, String article) {
        return Rule.<TrackedClock.Running>warning(id)
                .basis(Statutes.PETITIONS.article(article))
                .holds(facts -> !facts.isOverdue())
                .orSays(TrackedClock.Running::figures);
    }

    /** The rule by which a duty is watched that is no one's choice. */
    static Rule<TrackedClock.Running> of(TrackedDuty duty) {
        return switch (duty) {
            case TRANSFER -> TRANSFER;
            case NOTICE -> NOTICE;
            case REVIEW -> REVIEW;
            case RECHECK -> RECHECK;
            default -> FINISH;
        };
    }
}
