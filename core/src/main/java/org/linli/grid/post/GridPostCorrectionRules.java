package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Period;
import org.linli.kernel.Rule;

/** The rules on correcting what was written wrongly of posts (网格岗位登记更正规则). */
public final class GridPostCorrectionRules {
    /** Only a post that was held has a term to correct. */
    public static final Rule<GridPost> HELD = Rule.<GridPost>violation("grid-post-held", Ground.RECORD)
            .basis(Basis.design("who was not appointed has no term"))
            .holds(post -> post.term().isPresent()
                    || post.ending().flatMap(Ending::term).isPresent())
            .orSays(post -> Map.of("post", post.kind(), "status", post.status()));

    /** By a corrected record too, what is held has begun, and what has ended is over. A new division may begin and end posts on a day to come. */
    public static final Rule<Corrected> TERM_RECORDED = Rule.<Corrected>violation(
                    "grid-post-term-recorded", Ground.RECORD)
            .basis(Basis.design("a record says what was done, not what will be"))
            .holds(Corrected::isRecorded)
            .orSays(facts -> Map.of("status", facts.post.status(), "today", facts.today));

    /** Only a post that has ended, and goes on nowhere else, goes on when its end was a mistake. */
    public static final Rule<GridPostRules.TermOnDay> ENDED = Rule.<GridPostRules.TermOnDay>violation(
                    "grid-post-ended", Ground.RECORD)
            .basis(Basis.design("what a published division does to posts is undone by revoking the division"))
            .holds(facts -> facts.post().ending().stream()
                    .anyMatch(last -> last.continuedIn().isEmpty() && !last.on().isAfter(facts.day())))
            .orSays(facts ->
                    Map.of("post", facts.post().kind(), "status", facts.post().status()));

    /** A nomination stays that of its person for its post. The finding names no person. */
    public static final Rule<Nomination> SAME_HOLDER = Rule.<Nomination>violation(
                    "grid-post-same-holder", Ground.RECORD)
            .basis(Basis.design("consent and term hang on the person; a nomination of a wrong one is ended"))
            .holds(facts -> facts.was.person().equals(facts.now.person()) && facts.was.kind() == facts.now.kind())
            .orSays(facts -> Map.of("post", facts.was.kind()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(HELD, TERM_RECORDED, ENDED, SAME_HOLDER);

    private GridPostCorrectionRules() {}

    /**
     * A nomination that is to be corrected.
     *
     * @param was as it is recorded
     * @param now as it should have been written
     */
    public record Nomination(GridPostForm was, GridPostForm now) {}

    /**
     * A term that is to be corrected.
     *
     * @param post the post
     * @param term as it should have been written
     * @param today the day
     */
    public record Corrected(GridPost post, Period term, LocalDate today) {
        boolean isRecorded() {
            return !term.from().isAfter(later(post.term().map(Period::from).orElse(today)))
                    && term.until()
                            .filter(end -> post.ending().stream().allMatch(last -> !end.isAfter(later(last.on()))))
                            .isPresent();
        }

        private LocalDate later(LocalDate day) {
            return day.isAfter(today) ? day : today;
        }
    }
}
