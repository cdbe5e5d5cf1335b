package org.linli.alliance;

import java.util.List;

/** How far a cross-appointment has come (任职进度). */
public enum AppointmentStatus {
    /** Recommended by the member or the community (广泛推荐). */
    RECOMMENDED,
    /** Selected by the meeting of the community's party organisation (组织遴选). */
    SELECTED,
    /** Approved by the sub-district's party committee (上级批复). */
    APPROVED,
    /** Filed with the organisation department (备案). */
    FILED,
    /** Appointed, for a term (聘用). */
    APPOINTED,
    /** Over, after a term or before one began (结束). */
    ENDED;

    /** The states of an appointment that is not over. */
    static final List<AppointmentStatus> OPEN = List.of(RECOMMENDED, SELECTED, APPROVED, FILED, APPOINTED);

    /** {@return whether it is not over} */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
