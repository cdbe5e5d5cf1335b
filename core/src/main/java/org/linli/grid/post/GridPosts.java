package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.Reasoned;
import org.linli.community.Building;
import org.linli.feature.Watch;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.CivilYears;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The posts of the grids (网格岗位): nominated, consented, appointed, publicised, ended. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered; with {@code person-held} when the
 * data of a person whom it names are on hold. The limits that several posts share hold under any number of concurrent callers.
 */
public final class GridPosts {
    private static final Commands<GridPost> POSTS = Commands.of("gridPosts", GridPost.class, Role.OFFICE);
    static final Command<GridPost> NOMINATE = POSTS.command("nominate", Nominate.class);
    private static final Command<GridPost> CONSENT = POSTS.fact("consent", Consent.class);
    private static final Command<GridPost> APPOINT =
            POSTS.command("appoint", Hold.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);
    private static final Command<GridPost> PUBLICISE = POSTS.command("publicise", Publicise.class);
    private static final Command<GridPost> EXTEND =
            POSTS.command("extend", Hold.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);
    static final Command<GridPost> END =
            POSTS.command("end", End.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);

    private static final Command<GridPost> CORRECT =
            POSTS.fact("correct", Correct.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);
    private static final Command<GridPost> CORRECT_NOMINATION = POSTS.fact("correctNomination", CorrectNomination.class)
            .by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);
    private static final Command<GridPost> REOPEN =
            POSTS.fact("reopen", Reopen.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(NOMINATE, CONSENT, APPOINT, PUBLICISE, EXTEND, END, CORRECT, CORRECT_NOMINATION, REOPEN);

    private static final Question FIND = POSTS.question("find").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question LIST = POSTS.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question OF_PERSON = POSTS.question("ofPerson")
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SUBDISTRICT_OFFICER, Role.SYSTEM, Role.SELF)
            .within(Relation.SELF);
    private static final Question HOLDERS_ON = POSTS.question("holdersOn").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question STAFF_ON =
            POSTS.question("staffOn").by(Role.OFFICE_AND_GRID).within(Relation.OWN_GRID);
    private static final Question HEADS_ON = POSTS.question("headsOn").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ATTENTION = POSTS.question("attention").by(Role.OFFICE_AND_SUBDISTRICT);

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> PostOutlook.attention(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS =
            List.of(FIND, LIST, OF_PERSON, HOLDERS_ON, STAFF_ON, HEADS_ON, ATTENTION);

    static final Sheet<GridPost> SHEET = Sheet.of("gridPosts", GridPost.KIND)
            .filtered(GridPost.STATUS, GridPost.GRID, GridPost.POST_KIND, GridPost.BUILDING);

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
     * Nominates a person for a post (提名).
     *
     * @param form who, for which post, where
     * @return the post, with the warnings {@code grid-post-one-per-person}, {@code grid-post-lives-or-works-there}, {@code
     *     grid-liaison-from-enterprise}, {@code grid-representative-from-enterprise} and {@code grid-place-ends}; refused with
     *     {@code building-closed}, {@code grid-post-seat} and {@code grid-post-once}
     */
    public Decision<GridPost> nominate(GridPostForm form) {
        return office.command(NOMINATE, new Nominate(form), work -> {
            PostCandidacy candidacy = PostFacts.candidacy(work, form, Optional.empty());
            guard(work, candidacy);
            Decision<GridPost> nominated = GridPost.nominate(work.community(), work.newId(), candidacy);
            return work.save(GridPost.KIND, PostOutlook.ending(work, nominated));
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
                new Consent(post, publishesMobile),
                work -> work.change(GridPost.KIND, post, before -> before.consent(publishesMobile)));
    }

    /**
     * Appoints the person, from today on (任命).
     *
     * @param post its id
     * @param until the first day on which the post is no longer held
     * @return the post, with the warnings of {@link #nominate}, {@code grid-post-term-length}, {@code building-head-once}, {@code
     *     enterprise-head-ratio} and {@code enterprise-head-ratio-lost}; refused as {@link #nominate}, and with {@code
     *     grid-post-step}, {@code grid-post-employer} and {@code grid-post-term}
     */
    public Decision<GridPost> appoint(Id<GridPost> post, LocalDate until) {
        return office.command(
                APPOINT,
                new Hold(post, until),
                work -> work.change(GridPost.KIND, post, before -> {
                    PostCandidacy candidacy = PostFacts.candidacy(work, before.form(), Optional.of(post));
                    GridStaff staff = PostFacts.staffAround(work, before, work.today());
                    guard(work, candidacy);
                    return before.appoint(until, candidacy, staff, work.today())
                            .alsoFound(PostOutlook.ends(work, before, work.today(), Optional.of(until)));
                }));
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
                new Publicise(post),
                work -> work.change(GridPost.KIND, post, before -> before.publicise(work.today())));
    }

    /**
     * Lets a term that still runs last longer (续任).
     *
     * @param post its id
     * @param until the first day on which the post is no longer held
     * @return the post, with the warnings of {@link #nominate}, {@code grid-post-term-length} and {@code building-head-once};
     *     refused as {@link #nominate}, and with {@code grid-post-step}, {@code grid-post-employer}, {@code grid-post-term-running}
     *     and {@code grid-post-term}
     */
    public Decision<GridPost> extend(Id<GridPost> post, LocalDate until) {
        return office.command(
                EXTEND,
                new Hold(post, until),
                work -> work.change(GridPost.KIND, post, before -> {
                    PostCandidacy candidacy = PostFacts.candidacy(work, before.form(), Optional.of(post));
                    guard(work, candidacy);
                    GridStaff staff = PostFacts.staffAround(work, before, work.today());
                    return before.extend(until, candidacy, staff, work.today())
                            .alsoFound(PostOutlook.ends(work, before, work.today(), Optional.of(until)));
                }));
    }

    /**
     * Ends a post, however far it has come, and with it the posts in which a published division lets its holder go on (离任).
     *
     * @param post its id
     * @param reason why; a quota that is binding refuses a release, but not the fact that the holder has left
     * @return the post, with the warnings {@code enterprise-head-ratio-lost}, {@code grid-staff-lacking}, {@code
     *     grid-liaison-lacking}, {@code building-head-lacking} and {@code microgrid-five-roles}, and of a release {@code
     *     enterprise-head-ratio} and {@code grid-staff-min}; refused with {@code grid-post-step}
     */
    public Decision<GridPost> end(Id<GridPost> post, GridPostEnd reason) {
        return office.command(END, new End(post, reason), work -> PostEnding.of(work, post, reason));
    }

    /**
     * Corrects a term that was written wrongly, of a post that is held or has ended (更正任期). A wrong place is {@linkplain
     * #correctNomination corrected} too.
     *
     * @param post its id
     * @param term as it should have been written, with both days
     * @param reason why; kept sealed in the post
     * @return the post, with the warnings {@code grid-post-term-length}, {@code grid-post-before-grid}, {@code building-head-once}, {@code
     *     grid-post-one-per-person} and {@code grid-place-ends} of the corrected term; refused with {@code grid-post-held}, {@code
     *     grid-post-term-recorded} and what is wrong in the reason
     */
    public Decision<GridPost> correct(Id<GridPost> post, Period term, String reason) {
        return office.command(
                CORRECT,
                new Correct(post, term, reason),
                work -> work.change(
                        GridPost.KIND,
                        post,
                        before -> new GridPostCorrection(before)
                                .correct(term, reason, PostFacts.beside(work, before, term), work.today())
                                .alsoFound(PostFacts.ends(work, before, term))));
    }

    /**
     * Corrects where a post stands, where its holder lives or works, and whether the holder is a manager, also of a post that has ended
     * (更正岗位所在): on all its days it is as if it had always been so. Begin with {@link GridPost#form()}. A holder who really moves is
     * ended, and nominated anew; so is a nomination of a wrong person, or for another post. Shares and vacancies are shown by {@link
     * #attention}.
     *
     * @param post its id
     * @param form as it should have been written, at a place of the division in force on the last day of the post
     * @param reason why; kept sealed in the post
     * @return the post, with the warnings {@code grid-post-lives-or-works-there}, {@code grid-liaison-from-enterprise}, {@code
     *     grid-representative-from-enterprise}, {@code grid-post-before-grid}, {@code building-head-once} and {@code grid-place-ends};
     *     refused with {@code grid-post-same-holder}, {@code grid-post-seat}, {@code building-closed} for a building that it did not
     *     name before, {@code grid-post-once} and what is wrong in the reason
     */
    public Decision<GridPost> correctNomination(Id<GridPost> post, GridPostForm form, String reason) {
        return office.command(
                CORRECT_NOMINATION,
                new CorrectNomination(post, form, reason),
                work -> work.change(GridPost.KIND, post, before -> PostFacts.corrected(work, before, form, reason)));
    }

    /**
     * Takes back an end that was entered by mistake: the post stands as before (撤销误离任).
     *
     * @param post its id
     * @param reason why; kept sealed in the post
     * @return the post, with the warnings {@code building-head-once}, {@code grid-post-one-per-person} and {@code
     *     grid-post-seat-gone}; refused with {@code not-found} when the holder was erased, {@code building-closed},
     *     {@code grid-post-ended}, {@code grid-post-once} and what is wrong in the reason
     */
    public Decision<GridPost> reopen(Id<GridPost> post, String reason) {
        return office.command(
                REOPEN,
                new Reopen(post, reason),
                work -> work.change(GridPost.KIND, post, before -> {
                    PostFacts.there(work, before.form()).orRefuse();
                    return new GridPostCorrection(before)
                            .reopen(
                                    reason,
                                    PostFacts.beside(work, before, PostFacts.rest(work, before)),
                                    Divisions.inForceFrom(work, work.today()),
                                    work.today());
                }));
    }

    /**
     * One post.
     *
     * @param post its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<GridPost> find(Id<GridPost> post) {
        return office.find(FIND, GridPost.KIND, post, Concerning.NO_ONE);
    }

    /**
     * Posts, filtered by {@link GridPost#STATUS}, {@link GridPost#GRID}, with its micro-grids and buildings, {@link
     * GridPost#POST_KIND} and {@link GridPost#BUILDING}, by id.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<GridPost>> list(Selection<GridPost> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * All posts that a person was ever nominated for.
     *
     * @param person who
     * @return the posts
     */
    public Decision<List<GridPost>> ofPerson(Id<Person> person) {
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> Decision.accepted(
                        office.read(view -> view.list(view.all(GridPost.KIND).where(GridPost.PERSON, person)))));
    }

    /**
     * The posts of a kind that were held on a day.
     *
     * @param kind which
     * @param day the day
     * @return the posts that were held, the longest held first
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<List<GridPost>> holdersOn(GridPostKind kind, LocalDate day) {
        CivilYears.require(day);
        return office.ask(HOLDERS_ON, () -> heldOn(all().where(GridPost.POST_KIND, kind), day));
    }

    /**
     * The posts of a grid that were held on a day, in its micro-grids and at its buildings too (网格力量).
     *
     * @param grid the grid
     * @param day the day
     * @return the posts that were held, the longest held first
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<List<GridPost>> staffOn(Id<Grid> grid, LocalDate day) {
        CivilYears.require(day);
        return office.ask(
                STAFF_ON,
                (view, role, today) -> OwnGrid.staff(view, Optional.of(grid), role, today),
                () -> heldOn(all().where(GridPost.GRID, grid), day));
    }

    /**
     * The heads of a building on a day (楼栋长).
     *
     * @param building the building
     * @param day the day
     * @return the posts that were held, the longest held first
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<List<GridPost>> headsOn(Id<Building> building, LocalDate day) {
        CivilYears.require(day);
        return office.ask(HEADS_ON, () -> heldOn(all().where(GridPost.BUILDING, building), day));
    }

    /**
     * What needs attention today: terms that are over, posts without a place, and vacant posts.
     *
     * @return the findings {@code grid-post-term-over}, {@code grid-post-seat-gone}, {@code grid-place-ends}, {@code
     *     building-heads-over}, {@code grid-post-employer-changed}, {@code enterprise-head-ratio-lost}, {@code
     *     grid-staff-lacking}, {@code grid-liaison-lacking}, {@code building-head-lacking} and {@code
     *     microgrid-five-roles}
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private Query<GridPost> all() {
        return Query.in(office.community(), GridPost.KIND);
    }

    private Decision<List<GridPost>> heldOn(Query<GridPost> query, LocalDate day) {
        return Decision.accepted(office.read(view -> OpenPosts.heldOn(view, query, day)));
    }

    /** Neither the division nor what else the person does may change while this is decided. */
    static void guard(UnitOfWork work, PostCandidacy candidacy) {
        work.guard(Person.KIND, candidacy.form().person());
        candidacy.division().ifPresent(division -> work.guard(Division.KIND, division.id()));
    }

    private record Nominate(GridPostForm form) {}

    private record Consent(Id<GridPost> post, boolean publishesMobile) {}

    private record Hold(Id<GridPost> post, LocalDate until) {}

    private record Publicise(Id<GridPost> post) {}

    private record End(Id<GridPost> post, GridPostEnd reason) {}

    private record Correct(Id<GridPost> post, Period term, String reason) implements Reasoned {}

    private record CorrectNomination(Id<GridPost> post, GridPostForm form, String reason) implements Reasoned {}

    private record Reopen(Id<GridPost> post, String reason) implements Reasoned {}
}
