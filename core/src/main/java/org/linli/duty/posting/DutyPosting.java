package org.linli.duty.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.duty.DutyMember;
import org.linli.duty.DutyTerms;
import org.linli.grid.Grid;
import org.linli.grid.GridNames;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.MemberReport;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * Work for the community that in-service members can claim (服务岗位). Places and claims are one aggregate, so that claims made
 * at the same time never exceed the places. Claims are never deleted.
 *
 * @param community the community
 * @param id its id there
 * @param form the work, its grid, its days, and the number of places
 * @param status the status
 * @param publishedOn the day of publication, once published
 * @param claims all claims ever made, oldest first
 * @param cancelledFor the reason, once called off
 */
public record DutyPosting(
        DivisionCode community,
        Id<DutyPosting> id,
        DutyPostingForm form,
        DutyPostingStatus status,
        Optional<LocalDate> publishedOn,
        List<DutyClaim> claims,
        Optional<String> cancelledFor) {
    /** The most claims that a posting keeps, including those given back. */
    public static final int MAX_CLAIMS = 1000;

    /** The allowed steps. */
    public static final LifeCycle<DutyPostingStatus, DutyPostingStep> LIFE_CYCLE =
            LifeCycle.<DutyPostingStatus, DutyPostingStep>empty()
                    .allow(DutyPostingStatus.DRAFT, DutyPostingStep.AMEND, DutyPostingStatus.DRAFT)
                    .allow(DutyPostingStatus.DRAFT, DutyPostingStep.PUBLISH, DutyPostingStatus.PUBLISHED)
                    .allow(DutyPostingStatus.DRAFT, DutyPostingStep.CANCEL, DutyPostingStatus.CANCELLED)
                    .allow(DutyPostingStatus.PUBLISHED, DutyPostingStep.AMEND, DutyPostingStatus.PUBLISHED)
                    .allow(DutyPostingStatus.PUBLISHED, DutyPostingStep.CLAIM, DutyPostingStatus.PUBLISHED)
                    .allow(DutyPostingStatus.PUBLISHED, DutyPostingStep.GIVE_BACK, DutyPostingStatus.PUBLISHED)
                    .allow(DutyPostingStatus.PUBLISHED, DutyPostingStep.REPLACE, DutyPostingStatus.PUBLISHED)
                    .allow(DutyPostingStatus.PUBLISHED, DutyPostingStep.CLOSE, DutyPostingStatus.CLOSED)
                    .allow(DutyPostingStatus.PUBLISHED, DutyPostingStep.CANCEL, DutyPostingStatus.CANCELLED)
                    .allow(DutyPostingStatus.CLOSED, DutyPostingStep.REOPEN, DutyPostingStatus.PUBLISHED)
                    .allow(DutyPostingStatus.CANCELLED, DutyPostingStep.REOPEN, DutyPostingStatus.PUBLISHED)
                    .allow(DutyPostingStatus.CANCELLED, DutyPostingStep.REOPEN_DRAFT, DutyPostingStatus.DRAFT);

    /** The category. */
    public static final Column<DutyPosting, DutyCategory> CATEGORY = Column.one(
            "category",
            ValueType.of(DutyCategory.class),
            posting -> posting.form().category());

    /** The grid, if the posting is in one. */
    public static final Column<DutyPosting, Id<Grid>> GRID =
            Column.optional("grid", ValueType.id(), posting -> posting.form().grid());

    /** The status. */
    public static final Index<DutyPosting, DutyPostingStatus> STATUS =
            Index.one("status", ValueType.of(DutyPostingStatus.class), DutyPosting::status);

    /** The first day. */
    public static final Column<DutyPosting, LocalDate> BEGINS_ON = Column.one(
            "begins_on", ValueType.DAY, posting -> posting.form().time().from());

    /** The last day. */
    public static final Index<DutyPosting, LocalDate> ENDS_ON = Index.one(
            "ends_on", ValueType.DAY, posting -> lastDay(posting.form().time()));

    /** The number of places, for reports. */
    public static final Column<DutyPosting, Long> QUOTA = Column.one(
            "quota", ValueType.NUMBER, posting -> (long) posting.form().quota());

    /** The number of places that are held, for reports. */
    public static final Column<DutyPosting, Long> HELD =
            Column.one("held", ValueType.NUMBER, posting -> (long) posting.held());

    /** The reports of all members who ever claimed a place. */
    public static final Index<DutyPosting, Id<MemberReport>> CLAIMED_BY = Index.many(
            "claimed_by",
            ValueType.id(),
            posting -> posting.claims().stream().map(DutyClaim::report).toList());

    /** Its kind of aggregate. */
    public static final Kind<DutyPosting> KIND = Kind.named(
                    "duty_posting", 1, DutyPosting.class, posting -> Ref.of(posting.community, posting.id))
            .column(CATEGORY)
            .column(GRID)
            .together(STATUS, ENDS_ON)
            .column(BEGINS_ON)
            .column(QUOTA)
            .column(HELD)
            .index(CLAIMED_BY)
            .naming(GRID, GridNames.GRID)
            .events(DutyPostingEvent.class)
            .personal(DutyPosting::withTexts)
            .build();

    /** Copies the list. */
    public DutyPosting {
        claims = List.copyOf(claims);
    }

    /** Drafts a posting. */
    static Decision<DutyPosting> draft(
            DivisionCode community,
            Id<DutyPosting> id,
            DutyPostingForm form,
            Optional<DutyPostingRules.Site> site,
            LocalDate today) {
        Inspection inspection = new Inspection();
        DutyPostingForm read = read(inspection, form, site, today);
        return inspection.decide(() -> Decision.accepted(
                new DutyPosting(
                        community, id, read, DutyPostingStatus.DRAFT, Optional.empty(), List.of(), Optional.empty()),
                new DutyPostingEvent.PostingDrafted(id, read.category(), read.time())));
    }

    /** Changes the form; members who hold a place keep it, and its days. */
    Decision<DutyPosting> amend(
            DutyPostingForm other, Optional<DutyPostingRules.Site> site, DutyTerms terms, LocalDate today) {
        Inspection inspection = Inspection.of(DutyPostingRules.STEP, status, DutyPostingStep.AMEND)
                .ask(DutyPostingRules.QUOTA_HELD, new DutyPostingRules.Places(other.quota(), held()))
                .ask(DutyPostingRules.TIME_HELD, new DutyPostingRules.Moving(form.time(), other.time(), held()));
        DutyPostingForm read = read(inspection, other, site, today);
        if (publishedOn.isPresent() && !other.time().equals(form.time())) {
            inspection.ask(DutyPostingRules.LEAD, lead(other.time(), terms, today));
        }
        return inspection.decide(() -> Decision.accepted(
                new DutyPosting(community, id, read, status, publishedOn, claims, cancelledFor),
                new DutyPostingEvent.PostingAmended(id, read.quota(), read.time())));
    }

    /** Publishes the posting, so that members can claim its places. */
    Decision<DutyPosting> publish(Optional<DutyPostingRules.Site> site, DutyTerms terms, LocalDate today) {
        Inspection inspection = Inspection.of(DutyPostingRules.STEP, status, DutyPostingStep.PUBLISH)
                .ask(DutyPostingRules.OVER, ending(today))
                .ask(DutyPostingRules.LEAD, lead(form.time(), terms, today));
        site.ifPresent(where -> inspection.ask(DutyPostingRules.GRID, where));
        return inspection.decide(() -> Decision.accepted(
                new DutyPosting(
                        community, id, form, DutyPostingStatus.PUBLISHED, Optional.of(today), claims, cancelledFor),
                new DutyPostingEvent.PostingPublished(id, today)));
    }

    /** A member takes a free place. */
    Decision<DutyPosting> claim(DutyMember member, List<DutyClaimRules.Other> others, Actor actor, LocalDate today) {
        return Inspection.of(DutyPostingRules.STEP, status, DutyPostingStep.CLAIM)
                .ask(DutyClaimRules.TAKING, taking(member, others, today))
                .ask(DutyClaimRules.OWN, new DutyClaimRules.Acting(actor, member.person()))
                .ask(DutyClaimRules.QUOTA, new DutyPostingRules.Places(form.quota(), held()))
                .decide(() -> Decision.accepted(
                        with(more(claims, member, actor, today)),
                        new DutyPostingEvent.PlaceClaimed(id, member.report(), today)));
    }

    /** The posting as a member sees it: without the reasons of the others. */
    DutyPosting asSeenBy(Id<MemberReport> member) {
        return with(claims.stream()
                .map(claim -> claim.report().equals(member) ? claim : claim.withoutReason())
                .toList());
    }

    private DutyPosting withTexts(PersonalTexts.Replacement each) {
        return with(IntStream.range(0, claims.size())
                .mapToObj(i -> claims.get(i).withTexts(each, "claims/" + i + "/reason"))
                .toList());
    }

    /** A member gives the place back. */
    Decision<DutyPosting> giveBack(DutyMember member, String reason, Actor actor, LocalDate today) {
        Inspection inspection = Inspection.of(DutyPostingRules.STEP, status, DutyPostingStep.GIVE_BACK)
                .ask(DutyClaimRules.HELD, holding(member.report()))
                .ask(DutyClaimRules.OVER, ending(today))
                .ask(DutyClaimRules.OWN, new DutyClaimRules.Acting(actor, member.person()));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                with(ended(member.report(), claim -> claim.givenBack(today, why.orElseThrow()))),
                new DutyPostingEvent.PlaceGivenBack(id, member.report(), today)));
    }

    /** A member hands the place over to another in one step, so that it is never empty and never held twice. */
    Decision<DutyPosting> replace(
            Id<MemberReport> from, DutyMember to, List<DutyClaimRules.Other> others, Actor actor, LocalDate today) {
        return Inspection.of(DutyPostingRules.STEP, status, DutyPostingStep.REPLACE)
                .ask(DutyClaimRules.HELD, holding(from))
                .ask(DutyClaimRules.TAKING, taking(to, others, today))
                .decide(() -> Decision.accepted(
                        with(more(ended(from, claim -> claim.replaced(today, to.report())), to, actor, today)),
                        new DutyPostingEvent.PlaceHandedOn(id, from, to.report(), today)));
    }

    /** Closes the posting when it is over. */
    Decision<DutyPosting> close(LocalDate today) {
        return Inspection.of(DutyPostingRules.STEP, status, DutyPostingStep.CLOSE)
                .ask(DutyPostingRules.CLOSE, ending(today))
                .decide(() -> Decision.accepted(
                        new DutyPosting(
                                community, id, form, DutyPostingStatus.CLOSED, publishedOn, claims, cancelledFor),
                        new DutyPostingEvent.PostingClosed(id, today)));
    }

    /** Calls the posting off; the claims are kept, so that the members who held a place can be told. */
    Decision<DutyPosting> cancel(String reason, LocalDate today) {
        Inspection inspection = Inspection.of(DutyPostingRules.STEP, status, DutyPostingStep.CANCEL);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new DutyPosting(community, id, form, DutyPostingStatus.CANCELLED, publishedOn, claims, why),
                new DutyPostingEvent.PostingCancelled(id, today)));
    }

    /** Puts right what was written wrongly: it is as if it had always been so. */
    Decision<DutyPosting> correct(DutyPostingForm right, Optional<DutyPostingRules.Site> site, String reason) {
        Inspection inspection =
                new Inspection().ask(DutyPostingRules.QUOTA_HELD, new DutyPostingRules.Places(right.quota(), held()));
        DutyPostingForm read = read(inspection, right, site);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> read.equals(form)
                ? Decision.accepted(this)
                : Decision.accepted(
                        new DutyPosting(community, id, read, status, publishedOn, claims, cancelledFor),
                        new DutyPostingEvent.PostingCorrected(id, form, read, why.orElseThrow())));
    }

    /** Takes back that it was closed or called off by mistake: it stands as before, with its claims. */
    Decision<DutyPosting> reopen(String reason) {
        DutyPostingStep step = publishedOn.isPresent() ? DutyPostingStep.REOPEN : DutyPostingStep.REOPEN_DRAFT;
        Inspection inspection = Inspection.of(DutyPostingRules.STEP, status, step);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new DutyPosting(
                        community,
                        id,
                        form,
                        LIFE_CYCLE.next(status, step).orElseThrow(),
                        publishedOn,
                        claims,
                        Optional.empty()),
                new DutyPostingEvent.PostingReopened(id, status, cancelledFor, why.orElseThrow())));
    }

    /** {@return how many places are held} */
    public int held() {
        return (int) claims.stream().filter(DutyClaim::isHeld).count();
    }

    /** {@return how many places are left} */
    public int free() {
        return Math.max(0, form.quota() - held());
    }

    /**
     * Whether a member holds a place.
     *
     * @param report the member's report
     * @return true when the member has claimed a place, and has neither given it back nor to another member
     */
    public boolean isHeldBy(Id<MemberReport> report) {
        return claims.stream()
                .anyMatch(claim -> claim.isHeld() && claim.report().equals(report));
    }

    static LocalDate lastDay(Period time) {
        return time.until().map(until -> until.minusDays(1)).orElse(time.from());
    }

    private DutyClaimRules.Taking taking(DutyMember member, List<DutyClaimRules.Other> others, LocalDate today) {
        return new DutyClaimRules.Taking(
                member.status(),
                holding(member.report()),
                ending(today),
                claims.size(),
                new DutyClaimRules.Beside(form.time(), others),
                new DutyClaimRules.Skills(form.skills(), member.specialities()));
    }

    private DutyClaimRules.Holding holding(Id<MemberReport> report) {
        return new DutyClaimRules.Holding(report, isHeldBy(report));
    }

    private static DutyPostingForm read(
            Inspection inspection, DutyPostingForm form, Optional<DutyPostingRules.Site> site, LocalDate today) {
        inspection.ask(DutyPostingRules.OVER, new DutyPostingRules.Ending(form.time(), today));
        return read(inspection, form, site);
    }

    private static DutyPostingForm read(
            Inspection inspection, DutyPostingForm form, Optional<DutyPostingRules.Site> site) {
        inspection
                .ask(DutyPostingRules.QUOTA, form.quota())
                .ask(DutyPostingRules.TIME, form.time())
                .ask(DutyPostingRules.SKILLS, form.skills().size());
        site.ifPresent(where -> inspection.ask(DutyPostingRules.GRID, where));
        return form.read(inspection);
    }

    private List<DutyClaim> ended(Id<MemberReport> report, UnaryOperator<DutyClaim> end) {
        return claims.stream()
                .map(claim -> claim.isHeld() && claim.report().equals(report) ? end.apply(claim) : claim)
                .toList();
    }

    private static List<DutyClaim> more(List<DutyClaim> before, DutyMember member, Actor actor, LocalDate today) {
        return Stream.concat(before.stream(), Stream.of(DutyClaim.held(member, today, actor.who())))
                .toList();
    }

    private DutyPosting with(List<DutyClaim> next) {
        return new DutyPosting(community, id, form, status, publishedOn, next, cancelledFor);
    }

    private DutyPostingRules.Ending ending(LocalDate today) {
        return new DutyPostingRules.Ending(form.time(), today);
    }

    private static DutyPostingRules.Lead lead(Period time, DutyTerms terms, LocalDate today) {
        return new DutyPostingRules.Lead(today, time.from(), terms.needsListDays());
    }
}
