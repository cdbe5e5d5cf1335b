package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.GridDays;
import org.linli.grid.GridTerms;
import org.linli.grid.Premises;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Query;
import org.linli.work.Needs;
import org.linli.work.UnitOfWork;

/** What a command looks up of a post before it decides. */
final class PostFacts {
    private PostFacts() {}

    /** Whom and what a post cannot do without that is held from now on. */
    static Needs there(UnitOfWork work, GridPostForm form) {
        return work.needs()
                .a(Person.KIND, form.person())
                .maybeOpen(Building.KIND, form.tie().map(Tie::building))
                .maybeOpen(Building.KIND, form.seat().building());
    }

    static PostCandidacy candidacy(UnitOfWork work, GridPostForm form, Optional<Id<GridPost>> itself) {
        there(work, form).unless(PersonFiles.hold(work, form.person())).orRefuse();
        Optional<Division> division = Divisions.inForce(work, work.today());
        int others = others(work, form, itself, post -> post.isOpenOn(work.today()) || post.isHeldOn(work.today()));
        return new PostCandidacy(form, Employer.of(work, form.person()), division, others, work.terms(GridTerms.TERMS));
    }

    static GridStaff staffAround(UnitOfWork work, GridPost post, LocalDate day) {
        return staffAround(work, post, day, Divisions.inForce(work, day));
    }

    /** Building heads are counted in the whole community, all others in their grid. */
    static GridStaff staffAround(UnitOfWork work, GridPost post, LocalDate day, Optional<Division> division) {
        Query<GridPost> all = work.all(GridPost.KIND);
        Query<GridPost> concerned = post.kind() == GridPostKind.BUILDING_HEAD
                ? all.where(GridPost.POST_KIND, post.kind())
                : all.where(GridPost.GRID, post.seat().grid());
        return new GridStaff(
                OpenPosts.heldOn(work, concerned, day),
                PostOutlook.laterThan(work, concerned, day),
                division,
                Premises.of(post.seat().building().stream()
                        .flatMap(id -> work.find(Building.KIND, id).stream())
                        .toList()),
                work.terms(GridTerms.TERMS));
    }

    /** What stands beside a post within a term: the holder may be erased or on hold by now, and is not looked at. */
    static GridPostCorrection.Beside beside(UnitOfWork work, GridPost post, Period term) {
        int others = others(
                work,
                post.form(),
                Optional.of(post.id()),
                other -> other.term().filter(term::overlaps).isPresent());
        GridTerms terms = work.terms(GridTerms.TERMS);
        return new GridPostCorrection.Beside(
                staffAround(work, post, term.from()),
                new PostCandidacy(post.form(), post.employer(), Optional.empty(), others, terms),
                GridDays.firstDay(work, post.seat().grid()));
    }

    /** A nomination that was written wrongly, corrected beside what stood at the right place. */
    static Decision<GridPost> corrected(UnitOfWork work, GridPost before, GridPostForm right, String reason) {
        GridPostCorrection correction = new GridPostCorrection(before);
        GridPost corrected = correction.as(right);
        LocalDate day = correction.lastDay(work.today());
        Needs needs = work.needs();
        buildings(right)
                .filter(named -> buildings(before.form()).noneMatch(named::equals))
                .forEach(named -> {
                    if (before.status().isOpen()) {
                        needs.open(Building.KIND, named);
                    } else {
                        needs.maybeThere(Building.KIND, Optional.of(named), day);
                    }
                });
        needs.orRefuse();
        Optional<Division> division = Divisions.inForce(work, day);
        division.ifPresent(found -> work.guard(Division.KIND, found.id()));
        GridTerms terms = work.terms(GridTerms.TERMS);
        Optional<Period> term = before.term();
        return correction
                .correct(
                        corrected,
                        new PostCandidacy(right, before.employer(), division, 0, terms),
                        reason,
                        beside(work, corrected, term.orElseGet(() -> Period.between(day, day.plusDays(1)))))
                .alsoFound(
                        corrected.status().isOpen()
                                ? PostOutlook.ends(work, corrected, work.today(), term.flatMap(Period::until))
                                : List.of());
    }

    private static Stream<Id<Building>> buildings(GridPostForm form) {
        return Stream.concat(form.seat().building().stream(), form.tie().map(Tie::building).stream())
                .distinct();
    }

    /** The rest of a term if it had not been ended; today alone where there was none. */
    static Period rest(UnitOfWork work, GridPost post) {
        LocalDate today = work.today();
        return post.ending()
                .flatMap(Ending::term)
                .filter(term -> term.until().stream().allMatch(today::isBefore))
                .map(term -> term.from().isBefore(today) ? new Period(today, term.until()) : term)
                .orElseGet(() -> Period.between(today, today.plusDays(1)));
    }

    /** The place of an open post that ends within a term. */
    static List<Finding> ends(UnitOfWork work, GridPost post, Period term) {
        return post.status().isOpen() ? PostOutlook.ends(work, post, work.today(), term.until()) : List.of();
    }

    private static int others(
            UnitOfWork work, GridPostForm form, Optional<Id<GridPost>> itself, Predicate<GridPost> counts) {
        return (int) work.list(work.all(GridPost.KIND).where(GridPost.PERSON, form.person())).stream()
                .filter(post -> itself.filter(post.id()::equals).isEmpty())
                .filter(counts)
                .count();
    }
}
