package org.linli.needs.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A milestone of a project (项目节点).
 *
 * @param title what is to be reached, 1 to {@value ProjectForm#MAX_TITLE} characters
 * @param due by which day
 */
public record Milestone(String title, LocalDate due) {
    /** Which milestones are reached after their list was corrected: by title, or, where that is new, by their place. */
    static List<ReachedMilestone> stillReached(
            List<ReachedMilestone> reached, List<Milestone> before, List<Milestone> now) {
        List<String> then = before.stream().map(Milestone::title).toList();
        List<String> titles = now.stream().map(Milestone::title).toList();
        return reached.stream()
                .flatMap(done -> {
                    int at = titles.indexOf(then.get(done.number() - 1));
                    int number = at >= 0 ? at + 1 : done.number();
                    boolean kept = at >= 0 || number <= titles.size() && !then.contains(titles.get(number - 1));
                    return kept ? Stream.of(new ReachedMilestone(number, done.on())) : Stream.empty();
                })
                .distinct()
                .toList();
    }
}
