package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.GridTerms;
import org.linli.grid.PlaceEnding;
import org.linli.grid.Premises;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.storage.Query;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** What needs attention among the posts of the grids, today and on the days to come that decisions have settled already. */
final class PostOutlook {
    private PostOutlook() {}

    static List<Finding> attention(Reading view, LocalDate today) {

        List<GridPost> held = GridPosts.heldOn(view, view.all(GridPost.KIND), today);
        Optional<Division> division = Divisions.inForce(view, today);
        List<Division> published = Divisions.inForceFrom(view, today);
        Inspection inspection = new Inspection();
        for (GridPost post : GridPosts.open(view)) {
            inspection
                    .ask(GridPostRules.TERM_OVER, new GridPostRules.TermOnDay(post, today))
                    .ask(GridPostRules.SEAT_GONE, new GridPostRules.Placed(post, published))
                    .found(ending(post, published, today)
                            .neededUntil(post.term().flatMap(Period::until))
                            .check())
                    .ask(
                            GridPostRules.EMPLOYER_CHANGED,
                            new GridPostRules.Employment(
                                    post.kind(),
                                    post.employer(),
                                    Employer.of(view, post.form().person())));
        }
        return inspection
                .found(new GridStaff(
                                held,
                                laterThan(view, view.all(GridPost.KIND), today),
                                division,
                                Premises.of(view.list(view.all(Building.KIND))),
                                view.terms(GridTerms.TERMS, today))
                        .lacking(today))
                .findings();
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
        return PlaceEnding.of(
                published,
                today,
                post.seat().grid(),
                post.seat()::isIn,
                Label.of(post.kind()),
                post.id().value());
    }

    /** A nomination, with the warning when its place ends with the present division. */
    static Decision<GridPost> ending(UnitOfWork work, Decision<GridPost> nominated) {
        return nominated.alsoFound(nominated
                .outcomeIfAccepted()
                .map(post -> ends(work, post, work.today(), Optional.empty()))
                .orElse(List.of()));
    }
}
