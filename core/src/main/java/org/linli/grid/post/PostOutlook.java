package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.GridTerms;
import org.linli.grid.PlaceEnding;
import org.linli.grid.Premises;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.storage.Query;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** What needs attention among the posts of the grids, today and on the days to come that decisions have settled already. */
final class PostOutlook {
    private PostOutlook() {}

    static Stream<Attention> attention(Reading view, LocalDate today) {
        List<Division> published = Divisions.inForceFrom(view, today);
        GridStaff staff = new GridStaff(
                OpenPosts.heldOn(view, view.all(GridPost.KIND), today),
                laterThan(view, view.all(GridPost.KIND), today),
                Divisions.inForce(view, today),
                Premises.of(view.list(view.all(Building.KIND))),
                view.terms(GridTerms.TERMS, today));
        return Stream.concat(
                OpenPosts.open(view).stream().flatMap(post -> ofPost(view, post, published, today)),
                new VacantPosts(view.community(), staff).lacking(today));
    }

    private static Stream<Attention> ofPost(Reading view, GridPost post, List<Division> published, LocalDate today) {
        Matter matter = Matter.of(GridPost.KIND, post.id()).settledBy(GridPosts.END);
        Optional<LocalDate> until = post.term().flatMap(Period::until);
        PlaceEnding ending = ending(post, published, today).neededUntil(until);
        return Stream.of(
                        matter.due(until)
                                .found(GridPostRules.TERM_OVER
                                        .check(new GridPostRules.TermOnDay(post, today))
                                        .map(found -> found.with("grid", ending.grid()))),
                        matter.found(GridPostRules.SEAT_GONE
                                .check(new GridPostRules.Placed(post, published))
                                .map(found -> found.with(
                                        "grid",
                                        Divisions.gridName(view, post.seat().grid())))),
                        matter.due(ending.from()).found(ending.check()),
                        matter.found(GridPostRules.EMPLOYER_CHANGED.check(new GridPostRules.Employment(
                                post.kind(),
                                post.employer(),
                                Employer.of(view, post.form().person())))))
                .flatMap(found -> found);
    }

    /** Those of some posts whose terms begin after a day. */
    static List<GridPost> laterThan(Reading view, Query<GridPost> query, LocalDate day) {
        return view.list(query.from(GridPost.FROM, day.plusDays(1)));
    }

    static List<Finding> ends(Reading view, GridPost post, LocalDate today, Optional<LocalDate> until) {
        return ending(post, Divisions.inForceFrom(view, today), today)
                .neededUntil(until)
                .check();
    }

    private static PlaceEnding ending(GridPost post, List<Division> published, LocalDate today) {
        return PlaceEnding.of(published, today, post.seat().grid(), post.seat()::isIn, Label.of(post.kind()), "");
    }

    /** A nomination, with the warning when its place ends with the present division. */
    static Decision<GridPost> ending(UnitOfWork work, Decision<GridPost> nominated) {
        return nominated.alsoFound(nominated
                .outcomeIfAccepted()
                .map(post -> ends(work, post, work.today(), Optional.empty()))
                .orElse(List.of()));
    }
}
