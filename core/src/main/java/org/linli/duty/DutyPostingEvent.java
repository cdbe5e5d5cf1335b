package org.linli.duty;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberReport;

/** What happens to a posting (服务岗位事件). Why somebody gave a place back stands in the record alone. */
public sealed interface DutyPostingEvent extends Event {
    /** {@return the posting} */
    Id<DutyPosting> posting();

    /**
     * A posting was drafted (起草).
     *
     * @param posting its id
     * @param category which kind
     * @param time from which day until which it lasts
     */
    record PostingDrafted(Id<DutyPosting> posting, DutyCategory category, Period time) implements DutyPostingEvent {}

    /**
     * It was changed (变更).
     *
     * @param posting its id
     * @param quota how many places there are now
     * @param time from which day until which it lasts now
     */
    record PostingAmended(Id<DutyPosting> posting, int quota, Period time) implements DutyPostingEvent {}

    /**
     * It was published (发布).
     *
     * @param posting its id
     * @param on when
     */
    record PostingPublished(Id<DutyPosting> posting, LocalDate on) implements DutyPostingEvent {}

    /**
     * A member claimed a place (认领).
     *
     * @param posting its id
     * @param report who, by the member's report
     * @param on when
     */
    record PlaceClaimed(Id<DutyPosting> posting, Id<MemberReport> report, LocalDate on) implements DutyPostingEvent {}

    /**
     * A member gave a place back (退回).
     *
     * @param posting its id
     * @param report who, by the member's report
     * @param on when
     */
    record PlaceGivenBack(Id<DutyPosting> posting, Id<MemberReport> report, LocalDate on) implements DutyPostingEvent {}

    /**
     * A member gave a place to another (替换).
     *
     * @param posting its id
     * @param from who gave it, by the member's report
     * @param to who holds it now, by the member's report
     * @param on when
     */
    record PlaceHandedOn(Id<DutyPosting> posting, Id<MemberReport> from, Id<MemberReport> to, LocalDate on)
            implements DutyPostingEvent {}

    /**
     * It was closed (结束).
     *
     * @param posting its id
     * @param on when
     */
    record PostingClosed(Id<DutyPosting> posting, LocalDate on) implements DutyPostingEvent {}

    /**
     * It was called off (取消).
     *
     * @param posting its id
     * @param on when
     */
    record PostingCancelled(Id<DutyPosting> posting, LocalDate on) implements DutyPostingEvent {}
}
