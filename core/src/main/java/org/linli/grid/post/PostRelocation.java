package org.linli.grid.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.GridTerms;
import org.linli.grid.Premises;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.work.UnitOfWork;

/**
 * The posts that move or end on the day on which a new division takes effect (岗位随网格调整), for the use case that publishes it.
 * Quotas are judged when all of them have moved and ended. Not for use by several threads.
 */
public final class PostRelocation {
    private final UnitOfWork work;
    private final Division next;
    private final LocalDate from;
    private final List<GridPost> held;
    private final List<GridPost> later;
    private final Map<Id<Building>, Premises> premises;
    private final List<GridPost> begun = new ArrayList<>();
    private final List<GridPost> ended = new ArrayList<>();
    private final Set<Id<GridPost>> left = new HashSet<>();

    /**
     * Reads who holds which post on the first day of the division; a command reads before it saves.
     *
     * @param work the transaction
     * @param next the division
     * @param from its first day
     */
    @SuppressWarnings("exports") // for the library's own use
    public PostRelocation(UnitOfWork work, Division next, LocalDate from) {
        this.work = work;
        this.next = next;
        this.from = from;
        this.held = OpenPosts.heldOn(work, work.all(GridPost.KIND), from);
        this.later = PostOutlook.laterThan(work, work.all(GridPost.KIND), from);
        this.premises = Premises.of(work.list(work.all(Building.KIND)));
    }

    /**
     * Moves a post: it ends, and a new one begins at the other place, with the same holder and the same end of the term.
     *
     * @param post the post
     * @param to the other place
     * @return the findings {@code grid-post-step} and {@code grid-post-term-running}; empty when the post can move
     */
    public List<Finding> move(Id<GridPost> post, Seat to) {
        left.add(post);
        PostMove.Moved moved = new PostMove(work.require(GridPost.KIND, post)).to(to, from, work.newId());
        List<Finding> findings = work.save(GridPost.KIND, moved.ended()).findings();
        work.save(GridPost.KIND, moved.begun()).outcomeIfAccepted().ifPresent(begun::add);
        return findings;
    }

    /**
     * Ends a post.
     *
     * @param post the post
     * @return the finding {@code grid-post-step}; empty when the post can end
     */
    public List<Finding> end(Id<GridPost> post) {
        left.add(post);
        GridPost before = work.require(GridPost.KIND, post);
        ended.add(before);
        return work.save(GridPost.KIND, new PostMove(before).endOn(GridPostEnd.RELEASED, from))
                .findings();
    }

    /**
     * Judges the first day of the division, after all posts have moved and ended.
     *
     * @return the findings {@code building-head-once}, {@code enterprise-head-ratio}, {@code
     *     grid-post-lives-or-works-there}, {@code grid-liaison-from-enterprise} and {@code
     *     grid-representative-from-enterprise}
     */
    public List<Finding> check() {
        List<GridPost> then = new ArrayList<>(held);
        then.removeIf(post -> left.contains(post.id()));
        begun.stream().filter(post -> post.isHeldOn(from)).forEach(then::add);
        List<GridPost> following = new ArrayList<>(later);
        following.removeIf(post -> left.contains(post.id()));
        begun.stream().filter(post -> !post.isHeldOn(from)).forEach(following::add);
        GridTerms terms = work.terms(GridTerms.TERMS);
        List<Finding> findings = new ArrayList<>(
                new GridStaff(then, following, Optional.of(next), premises, terms).settled(begun, ended, from));
        begun.forEach(post -> findings.addAll(GridPostRules.AT_THE_PLACE.check(
                new PostCandidacy(post.form(), Employer.of(work, post.form().person()), Optional.of(next), 0, terms))));
        return findings;
    }
}
