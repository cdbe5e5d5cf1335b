package org.linli.grid.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.code.MobileNumber;
import org.linli.community.Building;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.feature.Watch;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.GridTerms;
import org.linli.grid.MicroGrid;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.OpenPosts;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.person.Particulars;
import org.linli.person.PersonFiles;
import org.linli.work.Office;
import org.linli.work.Reading;

/**
 * The public notices of the grids (网格公示). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found} when what it names is not registered.
 */
public final class GridNotices {
    private static final Commands<GridNotice> NOTICES = Commands.of("gridNotices", GridNotice.class, Role.OFFICE);
    private static final Command<GridNotice> POST = NOTICES.command("post", Post.class);
    private static final Command<GridNotice> REMOVE = NOTICES.fact("remove", Remove.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(POST, REMOVE);

    private static final Question ATTENTION = NOTICES.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> look(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(ATTENTION);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public GridNotices(Office office) {
        this.office = office;
    }

    /**
     * Puts up the notice of a grid, with its scope and staff as they are today, in place of the one that hangs (公示).
     *
     * @param grid the grid
     * @param form as written
     * @return the notice, with the warning {@code grid-notice-staff}; refused with {@code grid-notice-grid}, {@code
     *     grid-notice-places}, {@code grid-notice-phone} and everything that is wrong in the form
     */
    public Decision<GridNotice> post(Id<Grid> grid, GridNoticeForm form) {
        return office.command(
                POST,
                new Post(grid, form),
                work -> work.save(
                        GridNotice.KIND, GridNotice.post(content(work, grid, work.today()), form, work.today())));
    }

    /**
     * Takes the notice of a grid down (撤下).
     *
     * @param grid the grid
     * @return the notice; refused with {@code grid-notice-removed}
     */
    public Decision<GridNotice> remove(Id<Grid> grid) {
        return office.command(
                REMOVE,
                new Remove(grid),
                work -> work.change(GridNotice.KIND, GridNotice.idOf(grid), before -> before.remove(work.today())));
    }

    /**
     * The notice of a grid that hangs.
     *
     * @param grid the grid
     * @return the notice, if one does
     */
    public Optional<GridNotice> current(Id<Grid> grid) {
        return office.read(view -> current(view, grid));
    }

    /**
     * What stands on the notice of a grid that hangs. Its names are public: the community has publicised these posts.
     *
     * @param grid the grid
     * @return the sheet, if a notice hangs
     */
    public Optional<GridNoticeSheet> sheet(Id<Grid> grid) {
        return office.read(view -> current(view, grid).map(notice -> sheet(view, notice)));
    }

    /**
     * Notices that are missing, and those that no longer tell the truth.
     *
     * @return the findings {@code grid-notice-lacking}, for each grid of the division in force, and {@code
     *     grid-notice-outdated}, for each notice that hangs
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private static Stream<Attention> look(Reading view, LocalDate today) {
        Set<Id<Grid>> grids = new LinkedHashSet<>();
        Divisions.inForce(view, today).map(Division::grids).orElse(List.of()).forEach(grid -> grids.add(grid.id()));
        return Stream.concat(
                grids.stream()
                        .flatMap(grid -> Matter.of("grid", grid)
                                .settledBy(POST)
                                .found(GridNoticeRules.LACKING.check(displayed(view, grid, today)))),
                // A notice may hang for a grid that is no more.
                view.list(view.all(GridNotice.KIND)).stream()
                        .filter(GridNotice::isCurrent)
                        .flatMap(notice -> Matter.of(GridNotice.KIND, GridNotice.idOf(notice.grid()))
                                .settledBy(grids.contains(notice.grid()) ? POST : REMOVE)
                                .found(GridNoticeRules.OUTDATED.check(displayed(view, notice.grid(), today)))));
    }

    private static GridNoticeRules.Displayed displayed(Reading view, Id<Grid> grid, LocalDate day) {
        Optional<GridNotice> notice = current(view, grid);
        return new GridNoticeRules.Displayed(
                content(view, grid, day), notice, notice.flatMap(shown -> view.find(Division.KIND, shown.division())));
    }

    private static Optional<GridNotice> current(Reading view, Id<Grid> grid) {
        return view.find(GridNotice.KIND, GridNotice.idOf(grid)).filter(GridNotice::isCurrent);
    }

    private static GridNoticeContent content(Reading view, Id<Grid> grid, LocalDate day) {
        List<GridPost> staff = OpenPosts.heldOn(view, view.all(GridPost.KIND).where(GridPost.GRID, grid), day);
        return new GridNoticeContent(grid, Divisions.inForce(view, day), staff, view.terms(GridTerms.TERMS, day));
    }

    private static GridNoticeSheet sheet(Reading view, GridNotice notice) {
        Grid grid = view.find(Division.KIND, notice.division())
                .flatMap(division -> division.grid(notice.grid()))
                .orElseThrow();
        return new GridNoticeSheet(
                grid,
                grid.buildings().stream()
                        .map(building -> number(view, building))
                        .sorted()
                        .toList(),
                notice.posts().stream()
                        .map(post -> view.find(GridPost.KIND, post).orElseThrow())
                        .sorted(Comparator.comparing(GridPost::kind)
                                .thenComparing(post -> post.id().value()))
                        .map(post -> line(view, grid, post))
                        .toList(),
                notice.supervisionPhone(),
                notice.places(),
                notice.postedOn());
    }

    private static GridNoticeSheet.Line line(Reading view, Grid grid, GridPost post) {
        Optional<Particulars> person = PersonFiles.shown(view, post.form().person());
        Optional<String> place = post.seat()
                .building()
                .map(building -> number(view, building))
                .or(() -> post.seat().microGrid().flatMap(grid::microGrid).map(MicroGrid::name));
        return new GridNoticeSheet.Line(
                post.kind(),
                place,
                person.map(Particulars::name)
                        .orElseGet(
                                () -> PersonFiles.maskedName(view, post.form().person())),
                person.flatMap(Particulars::mobile)
                        .filter(number -> post.publishesMobile())
                        .map(MobileNumber::value));
    }

    private static String number(Reading view, Id<Building> building) {
        return view.find(Building.KIND, building).map(Building::number).orElse(building.value());
    }

    private record Post(Id<Grid> grid, GridNoticeForm form) {}

    private record Remove(Id<Grid> grid) {}
}
