package org.linli.grid.redivision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.incident.Incident;
import org.linli.grid.incident.OpenIncidents;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.PostRelocation;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Label;
import org.linli.work.UnitOfWork;

/**
 * The posts and open incidents that lose their place to a division, and their settlements.
 *
 * @param from its first day
 * @param next the division
 * @param before the one that names their grids now
 * @param posts the posts that lose their place
 * @param incidents the open incidents that lose their grid
 * @param settlements what becomes of each
 */
record Losses(
        LocalDate from,
        Division next,
        Optional<Division> before,
        List<GridPost> posts,
        List<Incident> incidents,
        List<Settlement> settlements) {
    /** Copies the lists. */
    Losses {
        posts = List.copyOf(posts);
        incidents = List.copyOf(incidents);
        settlements = List.copyOf(settlements);
    }

    /** Those among all open posts and incidents that lose their place; a term that is over by then loses nothing. */
    static Losses on(
            LocalDate from,
            Division next,
            Optional<Division> before,
            List<GridPost> posts,
            List<Incident> incidents,
            List<Settlement> settlements) {
        return new Losses(
                from,
                next,
                before,
                posts.stream()
                        .filter(post -> post.isOpenOn(from) && !post.seat().isIn(next))
                        .toList(),
                incidents.stream()
                        .filter(incident -> next.grid(incident.grid()).isEmpty())
                        .toList(),
                settlements);
    }

    /** What the rules find against the settlements. */
    List<Finding> check() {
        Map<Id<?>, Integer> said = new HashMap<>();
        settlements.forEach(settlement -> said.merge(subject(settlement), 1, Integer::sum));
        List<DivisionLossRules.Loss> losses = new ArrayList<>();
        posts.forEach(post -> losses.add(new DivisionLossRules.Loss(
                new Label("kind." + GridPost.KIND.name()),
                post.id(),
                Label.of(post.kind()),
                called(post.seat().grid()),
                said.getOrDefault(post.id(), 0))));
        incidents.forEach(incident -> losses.add(new DivisionLossRules.Loss(
                new Label("kind." + Incident.KIND.name()),
                incident.id(),
                Label.of(incident.report().category()),
                called(incident.grid()),
                said.getOrDefault(incident.id(), 0))));
        Inspection inspection = new Inspection();
        losses.forEach(loss -> inspection.ask(DivisionLossRules.LOSS, loss));
        int item = 0;
        for (Settlement settlement : settlements) {
            inspection.ask(
                    DivisionLossRules.SETTLEMENT,
                    new DivisionLossRules.Settling(
                            ++item,
                            subject(settlement),
                            losses.stream().anyMatch(loss -> loss.id().equals(subject(settlement))),
                            hasPlace(settlement)));
        }
        return inspection.findings();
    }

    /** Moves and ends what was settled, and gives what the rules find then. */
    List<Finding> settle(UnitOfWork work, PostRelocation relocation) {
        Inspection inspection = new Inspection();
        for (Settlement settlement : settlements) {
            if (settlement instanceof Settlement.MovePost move) {
                inspection.found(relocation.move(move.post(), move.to()));
            } else if (settlement instanceof Settlement.EndPost end) {
                inspection.found(relocation.end(end.post()));
            } else if (settlement instanceof Settlement.MoveIncident move) {
                inspection.read(OpenIncidents.moveAlong(work, move.incident(), move.to()));
            }
        }
        return inspection.found(relocation.check()).findings();
    }

    private String called(Id<Grid> grid) {
        return before.flatMap(division -> division.grid(grid)).map(Grid::name).orElse("");
    }

    private boolean hasPlace(Settlement settlement) {
        if (settlement instanceof Settlement.MovePost move) {
            return move.to().isIn(next)
                    && posts.stream()
                            .filter(post -> post.id().equals(move.post()))
                            .allMatch(post -> post.kind().fits(move.to()));
        }
        return !(settlement instanceof Settlement.MoveIncident move)
                || next.grid(move.to()).isPresent();
    }

    private static Id<?> subject(Settlement settlement) {
        if (settlement instanceof Settlement.MovePost move) {
            return move.post();
        }
        if (settlement instanceof Settlement.EndPost end) {
            return end.post();
        }
        return ((Settlement.MoveIncident) settlement).incident();
    }
}
