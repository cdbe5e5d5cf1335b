package org.linli.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.community.Building;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.work.UnitOfWork;

/**
 * The posts and open incidents that lose their place to a division, and what is said to become of them.
 *
 * @param from its first day
 * @param next the division
 * @param posts the posts that lose their place
 * @param incidents the open incidents that lose their grid
 * @param settlements what is said
 */
record Losses(
        LocalDate from, Division next, List<GridPost> posts, List<Incident> incidents, List<Settlement> settlements) {
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
            List<GridPost> posts,
            List<Incident> incidents,
            List<Settlement> settlements) {
        return new Losses(
                from,
                next,
                posts.stream()
                        .filter(post -> !post.isTermOver(from) && !next.offers(post.seat()))
                        .toList(),
                incidents.stream()
                        .filter(incident -> next.grid(incident.grid()).isEmpty())
                        .toList(),
                settlements);
    }

    /** What speaks against the settlements. */
    List<Finding> check() {
        Map<Id<?>, Integer> said = new HashMap<>();
        settlements.forEach(settlement -> said.merge(subject(settlement), 1, Integer::sum));
        List<DivisionLossRules.Loss> losses = new ArrayList<>();
        posts.forEach(post -> losses.add(new DivisionLossRules.Loss(
                new Label("kind." + GridPost.KIND.name()),
                post.id(),
                Label.of(post.kind()),
                said.getOrDefault(post.id(), 0))));
        incidents.forEach(incident -> losses.add(new DivisionLossRules.Loss(
                new Label("kind." + Incident.KIND.name()),
                incident.id(),
                Label.of(incident.report().category()),
                said.getOrDefault(incident.id(), 0))));
        List<Finding> findings = new ArrayList<>();
        losses.forEach(loss -> findings.addAll(DivisionLossRules.LOSS.check(loss)));
        settlements.forEach(settlement ->
                findings.addAll(DivisionLossRules.SETTLEMENT.check(new DivisionLossRules.Settling(
                        subject(settlement),
                        losses.stream().anyMatch(loss -> loss.id().equals(subject(settlement))),
                        hasPlace(settlement)))));
        return findings;
    }

    /** Moves and ends what was settled, and says what speaks against it. */
    List<Finding> settle(UnitOfWork work, List<GridPost> held, Map<Id<Building>, Premises> premises) {
        List<Finding> findings = new ArrayList<>();
        List<GridPost> begun = new ArrayList<>();
        List<GridPost> ended = new ArrayList<>();
        for (Settlement settlement : settlements) {
            if (settlement instanceof Settlement.MovePost move) {
                GridPost.Moved moved = post(work, move.post()).moved(move.to(), from, work.newId());
                findings.addAll(work.save(GridPost.KIND, moved.ended()).findings());
                work.save(GridPost.KIND, moved.begun()).outcomeIfAccepted().ifPresent(begun::add);
            } else if (settlement instanceof Settlement.EndPost end) {
                GridPost before = post(work, end.post());
                findings.addAll(work.save(GridPost.KIND, before.endOn(GridPostEnd.RELEASED, from))
                        .findings());
                ended.add(before);
            } else if (settlement instanceof Settlement.MoveIncident move) {
                Incident before = work.require(Incident.KIND, move.incident());
                IncidentMoment moment =
                        IncidentMoment.of(work, work.charter(before.clock().charter()));
                findings.addAll(work.save(Incident.KIND, before.movedTo(move.to(), moment))
                        .findings());
            }
        }
        List<GridPost> then = new ArrayList<>(held);
        then.removeIf(post -> posts.stream().anyMatch(lost -> lost.id().equals(post.id())));
        begun.stream().filter(post -> post.isHeldOn(from)).forEach(then::add);
        GridTerms terms = work.terms(GridTerms.TERMS);
        findings.addAll(new GridStaff(then, Optional.of(next), premises, terms).settled(begun, ended));
        begun.forEach(post -> findings.addAll(GridPostRules.AT_THE_PLACE.check(new PostCandidacy(
                post.form(), GridPosts.employerOf(work, post.form().person()), Optional.of(next), 0, terms))));
        return findings;
    }

    private static GridPost post(UnitOfWork work, Id<GridPost> id) {
        return work.require(GridPost.KIND, id);
    }

    private boolean hasPlace(Settlement settlement) {
        if (settlement instanceof Settlement.MovePost move) {
            return next.offers(move.to())
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
