package org.linli.conference;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to a consultation (协商事件). */
public sealed interface ConsultationEvent extends Event {
    /**
     * It was planned (安排).
     *
     * @param consultation its id
     * @param form as planned
     */
    record ConsultationPlanned(Id<Consultation> consultation, ConsultationForm form) implements ConsultationEvent {}

    /**
     * It was held; or its result was written down anew (协商).
     *
     * @param consultation its id
     * @param consulted what it brought
     */
    record ConsultationHeld(Id<Consultation> consultation, Consulted consulted) implements ConsultationEvent {}

    /**
     * Its result was published (公布结果).
     *
     * @param consultation its id
     * @param publication for how long
     */
    record ResultPublished(Id<Consultation> consultation, Publication publication) implements ConsultationEvent {}

    /**
     * Its result was carried out, or brought to the residents' meeting (落实).
     *
     * @param consultation its id
     * @param outcome which of them
     * @param day when
     */
    record ConsultationConcluded(Id<Consultation> consultation, ConsultationOutcome outcome, LocalDate day)
            implements ConsultationEvent {}

    /**
     * It was called off (取消).
     *
     * @param consultation its id
     * @param reason why
     */
    record ConsultationCancelled(Id<Consultation> consultation, String reason) implements ConsultationEvent {}

    /**
     * What was written wrongly of it was corrected (更正).
     *
     * @param consultation its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record ConsultationCorrected(
            Id<Consultation> consultation, ConsultationForm was, ConsultationForm now, String reason)
            implements ConsultationEvent {}
}
