package org.linli.petition.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.calendar.WorkCalendar;
import org.linli.clock.TrackedClocks;
import org.linli.clock.TrackedDuty;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.person.Person;
import org.linli.petition.MatterField;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A ticket of the hotline that concerns the community (热线工单). Once dispatched it is never without a unit that has it, until it
 * ends; one that was merged by mistake is dispatched anew. What is written about it is sealed under the caller's key, where the caller is registered.
 *
 * @param community the community
 * @param id its id there, the caller's receipt
 * @param form how it was registered
 * @param registeredAt when it was registered; the caller's clocks run from then on
 * @param charter version of the charter by which its clocks run; 0 for the national one
 * @param status how it stands
 * @param spans which unit had it when, oldest first
 * @param outcome how it was closed, once it is
 * @param callback what the caller said, once called back
 * @param lead the ticket into which it was merged, if it was
 * @param clocks by when what is to be done
 * @param steps every step that was taken, oldest first
 */
public record HotlineTicket(
        DivisionCode community,
        Id<HotlineTicket> id,
        HotlineForm form,
        Instant registeredAt,
        int charter,
        HotlineStatus status,
        List<HotlineSpan> spans,
        Optional<HotlineOutcome> outcome,
        Optional<HotlineCallback> callback,
        Optional<Id<HotlineTicket>> lead,
        TrackedClocks clocks,
        List<HotlineTaken> steps) {
    /** The longest reason, answer or note. */
    public static final int MAX_NOTE = 1000;

    /** What may happen to it. */
    public static final LifeCycle<HotlineStatus, HotlineStep> LIFE_CYCLE = HotlineLifeCycle.table();

    /** How it stands. */
    public static final Index<HotlineTicket, HotlineStatus> STATUS =
            Index.one("status", ValueType.of(HotlineStatus.class), HotlineTicket::status);

    /** The day on which it was registered. */
    public static final Index<HotlineTicket, LocalDate> REGISTERED_ON =
            Index.one("registered_on", ValueType.DAY, ticket -> HotlineMoment.dayOf(ticket.registeredAt()));

    /** The day on which it was dispatched for the first time; none for a repeat. */
    public static final Index<HotlineTicket, LocalDate> DISPATCHED_ON = Index.optional(
            "dispatched_on", ValueType.DAY, ticket -> ticket.counted(ticket.first(HotlineStep.DISPATCH)));

    /** The day on which it was closed. */
    public static final Index<HotlineTicket, LocalDate> CLOSED_ON =
            Index.optional("closed_on", ValueType.DAY, ticket -> ticket.counted(ticket.first(HotlineStep.CLOSE)));

    /** The day on which the caller was reached. */
    public static final Index<HotlineTicket, LocalDate> CALLED_BACK_ON = Index.optional(
            "called_back_on", ValueType.DAY, ticket -> ticket.counted(ticket.last(HotlineStep.CALL_BACK)));

    /** When it asks for a reminder next, while a clock runs. */
    public static final Index<HotlineTicket, Instant> REMINDS_AT = Index.optional(
            "reminds_at", ValueType.INSTANT, ticket -> ticket.clocks().nextReminder());

    /** The unit that has it, while it is open. */
    public static final Index<HotlineTicket, Id<Organisation>> OPEN_AT =
            Index.optional("open_at", ValueType.id(), ticket -> ticket.holder().flatMap(HotlineSpan::unit));

    /** Who called. */
    public static final Index<HotlineTicket, Id<Person>> CALLER = Index.<HotlineTicket, Id<Person>>optional(
                    "caller", ValueType.id(), ticket -> ticket.form().caller())
            .unreported();

    /** The ticket into which it was merged. */
    public static final Index<HotlineTicket, Id<HotlineTicket>> LEAD = Index.<HotlineTicket, Id<HotlineTicket>>optional(
                    "lead", ValueType.id(), HotlineTicket::lead)
            .unreported();

    /** What it is about. */
    public static final Column<HotlineTicket, MatterField> FIELD = Column.one(
            "field", ValueType.of(MatterField.class), ticket -> ticket.form().field());

    /** Whether the caller was contacted in time. */
    public static final Column<HotlineTicket, Boolean> CONTACTED_IN_TIME =
            Column.one("contacted_in_time", ValueType.FLAG, HotlineTicket::wasContactedInTime);

    /** How it was closed. */
    public static final Column<HotlineTicket, HotlineOutcome> OUTCOME =
            Column.optional("outcome", ValueType.of(HotlineOutcome.class), HotlineTicket::outcome);

    /** Whether the caller, called back, says that it is settled. */
    public static final Column<HotlineTicket, Boolean> SOLVED = Column.optional(
            "solved", ValueType.FLAG, ticket -> ticket.callback().map(HotlineCallback::solved));

    /** Whether the caller, called back, is satisfied. */
    public static final Column<HotlineTicket, Boolean> SATISFIED = Column.optional(
            "satisfied", ValueType.FLAG, ticket -> ticket.callback().map(HotlineCallback::satisfied));

    private static final Column<HotlineTicket, Boolean> REMINDS_PROVISIONAL = Column.one(
            "reminds_provisional", ValueType.FLAG, ticket -> ticket.clocks().isProvisional());

    /** Its kind. */
    public static final Kind<HotlineTicket> KIND = Kind.named(
                    "hotline_ticket", 1, HotlineTicket.class, ticket -> Ref.of(ticket.community, ticket.id))
            .together(STATUS, REGISTERED_ON)
            .index(DISPATCHED_ON)
            .index(CLOSED_ON)
            .index(CALLED_BACK_ON)
            .index(REMINDS_AT)
            .index(OPEN_AT)
            .naming(OPEN_AT, CommunityNames.ORGANISATION)
            .index(CALLER)
            .index(LEAD)
            .column(REMINDS_PROVISIONAL)
            .column(FIELD)
            .column(CONTACTED_IN_TIME)
            .column(OUTCOME)
            .column(SOLVED)
            .column(SATISFIED)
            .events(HotlineEvent.class)
            .personal(HotlineTicket::withTexts)
            .build();

    /** Copies the lists. */
    public HotlineTicket {
        spans = List.copyOf(spans);
        steps = List.copyOf(steps);
    }

    /** {@return the unit that has it now; empty before it is dispatched, and after it is closed or merged} */
    public Optional<HotlineSpan> holder() {
        return spans.stream().filter(span -> span.until().isEmpty()).findFirst();
    }

    /** Whether the callers are the same, as far as it is known. */
    boolean hasCallerOf(HotlineTicket other) {
        return form.caller().equals(other.form().caller());
    }

    /** {@return whether a unit's objection waits for an answer} */
    public boolean isDisputed() {
        return clocks.open(TrackedDuty.EXAMINE).isPresent();
    }

    /** {@return whether it is still to be closed} */
    public boolean isOpen() {
        return status == HotlineStatus.REGISTERED || status == HotlineStatus.DISPATCHED;
    }

    /**
     * The last time that a step was taken.
     *
     * @param step which
     * @return the step; empty when it was never taken
     */
    public Optional<HotlineTaken> last(HotlineStep step) {
        return steps.stream().filter(taken -> taken.step() == step).reduce((before, later) -> later);
    }

    Optional<HotlineTaken> first(HotlineStep step) {
        return steps.stream().filter(taken -> taken.step() == step).findFirst();
    }

    private Optional<LocalDate> counted(Optional<HotlineTaken> taken) {
        return status == HotlineStatus.MERGED ? Optional.empty() : taken.map(found -> HotlineMoment.dayOf(found.at()));
    }

    private boolean wasContactedInTime() {
        return clocks.last(TrackedDuty.CONTACT)
                .filter(clock -> clock.deadline().metAt().isPresent() && !clock.wasLate())
                .isPresent();
    }

    /**
     * The same ticket, with clocks by what the calendar knows now.
     *
     * @param calendar which days are working days
     * @return the ticket; this one when no end is provisional
     */
    public HotlineTicket recounted(WorkCalendar calendar) {
        return clocks.isProvisional()
                ? new HotlineTicket(
                        community,
                        id,
                        form,
                        registeredAt,
                        charter,
                        status,
                        spans,
                        outcome,
                        callback,
                        lead,
                        clocks.recounted(calendar),
                        steps)
                : this;
    }

    private HotlineTicket withTexts(PersonalTexts.Replacement each) {
        return form.caller().map(person -> withTexts(person, each)).orElse(this);
    }

    private HotlineTicket withTexts(Id<Person> person, PersonalTexts.Replacement each) {
        return new HotlineTicket(
                community,
                id,
                form.withFacts(each.of(person, "form/facts", form.facts())),
                registeredAt,
                charter,
                status,
                spans,
                outcome,
                callback,
                lead,
                clocks,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> steps.get(i).withTexts(person, each, "steps/" + i))
                        .toList());
    }

    /** Leaves out what people wrote. */
    @Override
    public String toString() {
        return "HotlineTicket " + community + "/" + id + ", " + status;
    }
}
