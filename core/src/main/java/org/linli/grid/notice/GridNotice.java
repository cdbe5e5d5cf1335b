package org.linli.grid.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.grid.GridNames;
import org.linli.grid.post.GridPost;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.storage.Column;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * The public notice of a grid (网格公示牌): its scope, its staff, and where residents may complain, at the places where they
 * pass. It holds ids alone; the names are read when it is shown.
 *
 * @param community the community
 * @param grid whose notice it is; a grid has one at a time, so this is its id as well
 * @param division the division from which the scope was taken
 * @param posts the posts that it shows
 * @param places where it hangs, 1 to {@value #MAX_PLACES}, each 1 to {@value #MAX_PLACE} characters
 * @param supervisionPhone where residents may complain
 * @param postedOn the day on which it was put up
 * @param removedOn the day on which it was taken down, once it was
 */
public record GridNotice(
        DivisionCode community,
        Id<Grid> grid,
        Id<Division> division,
        Set<Id<GridPost>> posts,
        List<String> places,
        String supervisionPhone,
        LocalDate postedOn,
        Optional<LocalDate> removedOn) {
    /** The most places. */
    public static final int MAX_PLACES = 50;

    /** The longest name of a place. */
    public static final int MAX_PLACE = 50;

    /** Whose notice it is. */
    public static final Column<GridNotice, Id<Grid>> GRID = Column.one("grid", ValueType.id(), GridNotice::grid);

    /** When it was put up. */
    public static final Column<GridNotice, LocalDate> POSTED =
            Column.one("posted_on", ValueType.DAY, GridNotice::postedOn);

    /** When it was taken down. */
    public static final Column<GridNotice, LocalDate> REMOVED =
            Column.optional("removed_on", ValueType.DAY, GridNotice::removedOn);

    /** How many posts it shows, for reports. */
    public static final Column<GridNotice, Long> POSTS = Column.one(
            "posts", ValueType.NUMBER, notice -> (long) notice.posts().size());

    /** Its kind. */
    public static final Kind<GridNotice> KIND = Kind.named(
                    "grid_notice", 1, GridNotice.class, notice -> Ref.of(notice.community, idOf(notice.grid)))
            .column(GRID)
            .column(POSTED)
            .column(REMOVED)
            .column(POSTS)
            .naming(GRID, GridNames.GRID)
            .events(GridNoticeEvent.class)
            .build();

    /** Copies the collections. */
    public GridNotice {
        posts = Set.copyOf(posts);
        places = List.copyOf(places);
    }

    /**
     * Puts a notice up.
     *
     * @param content what it says of the grid
     * @param form as written
     * @param today the day
     * @return the notice, with the warning {@code grid-notice-staff}; refused with {@code grid-notice-grid}, {@code
     *     grid-notice-places}, {@code grid-notice-phone} and what {@link PlainText} finds in the places
     */
    static Decision<GridNotice> post(GridNoticeContent content, GridNoticeForm form, LocalDate today) {
        Inspection inspection =
                new Inspection().ask(GridNoticeRules.GRID, content).ask(GridNoticeRules.PLACES, form);
        List<String> places = new ArrayList<>();
        form.places().stream()
                .limit(MAX_PLACES)
                .forEach(place -> inspection
                        .read(PlainText.require("place", place, MAX_PLACE))
                        .ifPresent(places::add));
        inspection.ask(GridNoticeRules.PHONE, form).ask(GridNoticeRules.STAFF, content);
        return inspection.decide(() -> {
            Division division = content.division().orElseThrow();
            GridNotice notice = new GridNotice(
                    division.community(),
                    content.grid(),
                    division.id(),
                    content.posts(),
                    places,
                    form.supervisionPhone().strip(),
                    today,
                    Optional.empty());
            return Decision.accepted(
                    notice, new GridNoticeEvent.GridNoticePosted(notice.grid, notice.division, notice.posts, places));
        });
    }

    /**
     * Takes it down.
     *
     * @param today the day
     * @return the notice; refused with {@code grid-notice-removed}
     */
    Decision<GridNotice> remove(LocalDate today) {
        return new Inspection()
                .ask(GridNoticeRules.HANGS, this)
                .decide(() -> Decision.accepted(
                        new GridNotice(
                                community,
                                grid,
                                division,
                                posts,
                                places,
                                supervisionPhone,
                                postedOn,
                                Optional.of(today)),
                        new GridNoticeEvent.GridNoticeRemoved(grid, today)));
    }

    /**
     * The id of a grid's notice.
     *
     * @param grid the grid
     * @return the id
     */
    static Id<GridNotice> idOf(Id<Grid> grid) {
        return Id.of(grid.value());
    }

    /** {@return whether it hangs} */
    public boolean isCurrent() {
        return removedOn.isEmpty();
    }
}
