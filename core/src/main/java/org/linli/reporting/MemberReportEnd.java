package org.linli.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;

/**
 * How a member's report ended (报到终止).
 *
 * @param reason the reason
 * @param on the first day on which it no longer counts
 * @param movedTo the community of the new residence, when the member moved
 * @param was the status before
 */
public record MemberReportEnd(ExitReason reason, LocalDate on, Optional<DivisionCode> movedTo, MemberReportStatus was) {
    MemberReportEnd from(MemberReportStatus before) {
        return new MemberReportEnd(reason, on, movedTo, before);
    }
}
