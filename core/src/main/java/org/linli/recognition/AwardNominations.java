package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.Reasoned;
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
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;

/**
 * People who are put forward for awards (评选提名). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but nominating is refused with {@code
 * award-step} when the nomination's status does not allow it.
 */
public final class AwardNominations {
    private static final Commands<AwardNomination> NOMINATIONS =
            Commands.of("awardNominations", AwardNomination.class, Role.OFFICE);

    private static final Command<AwardNomination> NOMINATE = NOMINATIONS
            .command("nominate", Nominate.class)
            .by(Role.OFFICE_AND_SELF)
            .within(Relation.SELF);
    static final Command<AwardNomination> QUALIFY = NOMINATIONS.command("qualify", Which.class);
    private static final Command<AwardNomination> WITHDRAW = NOMINATIONS
            .fact("withdraw", Withdraw.class)
            .by(Role.OFFICE_AND_SELF)
            .within(Relation.SELF);
    private static final Command<AwardNomination> REOPEN = NOMINATIONS.fact("reopen", Reopen.class);
    private static final Command<AwardNomination> CORRECT = NOMINATIONS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(NOMINATE, QUALIFY, WITHDRAW, REOPEN, CORRECT);

    private static final Question FIND = NOMINATIONS.question("find");
    private static final Question LIST = NOMINATIONS.question("list");
    private static final Question OF_PERSON =
            NOMINATIONS.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question ATTENTION = NOMINATIONS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> AwardOutlook.ofNominations(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, OF_PERSON, ATTENTION);

    static final Sheet<AwardNomination> SHEET = Sheet.of("awardNominations", AwardNomination.KIND)
            .ordered(AwardNomination.NOMINATED_ON)
            .filtered(AwardNomination.STATUS, AwardNomination.ROUND, AwardNomination.CATEGORY);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public AwardNominations(Office office) {
        this.office = office;
    }

    /**
     * Puts a person forward (提名): the office, or the person alone.
     *
     * @param form who, for what
     * @return the nomination, with the warning {@code award-cooldown}; refused with {@code award-round-step} when the round calls for none,
     *     {@code award-call}, {@code award-nominated-day}, {@code award-nomination-once} when the person stands in the round already, {@code
     *     award-consent}, {@code award-guardian}, {@code award-barred}, {@code person-held}, {@code actor-not-related} for one who puts
     *     forward another person, and what is wrong in the grounds
     */
    public Decision<AwardNomination> nominate(AwardNominationForm form) {
        return shown(office.command(NOMINATE, new Nominate(form), work -> {
            work.needs()
                    .a(AwardRound.KIND, form.round())
                    .a(Person.KIND, form.person())
                    .unless(PersonFiles.hold(work, form.person()))
                    .orRefuse();
            AwardRound round = work.require(AwardRound.KIND, form.round());
            // The round is not ended while the nomination that would stand in the way is written.
            work.guard(AwardRound.KIND, round.id());
            return work.save(
                    AwardNomination.KIND,
                    AwardCourse.nominate(
                            work.community(),
                            work.newId(),
                            form,
                            round,
                            AwardTies.nominee(work, form.person(), form.category(), Optional.empty()),
                            AwardMoment.of(work)));
        }));
    }

    /**
     * Compares the conditions with what is on record (核实条件): posts and rounds of a building's head, the report and the appraisals of an
     * in-service member. Nothing is typed in; no feature keeps the hours of volunteers so far, so that none are found.
     *
     * @param nomination its id
     * @return the nomination, with the warning {@code award-eligible} for each condition that is not met; refused with {@code award-recusal}
     */
    public Decision<AwardNomination> qualify(Id<AwardNomination> nomination) {
        return office.command(
                QUALIFY,
                new Which(nomination),
                work -> work.change(AwardNomination.KIND, nomination, before -> {
                    AwardRound round =
                            work.require(AwardRound.KIND, before.form().round());
                    AwardMoment moment = AwardMoment.of(work);
                    List<AwardMerit> merits = AwardMerits.of(
                            work,
                            before.form().category(),
                            before.form().person(),
                            round.honoured(moment.today()),
                            moment.terms());
                    return AwardCourse.qualify(before, merits, moment);
                }));
    }

