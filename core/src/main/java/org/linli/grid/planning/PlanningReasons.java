package org.linli.grid.planning;

import java.util.List;
import java.util.stream.Stream;
import org.linli.kernel.Basis;
import org.linli.kernel.Reason;

/** What is told of a map and of a planned division. */
public final class PlanningReasons {
    private static final Basis MAP = Basis.design("each building lies in one grid, and a grid is of one piece");
    private static final Basis BAND = Basis.design("a grid is of the usual size where the map allows it");
    private static final Basis WHY = Basis.design("a plan says why, and what another drawing would be");

    /** Every finding of this package that no rule makes. */
    public static final List<Reason> ALL = Stream.of(
                    Reason.violations(
                            MAP,
                            "planning-building-missing",
                            "planning-building-twice",
                            "planning-building-unknown",
                            "planning-grid-torn",
                            "planning-park-divided",
                            "planning-park-mixed",
                            "planning-road-crossed"),
                    Reason.warnings(
                            BAND,
                            "planning-block-impossible",
                            "planning-block-small",
                            "planning-building-large",
                            "planning-grid-above",
                            "planning-grid-below",
                            "planning-none-found",
                            "planning-shape-impossible",
                            "planning-outside-band"),
                    Reason.hints(
                            WHY,
                            "planning-move-breaks",
                            "planning-move-empties",
                            "planning-move-outside",
                            "planning-move-possible",
                            "planning-no-neighbours",
                            "planning-park",
                            "planning-park-in-pieces",
                            "planning-why-block",
                            "planning-why-block-impossible",
                            "planning-why-grid",
                            "planning-why-neighbours",
                            "planning-why-park",
                            "planning-why-road"))
            .flatMap(List::stream)
            .toList();

    private PlanningReasons() {}
}
