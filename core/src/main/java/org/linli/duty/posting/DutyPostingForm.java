package org.linli.duty.posting;

import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.grid.Grid;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberProfile;

/**
 * A posting as it is written (服务岗位).
 *
 * @param category one of the eight categories
 * @param title the title, 1 to {@value #MAX_TITLE} characters
 * @param task a description of the work, where the title is not enough
 * @param grid the grid, if the work is in one
 * @param skills the skills that members need, at most {@value #MAX_SKILLS}
 * @param quota the number of places, 1 to {@value #MAX_QUOTA}
 * @param time the days of the posting
 */
public record DutyPostingForm(
        DutyCategory category,
        String title,
        Optional<String> task,
        Optional<Id<Grid>> grid,
        List<String> skills,
        int quota,
        Period time)
        implements Form {
    /** The longest title. */
    public static final int MAX_TITLE = 100;

    /** The longest description of the work. */
    public static final int MAX_TASK = 1000;

    /** The most skills. */
    public static final int MAX_SKILLS = 10;

    /** The most places. */
    public static final int MAX_QUOTA = 200;

    /** Copies the list; repeated skills count once. */
    public DutyPostingForm {
        skills = skills.stream().distinct().toList();
    }

    /**
     * A posting anywhere in the community, without skills.
     *
     * @param category the category
     * @param title the title
     * @param quota the number of places
     * @param time the days of the posting
     * @return the form
     */
    public static DutyPostingForm of(DutyCategory category, String title, int quota, Period time) {
        return new DutyPostingForm(category, title, Optional.empty(), Optional.empty(), List.of(), quota, time);
    }

    /**
     * The same with a description.
     *
     * @param what the description of the work
     * @return the form
     */
    public DutyPostingForm task(String what) {
        return new DutyPostingForm(category, title, Optional.of(what), grid, skills, quota, time);
    }

    /**
     * The same in a grid.
     *
     * @param where a grid of the division in force
     * @return the form
     */
    public DutyPostingForm in(Id<Grid> where) {
        return new DutyPostingForm(category, title, task, Optional.of(where), skills, quota, time);
    }

    /**
     * The same with skills.
     *
     * @param wanted the skills that members need
     * @return the form
     */
    public DutyPostingForm skills(String... wanted) {
        return new DutyPostingForm(category, title, task, grid, List.of(wanted), quota, time);
    }

    /**
     * The same with another number of places.
     *
     * @param places the number of places
     * @return the form
     */
    public DutyPostingForm quota(int places) {
        return new DutyPostingForm(category, title, task, grid, skills, places, time);
    }

    /**
     * The same at another time.
     *
     * @param when the days of the posting
     * @return the form
     */
    public DutyPostingForm at(Period when) {
        return new DutyPostingForm(category, title, task, grid, skills, quota, when);
    }

    /** The same with its texts checked and normalised; of use only when the inspection is clean. */
    DutyPostingForm read(Inspection inspection) {
        Optional<String> name = inspection.read(PlainText.require("title", title, MAX_TITLE));
        Optional<String> what = inspection.readIfGiven(task, text -> PlainText.requireLines("task", text, MAX_TASK));
        List<String> wanted = skills.stream()
                .limit(MAX_SKILLS)
                .flatMap(text ->
                        inspection.read(PlainText.require("skill", text, MemberProfile.MAX_SPECIALITY)).stream())
                .toList();
        return new DutyPostingForm(category, name.orElse(""), what, grid, wanted, quota, time);
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        read(inspection);
        return inspection.findings();
    }
}