    /**
     * Records that a person does not wish to be honoured (退出评选).
     *
     * @param nomination its id
     * @param reason why; kept sealed in the nomination
     * @return the nomination; refused with what is wrong in the reason, and with {@code actor-not-related} for another person
     */
    public Decision<AwardNomination> withdraw(Id<AwardNomination> nomination, String reason) {
        return shown(office.command(
                WITHDRAW,
                new Withdraw(nomination, reason),
                work -> work.change(
                        AwardNomination.KIND,
                        nomination,
                        before -> AwardCourse.withdraw(before, reason, AwardMoment.of(work)))));
    }

    /**
     * Takes a nomination up again that was declined or withdrawn by mistake (恢复提名): it is compared, scored and made public anew.
     *
     * @param nomination its id
     * @param reason why; kept sealed in the nomination
     * @return the nomination; refused with {@code award-recusal}, and with {@code award-round-step}, {@code award-nomination-once}, {@code award-barred}, and what is wrong in
     *     the reason
     */
    public Decision<AwardNomination> reopen(Id<AwardNomination> nomination, String reason) {
        return office.command(REOPEN, new Reopen(nomination, reason), work -> {
            AwardNomination before = work.require(AwardNomination.KIND, nomination);
            AwardRound round = work.require(AwardRound.KIND, before.form().round());
            work.guard(AwardRound.KIND, round.id());
            return work.save(
                    AwardNomination.KIND,
                    AwardCourse.reopen(
                            before,
                            round,
                            AwardTies.nominee(
                                    work, before.form().person(), before.form().category(), Optional.of(nomination)),
                            reason,
                            AwardMoment.of(work)));
        });
    }

    /**
     * Corrects what was written wrongly of a nomination (更正提名). What was written, and the reason, are kept in the nomination.
     *
     * @param nomination its id
     * @param form what is right; begin with {@link AwardNomination#form()}
     * @param reason why
     * @return the nomination; refused with {@code award-same-nominee}, {@code award-call} for another category or day, {@code
     *     award-nominated-day}, {@code award-consent}, {@code award-guardian} and what is wrong in the texts
     */
    public Decision<AwardNomination> correct(Id<AwardNomination> nomination, AwardNominationForm form, String reason) {
        return office.command(CORRECT, new Correct(nomination, form, reason), work -> {
            AwardNomination before = work.require(AwardNomination.KIND, nomination);
            AwardRound round = work.require(AwardRound.KIND, before.form().round());
            return work.save(
                    AwardNomination.KIND,
                    AwardCourse.correct(
                            before,
                            form,
                            reason,
                            round,
                            AwardTies.born(work, before.form().person()),
                            AwardMoment.of(work)));
        });
    }

    private Decision<AwardNomination> shown(Decision<AwardNomination> decision) {
        return office.actor().role() == Role.SELF ? decision.map(AwardNomination::asSeenByNominee) : decision;
    }

    /**
     * One nomination, with all that was said of it.
     *
     * @param nomination its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<AwardNomination> find(Id<AwardNomination> nomination) {
        return office.find(FIND, AwardNomination.KIND, nomination, Concerning.NO_ONE);
    }

    /**
     * Nominations, filtered by {@link AwardNomination#STATUS}, {@link AwardNomination#ROUND} and {@link AwardNomination#CATEGORY},
     * ordered by {@link AwardNomination#NOMINATED_ON} (提名台账).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<AwardNomination>> list(Selection<AwardNomination> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * The nominations of a person, as the person sees them: the own total once it is decided, and nothing of others.
     *
     * @param person the person
     * @return the cards, the first one in front; refused with {@code actor-may-not} and {@code actor-not-related}
     */
    public Decision<List<AwardCard>> ofPerson(Id<Person> person) {
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> Decision.accepted(office.read(view -> AwardStandings.cards(view, person))));
    }

    /**
     * Candidates to be decided on, objections to be looked into, and honours whose grounds are on record no longer (评选待办).
     *
     * @return the warnings {@code award-to-decide}, {@code award-to-investigate} and {@code award-rests}; empty when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private record Nominate(AwardNominationForm form) implements Concerning {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return Set.of(form.person());
        }
    }

    private record Which(Id<AwardNomination> nomination) {}

    private record Withdraw(Id<AwardNomination> nomination, String reason)
            implements AwardTies.OfNomination, Reasoned {}

    private record Reopen(Id<AwardNomination> nomination, String reason) implements Reasoned {}

    private record Correct(Id<AwardNomination> nomination, AwardNominationForm form, String reason)
            implements Reasoned {}
}
