package org.linli.petition.hotline;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.grid.incident.IncidentLevel;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.petition.MatterField;
import org.linli.petition.StatutoryRoute;

/** What happens to tickets (工单流转). Callers, and what people wrote, stand in the ticket alone. */
public sealed interface HotlineEvent extends Event {
    /** {@return the ticket} */
    Id<HotlineTicket> ticket();

    /**
     * It was registered (登记).
     *
     * @param ticket its id
     * @param now what was registered
     * @param charter version of the charter by which its clocks run
     */
    record TicketRegistered(Id<HotlineTicket> ticket, Registered now, int charter) implements HotlineEvent {}

    /**
     * A step was taken that is told by its name (流转).
     *
     * @param ticket its id
     * @param step which
     * @param status how it stands
     */
    record TicketAdvanced(Id<HotlineTicket> ticket, HotlineStep step, HotlineStatus status) implements HotlineEvent {}

    /**
     * It was dispatched (派单).
     *
     * @param ticket its id
     * @param unit to whom; empty for the community itself
     */
    record TicketDispatched(Id<HotlineTicket> ticket, Optional<Id<Organisation>> unit) implements HotlineEvent {}

    /**
     * It was closed (办结).
     *
     * @param ticket its id
     * @param outcome how
     */
    record TicketClosed(Id<HotlineTicket> ticket, HotlineOutcome outcome) implements HotlineEvent {}

    /**
     * The caller was called back (回访).
     *
     * @param ticket its id
     * @param callback what the caller said
     */
    record CallerCalledBack(Id<HotlineTicket> ticket, HotlineCallback callback) implements HotlineEvent {}

    /**
     * It was merged into another one (合并).
     *
     * @param ticket its id
     * @param lead the other
     */
    record TicketMerged(Id<HotlineTicket> ticket, Id<HotlineTicket> lead) implements HotlineEvent {}

    /**
     * What was registered wrongly was corrected (更正). The reason, and what the caller says, stand in the ticket alone.
     *
     * @param ticket its id
     * @param was what was registered
     * @param now what is right
     * @param factsChanged whether what the caller says was corrected too
     * @param callerChanged whether it is another caller
     */
    record TicketCorrected(
            Id<HotlineTicket> ticket, Registered was, Registered now, boolean factsChanged, boolean callerChanged)
            implements HotlineEvent {}

    /**
     * What was registered, without the caller and what the caller says.
     *
     * @param field what it is about
     * @param level how urgent it is
     * @param entry who answers for it by the catalogue
     * @param route the procedure of the law to which it belongs, if it belongs to one
     */
    record Registered(MatterField field, IncidentLevel level, CatalogueEntry entry, Optional<StatutoryRoute> route) {
        static Registered of(HotlineForm form) {
            return new Registered(form.field(), form.level(), form.entry(), form.route());
        }
    }
}
