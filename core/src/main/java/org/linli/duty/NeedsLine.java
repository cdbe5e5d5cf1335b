package org.linli.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.DutyCategory;

/**
 * A line of the needs list (需求清单): a published posting, without those who claimed it.
 *
 * @param posting the posting's id
 * @param category which kind
 * @param title what it is called
 * @param task what is to be done, where the title does not say it all
 * @param grid in which grid, if in one
 * @param skills what is wanted
 * @param time from which day until which it lasts
 * @param quota how many places there are
 * @param free how many of them are left
 * @param publishedOn since when it can be claimed
 */
public record NeedsLine(
        Id<DutyPosting> posting,
        DutyCategory category,
        String title,
        Optional<String> task,
        Optional<Id<Grid>> grid,
        List<String> skills,
        Period time,
        int quota,
        int free,
        LocalDate publishedOn) {
    /** Copies the list. */
    public NeedsLine {
        skills = List.copyOf(skills);
    }

    static NeedsLine of(DutyPosting posting) {
        DutyPostingForm form = posting.form();
        return new NeedsLine(
                posting.id(),
                form.category(),
                form.title(),
                form.task(),
                form.grid(),
                form.skills(),
                form.time(),
                form.quota(),
                posting.free(),
                posting.publishedOn().orElseThrow());
    }
}
