package org.linli.grid.post;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.storage.Index;
import org.linli.storage.Kind;
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
        Optional<Ending> ending) {
    /** What may happen to it. */
    public static final LifeCycle<GridPostStatus, GridPostStep> LIFE_CYCLE =
            LifeCycle.<GridPostStatus, GridPostStep>empty()
                    .allow(GridPostStatus.NOMINATED, GridPostStep.CONSENT, GridPostStatus.CONSENTED)
                    .allow(GridPostStatus.CONSENTED, GridPostStep.APPOINT, GridPostStatus.APPOINTED)
                    .allow(GridPostStatus.APPOINTED, GridPostStep.PUBLICISE, GridPostStatus.PUBLICISED)
                    .allow(GridPostStatus.APPOINTED, GridPostStep.EXTEND, GridPostStatus.APPOINTED)
                    .allow(GridPostStatus.PUBLICISED, GridPostStep.EXTEND, GridPostStatus.PUBLICISED)
                    .allow(GridPostStatus.NOMINATED, GridPostStep.END, GridPostStatus.ENDED)
                    .allow(GridPostStatus.CONSENTED, GridPostStep.END, GridPostStatus.ENDED)
                    .allow(GridPostStatus.APPOINTED, GridPostStep.END, GridPostStatus.ENDED)
                    .allow(GridPostStatus.PUBLICISED, GridPostStep.END, GridPostStatus.ENDED);

    /** Which post. */
    public static final Index<GridPost, String> POST_KIND =
            Index.one("kind", ValueType.TEXT, post -> post.kind().name());

    /** In which grid. */
    public static final Index<GridPost, String> GRID =
            Index.one("grid", ValueType.TEXT, post -> post.seat().grid().value());

    /** In the team of which micro-grid. */
    public static final Index<GridPost, String> MICRO_GRID = Index.optional(
            "micro_grid", ValueType.TEXT, post -> post.seat().microGrid().map(Id::value));

    /** Head of which building. */
    public static final Index<GridPost, String> BUILDING = Index.optional(
            "building", ValueType.TEXT, post -> post.seat().building().map(Id::value));

    /** Who. */
    public static final Index<GridPost, String> PERSON =
            Index.one("person", ValueType.TEXT, post -> post.form().person().value());

    /** How far it has come. */
    public static final Index<GridPost, String> STATUS =
            Index.one("status", ValueType.TEXT, post -> post.status().name());

    /** For whom the person works. */
    public static final Index<GridPost, String> EMPLOYER = Index.optional(
            "employer",
            ValueType.TEXT,
            post -> post.employer().map(known -> known.organisation().value()));

    /** Whether the person manages at an enterprise, for reports. */
    public static final Index<GridPost, Boolean> ENTERPRISE_MANAGER =
            Index.one("enterprise_manager", ValueType.FLAG, GridPost::isEnterpriseManager);

    /** First day of the term. */
    public static final Index<GridPost, LocalDate> FROM =
            Index.optional("held_from", ValueType.DAY, post -> post.term().map(Period::from));

    /** First day after the term. */
    public static final Index<GridPost, LocalDate> UNTIL =
            Index.optional("held_until", ValueType.DAY, post -> post.term().flatMap(Period::until));

    /** Why it ended, for reports. */
    public static final Index<GridPost, String> END = Index.optional(
            "ended_by",
            ValueType.TEXT,
            post -> post.ending().map(ending -> ending.reason().name()));

    /** Somebody is in, or on the way to, one post at one place once. */
    public static final Index<GridPost, String> OPEN_POST = Index.<GridPost, String>optional(
                    "open_post", ValueType.TEXT, GridPost::openPost)
            .unique("grid-post-once")
            .unreported();

    /** Its kind of aggregate. */
    public static final Kind<GridPost> KIND = Kind.named(
                    "grid_post", 1, GridPost.class, post -> Ref.of(post.community, post.id))
            .index(POST_KIND)
            .index(GRID)
            .index(MICRO_GRID)
            .index(BUILDING)
            .index(PERSON)
            .index(STATUS)
            .index(EMPLOYER)
            .index(ENTERPRISE_MANAGER)
            .index(FROM)
            .index(UNTIL)
            .index(END)
            .index(OPEN_POST)
            .events(GridPostEvent.class)
            .build();

    /**
     * Nominates somebody.
     *
     * @param community the community
     * @param id its new id
     * @param candidacy what is known of the person and the place
     * @return the post; refused with {@code grid-post-seat}, {@code grid-post-one-per-person}, {@code
     *     grid-post-lives-or-works-there} and {@code grid-liaison-from-enterprise}
     */
    static Decision<GridPost> nominate(DivisionCode community, Id<GridPost> id, PostCandidacy candidacy) {
        return Decision.by(
                GridPostRules.CANDIDACY.check(candidacy),
                () -> Decision.accepted(
                        new GridPost(
                                community,
                                id,
                                candidacy.form(),
                                candidacy.employer(),
                                GridPostStatus.NOMINATED,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new GridPostEvent.GridPostNominated(id, candidacy.form(), candidacy.employer())));
    }

    /**
     * The person agrees.
     *
     * @param showsMobile whether the public notice may show the mobile number
     * @return the post; refused with {@code grid-post-step}
     */
    Decision<GridPost> consent(boolean showsMobile) {
        return asked(GridPostStep.CONSENT)
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
     * @return the post, with the warning {@code enterprise-head-ratio-lost}; refused as {@link #nominate}, and with
     *     {@code grid-post-step}, {@code grid-post-employer}, {@code grid-post-term}, {@code building-head-once} and
     *     {@code enterprise-head-ratio}
     */
    Decision<GridPost> appoint(LocalDate until, PostCandidacy candidacy, GridStaff staff, LocalDate today) {
        Inspection inspection = asked(GridPostStep.APPOINT)
                .found(GridPostRules.CANDIDACY.check(candidacy))
                .ask(GridPostRules.EMPLOYER, new GridPostRules.Employment(form.kind(), employer, candidacy.employer()))
                .ask(GridPostRules.TERM, new GridPostRules.Tenure(today, until, today, candidacy.terms()))
                .found(staff.found(this, GridStaff.Change.APPOINTED));
        return inspection.decide(() -> {
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
        return asked(GridPostStep.PUBLICISE)
                .decide(() -> Decision.accepted(
                        with(GridPostStatus.PUBLICISED, publishesMobile, term),
                        new GridPostEvent.GridPostPublicised(id, today)));
    }

    /**
     * Lets the term last longer.
     *
     * @param until the first day on which the post is no longer held
     * @param candidacy what is known of the person and the place
     * @param today the day
     * @return the post; refused as {@link #nominate}, and with {@code grid-post-step}, {@code grid-post-employer}, {@code
     *     grid-post-term-running} and {@code grid-post-term}
     */
    Decision<GridPost> extend(LocalDate until, PostCandidacy candidacy, LocalDate today) {
        Inspection inspection = asked(GridPostStep.EXTEND)
                .found(GridPostRules.CANDIDACY.check(candidacy))
                .ask(GridPostRules.EMPLOYER, new GridPostRules.Employment(form.kind(), employer, candidacy.employer()));
        term.flatMap(Period::until)
                .ifPresent(end -> inspection
                        .ask(GridPostRules.TERM_RUNNING, new GridPostRules.TermOnDay(this, today))
                        .ask(GridPostRules.TERM, new GridPostRules.Tenure(end, until, today, candidacy.terms())));
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
     * @return the post, with the warnings of those who are missing now; refused with {@code grid-post-step}, and for
     *     {@link GridPostEnd#RELEASED} with {@code enterprise-head-ratio} and {@code grid-staff-min}
     */
    Decision<GridPost> end(GridPostEnd reason, GridStaff staff, LocalDate today) {
        GridStaff.Change change = reason == GridPostEnd.RELEASED ? GridStaff.Change.RELEASED : GridStaff.Change.LEFT;
        Inspection inspection = endsLater(today) ? new Inspection() : asked(GridPostStep.END);
        if (isHeldOn(judgedOn(today))) {
            inspection.found(staff.found(this, change));
        }
        return inspection.decide(() -> over(new Ending(reason, today, ending.flatMap(Ending::continuedIn))));
    }

    /** The day for which an end counts: today, or the first day of a term that is still to come. */
    LocalDate judgedOn(LocalDate today) {
        return term.map(Period::from).filter(from -> from.isAfter(today)).orElse(today);
    }

    // A new division ends posts on a day to come; whoever leaves before that day has left.
    private boolean endsLater(LocalDate today) {
        return status == GridPostStatus.ENDED
                && ending.filter(last -> last.on().isAfter(today)).isPresent();
    }

    /**
     * Ends the post on a day, for the division that takes effect then. Quotas are its business.
     *
     * @param reason why
     * @param day the first day on which it is no longer held
     * @return the post; refused with {@code grid-post-step}
     */
    Decision<GridPost> endOn(GridPostEnd reason, LocalDate day) {
        return asked(GridPostStep.END).decide(() -> over(new Ending(reason, day, Optional.empty())));
    }

    /**
     * Moves the post to another place: this one ends on a day, and a new one begins, with the same holder and the same end.
     * What was publicised has to be publicised again.
     *
     * @param to the other place
     * @param from the first day there
     * @param newId id of the new post
     * @return both; each refused with {@code grid-post-step} and {@code grid-post-term-running}
     */
    Moved moved(Seat to, LocalDate from, Id<GridPost> newId) {
        Inspection inspection =
                asked(GridPostStep.END).ask(GridPostRules.TERM_RUNNING, new GridPostRules.TermOnDay(this, from));
        Optional<Period> rest = term.filter(held -> inspection.isClean())
                .map(held -> held.from().isBefore(from) ? new Period(from, held.until()) : held);
        return new Moved(
                inspection.decide(() -> over(new Ending(GridPostEnd.RELEASED, from, Optional.of(newId)))),
                inspection.decide(() -> Decision.accepted(
                        new GridPost(
                                community,
                                newId,
                                form.at(to),
                                employer,
                                status == GridPostStatus.PUBLICISED ? GridPostStatus.APPOINTED : status,
                                publishesMobile,
                                rest,
                                Optional.of(id),
                                Optional.empty()),
                        new GridPostEvent.GridPostContinued(newId, id, form.at(to), rest))));
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
     * Whether somebody holds the post, or may still come into it.
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

    private Inspection asked(GridPostStep step) {
        return new Inspection().ask(GridPostRules.STEP, new GridPostRules.PostStep(status, step));
    }

    // Who is released on the very first day has never held the post.
    private Decision<GridPost> over(Ending last) {
        Optional<Period> held = term.filter(whole -> whole.from().isBefore(last.on()))
                .map(whole -> whole.contains(last.on()) ? whole.endingOn(last.on()) : whole);
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
                        Optional.of(last)),
                new GridPostEvent.GridPostEnded(id, last, held));
    }

    private GridPost with(GridPostStatus next, boolean showsMobile, Optional<Period> held) {
        return new GridPost(community, id, form, employer, next, showsMobile, held, continues, ending);
    }

    private Optional<String> openPost() {
        Id<?> place = seat().building()
                .<Id<?>>map(found -> found)
                .or(() -> seat().microGrid())
                .orElse(seat().grid());
        return status.isOpen() ? Optional.of(form.person() + "/" + kind().name() + "/" + place) : Optional.empty();
    }

    /**
     * A post that was moved.
     *
     * @param ended the one that ends
     * @param begun the one that begins
     */
    record Moved(Decision<GridPost> ended, Decision<GridPost> begun) {}
}
