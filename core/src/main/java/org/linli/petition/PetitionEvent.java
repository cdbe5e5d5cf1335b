package org.linli.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to petitions (信访流转). Petitioners, and what people wrote, stand in the petition alone. */
public sealed interface PetitionEvent extends Event {
    /** {@return the petition} */
    Id<Petition> petition();

    /**
     * It was registered (登记).
     *
     * @param petition its id
     * @param now what was registered
     */
    record PetitionRegistered(Id<Petition> petition, Registered now) implements PetitionEvent {}

    /**
     * A step was taken that is told by its name (流转).
     *
     * @param petition its id
     * @param step which
     * @param on on which day
     * @param status how it stands
     */
    record PetitionAdvanced(Id<Petition> petition, PetitionStep step, LocalDate on, PetitionStatus status)
            implements PetitionEvent {}

    /**
     * It was passed on (转送、交办).
     *
     * @param petition its id
     * @param to to which body
     * @param on on which day
     */
    record PetitionTransferred(Id<Petition> petition, Id<Organisation> to, LocalDate on) implements PetitionEvent {}

    /**
     * The body gave itself more time (延期).
     *
     * @param petition its id
     * @param days how many days
     * @param due the last day now
     */
    record PetitionExtended(Id<Petition> petition, int days, LocalDate due) implements PetitionEvent {}

    /**
     * What was registered wrongly was corrected (更正). The reason, and what it says, stand in the petition alone.
     *
     * @param petition its id
     * @param was what was registered
     * @param now what is right
     * @param factsChanged whether what it says was corrected too
     * @param partiesChanged whether its petitioners, or the organisation that it accuses, were corrected too
     */
    record PetitionCorrected(
            Id<Petition> petition, Registered was, Registered now, boolean factsChanged, boolean partiesChanged)
            implements PetitionEvent {}

    /**
     * What was registered, without petitioners and what they say.
     *
     * @param kind what it asks for
     * @param channel how it came
     * @param receiver who received it first
     * @param field what it is about
     * @param concerned how many petitioners there are
     * @param route the procedure of the law to which it belongs, if it belongs to one
     * @param receivedOn when it was received
     * @param earlier the petition that was there before
     */
    record Registered(
            PetitionKind kind,
            PetitionChannel channel,
            PetitionReceiver receiver,
            MatterField field,
            int concerned,
            Optional<StatutoryRoute> route,
            LocalDate receivedOn,
            Optional<Id<Petition>> earlier) {
        static Registered of(PetitionForm form) {
            return new Registered(
                    form.kind(),
                    form.channel(),
                    form.receiver(),
                    form.field(),
                    form.concerned(),
                    form.route(),
                    form.receivedOn(),
                    form.earlier());
        }
    }
}
