package org.linli.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.charter.Charter;
import org.linli.code.Reasoned;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.Mediators;
import org.linli.dispute.party.JointUnit;
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
import org.linli.storage.Selection;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * The disputes of the community (矛盾纠纷): how they come in, and how they are closed. Immutable, for use by any thread.
 *
 * <p>A dispute is confidential: besides the community's office only its mediators find it, and its parties, and contacts of
 * units that are parties, see its {@linkplain DisputeCard card}.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code
 * actor-not-related} for a mediator of other disputes, and with {@code not-found}, once for each, when something that it names is not registered. Every
 * command but registering is refused with {@code dispute-step} when the dispute's status does not allow it.
 */
public final class Disputes {
    private static final Commands<Dispute> DISPUTES = Commands.of("disputes", Dispute.class, Role.OFFICE);
    private static final Command<Dispute> REGISTER = DISPUTES.fact("register", Register.class);
    static final Command<Dispute> ACCEPT = DISPUTES.command("accept", Accept.class);
    private static final Command<Dispute> REJECT = DISPUTES.command("reject", Explain.class);
    private static final Command<Dispute> REFER = DISPUTES.command("refer", Refer.class);
    private static final Command<Dispute> JOIN = DISPUTES.command("join", Join.class);
    private static final Command<Dispute> SEPARATE = DISPUTES.command("separate", Step.class);
    private static final Command<Dispute> TERMINATE = DISPUTES.command("terminate", Terminate.class)
            .by(DisputeTies.OFFICE_AND_MEDIATOR)
            .within(Relation.OWN_CASE);
    static final Command<Dispute> ARCHIVE = DISPUTES.command("archive", Archive.class);
    private static final Command<Dispute> REOPEN = DISPUTES.command("reopen", Explain.class);
    static final Command<Dispute> CORRECT = DISPUTES.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(REGISTER, ACCEPT, REJECT, REFER, JOIN, SEPARATE, TERMINATE, ARCHIVE, REOPEN, CORRECT);

    private static final Question FIND =
            DISPUTES.question("find").by(DisputeTies.OFFICE_AND_MEDIATOR).within(Relation.OWN_CASE);
    private static final Question CARD = DISPUTES.question("card")
            .by(DisputeTies.CONCERNED)
            .within(Relation.OWN_CASE, Relation.SELF, Relation.OWN_UNIT);
    private static final Question LIST = DISPUTES.question("list");
    private static final Question OF_MEDIATOR =
            DISPUTES.question("ofMediator").by(DisputeTies.OFFICE_AND_MEDIATOR).within(Relation.OWN_CASE);
    private static final Question OF_PERSON =
            DISPUTES.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question DUE = DISPUTES.question("due");
    private static final Question ATTENTION =
            DISPUTES.question("attention").by(DisputeTies.OFFICE_AND_MEDIATOR).within(Relation.OWN_CASE);

