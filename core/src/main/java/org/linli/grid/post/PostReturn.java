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
import org.linli.kernel.Period;
import org.linli.work.UnitOfWork;

/**
 * The posts that a published division had ended or moved, and that stand as before when it is revoked (岗位恢复), for the use
 * case that revokes it. Not for use by several threads.
 */
public final class PostReturn {
    private final UnitOfWork work;
    private final Optional<Division> present;
    private final LocalDate from;
    private final List<GridPost> ended;
    private final List<GridPost> held;
    private final List<GridPost> later;
    private final Map<Id<Building>, Premises> premises;
    private final List<GridPost> back = new ArrayList<>();
    private final Set<Id<GridPost>> changed = new HashSet<>();

    /**
     * Reads which posts the division had ended or moved; a command reads before it saves.
     *
     * @param work the transaction
     * @param present the division that goes on, if there was one before
     * @param from the first day of the one that is revoked, a day to come
     */
    @SuppressWarnings("exports") // for the library's own use
    public PostReturn(UnitOfWork work, Optional<Division> present, LocalDate from) {
        this.work = work;
        this.present = present;
        this.from = from;
        this.ended = work.list(work.all(GridPost.KIND).where(GridPost.STATUS, GridPostStatus.ENDED)).stream()
                .filter(post ->
                        post.ending().filter(last -> last.on().equals(from)).isPresent())
                .toList();
        this.held = OpenPosts.heldOn(work, work.all(GridPost.KIND), from);
        this.later = PostOutlook.laterThan(work, work.all(GridPost.KIND), from);
        this.premises = Premises.of(work.list(work.all(Building.KIND)));
    }

    /**
     * Lets them stand as before. What had begun instead comes to nothing; where it has ended in the meantime, the end stays.
     *
     * @return the finding {@code building-head-once}
     */
    public List<Finding> settle() {
        ended.forEach(this::undo);
        List<GridPost> then = new ArrayList<>(held);
        then.removeIf(post -> changed.contains(post.id()));
        back.stream().filter(post -> post.isHeldOn(from)).forEach(then::add);
        List<GridPost> following = new ArrayList<>(later);
        following.removeIf(post -> changed.contains(post.id()));
        return new GridStaff(then, following, present, premises, work.terms(GridTerms.TERMS))
                .settled(back, List.of(), from);
    }

    private void undo(GridPost post) {
        Optional<GridPost> begun =
                post.ending().flatMap(Ending::continuedIn).flatMap(id -> work.find(GridPost.KIND, id));
        if (begun.filter(next -> !next.status().isOpen()).isPresent()) {
            return;
        }
        changed.add(post.id());
        begun.ifPresent(next -> {
            changed.add(next.id());
            work.save(GridPost.KIND, next.over(GridPostEnd.RELEASED, work.today(), Optional.empty()));
        });
        work.save(
                        GridPost.KIND,
                        new PostMove(post).undone(begun.flatMap(GridPost::term).flatMap(Period::until)))
                .outcomeIfAccepted()
                .ifPresent(back::add);
    }
}
