package org.linli.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The petitions that the community follows (信访事项). What other bodies decide is recorded here with its day. Immutable, for use by any
 * thread.
 *
 * <p>A petition is confidential: besides the community's office only its petitioners see its {@linkplain PetitionCard card}.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but registering and correcting is
 * refused with {@code petition-step} when the petition's status does not allow it, with {@code petition-step-day} and {@code
 * petition-recusal}, and as {@link org.linli.calendar.Deadline#start}; a step that came late has the warning {@code deadline-met-late}.
 */
public final class Petitions {
    private static final Commands<Petition> PETITIONS = Commands.of("petitions", Petition.class, Role.OFFICE);

    private static final Command<Petition> REGISTER = PETITIONS.fact("register", Register.class);
    static final Command<Petition> TRANSFER = PETITIONS.fact("transfer", Transfer.class);
    private static final Command<Petition> GIVE_BACK = PETITIONS.fact("giveBack", GiveBack.class);
    static final Command<Petition> ACCEPT = PETITIONS.fact("accept", Step.class);
    private static final Command<Petition> DECLINE = PETITIONS.fact("decline", Explain.class);
    private static final Command<Petition> WITHDRAW = PETITIONS.fact("withdraw", Explain.class);
    private static final Command<Petition> CORRECT = PETITIONS.fact("correct", Correct.class);
    private static final Command<Petition> CORRECT_DAY = PETITIONS.fact("correctDay", CorrectDay.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(REGISTER, TRANSFER, GIVE_BACK, ACCEPT, DECLINE, WITHDRAW, CORRECT, CORRECT_DAY);

    private static final Question FIND = PETITIONS.question("find");
    private static final Question CARD =
            PETITIONS.question("card").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question LIST = PETITIONS.question("list");
    private static final Question OF_PERSON =
            PETITIONS.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question DUE = PETITIONS.question("due");
    private static final Question ATTENTION = PETITIONS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, PetitionOutlook::attention);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, CARD, LIST, OF_PERSON, DUE, ATTENTION);

    static final Sheet<Petition> SHEET =
            Sheet.of("petitions", Petition.KIND).ordered(Petition.RECEIVED_ON).filtered(Petition.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Petitions(Office office) {
        this.office = office;
    }

    /**
     * Registers a petition (登记). Its first clock runs from the day on which it was received: fifteen days to pass it on for a petition
     * office, fifteen days to tell the petitioners for another body.
     *
     * @param form what it asks for, of whom, and when it was received
     * @return the petition, with the warnings {@code petition-same-matter} and {@code calendar-provisional}; refused with {@code
     *     petition-reps-5}, {@code petition-received-day}, {@code petition-size}, {@code petition-recusal}, {@code person-held}, what
     *     is wrong in the text, and {@code workday-calendar-explicit}
     */
    public Decision<Petition> register(PetitionForm form) {
        return office.command(REGISTER, new Register(form), work -> {
            requireNamed(work, form, Optional.empty()).orRefuse();
            return work.save(
                    Petition.KIND,
                    PetitionCourse.register(
                            work.community(),
                            work.newId(),
                            form,
                            OpenPetitions.onSameMatter(work, form),
                            PetitionMoment.of(work)));
        });
    }

    /** What was named before and is gone or held since does not stand in the way of what is right. */
    private static Needs requireNamed(UnitOfWork work, PetitionForm form, Optional<PetitionForm> before) {
        Needs needs = work.needs();
        form.people().stream()
                .filter(person -> before.stream().noneMatch(was -> was.people().contains(person)))
                .sorted()
                .forEach(person -> needs.a(Person.KIND, person).unless(PersonFiles.hold(work, person)));
        return needs.maybe(
                        Organisation.KIND,
                        form.accused()
                                .filter(unit ->
                                        !before.flatMap(PetitionForm::accused).equals(Optional.of(unit))))
                .maybe(Petition.KIND, form.earlier());
    }

    /**
     * Records that a petition was passed on to a body (转送、交办).
     *
     * @param petition its id
     * @param to the body, registered as an organisation
     * @param on on which day
     * @return the petition; refused with {@code petition-secrecy} and {@code organisation-closed}
     */
    public Decision<Petition> transfer(Id<Petition> petition, Id<Organisation> to, LocalDate on) {
        return office.command(TRANSFER, new Transfer(petition, to, on), work -> {
            work.needs()
                    .a(Petition.KIND, petition)
                    .maybeThere(Organisation.KIND, Optional.of(to), on)
                    .orRefuse();
            return OpenPetitions.advance(
                    work, petition, (before, moment) -> PetitionCourse.transfer(before, to, on, moment));
        });
    }

    /**
     * Records that a body has given a petition back that does not belong to it (退回). No clock of who passed it on begins anew.
     *
     * @param petition its id
     * @param consented whether who passed it on consents
     * @param reason why it does not belong to the body
     * @param on on which day
     * @return the petition, with the warning {@code petition-objection-5wd}; refused with what is wrong in the reason
     */
    public Decision<Petition> giveBack(Id<Petition> petition, boolean consented, String reason, LocalDate on) {
        return office.command(
                GIVE_BACK,
                new GiveBack(petition, consented, reason, on),
                work -> OpenPetitions.advance(
                        work,
                        petition,
                        (before, moment) -> PetitionCourse.giveBack(before, consented, reason, on, moment)));
    }

    /**
     * Records that a body has accepted a petition, and told the petitioners (受理告知). A claim is to be answered within sixty days.
     *
     * @param petition its id
     * @param on on which day
     * @return the petition, with the warning {@code petition-litigation-split}; refused with {@code petition-no-duplicate} and {@code
     *     petition-final} by the petitions on the same matter that were there before
     */
    public Decision<Petition> accept(Id<Petition> petition, LocalDate on) {
        return office.command(ACCEPT, new Step(petition, on), work -> {
            PetitionChain chain = PetitionChain.of(
                    work, work.require(Petition.KIND, petition).form().earlier());
            chain.ids().forEach(earlier -> work.guard(Petition.KIND, earlier));
            return OpenPetitions.advance(
                    work, petition, (before, moment) -> PetitionCourse.accept(before, chain.facts(), on, moment));
        });
    }

    /**
     * Records that a body has not accepted a petition, and told the petitioners (不予受理告知).
     *
     * @param petition its id
     * @param reason why, and which procedure of the law they were told of
     * @param on on which day
     * @return the petition; refused with what is wrong in the reason
     */
    public Decision<Petition> decline(Id<Petition> petition, String reason, LocalDate on) {
        return office.command(
                DECLINE,
                new Explain(petition, reason, on),
                work -> OpenPetitions.advance(
                        work,
                        petition,
                        (before, moment) ->
                                PetitionCourse.step(before, PetitionStep.DECLINE, "reason", reason, on, moment)));
    }

    /**
     * Records that the petitioners have withdrawn a petition (撤回).
     *
     * @param petition its id
     * @param reason why
     * @param on on which day
     * @return the petition; refused with what is wrong in the reason
     */
    public Decision<Petition> withdraw(Id<Petition> petition, String reason, LocalDate on) {
        return office.command(
                WITHDRAW,
                new Explain(petition, reason, on),
                work -> OpenPetitions.advance(
                        work,
                        petition,
                        (before, moment) ->
                                PetitionCourse.step(before, PetitionStep.WITHDRAW, "reason", reason, on, moment)));
    }

    /**
     * Corrects what was registered wrongly (更正信访登记). The petition stands as before, and its clocks as if it had always been right.
     * What was registered, and the reason, are kept in the petition.
     *
     * @param petition its id
     * @param form what is right; begin with {@link Petition#form()}
     * @param reason why
     * @return the petition, with the warnings {@code petition-accused-has} and {@code deadline-met-late}, for each step that is late now;
     *     refused with {@code
     *     petition-reps-5}, {@code petition-received-day}, {@code petition-size}, {@code petition-recusal}, {@code petition-earlier},
     *     {@code person-held}, what is wrong in the texts, and as {@link org.linli.calendar.Deadline#start}
     */
    public Decision<Petition> correct(Id<Petition> petition, PetitionForm form, String reason) {
        return office.command(CORRECT, new Correct(petition, form, reason), work -> {
            requireNamed(work, form, work.find(Petition.KIND, petition).map(Petition::form))
                    .a(Petition.KIND, petition)
                    .orRefuse();
            boolean leadsBack = PetitionChain.of(work, form.earlier()).has(petition);
            return OpenPetitions.advance(
                    work,
                    petition,
                    (before, moment) -> PetitionCourse.correct(before, form, leadsBack, reason, moment));
        });
    }

    /**
     * Corrects the day of a step (更正步骤日期). The clocks count as if it had always been right. The day of receipt is corrected with what
     * was registered, by {@link #correct}.
     *
     * @param petition its id
     * @param wrong which step, with the day that is recorded
     * @param on the day that is right
     * @param reason why
     * @return the petition, with the warning {@code deadline-met-late} for each step that is late now, and with {@code petition-asked-30d}
     *     and {@code petition-objection-5wd} for what was asked for or given back too late by the right day; refused with {@code
     *     petition-recusal}, {@code petition-step-taken} when the step was not taken on that day, {@code petition-step-day}, what is
     *     wrong in the reason, and as {@link org.linli.calendar.Deadline#extend}
     */
    public Decision<Petition> correctDay(Id<Petition> petition, DatedStep wrong, LocalDate on, String reason) {
        return office.command(
                CORRECT_DAY,
                new CorrectDay(petition, wrong, on, reason),
                work -> OpenPetitions.advance(
                        work, petition, (before, moment) -> PetitionDays.correct(before, wrong, on, reason, moment)));
    }

    /**
     * One petition, with all that was noted.
     *
     * @param petition its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Petition> find(Id<Petition> petition) {
        LocalDate today = office.today();
        return office.ask(FIND, () -> office.read(view -> PetitionOutlook.find(view, petition, today)));
    }

    /**
     * One petition as its petitioners see it (信访告知单).
     *
     * @param petition its id
     * @return its card; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<PetitionCard> card(Id<Petition> petition) {
        Instant now = office.now();
        LocalDate today = office.today();
        return office.ask(
                CARD,
                new Which(petition),
                () -> office.read(
                        view -> PetitionOutlook.find(view, petition, today).map(found -> PetitionCard.of(found, now))));
    }

    /**
     * Petitions, filtered by {@link Petition#STATUS}, ordered by {@link Petition#RECEIVED_ON} (信访台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Petition>> list(Selection<Petition> wanted, Paging paging) {
        LocalDate today = office.today();
        return office.ask(
                LIST,
                () -> SHEET.page(office, wanted, paging, (view, found) -> PetitionOutlook.of(view, found, today)));
    }

    /**
     * The petitions of a person, as petitioners see them.
     *
     * @param person the person
     * @return the cards
     */
    public Decision<List<PetitionCard>> ofPerson(Id<Person> person) {
        Instant now = office.now();
        LocalDate today = office.today();
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> Decision.accepted(office.read(view ->
                        PetitionOutlook.of(
                                        view, view.list(view.all(Petition.KIND).where(Petition.PERSON, person)), today)
                                .stream()
                                .map(found -> PetitionCard.of(found, now))
                                .toList())));
    }

    /**
     * Which clocks ask for something at an instant (到期提醒). Nothing ticks by itself: the host asks when it likes, and what it asks
     * twice it gets twice.
     *
     * @param asOf when
     * @return each clock that is yellow or red, what is due first in front; the petitioners' own choices too
     */
    public Decision<List<DuePetition>> due(Instant asOf) {
        Instant at = CivilYears.compared(asOf);
        LocalDate today = office.today();
        return office.ask(DUE, () -> Decision.accepted(office.read(view -> PetitionOutlook.due(view, at, today))));
    }

    /**
     * What is overdue now (超期提醒).
     *
     * @return the warnings {@code petition-transfer-15d}, {@code petition-notice-15d}, {@code petition-finish-60d}, {@code
     *     petition-review-30d} and {@code petition-recheck-30d}; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private record Register(PetitionForm form) {}

    private record Transfer(Id<Petition> petition, Id<Organisation> to, LocalDate on) {}

    private record GiveBack(Id<Petition> petition, boolean consented, String reason, LocalDate on)
            implements StepReason {}

    private record Step(Id<Petition> petition, LocalDate on) {}

    private record Explain(Id<Petition> petition, String reason, LocalDate on) implements StepReason {}

    private record Correct(Id<Petition> petition, PetitionForm form, String reason) implements Reasoned {}

    private record CorrectDay(Id<Petition> petition, DatedStep wrong, LocalDate on, String reason)
            implements Reasoned {}

    private record Which(Id<Petition> petition) implements PetitionTies.OfPetition {}
}
