package org.linli.grid.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.work.UnitOfWork;

/**
 * The end of a post, and of the posts in which its holder would go on where published divisions have moved it (离任): who is gone
 * does not come back by a division.
 */
final class PostEnding {
    private PostEnding() {}

    static Decision<GridPost> of(UnitOfWork work, Id<GridPost> post, GridPostEnd reason) {
        List<GridPost> row = inRow(work, work.require(GridPost.KIND, post));
        // Divisions are found before any question about posts, for they guard the answers.
        Map<LocalDate, Optional<Division>> divisions = row.stream()
                .map(each -> each.judgedOn(work.today()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), day -> Divisions.inForce(work, day)));
        List<Decision<GridPost>> ended = row.stream()
                .map(each -> ended(work, each, reason, divisions.get(each.judgedOn(work.today()))))
                .toList();
        List<Finding> later = ended.stream()
                .skip(1)
                .flatMap(decision -> decision.findings().stream())
                .toList();
        return Decision.by(later, () -> {
            ended.stream().skip(1).forEach(decision -> work.save(GridPost.KIND, decision));
            return work.save(GridPost.KIND, ended.get(0));
        });
    }

    /** A post, and those in which its holder goes on after it, as far as they have not ended by then. */
    private static List<GridPost> inRow(UnitOfWork work, GridPost first) {
        List<GridPost> row = new ArrayList<>(List.of(first));
        Optional<GridPost> next = following(work, first);
        while (next.isPresent()) {
            row.add(next.get());
            next = following(work, next.get());
        }
        return row;
    }

    private static Optional<GridPost> following(UnitOfWork work, GridPost post) {
        return post.ending()
                .filter(last -> post.endsLater(work.today()))
                .flatMap(Ending::continuedIn)
                .flatMap(id -> work.find(GridPost.KIND, id))
                .filter(next -> next.status().isOpen() || next.endsLater(work.today()));
    }

    private static Decision<GridPost> ended(
            UnitOfWork work, GridPost post, GridPostEnd reason, Optional<Division> division) {
        GridStaff staff = PostFacts.staffAround(work, post, post.judgedOn(work.today()), division);
        if (post.kind() == GridPostKind.BUILDING_HEAD || post.kind() == GridPostKind.GRID_MEMBER) {
            division.ifPresent(found -> work.guard(Division.KIND, found.id()));
        }
        return post.end(reason, staff, work.today());
    }
}
