package org.linli.duty.posting;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.duty.DutyMember;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.reporting.MemberReport;
import org.linli.storage.PersonalTexts;

/**
 * A member's claim of a place (认领), made by the member or at the member's wish. The reason for giving a place back may reveal
 * a matter of health or family, so it is sealed under the member's key, and stands in this record only.
 *
 * @param report the member's report
 * @param person the member
 * @param on the day of the claim
 * @param by opaque id of the actor who entered it, {@link org.linli.kernel.Actor#who}
 * @param state the state
 * @param endedOn the day on which the place was given back or to another member, once it was
 * @param reason the reason for giving it back, once given back
 * @param replacedBy the report of the member who took the place over
 */
public record DutyClaim(
        Id<MemberReport> report,
        Id<Person> person,
        LocalDate on,
        String by,
        DutyClaimState state,
        Optional<LocalDate> endedOn,
        Optional<String> reason,
        Optional<Id<MemberReport>> replacedBy) {
    static DutyClaim held(DutyMember member, LocalDate on, String by) {
        return new DutyClaim(
                member.report(),
                member.person(),
                on,
                by,
                DutyClaimState.HELD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return whether the member holds the place} */
    public boolean isHeld() {
        return state == DutyClaimState.HELD;
    }

    DutyClaim givenBack(LocalDate day, String why) {
        return new DutyClaim(
                report,
                person,
                on,
                by,
                DutyClaimState.GIVEN_BACK,
                Optional.of(day),
                Optional.of(why),
                Optional.empty());
    }

    DutyClaim replaced(LocalDate day, Id<MemberReport> other) {
        return new DutyClaim(
                report,
                person,
                on,
                by,
                DutyClaimState.REPLACED,
                Optional.of(day),
                Optional.empty(),
                Optional.of(other));
    }

    /** The claim as other members see it: why a place was given back is a matter of who gave it. */
    DutyClaim withoutReason() {
        return withReason(Optional.empty());
    }

    DutyClaim withTexts(PersonalTexts.Replacement each, String field) {
        return withReason(reason.map(text -> each.of(person, field, text)));
    }

    private DutyClaim withReason(Optional<String> why) {
        return new DutyClaim(report, person, on, by, state, endedOn, why, replacedBy);
    }

    /** Leaves the reason out. */
    @Override
    public String toString() {
        return "DutyClaim[" + report + ", " + on + ", " + state + "]";
    }
}
