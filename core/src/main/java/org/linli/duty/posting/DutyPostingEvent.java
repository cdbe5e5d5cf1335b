package org.linli.duty.posting;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberReport;

/** The events of a posting (服务岗位事件). They do not hold the reason for giving a place back, which is stored in the record
 * only. */
public sealed interface DutyPostingEvent extends Event {
    /** {@return the posting} */
    Id<DutyPosting> posting();

    /**
     * A posting was drafted (起草).
     *
     * @param posting its id
     * @param category the category
     * @param time the days of the posting
     */
    record PostingDrafted(Id<DutyPosting> posting, DutyCategory category, Period time) implements DutyPostingEvent {}

    /**
     * It was changed (变更).
     *
     * @param posting its id
     * @param quota the new number of places
     * @param time the new days of the posting
     */
    record PostingAmended(Id<DutyPosting> posting, int quota, Period time) implements DutyPostingEvent {}

    /**
     * It was published (发布).
     *
     * @param posting its id
     * @param on the day
     */
    record PostingPublished(Id<DutyPosting> posting, LocalDate on) implements DutyPostingEvent {}

    /**
     * A member claimed a place (认领).
     *
     * @param posting its id
     * @param report the member's report
     * @param on the day
     */
    record PlaceClaimed(Id<DutyPosting> posting, Id<MemberReport> report, LocalDate on) implements DutyPostingEvent {}

    /**
     * A member gave a place back (退回).
     *
     * @param posting its id
     * @param report the member's report
     * @param on the day
     */
    record PlaceGivenBack(Id<DutyPosting> posting, Id<MemberReport> report, LocalDate on) implements DutyPostingEvent {}

    /**
     * A member gave a place to another (替换).
     *
     * @param posting its id
     * @param from the report of the member who gave it
     * @param to the report of the member who holds it now
     * @param on the day
     */
    record PlaceHandedOn(Id<DutyPosting> posting, Id<MemberReport> from, Id<MemberReport> to, LocalDate on)
            implements DutyPostingEvent {}

    /**
     * It was closed (结束).
     *
     * @param posting its id
     * @param on the day
     */
    record PostingClosed(Id<DutyPosting> posting, LocalDate on) implements DutyPostingEvent {}

    /**
     * It was called off (取消).
     *
     * @param posting its id
     * @param on the day
     */
    record PostingCancelled(Id<DutyPosting> posting, LocalDate on) implements DutyPostingEvent {}

    /**
     * What was written wrongly was corrected (更正岗位).
     *
     * @param posting its id
     * @param was as it was written
     * @param now as it should have been written
     * @param reason why
     */
    record PostingCorrected(Id<DutyPosting> posting, DutyPostingForm was, DutyPostingForm now, String reason)
            implements DutyPostingEvent {}

    /**
     * It was closed or called off by mistake, and stands as before (撤销误结束、误取消).
     *
     * @param posting its id
     * @param was the status that was entered by mistake
     * @param cancelledFor why it had been called off, if it had
     * @param reason why that was a mistake
     */
    record PostingReopened(Id<DutyPosting> posting, DutyPostingStatus was, Optional<String> cancelledFor, String reason)
            implements DutyPostingEvent {}
}
