package org.linli.grid.post;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

/** What happens to a post of the grids (网格岗位事件). Why it was corrected tells of a person, and stands in the record only. */
public sealed interface GridPostEvent extends Event {
    /** {@return the post} */
    Id<GridPost> post();

    /**
     * A person was nominated (提名).
     *
     * @param post its id
     * @param form who, for which post, where
     * @param employer for whom the person works, where known
     */
    record GridPostNominated(Id<GridPost> post, GridPostForm form, Optional<Employer> employer)
            implements GridPostEvent {}

    /**
     * The person agrees (本人同意).
     *
     * @param post its id
     * @param publishesMobile whether the public notice may show the mobile number
     */
    record GridPostConsented(Id<GridPost> post, boolean publishesMobile) implements GridPostEvent {}

    /**
     * The person was appointed (任命).
     *
     * @param post its id
     * @param term the term
     */
    record GridPostAppointed(Id<GridPost> post, Period term) implements GridPostEvent {}

    /**
     * The appointment was made known to the residents (公示).
     *
     * @param post its id
     * @param on the day
     */
    record GridPostPublicised(Id<GridPost> post, LocalDate on) implements GridPostEvent {}

    /**
     * The term lasts longer (续任).
     *
     * @param post its id
     * @param term the term now
     */
    record GridPostExtended(Id<GridPost> post, Period term) implements GridPostEvent {}

    /**
     * The post is over (离任).
     *
     * @param post its id
     * @param ending how
     * @param term when it was held, if ever
     */
    record GridPostEnded(Id<GridPost> post, Ending ending, Optional<Period> term) implements GridPostEvent {}

    /**
     * A post goes on at another place in the new division (岗位调整).
     *
     * @param post the new one
     * @param continues the one that it goes on with
     * @param form who, in which post, where
     * @param term the term, once appointed
     */
    record GridPostContinued(Id<GridPost> post, Id<GridPost> continues, GridPostForm form, Optional<Period> term)
            implements GridPostEvent {}

    /**
     * A post of the past was taken over (历史任职接续).
     *
     * @param post its id
     * @param form who, in which post, where
     * @param employer for whom the person works, where the post is still held and it is known
     * @param term when it was, or is, held
     */
    record GridPostTakenOver(Id<GridPost> post, GridPostForm form, Optional<Employer> employer, Period term)
            implements GridPostEvent {}

    /**
     * A term that was written wrongly was corrected (更正任期).
     *
     * @param post its id
     * @param was as it was written; empty when the post was ended on its first day
     * @param now as it should have been
     */
    record GridPostCorrected(Id<GridPost> post, Optional<Period> was, Period now) implements GridPostEvent {}

    /**
     * Place, home or workplace, or managerial post that were written wrongly were corrected (更正岗位所在).
     *
     * @param post its id
     * @param was as it was written
     * @param now as it should have been
     */
    record GridPostNominationCorrected(Id<GridPost> post, GridPostForm was, GridPostForm now)
            implements GridPostEvent {}

    /**
     * The post was ended by mistake, and stands as before (撤销误离任).
     *
     * @param post its id
     * @param was how it had ended
     * @param term the term as it was before, if ever appointed
     */
    record GridPostReopened(Id<GridPost> post, Ending was, Optional<Period> term) implements GridPostEvent {}

    /**
     * The division that ended or moved the post was revoked, and the post stands as before (网格调整撤销).
     *
     * @param post its id
     * @param status how far it had come
     * @param term the term, if ever appointed
     */
    record GridPostRestored(Id<GridPost> post, GridPostStatus status, Optional<Period> term) implements GridPostEvent {}
}
