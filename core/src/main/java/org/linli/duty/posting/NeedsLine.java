package org.linli.duty.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.reporting.DutyCategory;

/**
 * A line of the needs list (需求清单): a published posting, without the members who claimed it.
 *
 * @param posting the posting's id
 * @param category the category
 * @param title the title
 * @param task a description of the work, where the title is not enough
 * @param grid the grid, if the work is in one
 * @param skills the skills that members need
 * @param time the days of the posting
 * @param quota the number of places
 * @param free the number of free places
 * @param publishedOn the day of publication
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
