package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.GridTerms;
import org.linli.grid.Premises;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.work.Reading;

/** What of the posts needs attention. */
final class GridPostAttention {
    private GridPostAttention() {}

    static List<Finding> of(Reading view, LocalDate today) {
        List<GridPost> held = GridPosts.heldOn(view, view.all(GridPost.KIND), today);
        Optional<Division> division = Divisions.inForce(view, today);
        List<Division> published = Divisions.inForceFrom(view, today);
        Inspection inspection = new Inspection();
        for (GridPost post : GridPosts.open(view)) {
            inspection
                    .ask(GridPostRules.TERM_OVER, new GridPostRules.TermOnDay(post, today))
                    .ask(GridPostRules.SEAT_GONE, new GridPostRules.Placed(post, published))
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
                                division,
                                Premises.of(view.list(view.all(Building.KIND))),
                                view.terms(GridTerms.TERMS, today))
                        .lacking())
                .findings();
    }
}
