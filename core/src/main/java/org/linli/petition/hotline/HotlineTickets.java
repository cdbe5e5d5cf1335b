package org.linli.petition.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.charter.Charter;
import org.linli.code.Reasoned;
import org.linli.code.StepReason;
import org.linli.community.Organisation;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Selection;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * The tickets of the hotline that concern the community (热线工单). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but registering is refused with
 * {@code hotline-step} when the ticket's status does not allow it; a step that came late has the warning {@code deadline-met-late}.
 */
public final class HotlineTickets {
    private static final Commands<HotlineTicket> TICKETS =
            Commands.of("hotlineTickets", HotlineTicket.class, Role.OFFICE);

    private static final Command<HotlineTicket> REGISTER = TICKETS.fact("register", Register.class);
    static final Command<HotlineTicket> DISPATCH = TICKETS.command("dispatch", Dispatch.class);
    private static final Command<HotlineTicket> SIGN = TICKETS.fact("sign", Which.class);
    private static final Command<HotlineTicket> OBJECT = TICKETS.fact("object", Explain.class);
    static final Command<HotlineTicket> EXAMINE = TICKETS.command("examine", Examine.class);
    static final Command<HotlineTicket> CONTACT = TICKETS.fact("contact", Which.class);
    static final Command<HotlineTicket> CLOSE = TICKETS.fact("close", Close.class);
    static final Command<HotlineTicket> CALL_BACK = TICKETS.fact("callBack", CallBack.class);
    private static final Command<HotlineTicket> NOT_REACHED = TICKETS.fact("notReached", Explain.class);
    private static final Command<HotlineTicket> MERGE = TICKETS.command("merge", Merge.class);
    private static final Command<HotlineTicket> SEPARATE = TICKETS.fact("separate", Explain.class);
    private static final Command<HotlineTicket> CORRECT = TICKETS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(
            REGISTER,
            DISPATCH,
            SIGN,
            OBJECT,
            EXAMINE,
            CONTACT,
            CLOSE,
            CALL_BACK,
            NOT_REACHED,
            MERGE,
            SEPARATE,
            CORRECT);

