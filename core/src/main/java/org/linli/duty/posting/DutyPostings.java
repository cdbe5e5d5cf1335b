package org.linli.duty.posting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.Reasoned;
import org.linli.duty.DutyMember;
import org.linli.duty.DutyTerms;
import org.linli.feature.Watch;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.Grid;
import org.linli.grid.post.OwnGrid;
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
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberTies;
import org.linli.storage.Selection;
import org.linli.work.CivilYears;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * Work for the community, and the members who claim it (服务岗位与认领). Members claim, or ask the staff to claim for them; no
 * member is assigned. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class DutyPostings {
    private static final Set<Role> STAFF =
            Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM, Role.GRID_HEAD, Role.GRID_MEMBER);
    private static final Set<Role> STAFF_AND_MEMBERS = Set.of(
            Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM, Role.GRID_HEAD, Role.GRID_MEMBER, Role.SELF);

    private static final Commands<DutyPosting> POSTINGS = Commands.of("dutyPostings", DutyPosting.class, Role.OFFICE);
    private static final Command<DutyPosting> DRAFT =
            POSTINGS.command("draft", Draft.class).by(STAFF).within(Relation.OWN_GRID);
    static final Command<DutyPosting> AMEND = POSTINGS.command("amend", Amend.class);
    private static final Command<DutyPosting> PUBLISH = POSTINGS.command("publish", Step.class);
    static final Command<DutyPosting> CLAIM =
            POSTINGS.command("claim", Claim.class).by(STAFF_AND_MEMBERS).within(Relation.SELF, Relation.OWN_GRID);
    private static final Command<DutyPosting> GIVE_BACK =
            POSTINGS.fact("giveBack", GiveBack.class).by(STAFF_AND_MEMBERS).within(Relation.SELF, Relation.OWN_GRID);
    static final Command<DutyPosting> REPLACE =
            POSTINGS.command("replace", Replace.class).by(STAFF).within(Relation.OWN_GRID);
    static final Command<DutyPosting> CLOSE = POSTINGS.fact("close", Step.class);
    private static final Command<DutyPosting> CANCEL = POSTINGS.fact("cancel", Cancel.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(DRAFT, AMEND, PUBLISH, CLAIM, GIVE_BACK, REPLACE, CLOSE, CANCEL);

    private static final Question FIND = POSTINGS.question("find").by(STAFF).within(Relation.OWN_GRID);
    private static final Question LIST = POSTINGS.question("list");
    private static final Question OPEN = POSTINGS.question("open");
    private static final Question OF_MEMBER =
            POSTINGS.question("ofMember").by(STAFF).within(Relation.OWN_GRID);
    private static final Question ATTENTION = POSTINGS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> PostingAttention.of(view, today));

    /** The guarded questions of this class; the needs list of what is published is open to every role. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, OPEN, OF_MEMBER, ATTENTION);

    static final Sheet<DutyPosting> SHEET = Sheet.of("dutyPostings", DutyPosting.KIND)
            .ordered(DutyPosting.BEGINS_ON, DutyPosting.ENDS_ON)
            .filtered(DutyPosting.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public DutyPostings(Office office) {
        this.office = office;
    }

    /**
     * Drafts a posting (起草).
     *
     * @param form as written
     * @return the draft; refused with {@code duty-posting-quota}, {@code duty-posting-time}, {@code
     *     duty-posting-over}, {@code duty-posting-skills}, {@code duty-posting-grid} and what is wrong in the texts
     */
    public Decision<DutyPosting> draft(DutyPostingForm form) {
        return office.command(
                DRAFT,
                new Draft(form),
                work -> work.save(
                        DutyPosting.KIND,
                        DutyPosting.draft(
                                work.community(), work.newId(), form, site(work, form.grid()), work.today())));
    }

    /**
     * Changes a posting that is not over; every claim stays (变更).
     *
     * @param posting its id
     * @param form the new form
     * @return the posting, with the warning {@code duty-posting-lead} when it is published and its days change;
     *     refused with {@code duty-posting-step}, {@code duty-posting-quota-held} when the new number of places is
     *     below the number held, {@code duty-posting-time-held} when a member holds a place and the days change, and as {@link
     *     #draft}
     */
    public Decision<DutyPosting> amend(Id<DutyPosting> posting, DutyPostingForm form) {
        return office.command(
                AMEND,
                new Amend(posting, form),
                work -> work.change(
                        DutyPosting.KIND,
                        posting,
                        before -> before.amend(
                                form, site(work, form.grid()), work.terms(DutyTerms.TERMS), work.today())));
    }

    /**
     * Publishes a posting, so that members can claim its places (发布).
     *
     * @param posting its id
     * @return the posting, with the warnings {@code duty-posting-lead} and {@code grid-place-ends}; refused with {@code
     *     duty-posting-step}, {@code duty-posting-over} and {@code duty-posting-grid}
     */
    public Decision<DutyPosting> publish(Id<DutyPosting> posting) {
        return office.command(
                PUBLISH,
                new Step(posting),
                work -> work.change(
                        DutyPosting.KIND,
                        posting,
                        before -> before.publish(
                                        site(work, before.form().grid()), work.terms(DutyTerms.TERMS), work.today())
                                .alsoFound(PostingAttention.ending(work, before))));
    }

    /**
     * Claims a place for a member, by the member or at the member's wish (认领).
     *
     * @param posting its id
     * @param report the member's report
     * @return the posting, with the warnings {@code duty-claim-overlap} and {@code duty-claim-skills}; refused with {@code
     *     duty-posting-step}, {@code duty-claim-member}, {@code duty-claim-once}, {@code duty-claim-over}, {@code
     *     duty-claim-history}, {@code duty-claim-own} and {@code duty-claim-quota}
     */
    public Decision<DutyPosting> claim(Id<DutyPosting> posting, Id<MemberReport> report) {
        return office.command(CLAIM, new Claim(posting, report), work -> {
            needs(work, posting, report);
            MemberReport member = work.require(MemberReport.KIND, report);
            List<DutyClaimRules.Other> others = PostingBoard.others(work, posting, report);
            work.guard(MemberReport.KIND, report);
            return shown(
                    report,
                    work.change(
                            DutyPosting.KIND,
                            posting,
                            before -> before.claim(DutyMember.of(member), others, work.actor(), work.today())));
        });
    }

    /**
     * Gives a place back before the posting is over (退回).
     *
     * @param posting its id
     * @param report the member's report, active or over
     * @param reason the reason
     * @return the posting; refused with {@code duty-posting-step}, {@code duty-claim-held}, {@code duty-claim-over}, {@code
     *     duty-claim-own} and what is wrong in the reason
     */
    public Decision<DutyPosting> giveBack(Id<DutyPosting> posting, Id<MemberReport> report, String reason) {
        return office.command(GIVE_BACK, new GiveBack(posting, report, reason), work -> {
            needs(work, posting, report);
            MemberReport member = work.require(MemberReport.KIND, report);
            return shown(
                    report,
                    work.change(
                            DutyPosting.KIND,
                            posting,
                            before -> before.giveBack(DutyMember.of(member), reason, work.actor(), work.today())));
        });
    }

    private Decision<DutyPosting> shown(Id<MemberReport> report, Decision<DutyPosting> decision) {
        return office.actor().role() == Role.SELF ? decision.map(posting -> posting.asSeenBy(report)) : decision;
    }

    /**
     * Gives a place to another member who wants it, in one step (替换).
     *
     * @param posting its id
     * @param from the report of the member who holds the place, active or over
     * @param to the report of the member who takes it
     * @return the posting, with the warnings {@code duty-claim-overlap} and {@code duty-claim-skills}; refused with {@code
     *     duty-posting-step}, {@code duty-claim-held}, {@code duty-claim-over}, {@code duty-claim-member}, {@code
     *     duty-claim-once} and {@code duty-claim-history}
     */
    public Decision<DutyPosting> replace(Id<DutyPosting> posting, Id<MemberReport> from, Id<MemberReport> to) {
        return office.command(REPLACE, new Replace(posting, from, to), work -> {
            work.needs()
                    .a(DutyPosting.KIND, posting)
                    .a(MemberReport.KIND, from)
                    .a(MemberReport.KIND, to)
                    .orRefuse();
            MemberReport member = work.require(MemberReport.KIND, to);
            List<DutyClaimRules.Other> others = PostingBoard.others(work, posting, to);
            work.guard(MemberReport.KIND, to);
            return work.change(
                    DutyPosting.KIND,
                    posting,
                    before -> before.replace(from, DutyMember.of(member), others, work.actor(), work.today()));
        });
    }

    /**
     * Closes a posting on its last day or later (结束).
     *
     * @param posting its id
     * @return the posting; refused with {@code duty-posting-step} and {@code duty-posting-close}
     */
    public Decision<DutyPosting> close(Id<DutyPosting> posting) {
        return office.command(
                CLOSE,
                new Step(posting),
                work -> work.change(DutyPosting.KIND, posting, before -> before.close(work.today())));
    }

    /**
     * Calls a posting off; its claims are kept (取消).
     *
     * @param posting its id
     * @param reason the reason
     * @return the posting; refused with {@code duty-posting-step} and what is wrong in the reason
     */
    public Decision<DutyPosting> cancel(Id<DutyPosting> posting, String reason) {
        return office.command(
                CANCEL,
                new Cancel(posting, reason),
                work -> work.change(DutyPosting.KIND, posting, before -> before.cancel(reason, work.today())));
    }

    /**
     * One posting.
     *
     * @param posting its id
     * @return it; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<DutyPosting> find(Id<DutyPosting> posting) {
        return office.find(FIND, DutyPosting.KIND, posting, new Find(posting));
    }

    /**
     * Postings, filtered by {@link DutyPosting#STATUS}, ordered by {@link DutyPosting#BEGINS_ON} or {@link DutyPosting#ENDS_ON}.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<DutyPosting>> list(Selection<DutyPosting> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * The postings that can be claimed today: published, not over, with places left.
     *
     * @return the postings, by their first day
     */
    public Decision<List<DutyPosting>> open() {
        LocalDate today = office.today();
        return office.ask(
                OPEN,
                () -> Decision.accepted(office.read(view -> PostingBoard.published(view, today))
                        .filter(posting -> posting.free() > 0)
                        .toList()));
    }

    /**
     * The postings of a category that can be claimed today.
     *
     * @param category the category
     * @return the postings, by their first day
     */
    public Decision<List<DutyPosting>> open(DutyCategory category) {
        return open().map(all -> all.stream()
                .filter(posting -> posting.form().category() == category)
                .toList());
    }

    /**
     * The postings of which a member claimed a place, also a place that was given back (认领记录).
     *
     * @param report the member's report
     * @return the postings, by their first day
     */
    public Decision<List<DutyPosting>> ofMember(Id<MemberReport> report) {
        return office.ask(
                OF_MEMBER,
                (view, role, day) -> MemberTies.ofMember(view, report, role, day),
                () -> Decision.accepted(office.read(view -> PostingBoard.claimed(view, report))
                        .sorted(PostingBoard.BY_DAY)
                        .toList()));
    }

    /**
     * The needs list of a month (需求清单).
     *
     * @param month the month
     * @return as {@link #needsList(Period)}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public List<NeedsLine> needsList(YearMonth month) {
        CivilYears.require(month.atDay(1));
        return needsList(Period.between(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    /**
     * The needs list of a period (需求清单): the postings published for it and not called off, full or not, without names.
     *
     * @param time the period, with an end or without
     * @return a line for each posting that was published and not called off, over or not, and shares at least a day with the
     *     period, by its first day
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public List<NeedsLine> needsList(Period time) {
        CivilYears.require(time.from());
        return office.read(view -> PostingBoard.carriedOut(view, time.from()))
                .filter(posting -> posting.form().time().overlaps(time))
                .map(NeedsLine::of)
                .toList();
    }

    /**
     * What needs attention today.
     *
     * @return the findings {@code duty-posting-places-free} where a posting begins soon; {@code duty-posting-not-closed} where
     *     one is over; {@code duty-posting-grid-gone} where the division in force lacks its grid, {@code grid-place-ends} where a
     *     published one does; {@code duty-claim-member-gone} for a place whose member cannot serve then
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private static void needs(UnitOfWork work, Id<DutyPosting> posting, Id<MemberReport> report) {
        work.needs().a(DutyPosting.KIND, posting).a(MemberReport.KIND, report).orRefuse();
    }

    static Optional<DutyPostingRules.Site> site(UnitOfWork work, Optional<Id<Grid>> grid) {
        if (grid.isEmpty()) {
            return Optional.empty();
        }
        Optional<Division> division = Divisions.inForce(work, work.today());
        division.ifPresent(found -> work.guard(Division.KIND, found.id()));
        return site(division, grid);
    }

    static Optional<DutyPostingRules.Site> site(Optional<Division> division, Optional<Id<Grid>> grid) {
        return grid.map(where -> new DutyPostingRules.Site(
                where, division.flatMap(found -> found.grid(where)).isPresent()));
    }

    private record Find(Id<DutyPosting> posting) implements PostingTies.OfPosting {}

    private record Draft(DutyPostingForm form) implements Concerning {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return OwnGrid.staff(view, form.grid(), role, day);
        }
    }

    private record Amend(Id<DutyPosting> posting, DutyPostingForm form) {}

    private record Step(Id<DutyPosting> posting) {}

    private record Claim(Id<DutyPosting> posting, Id<MemberReport> report) implements PostingTies.OfClaim {}

    private record GiveBack(Id<DutyPosting> posting, Id<MemberReport> report, String reason)
            implements PostingTies.OfClaim, Reasoned {}

    private record Replace(Id<DutyPosting> posting, Id<MemberReport> from, Id<MemberReport> to)
            implements PostingTies.OfPosting {}

    private record Cancel(Id<DutyPosting> posting, String reason) implements Reasoned {}
}
