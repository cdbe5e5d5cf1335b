package org.linli.grid.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.GridTerms;
import org.linli.grid.Premises;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Query;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * The posts of the grids (网格岗位): nominated, consented, appointed, publicised, ended. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered, with {@code person-held} when somebody whom
 * it names is held. What several posts are held to
 * together holds under any number of callers at once.
 */
public final class GridPosts {
    private static final Command<GridPost> NOMINATE = Command.of("gridPosts", "nominate", GridPost.class)
            .takes("form", GridPostForm.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<GridPost> CONSENT = step("consent")
            .takes("publishesMobile", boolean.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<GridPost> APPOINT =
            step("appoint").takes("until", LocalDate.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);
    private static final Command<GridPost> PUBLICISE =
            step("publicise").by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<GridPost> EXTEND =
            step("extend").takes("until", LocalDate.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);
    private static final Command<GridPost> END =
            step("end").takes("reason", GridPostEnd.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(NOMINATE, CONSENT, APPOINT, PUBLICISE, EXTEND, END);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public GridPosts(Office office) {
        this.office = office;
    }

    /**
     * Nominates somebody for a post (提名).
     *
     * @param form who, for which post, where
     * @return the post; refused with {@code grid-post-seat}, {@code grid-post-one-per-person}, {@code
     *     grid-post-lives-or-works-there}, {@code grid-liaison-from-enterprise} and {@code grid-post-once}
     */
    public Decision<GridPost> nominate(GridPostForm form) {
        return office.command(NOMINATE, List.of(form), work -> {
            PostCandidacy candidacy = candidacy(work, form, Optional.empty());
            guard(work, candidacy);
            return work.save(GridPost.KIND, GridPost.nominate(work.community(), work.newId(), candidacy));
        });
    }

    /**
     * The person agrees (本人同意).
     *
     * @param post its id
     * @param publishesMobile whether the public notice may show the mobile number
     * @return the post; refused with {@code grid-post-step}
     */
    public Decision<GridPost> consent(Id<GridPost> post, boolean publishesMobile) {
        return office.command(
                CONSENT,
                List.of(post, publishesMobile),
                work -> work.save(
                        GridPost.KIND, work.require(GridPost.KIND, post).consent(publishesMobile)));
    }

    /**
     * Appoints the person, from today on (任命).
     *
     * @param post its id
     * @param until the first day on which the post is no longer held
     * @return the post, with the warning {@code enterprise-head-ratio-lost}; refused as {@link #nominate}, and with
     *     {@code grid-post-step}, {@code grid-post-employer}, {@code grid-post-term}, {@code building-head-once} and
     *     {@code enterprise-head-ratio}
     */
    public Decision<GridPost> appoint(Id<GridPost> post, LocalDate until) {
        return office.command(APPOINT, List.of(post, until), work -> {
            GridPost before = work.require(GridPost.KIND, post);
            PostCandidacy candidacy = candidacy(work, before.form(), Optional.of(post));
            GridStaff staff = staffAround(work, before, work.today());
            guard(work, candidacy);
            return work.save(GridPost.KIND, before.appoint(until, candidacy, staff, work.today()));
        });
    }

    /**
     * Makes an appointment known to the residents (公示).
     *
     * @param post its id
     * @return the post; refused with {@code grid-post-step}
     */
    public Decision<GridPost> publicise(Id<GridPost> post) {
        return office.command(
                PUBLICISE,
                List.of(post),
                work -> work.save(
                        GridPost.KIND, work.require(GridPost.KIND, post).publicise(work.today())));
    }

    /**
     * Lets a term that still runs last longer (续任).
     *
     * @param post its id
     * @param until the first day on which the post is no longer held
     * @return the post; refused as {@link #nominate}, and with {@code grid-post-step}, {@code grid-post-employer}, {@code
     *     grid-post-term-running} and {@code grid-post-term}
     */
    public Decision<GridPost> extend(Id<GridPost> post, LocalDate until) {
        return office.command(EXTEND, List.of(post, until), work -> {
            GridPost before = work.require(GridPost.KIND, post);
            PostCandidacy candidacy = candidacy(work, before.form(), Optional.of(post));
            guard(work, candidacy);
            return work.save(GridPost.KIND, before.extend(until, candidacy, work.today()));
        });
    }

    /**
     * Ends a post, however far it has come (离任).
     *
     * @param post its id
     * @param reason why; that somebody has left is a fact, and refused by no quota
     * @return the post, with the warnings {@code enterprise-head-ratio-lost}, {@code grid-staff-lacking}, {@code
     *     grid-liaison-lacking}, {@code building-head-lacking} and {@code microgrid-five-roles}; refused with {@code
     *     grid-post-step}, and who is released with {@code enterprise-head-ratio} and {@code grid-staff-min}
     */
    public Decision<GridPost> end(Id<GridPost> post, GridPostEnd reason) {
        return office.command(END, List.of(post, reason), work -> {
            GridPost before = work.require(GridPost.KIND, post);
            GridStaff staff = staffAround(work, before, before.judgedOn(work.today()));
            if (before.kind() == GridPostKind.BUILDING_HEAD || before.kind() == GridPostKind.GRID_MEMBER) {
                staff.division().ifPresent(division -> work.guard(Division.KIND, division.id()));
            }
            return work.save(GridPost.KIND, before.end(reason, staff, work.today()));
        });
    }

    /**
     * One post.
     *
     * @param post its id
     * @return the post, if it is there
     */
    public Optional<GridPost> find(Id<GridPost> post) {
        return office.read(view -> view.find(GridPost.KIND, post));
    }

    /**
     * The posts that have come so far.
     *
     * @param status how far
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<GridPost>> list(GridPostStatus status, Paging paging) {
        return office.list("gridPosts/" + status, all().where(GridPost.STATUS, status.name()), paging);
    }

    /**
     * The posts of a grid, in its micro-grids and at its buildings too.
     *
     * @param grid the grid
     * @param status how far they have come
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<GridPost>> list(Id<Grid> grid, GridPostStatus status, Paging paging) {
        return office.list(
                "gridPosts/grid/" + grid + "/" + status,
                all().where(GridPost.GRID, grid.value()).where(GridPost.STATUS, status.name()),
                paging);
    }

    /**
     * The posts of a kind.
     *
     * @param kind which
     * @param status how far they have come
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<GridPost>> list(GridPostKind kind, GridPostStatus status, Paging paging) {
        return office.list(
                "gridPosts/kind/" + kind + "/" + status,
                all().where(GridPost.POST_KIND, kind.name()).where(GridPost.STATUS, status.name()),
                paging);
    }

    /**
     * All posts that a person was ever nominated for.
     *
     * @param person who
     * @return the posts
     */
    public List<GridPost> ofPerson(Id<Person> person) {
        return office.read(view -> view.list(view.all(GridPost.KIND).where(GridPost.PERSON, person.value())));
    }

    /**
     * Who held posts of a kind on a day.
     *
     * @param kind which
     * @param day the day
     * @return the posts that were held, the longest held first
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public List<GridPost> holdersOn(GridPostKind kind, LocalDate day) {
        CivilYears.require(day);
        return heldOn(all().where(GridPost.POST_KIND, kind.name()), day);
    }

    /**
     * Who held a post in a grid on a day, in its micro-grids and at its buildings too (网格力量).
     *
     * @param grid the grid
     * @param day the day
     * @return the posts that were held, the longest held first
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public List<GridPost> staffOn(Id<Grid> grid, LocalDate day) {
        CivilYears.require(day);
        return heldOn(all().where(GridPost.GRID, grid.value()), day);
    }

    /**
     * The heads of a building on a day (楼栋长).
     *
     * @param building the building
     * @param day the day
     * @return the posts that were held, the longest held first
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public List<GridPost> headsOn(Id<Building> building, LocalDate day) {
        CivilYears.require(day);
        return heldOn(all().where(GridPost.BUILDING, building.value()), day);
    }

    /**
     * What needs attention today: terms that are over, posts without a place, and posts that nobody holds.
     *
     * @return the findings {@code grid-post-term-over}, {@code grid-post-seat-gone}, {@code grid-post-employer-changed}, {@code enterprise-head-ratio-lost}, {@code
     *     grid-staff-lacking}, {@code grid-liaison-lacking}, {@code building-head-lacking} and {@code
     *     microgrid-five-roles}
     */
    public List<Finding> attention() {
        LocalDate today = office.today();
        return office.read(view -> {
            List<GridPost> held = heldOn(view, view.all(GridPost.KIND), today);
            Optional<Division> division = Divisions.inForce(view, today);
            List<Division> published = Divisions.inForceFrom(view, today);
            List<Finding> findings = new ArrayList<>();
            for (GridPost post : open(view)) {
                GridPostRules.TERM_OVER
                        .check(new GridPostRules.TermOnDay(post, today))
                        .ifPresent(findings::add);
                GridPostRules.SEAT_GONE
                        .check(new GridPostRules.Placed(post, published))
                        .ifPresent(findings::add);
                GridPostRules.EMPLOYER_CHANGED
                        .check(new GridPostRules.Employment(
                                post.kind(),
                                post.employer(),
                                Employer.of(view, post.form().person())))
                        .ifPresent(findings::add);
            }
            findings.addAll(new GridStaff(
                            held,
                            division,
                            premises(view.list(view.all(Building.KIND)).stream()),
                            view.terms(GridTerms.TERMS, today))
                    .lacking());
            return findings;
        });
    }

    /**
     * All posts that have not ended, for features that stand on them.
     *
     * @param view what the transaction reads
     * @return the posts
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<GridPost> open(Reading view) {
        return Stream.of(GridPostStatus.values())
                .filter(GridPostStatus::isOpen)
                .flatMap(status -> view.list(view.all(GridPost.KIND).where(GridPost.STATUS, status.name())).stream())
                .toList();
    }

    private Query<GridPost> all() {
        return Query.in(office.community(), GridPost.KIND);
    }

    private List<GridPost> heldOn(Query<GridPost> query, LocalDate day) {
        return office.read(view -> heldOn(view, query, day));
    }

    /**
     * Those of some posts that are held on a day, for features that stand on them.
     *
     * @param view what the transaction reads
     * @param query which posts
     * @param day the day
     * @return the posts, the longest held first
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<GridPost> heldOn(Reading view, Query<GridPost> query, LocalDate day) {
        return view.list(query.below(GridPost.FROM, day.plusDays(1))).stream()
                .filter(post -> post.isHeldOn(day))
                .toList();
    }

    /** Neither the division nor what else the person does may change while this is decided. */
    private static void guard(UnitOfWork work, PostCandidacy candidacy) {
        work.guard(Person.KIND, candidacy.form().person());
        candidacy.division().ifPresent(division -> work.guard(Division.KIND, division.id()));
    }

    private static PostCandidacy candidacy(UnitOfWork work, GridPostForm form, Optional<Id<GridPost>> itself) {
        work.needs()
                .a(Person.KIND, form.person())
                .unless(PersonFiles.hold(work, form.person()))
                .maybe(Building.KIND, form.tie().map(Tie::building))
                .maybe(Building.KIND, form.seat().building())
                .orRefuse();
        Optional<Division> division = Divisions.inForce(work, work.today());
        int others = (int) work
                .list(work.all(GridPost.KIND)
                        .where(GridPost.PERSON, form.person().value()))
                .stream()
                .filter(post -> post.isOpenOn(work.today()) || post.isHeldOn(work.today()))
                .filter(post -> itself.filter(post.id()::equals).isEmpty())
                .count();
        return new PostCandidacy(form, Employer.of(work, form.person()), division, others, work.terms(GridTerms.TERMS));
    }

    /** Building heads are counted in the whole community, all others in their grid. */
    private static GridStaff staffAround(UnitOfWork work, GridPost post, LocalDate day) {
        Optional<Division> division = Divisions.inForce(work, day);
        Query<GridPost> all = work.all(GridPost.KIND);
        Query<GridPost> concerned = post.kind() == GridPostKind.BUILDING_HEAD
                ? all.where(GridPost.POST_KIND, post.kind().name())
                : all.where(GridPost.GRID, post.seat().grid().value());
        return new GridStaff(
                heldOn(work, concerned, day),
                division,
                premises(post.seat().building().stream().flatMap(id -> work.find(Building.KIND, id).stream())),
                work.terms(GridTerms.TERMS));
    }

    static Map<Id<Building>, Premises> premises(Stream<Building> buildings) {
        return buildings.collect(
                Collectors.toMap(Building::id, building -> new Premises(building.number(), building.households())));
    }

    private static Command<GridPost> step(String name) {
        return Command.of("gridPosts", name, GridPost.class).takes("post", Id.class);
    }
}
