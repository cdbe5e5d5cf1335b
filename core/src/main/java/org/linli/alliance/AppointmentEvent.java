package org.linli.alliance;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

/** What happens to a cross-appointment (交叉任职事件). Why it was corrected tells of a person, and stands in the record only. */
public sealed interface AppointmentEvent extends Event {
    /**
     * A person was recommended (推荐).
     *
     * @param appointment its id
     * @param alliance the alliance
     * @param form who, with which member, for which post
     * @param on the day
     */
    record PostRecommended(Id<Appointment> appointment, Id<Alliance> alliance, PostForm form, LocalDate on)
            implements AppointmentEvent {}

    /**
     * A step was taken (程序推进).
     *
     * @param appointment its id
     * @param step which
     * @param on the day
     * @param term the term, once appointed
     */
    record PostAdvanced(Id<Appointment> appointment, AppointmentStep step, LocalDate on, Optional<Period> term)
            implements AppointmentEvent {}

    /**
     * A term that was written wrongly was corrected (更正任期).
     *
     * @param appointment its id
     * @param was as it was written; empty when it was ended on its first day
     * @param now as it should have been
     */
    record TermCorrected(Id<Appointment> appointment, Optional<Period> was, Period now) implements AppointmentEvent {}

    /**
     * It was ended by mistake, and is held as before (撤销误终止).
     *
     * @param appointment its id
     * @param was the term with that end; empty when it was ended on its first day
     * @param now the term as it was before
     */
    record PostReopened(Id<Appointment> appointment, Optional<Period> was, Period now) implements AppointmentEvent {}
}
