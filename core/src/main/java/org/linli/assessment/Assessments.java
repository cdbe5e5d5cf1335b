package org.linli.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.Reasoned;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.reporting.MemberTies;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * How units, grids and people are assessed (考核). Residents are assessed by none, and no one is ranked. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but beginning is refused with {@code
 * assessment-step} when the assessment's status does not allow it.
 */
public final class Assessments {
    private static final Commands<Assessment> ASSESSMENTS = Commands.of("assessments", Assessment.class, Role.OFFICE);

    private static final Command<Assessment> BEGIN = ASSESSMENTS.command("begin", Begin.class);
    private static final Command<Assessment> ENTER = ASSESSMENTS.fact("enter", Enter.class);
    private static final Command<Assessment> STRIKE = ASSESSMENTS.fact("strike", Strike.class);
    private static final Command<Assessment> DROP = ASSESSMENTS.fact("drop", Drop.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(BEGIN, ENTER, STRIKE, DROP);

    private static final Question FIND = ASSESSMENTS.question("find");
    private static final Question LIST = ASSESSMENTS.question("list");
    private static final Question OF_UNIT = ASSESSMENTS
            .question("ofUnit")
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.UNIT_CONTACT, Role.SYSTEM)
            .within(Relation.OWN_UNIT);
    private static final Question RESULTS = ASSESSMENTS.question("results");
    private static final Question OF_PERSON =
            ASSESSMENTS.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, RESULTS, OF_PERSON, OF_UNIT);

    static final Sheet<Assessment> SHEET =
            Sheet.of("assessments", Assessment.KIND).filtered(Assessment.STATUS, Assessment.RUBRIC);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Assessments(Office office) {
        this.office = office;
    }

    /**
     * Begins to assess a unit, a grid or a person (开始考核).
     *
     * @param rubric by which rubric
     * @param assessed who or what
     * @return the assessment; refused with {@code rubric-step}, {@code assessment-about}, {@code assessment-once}, {@code
     *     party-organisation-closed} and {@code person-held}
     */
    public Decision<Assessment> begin(Id<Rubric> rubric, Assessed assessed) {
        return office.command(BEGIN, new Begin(rubric, assessed), work -> {
            Needs needs = work.needs().a(Rubric.KIND, rubric);
            needs.maybeOpen(PartyOrganisation.KIND, assessed.unit());
            assessed.person().ifPresent(person -> needs.a(Person.KIND, person).unless(PersonFiles.hold(work, person)));
            needs.orRefuse();
            // The rubric is not ended while the assessment that would stand in the way is written.
            work.guard(Rubric.KIND, rubric);
            return work.save(
                    Assessment.KIND,
                    AssessmentCourse.begin(
                            work.community(), work.newId(), work.require(Rubric.KIND, rubric), assessed));
        });
    }

    /**
     * Enters a line (记录得分), with the evidence on which it rests.
     *
     * @param assessment its id
     * @param form the line
     * @return the assessment; refused with {@code assessment-entry}, {@code assessment-day}, {@code assessment-fact-once}, {@code
     *     assessment-own} and what is wrong in the texts
     */
    public Decision<Assessment> enter(Id<Assessment> assessment, EntryForm form) {
        return office.command(
                ENTER,
                new Enter(assessment, form),
                work -> work.change(Assessment.KIND, assessment, before -> {
                    Rubric rubric = work.require(Rubric.KIND, before.rubric());
                    return AssessmentCourse.enter(before, rubric, form, AssessmentMoment.of(work));
                }));
    }

    /**
     * Strikes a line that was entered wrongly (作废记录). It stays, with the reason, and counts no longer; the right one is entered.
     *
     * @param assessment its id
     * @param number the number of the line
     * @param reason why
     * @return the assessment; refused with {@code assessment-line}, {@code assessment-own} and what is wrong in the reason
     */
    public Decision<Assessment> strike(Id<Assessment> assessment, int number, String reason) {
        return office.command(
                STRIKE,
                new Strike(assessment, number, reason),
                work -> work.change(
                        Assessment.KIND,
                        assessment,
                        before -> AssessmentCourse.strike(before, number, reason, AssessmentMoment.of(work))));
    }

    /**
     * Records that an assessment was begun by mistake (作废考核).
     *
     * @param assessment its id
     * @param reason why
     * @return the assessment; refused with {@code assessment-own} and {@code assessment-by-people}, what is wrong in the reason
     */
    public Decision<Assessment> drop(Id<Assessment> assessment, String reason) {
        return office.command(
                DROP,
                new Drop(assessment, reason),
                work -> work.change(
                        Assessment.KIND,
                        assessment,
                        before -> AssessmentCourse.drop(before, reason, AssessmentMoment.of(work))));
    }

    /**
     * One assessment, with all that was written.
     *
     * @param assessment its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Assessment> find(Id<Assessment> assessment) {
        return office.find(FIND, Assessment.KIND, assessment, Concerning.NO_ONE);
    }

    /**
     * Assessments, filtered by {@link Assessment#STATUS} and {@link Assessment#RUBRIC} (考核台账).
     *
     * @param wanted what of it
     * @param paging which page
     * @return the page, by id; refused with {@code actor-may-not}, {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Assessment>> list(Selection<Assessment> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * What the assessments by a rubric come to (考核结果表), each with its lines and their evidence. They stand by name: no one is
     * ranked.
     *
     * @param rubric the rubric
     * @return the sheet; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<AssessmentSheet> results(Id<Rubric> rubric) {
        return office.ask(
                RESULTS,
                () -> office.read(view -> Needs.orNotFound(
                        view.find(Rubric.KIND, rubric)
                                .map(found -> AssessmentResults.sheet(view, found, office.today())),
                        Rubric.KIND,
                        rubric)));
    }

    /**
     * The assessments of a person, as the person sees them: the own lines and the own score, and nothing of others.
     *
     * @param person the person
     * @return the cards, the first one in front; refused with {@code actor-may-not} and {@code actor-not-related}
     */
    public Decision<List<AssessmentCard>> ofPerson(Id<Person> person) {
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> Decision.accepted(office.read(view -> AssessmentResults.ofPerson(view, person))));
    }

    /**
     * The assessments of a unit, as the unit sees them: the own lines and the own score, and nothing of others.
     *
     * @param party the party organisation of the unit
     * @return the cards; refused with {@code actor-may-not}, and with {@code actor-not-related} for the contact of another unit
     */
    public Decision<List<AssessmentCard>> ofUnit(Id<PartyOrganisation> party) {
        return office.ask(
                OF_UNIT,
                (view, role, day) -> MemberTies.ofParty(view, Optional.of(party)),
                () -> Decision.accepted(office.read(view -> AssessmentResults.ofUnit(view, party))));
    }

    private record Begin(Id<Rubric> rubric, Assessed assessed) {}

    private record Enter(Id<Assessment> assessment, EntryForm form) {}

    private record Strike(Id<Assessment> assessment, int number, String reason) implements Reasoned {}

    private record Drop(Id<Assessment> assessment, String reason) implements Reasoned {}
}
