package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.GridDays;
import org.linli.grid.GridTerms;
import org.linli.kernel.Decision;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.work.UnitOfWork;

/** Takes over posts that people came into before the community kept its posts here (历史任职接续). */
public final class PastPosts {
    private PastPosts() {}

    /**
     * Takes over a post, for the use case that knows where it comes from. It is held since its first day, or has ended; its place
     * is one of the division that was in force on the last day on which it was held.
     *
     * @param work the transaction
     * @param past the post
     * @return the post, with the warnings {@code grid-post-term-length} and {@code grid-post-before-grid}, and while it is held
     *     {@code grid-post-one-per-person}, {@code grid-post-lives-or-works-there}, {@code grid-liaison-from-enterprise}, {@code
     *     grid-representative-from-enterprise} and {@code grid-place-ends}; refused with {@code not-found}, {@code grid-post-seat},
     *     {@code grid-post-term}, {@code grid-post-terms-overlap}, {@code past-day}, {@code past-term} and {@code grid-post-once}
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<GridPost> takeOver(UnitOfWork work, PastPost past) {
        LocalDate today = work.today();
        GridPostForm form = past.form();
        work.needs()
                .a(Person.KIND, form.person())
                .unless(PersonFiles.hold(work, form.person()))
                .maybe(Building.KIND, form.tie().map(Tie::building))
                .maybe(Building.KIND, form.seat().building())
                .orRefuse();
        boolean held = past.endedOn(today).isEmpty();
        Optional<Division> division = Divisions.inForce(work, past.lastDay(today));
        List<GridPost> others = work.list(work.all(GridPost.KIND).where(GridPost.PERSON, form.person()));
        PostCandidacy candidacy = new PostCandidacy(
                form,
                held ? Employer.of(work, form.person()) : Optional.empty(),
                division,
                (int) others.stream().filter(post -> post.isOpenOn(today)).count(),
                work.terms(GridTerms.TERMS, past.from()));
        GridPosts.guard(work, candidacy);
        Decision<GridPost> taken = past.taken(
                work.community(),
                work.newId(),
                candidacy,
                GridDays.firstDay(work, form.seat().grid()),
                others,
                today);
        return work.save(GridPost.KIND, held ? PostOutlook.ending(work, taken) : taken);
    }
}
