package org.linli.dispute.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.linli.calendar.Deadline;
import org.linli.calendar.DeadlineState;
import org.linli.calendar.Light;
import org.linli.kernel.Rule;

/**
 * One clock of a dispute (一项时限).
 *
 * @param duty what it waits for
 * @param deadline by when
 * @param dropped whether it is no longer waited for, because the case took another way
 */
public record DutyClock(DisputeDuty duty, Deadline deadline, boolean dropped) {
    /** {@return whether it is still waited for} */
    public boolean isOpen() {
        return !dropped && deadline.metAt().isEmpty();
    }

    /** {@return whether it was met after its end} */
    public boolean wasLate() {
        return !dropped && deadline.wasMetLate();
    }

    /** The same, as if it had not been met. */
    DutyClock unmet() {
        return new DutyClock(duty, deadline.unmet(), dropped);
    }

    /** {@return when its light turns yellow; empty when it is not waited for, or stands still} */
    public Optional<Instant> remindsAt() {
        return isOpen() ? deadline.remindsAt() : Optional.empty();
    }

    /**
     * What it asks for.
     *
     * @param asOf when
     * @param tierDays days that an overdue case stays with its tier
     * @return the stage; empty while there is time enough, while it stands still, and when it is not waited for
     */
    public Optional<DueStage> stage(Instant asOf, int tierDays) {
        boolean standsStill = deadline.state(asOf) == DeadlineState.PAUSED;
        if (!isOpen() || standsStill || deadline.light(asOf) == Light.GREEN) {
            return Optional.empty();
        }
        if (!asOf.isAfter(deadline.due())) {
            boolean reminds =
                    remindsAt().filter(instant -> !asOf.isBefore(instant)).isPresent();
            return reminds ? Optional.of(DueStage.REMINDER) : Optional.empty();
        }
        boolean passed = asOf.isAfter(deadline.due().plus(Duration.ofDays(tierDays)));
        return Optional.of(passed && duty.isOfTheCommunity() ? DueStage.ESCALATION : DueStage.SUPERVISION);
    }

    /** {@return the rule by which it is watched} */
    public Rule<DisputeClockRules.Running> rule() {
        return switch (duty) {
            case MEDIATE -> DisputeClockRules.TIME_LIMIT;
            case LABOUR_MEDIATION -> DisputeClockRules.LABOUR_15D;
            case LABOUR_LIMITATION -> DisputeClockRules.LABOUR_LIMITATION;
            default -> DisputeClockRules.OVERDUE;
        };
    }
}
