package org.linli.needs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Organisation;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** How needs come in, also from other features, and which of them stand how (需求受理). */
public final class NeedIntake {
    private NeedIntake() {}

    /**
     * Submits a need within a command, also one of another feature.
     *
     * @param work the command at work
     * @param form what is needed
     * @return the need, as {@link CommunityNeeds#submit}
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Need> submit(UnitOfWork work, NeedForm form) {
        work.needs()
                .maybeOpen(Organisation.KIND, form.requester().organisation())
                .maybe(Person.KIND, form.requester().person())
                .unless(form.requester().person().flatMap(person -> PersonFiles.hold(work, person)))
                .orRefuse();
        return work.save(
                Need.KIND,
                NeedCourse.submit(
                        work.community(), work.newId(), form, place(work, form.grid()), work.actor(), work.today()));
    }

    /** The need is there, and so is a person who is named anew to speak for its organisation. */
    static void speaking(UnitOfWork work, Id<Need> need, Requester now) {
        Optional<Id<Person>> speaks = Needs.anew(
                now.spokesperson(),
                work.find(Need.KIND, need)
                        .flatMap(found -> found.form().requester().spokesperson()));
        work.needs()
                .a(Need.KIND, need)
                .maybe(Person.KIND, speaks)
                .unless(speaks.flatMap(person -> PersonFiles.hold(work, person)))
                .orRefuse();
    }

    /** Where a need or a resource is. */
    static NeedRules.Place place(UnitOfWork work, Optional<Id<Grid>> grid) {
        boolean inForce = grid.isEmpty()
                || Divisions.inForce(work, work.today())
                        .flatMap(division -> division.grid(grid.get()))
                        .isPresent();
        return new NeedRules.Place(inForce, work.terms(NeedTerms.TERMS));
    }

    /**
     * The needs that wait to be claimed.
     *
     * @param view what the transaction reads
     * @return the needs
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Need> unclaimed(Reading view) {
        return of(view, NeedStatus.UNCLAIMED);
    }

    static List<Need> of(Reading view, Set<NeedStatus> statuses) {
        return statuses.stream()
                .sorted()
                .flatMap(status -> view.list(view.all(Need.KIND).where(Need.STATUS, status)).stream())
                .toList();
    }
}
