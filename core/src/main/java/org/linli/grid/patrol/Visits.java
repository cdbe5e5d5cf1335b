package org.linli.grid.patrol;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.Building;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.Site;
import org.linli.grid.post.OwnGrid;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.work.CivilYears;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * Rounds through the grids (巡查走访). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class Visits {
    private static final Commands<Visit> VISITS = Commands.of(
            "visits",
            Visit.class,
            Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.GRID_HEAD, Role.GRID_MEMBER));
    private static final Command<Visit> RECORD = VISITS.fact("record", Enter.class)
            .by(
                    Role.COMMUNITY_SECRETARY,
                    Role.COMMUNITY_WORKER,
                    Role.GRID_HEAD,
                    Role.GRID_MEMBER,
                    Role.BUILDING_HEAD,
                    Role.PARTY_LIAISON,
                    Role.YOUTH_VOLUNTEER,
                    Role.SYSTEM)
            .within(Relation.OWN_GRID);
    private static final Command<Visit> STRIKE =
            VISITS.fact("strike", Strike.class).within(Relation.OWN_GRID);

    private static final Command<Visit> CORRECT =
            VISITS.fact("correct", Correct.class).within(Relation.OWN_GRID);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(RECORD, STRIKE, CORRECT);

    private static final Question FIND =
            VISITS.question("find").by(Role.OFFICE_AND_GRID).within(Relation.OWN_GRID);
    private static final Question BETWEEN =
            VISITS.question("between").by(Role.OFFICE_AND_GRID).within(Relation.OWN_GRID);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, BETWEEN);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Visits(Office office) {
        this.office = office;
    }

    /**
     * Records a round (登记). Two rounds of a day are two records; give a request that may be repeated its key ({@code
     * desk.once}).
     *
     * @param form as written
     * @return the visit; refused with {@code building-closed}, {@code visit-grid}, {@code visit-building}, {@code visit-not-in-future}, {@code
     *     visit-households-some}, {@code visit-households-most}, {@code visit-again} and {@code visit-minutes}
     */
    public Decision<Visit> record(VisitForm form) {
        return office.command(RECORD, new Enter(form), work -> {
            needs(work, form).orRefuse();
            return work.save(
                    Visit.KIND, Visit.record(work.community(), work.newId(), site(work, form), round(work, form)));
        });
    }

    /**
     * Corrects a record that was written wrongly (更正). The monthly sheet counts what it should have been; the journal keeps what it
     * was.
     *
     * @param visit its id
     * @param form as it should have been written; begin with {@link Visit#round()}
     * @param reason why
     * @return the visit; refused with {@code visit-step}, as {@link #record}, and with what is wrong in the reason
     */
    public Decision<Visit> correct(Id<Visit> visit, VisitForm form, String reason) {
        return office.command(CORRECT, new Correct(visit, form, reason), work -> {
            boolean visitorStays = work.find(Visit.KIND, visit)
                    .filter(before -> before.round().visitor().equals(form.visitor()))
                    .isPresent();
            // Who made it may be erased by now.
            Needs needs = visitorStays ? there(work, form) : needs(work, form);
            needs.a(Visit.KIND, visit).orRefuse();
            return work.change(
                    Visit.KIND, visit, before -> before.correct(site(work, form), round(work, form), reason));
        });
    }

    /**
     * Strikes a record that is wrong (作废). It is kept, and counts no more.
     *
     * @param visit its id
     * @param reason why
     * @return the visit; refused with {@code visit-step} and what is wrong in the reason
     */
    public Decision<Visit> strike(Id<Visit> visit, String reason) {
        return office.command(
                STRIKE,
                new Strike(visit, reason),
                work -> work.change(Visit.KIND, visit, before -> before.strike(reason)));
    }

    /**
     * One visit.
     *
     * @param visit its id
     * @return it; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<Visit> find(Id<Visit> visit) {
        return office.find(FIND, Visit.KIND, visit, (view, role, day) -> staff(view, visit, role, day));
    }

    /**
     * The visits of a grid in a span of days, struck ones too (走访台账).
     *
     * @param grid the grid
     * @param from first day
     * @param until first day that no longer belongs to the span
     * @return the visits, by day
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<List<Visit>> between(Id<Grid> grid, LocalDate from, LocalDate until) {
        CivilYears.require(from);
        CivilYears.require(until);
        return office.ask(
                BETWEEN,
                (view, role, day) -> OwnGrid.staff(view, Optional.of(grid), role, day),
                () -> Decision.accepted(office.read(view ->
                        view.list(view.all(Visit.KIND).where(Visit.GRID, grid).between(Visit.DAY, from, until)))));
    }

    private static Needs needs(UnitOfWork work, VisitForm form) {
        return there(work, form).a(Person.KIND, form.visitor());
    }

    private static Needs there(UnitOfWork work, VisitForm form) {
        return work.needs().maybeThere(Building.KIND, form.building(), form.day());
    }

    private static Site site(UnitOfWork work, VisitForm form) {
        return new Site(form.grid(), form.building(), Divisions.inForce(work, form.day()));
    }

    private static VisitRules.Round round(UnitOfWork work, VisitForm form) {
        Optional<Long> most = form.building()
                .map(building -> work.require(Building.KIND, building).households())
                .or(() -> site(work, form).found().map(Grid::households));
        return new VisitRules.Round(form, most, work.today());
    }

    private static Set<Id<Person>> staff(Reading view, Id<Visit> visit, Role role, LocalDate day) {
        return OwnGrid.staff(
                view, view.find(Visit.KIND, visit).map(found -> found.round().grid()), role, day);
    }

    private record Enter(VisitForm form) implements Concerning {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return OwnGrid.staff(view, Optional.of(form.grid()), role, day);
        }
    }

    private record Correct(Id<Visit> visit, VisitForm form, String reason) implements Concerning, Reasoned {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            // Who moves a round to another grid belongs to both.
            return Sets.intersection(
                    staff(view, visit, role, day), OwnGrid.staff(view, Optional.of(form.grid()), role, day));
        }
    }

    private record Strike(Id<Visit> visit, String reason) implements Concerning, Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("reason", reason, Visit.MAX_REASON).findings();
        }

        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return staff(view, visit, role, day);
        }
    }
}