    static final Watch WATCH = Watch.of(ATTENTION, DisputeOutlook::attention)
            .tied(item -> new Step(Id.of(item.id().value())));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, CARD, LIST, OF_MEDIATOR, OF_PERSON, DUE, ATTENTION);

    static final Sheet<Dispute> SHEET = Sheet.of("disputes", Dispute.KIND)
            .ordered(Dispute.REGISTERED_ON)
            .filtered(Dispute.STATUS, Dispute.GRID, Dispute.URGENCY);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Disputes(Office office) {
        this.office = office;
    }

    /**
     * Registers a dispute (登记). Its clocks begin, by the charter in force today. What arose in a grid is dealt with there first, unless
     * the grid has passed it on.
     *
     * @param form its parties, and what it is about
     * @return the dispute, with the warnings {@code calendar-provisional} and {@code dispute-labour-day}; refused with {@code
     *     dispute-sides}, {@code party-conflict}, {@code dispute-category-by-parties}, {@code dispute-not-in-future}, {@code
     *     dispute-size}, {@code dispute-grid}, {@code dispute-noise-kind}, {@code person-held}, {@code organisation-closed}, what is wrong in
     *     the text, and {@code workday-calendar-explicit}
     */
    public Decision<Dispute> register(DisputeForm form) {
        return office.command(REGISTER, new Register(form), work -> {
            PartiesInDispute.needs(work, form, List.of()).orRefuse();
            // The case keeps the charter of today, and its findings cite that one.
            Charter charter = work.charter(work.charter().version());
            NoiseTerms noise = charter.terms(NoiseTerms.TERMS, form.occurredOn());
            return work.save(
                    Dispute.KIND,
                    DisputeIntake.register(
                            work.community(),
                            work.newId(),
                            form,
                            PartiesInDispute.of(work, form),
                            OpenDisputes.isThere(work, form.grid(), work.today()),
                            noise,
                            DisputeMoment.of(work, charter)));
        });
    }

    /**
     * Accepts a dispute (受理). The community's party organisation leads.
     *
     * @param dispute its id
     * @param units the units that work on it together; with none, those that are usual for its class
     * @return the dispute, with the warnings {@code deadline-met-late}, {@code commercial-mediation}, {@code
     *     dispute-industrial-noise} and {@code risk-report-police}
     */
    public Decision<Dispute> accept(Id<Dispute> dispute, Set<JointUnit> units) {
        return office.command(
                ACCEPT,
                new Accept(dispute, units),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeIntake.accept(before, units, moment)));
    }

    /**
     * Does not accept a dispute (不予受理).
     *
     * @param dispute its id
     * @param reason why
     * @return the dispute, with the warning {@code deadline-met-late}; refused with what is wrong in the reason
     */
    public Decision<Dispute> reject(Id<Dispute> dispute, String reason) {
        return office.command(
                REJECT,
                new Explain(dispute, reason),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeIntake.reject(before, reason, moment)));
    }

    /**
     * Refers a dispute to another body, before an agreement or after one was broken (引导、移送).
     *
     * @param dispute its id
     * @param to to whom
     * @param reason why
     * @return the dispute, with the warnings {@code noise-record-first} and {@code deadline-met-late}; refused with what is wrong
     *     in the reason
     */
    public Decision<Dispute> refer(Id<Dispute> dispute, DisputeReferral to, String reason) {
        return office.command(
                REFER,
                new Refer(dispute, to, reason),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeIntake.refer(before, to, reason, moment)));
    }

    /**
     * Joins a dispute to another one that it repeats (并案). From then on it runs on no clock, counts as no matter of its own, and is
     * closed with the other.
     *
     * @param repeat which, and to which
     * @return the repeat, with the warnings {@code dispute-join-matter} and {@code deadline-met-late}; refused with {@code
     *     dispute-join}
     */
    public Decision<Dispute> join(Repeat repeat) {
        return office.command(JOIN, new Join(repeat), work -> {
            work.needs()
                    .a(Dispute.KIND, repeat.repeat())
                    .a(Dispute.KIND, repeat.lead())
                    .orRefuse();
            Dispute lead = work.require(Dispute.KIND, repeat.lead());
            work.guard(Dispute.KIND, repeat.lead());
            int repeats = OpenDisputes.joinedTo(work, repeat.repeat()).size();
            return OpenDisputes.advance(
                    work, repeat.repeat(), (before, moment) -> DisputeIntake.join(before, lead, repeats, moment));
        });
    }

    /**
     * Takes a dispute out of the case to which it was joined, while that is open (撤销并案). Its clocks begin anew.
     *
     * @param dispute its id
     * @return the dispute; refused with {@code dispute-separate} and {@code organisation-closed}
     */
    public Decision<Dispute> separate(Id<Dispute> dispute) {
        return office.command(SEPARATE, new Step(dispute), work -> {
            PartiesInDispute.requireOpen(work, dispute);
            boolean leadOpen = work.require(Dispute.KIND, dispute)
                    .lead()
                    .flatMap(lead -> work.find(Dispute.KIND, lead))
                    .filter(lead -> lead.status().isOpen())
                    .isPresent();
            return OpenDisputes.advance(
                    work, dispute, (before, moment) -> DisputeIntake.separate(before, leadOpen, moment));
        });
    }

    /**
     * Ends mediation in vain, or because it is withdrawn (终止调解).
     *
     * @param dispute its id
     * @param form why, and of which ways the parties were told
     * @return the dispute, with the warnings {@code risk-report-police} and {@code deadline-met-late}; refused with {@code
     *     mediation-failure-notice} and what is wrong in the reason
     */
    public Decision<Dispute> terminate(Id<Dispute> dispute, TerminationForm form) {
        return office.command(
                TERMINATE,
                new Terminate(dispute, form),
                work -> OpenDisputes.advance(
                        work, dispute, (before, moment) -> DisputeIntake.terminate(before, form, moment)));
    }

    /**
     * Puts a dispute on file, and with it the cases that were joined to it (归档).
     *
     * @param dispute its id
     * @param papers what is put on file
     * @return the dispute, with the warning {@code dispute-follow-ups}; refused with {@code mediation-archive} and {@code
     *     noise-duty}
     */
    public Decision<Dispute> archive(Id<Dispute> dispute, Set<ArchivedPaper> papers) {
        return office.command(ARCHIVE, new Archive(dispute, papers), work -> {
            Dispute found = work.require(Dispute.KIND, dispute);
            // Its rules read these terms out of the case; asked for here, they are cited as the charter's.
            work.terms(NoiseTerms.TERMS, found.report().occurredOn());
            List<Dispute> repeats = OpenDisputes.joinedTo(work, dispute);
            Decision<Dispute> archived = OpenDisputes.advance(
                    work, dispute, (before, moment) -> DisputeIntake.archive(before, papers, moment));
            archived.outcomeIfAccepted()
                    .ifPresent(lead -> repeats.forEach(
                            repeat -> OpenDisputes.advance(work, repeat.id(), DisputeIntake::closeAlong)));
            return archived;
        });
    }

    /**
     * Reopens a dispute that has come back (反弹重启), with its history. The days between run on no clock.
     *
     * @param dispute its id
     * @param reason what has come back
     * @return the dispute, accepted and without a mediator, with the warning {@code dispute-reopen}; refused with {@code
     *     organisation-closed} and what is wrong in the reason
     */
    public Decision<Dispute> reopen(Id<Dispute> dispute, String reason) {
        return office.command(REOPEN, new Explain(dispute, reason), work -> {
            PartiesInDispute.requireOpen(work, dispute);
            return OpenDisputes.advance(work, dispute, (old, moment) -> DisputeIntake.reopen(old, reason, moment));
        });
    }

    /**
     * Corrects what was registered wrongly of a dispute (更正纠纷登记). It stands as before, and its clocks as if it had always been right.
     * A party that stays is what it was when the dispute was registered; a form that {@linkplain DisputeForm#statedAs states} the class
     * takes the parties as they are in the register now. What was registered, and the reason, are kept in the dispute; what a ledger has
     * counted stays.
     *
     * @param dispute its id
     * @param form what is right; begin with {@link Dispute#form()}
     * @param reason why
     * @return the dispute, with the warnings {@code dispute-labour-day}, {@code dispute-agreed-parties}, {@code noise-record-day}, {@code
     *     dispute-mediator-interest}, {@code dispute-join-matter} and {@code calendar-provisional}; refused with {@code dispute-sides}, {@code
     *     party-conflict}, {@code dispute-category-by-parties}, {@code dispute-not-in-future}, {@code dispute-size}, {@code
     *     dispute-grid}, {@code dispute-noise-kind}, {@code person-held}, {@code organisation-closed}, what is wrong in the texts, and {@code
     *     workday-calendar-explicit}
     */
    public Decision<Dispute> correct(Id<Dispute> dispute, DisputeForm form, String reason) {
        return office.command(
                CORRECT, new Correct(dispute, form, reason), work -> OpenDisputes.correct(work, dispute, form, reason));
    }

    /**
     * One dispute, with all that was noted.
     *
     * @param dispute its id
     * @return it; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<Dispute> find(Id<Dispute> dispute) {
        LocalDate today = office.today();
        return office.ask(
                FIND, new Step(dispute), () -> office.read(view -> DisputeOutlook.find(view, dispute, today)));
    }

    /**
     * One dispute as its parties see it (当事人告知单).
     *
     * @param dispute its id
     * @return its card; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<DisputeCard> card(Id<Dispute> dispute) {
        LocalDate today = office.today();
        return office.ask(
                CARD,
                new Step(dispute),
                () -> office.read(view -> DisputeOutlook.find(view, dispute, today)
                        .map(found -> DisputeOutlook.card(view, found, today))));
    }

    /**
     * Disputes, filtered by {@link Dispute#STATUS}, {@link Dispute#GRID} and {@link Dispute#URGENCY}, ordered by {@link Dispute#REGISTERED_ON} (纠纷台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Dispute>> list(Selection<Dispute> wanted, Paging paging) {
        LocalDate today = office.today();
        return office.ask(
                LIST, () -> SHEET.page(office, wanted, paging, (view, found) -> DisputeOutlook.of(view, found, today)));
    }

    /**
     * The disputes that a mediator has or had.
     *
     * @param mediator the mediator
     * @return the disputes
     */
    public Decision<List<Dispute>> ofMediator(Id<Mediator> mediator) {
        LocalDate today = office.today();
        return office.ask(
                OF_MEDIATOR,
                (view, role, day) -> Mediators.activePeople(view, Set.of(mediator)),
                () -> Decision.accepted(office.read(view -> DisputeOutlook.ofMediator(view, mediator, today))));
    }

    /**
     * The disputes of a person, as parties see them.
     *
     * @param person the person
     * @return the cards
     */
    public Decision<List<DisputeCard>> ofPerson(Id<Person> person) {
        LocalDate today = office.today();
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> Decision.accepted(office.read(view -> DisputeOutlook.ofPerson(view, person, today))));
    }

    /**
     * Which clocks ask for something at an instant (催办、督办、上报). Nothing ticks by itself: the host asks when it likes, and what it
     * asks twice it gets twice.
     *
     * @param asOf when
     * @return each clock that is yellow or red, what is due first in front
     */
    public Decision<List<DueDispute>> due(Instant asOf) {
        Instant at = CivilYears.compared(asOf);
        LocalDate today = office.today();
        return office.ask(DUE, () -> Decision.accepted(office.read(view -> DisputeOutlook.due(view, at, today))));
    }

    /**
     * What is overdue now, mediators who are gone or have an interest, agreements that are not in effect, and waits without an end (纠纷提醒).
     *
     * @return the warnings {@code mediation-time-limit}, {@code labour-mediation-15d}, {@code labour-limitation}, {@code
     *     dispute-overdue}, {@code agreement-unsigned}, {@code dispute-mediator-gone}, {@code dispute-mediator-interest} and {@code
     *     dispute-waits-long}; empty
     *     when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private record Register(DisputeForm form) {}

    private record Accept(Id<Dispute> dispute, Set<JointUnit> units) {}

    private record Explain(Id<Dispute> dispute, String reason) implements DisputeTies.WithReason {}

    private record Refer(Id<Dispute> dispute, DisputeReferral to, String reason) implements DisputeTies.WithReason {}

    private record Join(Repeat repeat) {}

    private record Correct(Id<Dispute> dispute, DisputeForm form, String reason) implements Reasoned {}

    private record Step(Id<Dispute> dispute) implements DisputeTies.OfDispute {}

    private record Terminate(Id<Dispute> dispute, TerminationForm form) implements DisputeTies.OfDispute {}

    private record Archive(Id<Dispute> dispute, Set<ArchivedPaper> papers) {}
}