    private static final Question FIND = TICKETS.question("find");
    private static final Question CARD =
            TICKETS.question("card").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question LIST = TICKETS.question("list");
    private static final Question DUE = TICKETS.question("due");
    private static final Question ATTENTION = TICKETS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, OpenTickets::attention);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, CARD, LIST, DUE, ATTENTION);

    static final Sheet<HotlineTicket> SHEET = Sheet.of("hotlineTickets", HotlineTicket.KIND)
            .ordered(HotlineTicket.REGISTERED_ON)
            .filtered(HotlineTicket.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public HotlineTickets(Office office) {
        this.office = office;
    }

    /**
     * Registers a ticket (登记). The caller's clocks begin, by the charter in force today.
     *
     * @param form what it is about
     * @return the ticket, with the warnings {@code routed-by-law}, {@code repeat-merged} and {@code calendar-provisional}; refused
     *     with {@code person-held}, what is wrong in the text, and {@code workday-calendar-explicit}
     */
    public Decision<HotlineTicket> register(HotlineForm form) {
        return office.command(REGISTER, new Register(form), work -> {
            work.needs()
                    .maybe(Person.KIND, form.caller())
                    .unless(form.caller().flatMap(person -> PersonFiles.hold(work, person)))
                    .orRefuse();
            // The ticket keeps the charter of today, and its findings cite that one.
            Charter charter = work.charter(work.charter().version());
            return work.save(
                    HotlineTicket.KIND,
                    HotlineCourse.register(
                            work.community(),
                            work.newId(),
                            form,
                            OpenTickets.repeated(work, form),
                            HotlineMoment.of(work, charter)));
        });
    }

    /**
     * Dispatches a ticket, for the first time or to another unit (派单). Its caller's clocks run on.
     *
     * @param ticket its id
     * @param unit to whom, registered as an organisation; empty for the community itself
     * @param agreed whether the units have agreed who leads, where several share the matter
     * @return the ticket, with the warnings {@code dispatch-catalogue}, {@code dispatch-not-to-community} and {@code
     *     hotline-objection-first}; refused with {@code organisation-closed}
     */
    public Decision<HotlineTicket> dispatch(Id<HotlineTicket> ticket, Optional<Id<Organisation>> unit, boolean agreed) {
        return office.command(DISPATCH, new Dispatch(ticket, unit, agreed), work -> {
            work.needs()
                    .a(HotlineTicket.KIND, ticket)
                    .maybeOpen(Organisation.KIND, unit)
                    .orRefuse();
            return OpenTickets.advance(
                    work, ticket, (before, moment) -> HotlineCourse.dispatch(before, unit, agreed, moment));
        });
    }

    /**
     * Records that the unit has signed for a ticket (签收). No clock begins with it.
     *
     * @param ticket its id
     * @return the ticket
     */
    public Decision<HotlineTicket> sign(Id<HotlineTicket> ticket) {
        return office.command(
                SIGN,
                new Which(ticket),
                work -> OpenTickets.advance(
                        work,
                        ticket,
                        (before, moment) -> new HotlineChange(before, HotlineStep.SIGN, moment)
                                .signed()
                                .decide()));
    }

    /**
     * Records that the unit, or the community, objects to a dispatch (派单异议). It keeps the ticket until another unit has it.
     *
     * @param ticket its id
     * @param reason why it does not answer for the matter
     * @return the ticket, with the warning {@code hotline-objection-time}; refused with {@code hotline-objection-open}, what is
     *     wrong in the reason, and {@code workday-calendar-explicit}
     */
    public Decision<HotlineTicket> object(Id<HotlineTicket> ticket, String reason) {
        return office.command(
                OBJECT,
                new Explain(ticket, reason),
                work -> OpenTickets.advance(
                        work, ticket, (before, moment) -> HotlineCourse.object(before, reason, moment)));
    }

    /**
     * Answers an objection (异议审核).
     *
     * @param ticket its id
     * @param upheld whether the unit is right
     * @param answer what it is told
     * @return the ticket; refused with {@code hotline-objection-open} and what is wrong in the answer
     */
    public Decision<HotlineTicket> examine(Id<HotlineTicket> ticket, boolean upheld, String answer) {
        return office.command(
                EXAMINE,
                new Examine(ticket, upheld, answer),
                work -> OpenTickets.advance(
                        work, ticket, (before, moment) -> HotlineCourse.examine(before, upheld, answer, moment)));
    }

    /**
     * Records that the caller was contacted (联系来电人). Only the first time meets the clock.
     *
     * @param ticket its id
     * @return the ticket
     */
    public Decision<HotlineTicket> contact(Id<HotlineTicket> ticket) {
        return office.command(
                CONTACT,
                new Which(ticket),
                work -> OpenTickets.advance(
                        work,
                        ticket,
                        (before, moment) -> new HotlineChange(before, HotlineStep.CONTACT, moment).decide()));
    }

    /**
     * Closes a ticket, whether the matter was settled or not (办结).
     *
     * @param ticket its id
     * @param outcome how
     * @param result what was done
     * @return the ticket; refused with what is wrong in the result
     */
    public Decision<HotlineTicket> close(Id<HotlineTicket> ticket, HotlineOutcome outcome, String result) {
        return office.command(
                CLOSE,
                new Close(ticket, outcome, result),
                work -> OpenTickets.advance(
                        work, ticket, (before, moment) -> HotlineCourse.close(before, outcome, result, moment)));
    }

    /**
     * Records what a caller said who was reached (回访). Only this counts as settled and satisfied.
     *
     * @param ticket its id
     * @param callback what
     * @return the ticket
     */
    public Decision<HotlineTicket> callBack(Id<HotlineTicket> ticket, HotlineCallback callback) {
        return office.command(
                CALL_BACK,
                new CallBack(ticket, callback),
                work -> OpenTickets.advance(
                        work, ticket, (before, moment) -> HotlineCourse.callBack(before, callback, moment)));
    }

    /**
     * Records that a caller cannot be reached (回访未接通). The caller is called back no longer and counts in no rate of callers; one who is
     * reached later is recorded as any other.
     *
     * @param ticket its id
     * @param reason what was tried
     * @return the ticket; refused with what is wrong in the reason
     */
    public Decision<HotlineTicket> notReached(Id<HotlineTicket> ticket, String reason) {
        return office.command(
                NOT_REACHED,
                new Explain(ticket, reason),
                work -> OpenTickets.advance(
                        work, ticket, (before, moment) -> HotlineCourse.notReached(before, reason, moment)));
    }

    /**
     * Merges a ticket into the one that it repeats (合并). From then on it runs on no clock and counts as no matter of its own; its
     * caller's receipt shows how the other stands, if that is of the same caller.
     *
     * @param merger which, and into which
     * @return the repeat, with the warning {@code hotline-merge-caller}; refused with {@code hotline-merge}
     */
    public Decision<HotlineTicket> merge(HotlineMerger merger) {
        return office.command(MERGE, new Merge(merger), work -> {
            work.needs()
                    .a(HotlineTicket.KIND, merger.repeat())
                    .a(HotlineTicket.KIND, merger.lead())
                    .orRefuse();
            work.guard(HotlineTicket.KIND, merger.lead());
            HotlineTicket lead = work.require(HotlineTicket.KIND, merger.lead());
            int repeats = OpenTickets.mergedInto(work, merger.repeat());
            return OpenTickets.advance(
                    work, merger.repeat(), (before, moment) -> HotlineCourse.merge(before, lead, repeats, moment));
        });
    }

    /**
     * Undoes a merger that was a mistake (取消合并). The caller's clocks run on as if the ticket had never been merged, and it is dispatched
     * anew.
     *
     * @param ticket the ticket that was merged
     * @param reason why it was a mistake
     * @return the ticket; refused with what is wrong in the reason
     */
    public Decision<HotlineTicket> separate(Id<HotlineTicket> ticket, String reason) {
        return office.command(
                SEPARATE,
                new Explain(ticket, reason),
                work -> OpenTickets.advance(
                        work, ticket, (before, moment) -> HotlineCourse.separate(before, reason, moment)));
    }

    /**
     * Corrects what was registered wrongly (更正工单登记). The ticket stands as before, and its clocks as if it had always been right. What
     * was registered, and the reason, are kept in the ticket.
     *
     * @param ticket its id
     * @param form what is right; begin with {@link HotlineTicket#form()}
     * @param reason why
     * @return the ticket, with the warnings {@code routed-by-law} and {@code deadline-met-late}; refused with {@code
     *     person-held}, what is wrong in the texts, and {@code workday-calendar-explicit}
     */
    public Decision<HotlineTicket> correct(Id<HotlineTicket> ticket, HotlineForm form, String reason) {
        return office.command(CORRECT, new Correct(ticket, form, reason), work -> {
            Optional<Id<Person>> another = form.caller()
                    .filter(caller -> work.find(HotlineTicket.KIND, ticket)
                            .flatMap(was -> was.form().caller())
                            .filter(caller::equals)
                            .isEmpty());
            work.needs()
                    .maybe(Person.KIND, another)
                    .unless(another.flatMap(person -> PersonFiles.hold(work, person)))
                    .a(HotlineTicket.KIND, ticket)
                    .orRefuse();
            return OpenTickets.advance(
                    work, ticket, (before, moment) -> HotlineCourse.correct(before, form, reason, moment));
        });
    }

    /**
     * One ticket, with all that was noted.
     *
     * @param ticket its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<HotlineTicket> find(Id<HotlineTicket> ticket) {
        LocalDate today = office.today();
        return office.ask(FIND, () -> office.read(view -> OpenTickets.find(view, ticket, today)));
    }

    /**
     * One ticket as its caller sees it (来电人告知单).
     *
     * @param ticket its id
     * @return its card; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<HotlineCard> card(Id<HotlineTicket> ticket) {
        LocalDate today = office.today();
        return office.ask(
                CARD,
                new Which(ticket),
                () -> office.read(view ->
                        OpenTickets.find(view, ticket, today).map(found -> OpenTickets.card(view, found, today))));
    }

    /**
     * Tickets, filtered by {@link HotlineTicket#STATUS}, ordered by {@link HotlineTicket#REGISTERED_ON} (工单台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<HotlineTicket>> list(Selection<HotlineTicket> wanted, Paging paging) {
        LocalDate today = office.today();
        return office.ask(
                LIST, () -> SHEET.page(office, wanted, paging, (view, found) -> OpenTickets.of(view, found, today)));
    }

    /**
     * Which clocks ask for something at an instant (到期提醒). Nothing ticks by itself: the host asks when it likes.
     *
     * @param asOf when
     * @return each clock that is yellow or red, what is due first in front
     */
    public Decision<List<DueTicket>> due(Instant asOf) {
        Instant at = CivilYears.compared(asOf);
        LocalDate today = office.today();
        return office.ask(DUE, () -> Decision.accepted(office.read(view -> OpenTickets.due(view, at, today))));
    }

    /**
     * What is overdue now (超期提醒).
     *
     * @return the warnings {@code objection-examined} and {@code hotline-overdue}; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private record Register(HotlineForm form) {}

    private record Dispatch(Id<HotlineTicket> ticket, Optional<Id<Organisation>> unit, boolean agreed) {}

    private record Which(Id<HotlineTicket> ticket) implements HotlineTies.OfTicket {}

    private record Explain(Id<HotlineTicket> ticket, String reason) implements StepReason {}

    private record Examine(Id<HotlineTicket> ticket, boolean upheld, String answer)
            implements HotlineNotes.WithAnswer {}

    private record Close(Id<HotlineTicket> ticket, HotlineOutcome outcome, String result)
            implements HotlineNotes.WithResult {}

    private record CallBack(Id<HotlineTicket> ticket, HotlineCallback callback) {}

    private record Merge(HotlineMerger merger) {}

    private record Correct(Id<HotlineTicket> ticket, HotlineForm form, String reason) implements Reasoned {}
}
