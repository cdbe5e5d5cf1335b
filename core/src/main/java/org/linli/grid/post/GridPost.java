package org.linli.grid.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.community.Building;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.grid.Grid;
import org.linli.grid.GridNames;
import org.linli.grid.MicroGrid;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A post of the grids (网格岗位): one person in one post at one place, from the nomination to the end.
 *
 * @param community the community
 * @param id its id there
 * @param form who, in which post, where
 * @param employer for whom the person works, as known at nomination
 * @param status how far it has come
 * @param publishesMobile whether the public notice may show the mobile number, as stated at consent
 * @param term from which day until which it is held; once appointed
 * @param continues the post that it goes on with, where a new division moved it
 * @param ending how it ended, once it has
 * @param reasons why it was corrected or reopened, oldest first; sealed in the store
 */
public record GridPost(
        DivisionCode community,
        Id<GridPost> id,
        GridPostForm form,
        Optional<Employer> employer,
        GridPostStatus status,
        boolean publishesMobile,
        Optional<Period> term,
        Optional<Id<GridPost>> continues,
        Optional<Ending> ending,
        List<String> reasons) {
    /** What may happen to it. */
    public static final LifeCycle<GridPostStatus, GridPostStep> LIFE_CYCLE =
            LifeCycle.<GridPostStatus, GridPostStep>empty()
                    .allow(GridPostStatus.NOMINATED, GridPostStep.CONSENT, GridPostStatus.CONSENTED)
                    .allow(GridPostStatus.CONSENTED, GridPostStep.APPOINT, GridPostStatus.APPOINTED)
                    .allow(GridPostStatus.APPOINTED, GridPostStep.PUBLICISE, GridPostStatus.PUBLICISED)
                    .allow(GridPostStatus.APPOINTED, GridPostStep.EXTEND, GridPostStatus.APPOINTED)
                    .allow(GridPostStatus.PUBLICISED, GridPostStep.EXTEND, GridPostStatus.PUBLICISED)
                    .allow(GridPostStatus.OPEN, GridPostStep.END, GridPostStatus.ENDED);

    /** Which post. */
    public static final Index<GridPost, GridPostKind> POST_KIND =
            Index.one("kind", ValueType.of(GridPostKind.class), GridPost::kind);

    /** In which grid. */
    public static final Index<GridPost, Id<Grid>> GRID =
            Index.one("grid", ValueType.id(), post -> post.seat().grid());

    /** In the team of which micro-grid. */
    public static final Column<GridPost, Id<MicroGrid>> MICRO_GRID =
            Column.optional("micro_grid", ValueType.id(), post -> post.seat().microGrid());

    /** Head of which building. */
    public static final Index<GridPost, Id<Building>> BUILDING =
            Index.optional("building", ValueType.id(), post -> post.seat().building());

    /** Who. */
    public static final Index<GridPost, Id<Person>> PERSON =
            Index.one("person", ValueType.id(), post -> post.form().person());

    /** How far it has come. */
    public static final Index<GridPost, GridPostStatus> STATUS =
            Index.one("status", ValueType.of(GridPostStatus.class), GridPost::status);

    /** For whom the person works. */
    public static final Column<GridPost, Id<Organisation>> EMPLOYER =
            Column.optional("employer", ValueType.id(), post -> post.employer().map(Employer::organisation));

    /** Whether the person manages at an enterprise, for reports. */
    public static final Column<GridPost, Boolean> ENTERPRISE_MANAGER =
            Column.one("enterprise_manager", ValueType.FLAG, GridPost::isEnterpriseManager);

    /** First day of the term. */
    public static final Index<GridPost, LocalDate> FROM =
            Index.optional("held_from", ValueType.DAY, post -> post.term().map(Period::from));

    /** First day after the term. */
    public static final Column<GridPost, LocalDate> UNTIL =
            Column.optional("held_until", ValueType.DAY, post -> post.term().flatMap(Period::until));

    /** Why it ended, for reports. */
    public static final Column<GridPost, GridPostEnd> END = Column.optional(
            "ended_by", ValueType.of(GridPostEnd.class), post -> post.ending().map(Ending::reason));

    /** A person holds a post at a place, or is on the way to it, once. */
    public static final Index<GridPost, String> OPEN_POST = Index.<GridPost, String>optional(
                    "open_post", ValueType.TEXT, GridPost::openPost)
            .unique("grid-post-once")
            .unreported();

    /** Its kind of aggregate. */
    public static final Kind<GridPost> KIND = Kind.named(
                    "grid_post", 1, GridPost.class, post -> Ref.of(post.community, post.id))
            .together(POST_KIND, FROM)
            .together(POST_KIND, STATUS)
            .together(GRID, FROM)
            .together(GRID, STATUS)
            .column(MICRO_GRID)
            .together(BUILDING, FROM)
            .index(PERSON)
            .index(STATUS)
            .column(EMPLOYER)
            .column(ENTERPRISE_MANAGER)
            .index(FROM)
            .column(UNTIL)
            .column(END)
            .index(OPEN_POST)
            .naming(GRID, GridNames.GRID)
            .naming(MICRO_GRID, GridNames.MICRO_GRID)
            .naming(BUILDING, CommunityNames.BUILDING)
            .naming(EMPLOYER, CommunityNames.ORGANISATION)
            .events(GridPostEvent.class)
            .personal(GridPost::withTexts)
            .build();

    /** Copies the list. */
    public GridPost {
        reasons = List.copyOf(reasons);
    }

    /**
     * Nominates a person.
     *
     * @param community the community
     * @param id its new id
     * @param candidacy what is known of the person and the place
     * @return the post, with the warnings {@code grid-post-one-per-person}, {@code grid-post-lives-or-works-there}, {@code
     *     grid-liaison-from-enterprise} and {@code grid-representative-from-enterprise}; refused with {@code grid-post-seat}
     */
    static Decision<GridPost> nominate(DivisionCode community, Id<GridPost> id, PostCandidacy candidacy) {
        return new Inspection()
                .ask(GridPostRules.CANDIDACY, candidacy)
                .decide(() -> Decision.accepted(
                        new GridPost(
                                community,
                                id,
                                candidacy.form(),
                                candidacy.employer(),
                                GridPostStatus.NOMINATED,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        new GridPostEvent.GridPostNominated(id, candidacy.form(), candidacy.employer())));
    }

    /**
     * The person agrees.
     *
     * @param showsMobile whether the public notice may show the mobile number
     * @return the post; refused with {@code grid-post-step}
     */
    Decision<GridPost> consent(boolean showsMobile) {
        return Inspection.of(GridPostRules.STEP, status, GridPostStep.CONSENT)
                .decide(() -> Decision.accepted(
                        with(GridPostStatus.CONSENTED, showsMobile, term),
                        new GridPostEvent.GridPostConsented(id, showsMobile)));
    }

    /**
     * Appoints the person, from today on.
     *
     * @param until the first day on which the post is no longer held
     * @param candidacy what is known of the person and the place
     * @param staff who holds which post today
     * @param today the day
     * @return the post, with the warnings of {@link #nominate}, {@code grid-post-term-length}, {@code building-head-once}, {@code
     *     enterprise-head-ratio} and {@code enterprise-head-ratio-lost}; refused as {@link #nominate}, and with {@code
     *     grid-post-step}, {@code grid-post-employer} and {@code grid-post-term}
     */
    Decision<GridPost> appoint(LocalDate until, PostCandidacy candidacy, GridStaff staff, LocalDate today) {
        return Inspection.of(GridPostRules.STEP, status, GridPostStep.APPOINT)
                .ask(GridPostRules.CANDIDACY, candidacy)
                .ask(GridPostRules.EMPLOYER, new GridPostRules.Employment(form.kind(), employer, candidacy.employer()))
                .ask(GridPostRules.TENURE, new GridPostRules.Tenure(today, until, today, candidacy.terms()))
                .found(staff.found(this, GridStaff.Change.APPOINTED))
                .found(staff.headOnce(this, today, until))
                .decide(() -> {
                    Period held = Period.between(today, until);
                    return Decision.accepted(
                            with(GridPostStatus.APPOINTED, publishesMobile, Optional.of(held)),
                            new GridPostEvent.GridPostAppointed(id, held));
                });
    }

    /**
     * Makes the appointment known.
     *
     * @param today the day
     * @return the post; refused with {@code grid-post-step}
     */
    Decision<GridPost> publicise(LocalDate today) {
        return Inspection.of(GridPostRules.STEP, status, GridPostStep.PUBLICISE)
                .decide(() -> Decision.accepted(
                        with(GridPostStatus.PUBLICISED, publishesMobile, term),
                        new GridPostEvent.GridPostPublicised(id, today)));
    }

    /**
     * Lets the term last longer.
     *
     * @param until the first day on which the post is no longer held
     * @param candidacy what is known of the person and the place
     * @param staff who holds which post today, and who will
     * @param today the day
     * @return the post, with the warnings of {@link #nominate}, {@code grid-post-term-length} and {@code building-head-once};
     *     refused as {@link #nominate}, and with {@code grid-post-step}, {@code grid-post-employer}, {@code grid-post-term-running}
     *     and {@code grid-post-term}
     */
    Decision<GridPost> extend(LocalDate until, PostCandidacy candidacy, GridStaff staff, LocalDate today) {
        Inspection inspection = Inspection.of(GridPostRules.STEP, status, GridPostStep.EXTEND)
                .ask(GridPostRules.CANDIDACY, candidacy)
                .ask(GridPostRules.EMPLOYER, new GridPostRules.Employment(form.kind(), employer, candidacy.employer()));
        term.flatMap(Period::until)
                .ifPresent(end -> inspection
                        .ask(GridPostRules.TERM_RUNNING, new GridPostRules.TermOnDay(this, today))
                        .ask(GridPostRules.TENURE, new GridPostRules.Tenure(end, until, today, candidacy.terms()))
                        .found(staff.headOnce(this, today, until)));
        return inspection.decide(() -> {
            Period longer = term.orElseThrow().endingOn(until);
            return Decision.accepted(
                    with(status, publishesMobile, Optional.of(longer)), new GridPostEvent.GridPostExtended(id, longer));
        });
    }

    /**
     * Ends the post, however far it has come.
     *
     * @param reason why
     * @param staff who holds which post on the day of {@link #judgedOn}
     * @param today the first day on which it is no longer held
     * @return the post, with the warnings of those who are missing now, which for {@link GridPostEnd#RELEASED} are {@code
     *     enterprise-head-ratio} and {@code grid-staff-min}; refused with {@code grid-post-step}
     */
    Decision<GridPost> end(GridPostEnd reason, GridStaff staff, LocalDate today) {
        GridStaff.Change change = reason == GridPostEnd.RELEASED ? GridStaff.Change.RELEASED : GridStaff.Change.LEFT;
        Inspection inspection =
                endsLater(today) ? new Inspection() : Inspection.of(GridPostRules.STEP, status, GridPostStep.END);
        if (isHeldOn(judgedOn(today))) {
            inspection.found(staff.found(this, change));
        }
        return inspection.decide(() -> over(reason, today, Optional.empty()));
    }

    /** The day for which the quotas are judged: today, or the first day of a term that is still to come. */
    LocalDate judgedOn(LocalDate today) {
        return term.map(Period::from).filter(from -> from.isAfter(today)).orElse(today);
    }

    // A new division ends posts on a day to come; a holder who leaves before that day has left.
    boolean endsLater(LocalDate today) {
        return status == GridPostStatus.ENDED
                && ending.filter(last -> last.on().isAfter(today)).isPresent();
    }

    /** {@return which post} */
    public GridPostKind kind() {
        return form.kind();
    }

    /** {@return where it stands} */
    public Seat seat() {
        return form.seat();
    }

    /** {@return whether its holder has a managerial post at an enterprise (企业管理人员)} */
    public boolean isEnterpriseManager() {
        return form.managerial() && employer.filter(Employer::enterprise).isPresent();
    }

    /** Whether it is that of a building's head who manages at an enterprise. */
    boolean isManagingHead() {
        return kind() == GridPostKind.BUILDING_HEAD && isEnterpriseManager();
    }

    /**
     * Whether the post is held on a day.
     *
     * @param day the day
     * @return true within the term
     */
    public boolean isHeldOn(LocalDate day) {
        return term.filter(held -> held.contains(day)).isPresent();
    }

    /**
     * Whether the person holds the post, or may still come into it.
     *
     * @param today the day
     * @return false once it has ended, or its term is over
     */
    public boolean isOpenOn(LocalDate today) {
        return status.isOpen() && !isTermOver(today);
    }

    /** Whether the last day of the term is over. */
    boolean isTermOver(LocalDate day) {
        return term.flatMap(Period::until).filter(end -> !end.isAfter(day)).isPresent();
    }

    // A person who is released on the very first day has never held the post.
    Decision<GridPost> over(GridPostEnd reason, LocalDate on, Optional<Id<GridPost>> continuedIn) {
        Optional<Period> held = term.filter(whole -> whole.from().isBefore(on))
                .map(whole -> whole.contains(on) ? whole.endingOn(on) : whole);
        Ending last = new Ending(
                reason,
                on,
                continuedIn,
                ending.map(Ending::was).orElse(status),
                ending.map(Ending::term).orElse(term));
        return Decision.accepted(
                new GridPost(
                        community,
                        id,
                        form,
                        employer,
                        GridPostStatus.ENDED,
                        publishesMobile,
                        held,
                        continues,
                        Optional.of(last),
                        reasons),
                new GridPostEvent.GridPostEnded(id, last, held));
    }

    private GridPost with(GridPostStatus next, boolean showsMobile, Optional<Period> held) {
        return new GridPost(community, id, form, employer, next, showsMobile, held, continues, ending, reasons);
    }

    /** The same with another term, and one more reason. */
    GridPost with(GridPostStatus next, Optional<Period> held, Optional<Ending> last, String reason) {
        List<String> all = Stream.concat(reasons.stream(), Stream.of(reason)).toList();
        return new GridPost(community, id, form, employer, next, publishesMobile, held, continues, last, all);
    }

    /** The same as if it had never ended. */
    GridPost unended(GridPostStatus next, Optional<Period> held) {
        return new GridPost(
                community, id, form, employer, next, publishesMobile, held, continues, Optional.empty(), reasons);
    }

    private GridPost withTexts(PersonalTexts.Replacement each) {
        return new GridPost(
                community,
                id,
                form,
                employer,
                status,
                publishesMobile,
                term,
                continues,
                ending,
                IntStream.range(0, reasons.size())
                        .mapToObj(i -> each.of(form.person(), "reasons/" + i, reasons.get(i)))
                        .toList());
    }

    /** Leaves out why it was corrected. */
    @Override
    public String toString() {
        return "GridPost[" + id + ", " + form + ", " + status + ", " + term + "]";
    }

    private Optional<String> openPost() {
        Id<?> place = seat().building()
                .<Id<?>>map(found -> found)
                .or(() -> seat().microGrid())
                .orElse(seat().grid());
        return status.isOpen() ? Optional.of(form.person() + "/" + kind().name() + "/" + place) : Optional.empty();
    }
}
