package org.linli.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.reporting.MemberReport;

/**
 * A member's claim of a place (认领). It is made by the member, or for the member who asks for it: nobody is assigned. The
 * reason why a place was given back may tell of somebody's health or family: it stands in this record alone.
 *
 * @param report who, by the member's report
 * @param on when
 * @param by opaque id of who entered it, as of {@link org.linli.kernel.Actor#who}
 * @param state what has become of it
 * @param endedOn when the place was given back or to another, once it was
 * @param reason why it was given back, once it was
 * @param replacedBy who holds the place instead, by that member's report
 */
public record DutyClaim(
        Id<MemberReport> report,
        LocalDate on,
        String by,
        DutyClaimState state,
        Optional<LocalDate> endedOn,
        Optional<String> reason,
        Optional<Id<MemberReport>> replacedBy) {
    static DutyClaim held(Id<MemberReport> report, LocalDate on, String by) {
        return new DutyClaim(report, on, by, DutyClaimState.HELD, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return whether the member holds the place} */
    public boolean isHeld() {
        return state == DutyClaimState.HELD;
    }

    DutyClaim givenBack(LocalDate day, String why) {
        return new DutyClaim(
                report, on, by, DutyClaimState.GIVEN_BACK, Optional.of(day), Optional.of(why), Optional.empty());
    }

    DutyClaim replaced(LocalDate day, Id<MemberReport> other) {
        return new DutyClaim(
                report, on, by, DutyClaimState.REPLACED, Optional.of(day), Optional.empty(), Optional.of(other));
    }

    /** Leaves the reason out. */
    @Override
    public String toString() {
        return "DutyClaim[" + report + ", " + on + ", " + state + "]";
    }
}
