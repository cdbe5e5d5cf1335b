package org.linli.dispute.mediator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.code.Reasoned;
import org.linli.code.Sex;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.work.CivilYears;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * The people's mediation committees (人民调解委员会). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered; with {@code person-held} when the
 * data of a person whom it names are on hold.
 */
public final class MediationCommittees {
    private static final Commands<MediationCommittee> COMMITTEES =
            Commands.of("mediationCommittees", MediationCommittee.class, Role.OFFICE);
    static final Command<MediationCommittee> ELECT = COMMITTEES.fact("elect", Elect.class);
    static final Command<MediationCommittee> FILL = COMMITTEES.fact("fill", Fill.class);
    private static final Command<MediationCommittee> CORRECT = COMMITTEES.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(ELECT, FILL, CORRECT);

    private static final Question FIND = COMMITTEES.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question RUNNING_ON = COMMITTEES.question("runningOn").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, RUNNING_ON);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public MediationCommittees(Office office) {
        this.office = office;
    }

    /**
     * Records a committee that was elected (推选).
     *
     * @param form its name, seats, election and term
     * @return the committee; refused with {@code mediation-committee-composition}, {@code mediation-committee-minority}, {@code
     *     mediation-committee-one-seat}, {@code mediation-committee-elected-by}, {@code mediation-committee-term} and what is
     *     wrong in the name
     */
    public Decision<MediationCommittee> elect(CommitteeForm form) {
        return office.command(ELECT, new Elect(form), work -> {
            int women = seated(work, form.seats(), Set.of());
            return work.save(
                    MediationCommittee.KIND,
                    MediationCommittee.elect(
                            work.community(),
                            work.newId(),
                            new MediationCommitteeRules.Seating(form, women, elected(work, form))));
        });
    }

    /**
     * Fills the seats of a committee anew within its term (补选).
     *
     * @param committee its id
     * @param seats everyone who sits in it from now on
     * @return the committee; refused with {@code mediation-committee-running}, {@code mediation-committee-composition}, {@code
     *     mediation-committee-minority} and {@code mediation-committee-one-seat}
     */
    public Decision<MediationCommittee> fill(Id<MediationCommittee> committee, List<CommitteeSeat> seats) {
        return office.command(FILL, new Fill(committee, seats), work -> {
            int women = seated(work, seats, members(work, committee));
            return work.change(
                    MediationCommittee.KIND,
                    committee,
                    before -> before.fill(
                            new MediationCommitteeRules.Seating(
                                    before.form().with(seats), women, work.terms(MediatorTerms.TERMS)),
                            work.today()));
        });
    }

    /**
     * Corrects what was written wrongly of a committee, as if it had been elected so (更正调委会登记). The event keeps what was before, the
     * record keeps the reason. A member who stays and was erased since may be the woman among them.
     *
     * @param committee its id
     * @param form what is right; begin with {@link MediationCommittee#form()}
     * @param reason why
     * @return the committee, with the warning {@code mediator-committee} when mediators were appointed, or carried over to it, outside of its
     *     corrected term; refused with {@code mediation-committee-composition}, {@code mediation-committee-minority} and {@code
     *     mediation-committee-one-seat} when its seats are corrected, {@code mediation-committee-elected-by}, {@code
     *     mediation-committee-term} and what is wrong in name and reason
     */
    public Decision<MediationCommittee> correct(Id<MediationCommittee> committee, CommitteeForm form, String reason) {
        return office.command(CORRECT, new Correct(committee, form, reason), work -> {
            Set<Id<Person>> members = members(work, committee);
            int women = seated(work, form.seats(), members) + erased(work, form.seats(), members);
            return work.change(
                    MediationCommittee.KIND,
                    committee,
                    before -> work.rejudged(
                            MediationCommittee.KIND,
                            before.correct(
                                    new MediationCommitteeRules.Seating(form, women, elected(work, form)), reason),
                            work.today()));
        });
    }

    /**
     * One committee.
     *
     * @param committee its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<MediationCommittee> find(Id<MediationCommittee> committee) {
        return office.find(FIND, MediationCommittee.KIND, committee, Concerning.NO_ONE);
    }

    /**
     * The committees that are in their term on a day.
     *
     * @param day the day
     * @return the committees, whose term ends first in front
     * @throws IllegalArgumentException when the day lies outside of the years 1000 to 2999
     */
    public Decision<List<MediationCommittee>> runningOn(LocalDate day) {
        CivilYears.require(day);
        return office.ask(RUNNING_ON, () -> Decision.accepted(office.read(view -> runningOn(view, day))));
    }

    static List<MediationCommittee> runningOn(Reading view, LocalDate day) {
        return view
                .list(view.all(MediationCommittee.KIND).from(MediationCommittee.TERM_UNTIL, day.plusDays(1)))
                .stream()
                .filter(committee -> committee.form().term().contains(day))
                .toList();
    }

    /** Members who were erased since stay as they are, of a sex that is not known any more. */
    private static Set<Id<Person>> members(UnitOfWork work, Id<MediationCommittee> committee) {
        work.needs().a(MediationCommittee.KIND, committee).orRefuse();
        return work.require(MediationCommittee.KIND, committee).form().seats().stream()
                .map(CommitteeSeat::person)
                .collect(Collectors.toSet());
    }

    /** What the charter says of those who are elected, on the day from which on they sit. */
    private static MediatorTerms elected(UnitOfWork work, CommitteeForm form) {
        return work.terms(MediatorTerms.TERMS, form.term().from());
    }

    /** How many of them were members before and erased since: what their sex was is not known any more. */
    private static int erased(UnitOfWork work, List<CommitteeSeat> seats, Set<Id<Person>> members) {
        return (int) seats.stream()
                .map(CommitteeSeat::person)
                .filter(person -> members.contains(person) && !isThere(work, person))
                .count();
    }

    /** How many of them are women; whom the committee did not know before is registered. */
    private static int seated(UnitOfWork work, List<CommitteeSeat> seats, Set<Id<Person>> known) {
        List<Id<Person>> people = seats.stream()
                .map(CommitteeSeat::person)
                .distinct()
                .filter(person -> !known.contains(person) || isThere(work, person))
                .toList();
        Needs needs = work.needs();
        for (Id<Person> person : people) {
            needs.a(Person.KIND, person).unless(PersonFiles.hold(work, person));
        }
        needs.orRefuse();
        return women(work, people);
    }

    /** How many of some people are women, without those who were erased. */
    static int women(Reading view, List<Id<Person>> people) {
        return (int) people.stream()
                .filter(person -> isThere(view, person) && PersonFiles.sex(view, person) == Sex.FEMALE)
                .count();
    }

    private static boolean isThere(Reading view, Id<Person> person) {
        return view.find(Person.KIND, person).filter(found -> !found.isErased()).isPresent();
    }

    private record Elect(CommitteeForm form) {}

    private record Correct(Id<MediationCommittee> committee, CommitteeForm form, String reason) implements Reasoned {}

    private record Fill(Id<MediationCommittee> committee, List<CommitteeSeat> seats) {}
}
