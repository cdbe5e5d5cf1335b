package org.linli.liaison.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to visits (联企走访事件). */
public sealed interface LiaisonVisitEvent extends Event {
    /** {@return the visit} */
    Id<LiaisonVisit> liaisonVisit();

    /**
     * It was planned (计划).
     *
     * @param liaisonVisit its id
     * @param form as planned
     */
    record VisitPlanned(Id<LiaisonVisit> liaisonVisit, LiaisonVisitForm form) implements LiaisonVisitEvent {}

    /**
     * It took place (走访).
     *
     * @param liaisonVisit its id
     * @param record as it took place
     */
    record VisitHeld(Id<LiaisonVisit> liaisonVisit, VisitRecord record) implements LiaisonVisitEvent {}

    /**
     * It did not take place (未走访).
     *
     * @param liaisonVisit its id
     * @param reason why
     */
    record VisitMissed(Id<LiaisonVisit> liaisonVisit, String reason) implements LiaisonVisitEvent {}

    /**
     * It got another day (改期).
     *
     * @param liaisonVisit its id
     * @param day which
     * @param reason why
     */
    record VisitRescheduled(Id<LiaisonVisit> liaisonVisit, LocalDate day, String reason) implements LiaisonVisitEvent {}

    /**
     * It was written of the wrong visit that it took place, or did not (撤销登记).
     *
     * @param liaisonVisit its id
     * @param was how it stood
     * @param record what was recorded, if it was said to have taken place
     * @param signOff the sign-off that is void by it, if there was one
     * @param reason why
     */
    record VisitUndone(
            Id<LiaisonVisit> liaisonVisit,
            LiaisonVisitStatus was,
            Optional<VisitRecord> record,
            Optional<VisitSignOff> signOff,
            String reason)
            implements LiaisonVisitEvent {}

    /**
     * It was given up (取消安排).
     *
     * @param liaisonVisit its id
     * @param reason why
     */
    record VisitDropped(Id<LiaisonVisit> liaisonVisit, String reason) implements LiaisonVisitEvent {}

    /**
     * The enterprise signed (签认).
     *
     * @param liaisonVisit its id
     * @param signOff when, and how
     */
    record VisitSigned(Id<LiaisonVisit> liaisonVisit, VisitSignOff signOff) implements LiaisonVisitEvent {}

    /**
     * What was written wrongly of it was corrected (更正). A sign-off of what was wrong is void.
     *
     * @param liaisonVisit its id
     * @param was what was planned
     * @param now what was right to plan
     * @param wasRecord what was recorded, if it took place
     * @param nowRecord what is right, if it took place
     * @param wasSignOff the sign-off that is void by it, if there was one
     * @param reason why
     */
    record VisitCorrected(
            Id<LiaisonVisit> liaisonVisit,
            LiaisonVisitForm was,
            LiaisonVisitForm now,
            Optional<VisitRecord> wasRecord,
            Optional<VisitRecord> nowRecord,
            Optional<VisitSignOff> wasSignOff,
            String reason)
            implements LiaisonVisitEvent {}
}
