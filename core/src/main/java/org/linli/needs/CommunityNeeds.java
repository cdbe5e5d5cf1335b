package org.linli.needs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.code.StepReason;
import org.linli.community.Organisation;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * What enterprises, residents and the community need (需求清单). Only who asked confirms what was delivered. Immutable, for use by any
 * thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but submitting is refused with {@code
 * need-step} when the need's status does not allow it.
 */
public final class CommunityNeeds {
    static final Set<Role> OFFICE_AND_REQUESTER =
            Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SELF, Role.UNIT_CONTACT, Role.SYSTEM);

    private static final Commands<Need> NEEDS = Commands.of("needs", Need.class, Role.OFFICE);
    private static final Command<Need> SUBMIT =
            NEEDS.command("submit", Submit.class).by(OFFICE_AND_REQUESTER).within(Relation.SELF, Relation.OWN_UNIT);
    private static final Command<Need> VERIFY = NEEDS.command("verify", Which.class);
    private static final Command<Need> PUBLISH = NEEDS.command("publish", Which.class);
    private static final Command<Need> REJECT = NEEDS.command("reject", Explain.class);
    static final Command<Need> WITHDRAW =
            NEEDS.fact("withdraw", Withdraw.class).by(OFFICE_AND_REQUESTER).within(Relation.SELF, Relation.OWN_UNIT);
    private static final Command<Need> LEAVE_UNMATCHED = NEEDS.command("leaveUnmatched", Explain.class);
    static final Command<Need> CONFIRM =
            NEEDS.fact("confirm", Confirm.class).by(OFFICE_AND_REQUESTER).within(Relation.SELF, Relation.OWN_UNIT);
    private static final Command<Need> CONTEST =
            NEEDS.fact("contest", Withdraw.class).by(OFFICE_AND_REQUESTER).within(Relation.SELF, Relation.OWN_UNIT);
    private static final Command<Need> RATE =
            NEEDS.fact("rate", Rate.class).by(OFFICE_AND_REQUESTER).within(Relation.SELF, Relation.OWN_UNIT);
    private static final Command<Need> RETRACT = NEEDS.fact("retract", Explain.class);
    private static final Command<Need> REOPEN = NEEDS.command("reopen", Explain.class);
    private static final Command<Need> CORRECT = NEEDS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(
            SUBMIT,
            VERIFY,
            PUBLISH,
            REJECT,
            WITHDRAW,
            LEAVE_UNMATCHED,
            CONFIRM,
            CONTEST,
            RATE,
            RETRACT,
            REOPEN,
            CORRECT);

    private static final Question FIND = NEEDS.question("find");
    private static final Question CARD =
            NEEDS.question("card").by(OFFICE_AND_REQUESTER).within(Relation.SELF, Relation.OWN_UNIT);
    private static final Question LIST = NEEDS.question("list");
    private static final Question ATTENTION = NEEDS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> NeedOutlook.of(view, today));

    /** The guarded questions of this class; the list of what waits to be claimed is open to every role. */
    public static final List<Question> QUESTIONS = List.of(FIND, CARD, LIST, ATTENTION);

    static final Sheet<Need> SHEET =
            Sheet.of("needs", Need.KIND).ordered(Need.SUBMITTED_ON).filtered(Need.STATUS, Need.CATEGORY);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public CommunityNeeds(Office office) {
        this.office = office;
    }

    /**
     * Submits a need (申报需求).
     *
     * @param form what is needed
     * @return the need, with the warnings {@code need-category} and {@code need-grid}; refused with {@code need-category-resident}, {@code
     *     need-quantity}, {@code need-by}, {@code organisation-closed}, {@code person-held} and what is wrong in the texts
     */
    public Decision<Need> submit(NeedForm form) {
        return office.command(SUBMIT, new Submit(form), work -> NeedIntake.submit(work, form));
    }

    /**
     * Records that a need was verified (核实).
     *
     * @param need its id
     * @return the need
     */
    public Decision<Need> verify(Id<Need> need) {
        return office.command(
                VERIFY,
                new Which(need),
                work -> work.change(
                        Need.KIND,
                        need,
                        before -> new NeedChange(before, NeedStep.VERIFY, work.actor(), work.today()).decide()));
    }

    /**
     * Publishes a need, so that members can claim it (发布). From the next day on its time runs.
     *
     * @param need its id
     * @return the need, with the warning {@code calendar-provisional}; refused with {@code workday-calendar-explicit}
     */
    public Decision<Need> publish(Id<Need> need) {
        return office.command(PUBLISH, new Which(need), work -> {
            Decision<LocalDate> claimBy = work.calendar()
                    .plusWorkingDays(work.today(), work.terms(NeedTerms.TERMS).claimWithinWorkingDays());
            return work.change(
                    Need.KIND,
                    need,
                    before -> new NeedChange(before, NeedStep.PUBLISH, work.actor(), work.today())
                            .read(claimBy)
                            .decide());
        });
    }

    /**
     * Rejects a need (不予受理).
     *
     * @param need its id
     * @param reason why
     * @return the need; refused with what is wrong in the reason
     */
    public Decision<Need> reject(Id<Need> need, String reason) {
        return office.command(
                REJECT, new Explain(need, reason), work -> explained(work, need, NeedStep.REJECT, reason));
    }

    /**
     * Withdraws a need; what was reserved for it is free again (撤回). A need that stands under a wrong name is withdrawn too, also
     * after it was delivered, and submitted anew.
     *
     * @param need its id
     * @param reason why
     * @return the need; refused with {@code resource-step} and what is wrong in the reason
     */
    public Decision<Need> withdraw(Id<Need> need, String reason) {
        return office.command(
                WITHDRAW,
                new Withdraw(need, reason),
                work -> work.change(Need.KIND, need, before -> {
                    NeedClaims.freed(work, before);
                    return NeedCourse.withdraw(before, reason, work.actor(), work.today());
                }));
    }

    /**
     * Records that no member has what is needed, before its time is over (登记无人认领). It can still be claimed.
     *
     * @param need its id
     * @param reason why
     * @return the need; refused with what is wrong in the reason
     */
    public Decision<Need> leaveUnmatched(Id<Need> need, String reason) {
        return office.command(
                LEAVE_UNMATCHED,
                new Explain(need, reason),
                work -> explained(work, need, NeedStep.LEAVE_UNMATCHED, reason));
    }

    /**
     * Confirms what was delivered, by who asked or on behalf of who asked (确认).
     *
     * @param need its id
     * @return the need; refused with {@code need-confirmed-by-requester}
     */
    public Decision<Need> confirm(Id<Need> need) {
        return office.command(
                CONFIRM,
                new Confirm(need),
                work -> work.change(
                        Need.KIND,
                        need,
                        before -> NeedCourse.confirm(before, speakers(work, before), work.actor(), work.today())));
    }

    /**
     * Says that it was not delivered as asked, by who asked or on behalf of who asked (提出异议). The member is at work on it again.
     *
     * @param need its id
     * @param reason what is missing
     * @return the need; refused with {@code need-confirmed-by-requester}, {@code resource-step} and what is wrong in the reason
     */
    public Decision<Need> contest(Id<Need> need, String reason) {
        return office.command(
                CONTEST,
                new Withdraw(need, reason),
                work -> work.change(Need.KIND, need, before -> {
                    Decision<Need> contested =
                            NeedCourse.contest(before, reason, speakers(work, before), work.actor(), work.today());
                    if (contested.outcomeIfAccepted().isPresent()) {
                        NeedClaims.used(work, before, false);
                    }
                    return contested;
                }));
    }

    /**
     * Rates what was delivered, by who asked or on behalf of who asked, for the first time or anew (评价).
     *
     * @param need its id
     * @param rating how
     * @param comment in words, if any
     * @return the need; refused with {@code need-confirmed-by-requester} and what is wrong in the comment
     */
    public Decision<Need> rate(Id<Need> need, NeedRating rating, Optional<String> comment) {
        return office.command(
                RATE,
                new Rate(need, rating, comment),
                work -> work.change(
                        Need.KIND,
                        need,
                        before -> NeedCourse.rate(
                                before, rating, comment, speakers(work, before), work.actor(), work.today())));
    }

    /**
     * Takes back a confirmation that was recorded by mistake (撤销确认). A rating goes with it.
     *
     * @param need its id
     * @param reason why
     * @return the need, which waits to be confirmed; refused with what is wrong in the reason
     */
    public Decision<Need> retract(Id<Need> need, String reason) {
        return office.command(
                RETRACT,
                new Explain(need, reason),
                work -> work.change(
                        Need.KIND, need, before -> NeedCourse.retract(before, reason, work.actor(), work.today())));
    }

    /**
     * Takes back that a need was rejected or withdrawn by mistake (恢复).
     *
     * @param need its id
     * @param reason why
     * @return the need, as submitted; refused with {@code organisation-closed} and what is wrong in the reason
     */
    public Decision<Need> reopen(Id<Need> need, String reason) {
        return office.command(REOPEN, new Explain(need, reason), work -> {
            work.needs()
                    .a(Need.KIND, need)
                    .maybeOpen(
                            Organisation.KIND,
                            work.find(Need.KIND, need)
                                    .flatMap(found -> found.form().requester().organisation()))
                    .orRefuse();
            return explained(work, need, NeedStep.REOPEN, reason);
        });
    }

    /**
     * Corrects what was submitted wrongly (更正需求登记). The need stands as before; what was written, and the reason, are kept in it.
     *
     * @param need its id
     * @param form what is right; begin with {@link Need#form()}
     * @param reason why
     * @return the need, with the warnings {@code need-category} and {@code need-grid}, and, while a member serves it, {@code
     *     need-claim-category}, {@code need-claim-quantity} and {@code need-claim-time}; refused with {@code need-requester}, {@code
     *     need-category-resident}, {@code need-quantity}, {@code need-by}, {@code person-held} and what is wrong in the texts
     */
    public Decision<Need> correct(Id<Need> need, NeedForm form, String reason) {
        return office.command(CORRECT, new Correct(need, form, reason), work -> {
            NeedIntake.speaking(work, need, form.requester());
            return work.change(
                    Need.KIND,
                    need,
                    before -> NeedCourse.correct(
                            before,
                            form,
                            NeedIntake.place(work, form.grid()),
                            NeedClaims.claimed(work, before, form),
                            reason,
                            work.actor(),
                            work.today()));
        });
    }

    /**
     * One need, with all that was noted.
     *
     * @param need its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Need> find(Id<Need> need) {
        return office.find(FIND, Need.KIND, need, Concerning.NO_ONE);
    }

    /**
     * One need as who asks and the member that serves it see it (需求办理单).
     *
     * @param need its id
     * @return its card; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<NeedCard> card(Id<Need> need) {
        return office.find(CARD, Need.KIND, need, new Both(need)).map(NeedCard::whole);
    }

    /**
     * Needs, filtered by {@link Need#STATUS} and {@link Need#CATEGORY}, ordered by {@link Need#SUBMITTED_ON} (需求清单).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Need>> list(Selection<Need> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /** {@return what waits to be claimed, the oldest first, without residents and what they wrote (需求清单公示)} */
    public List<NeedCard> board() {
        return office.read(view -> NeedIntake.unclaimed(view).stream()
                .sorted(Comparator.comparing(Need::submittedOn).thenComparing(Need::id))
                .map(NeedCard::shown)
                .toList());
    }

    /**
     * What should be looked after today.
     *
     * @return the findings {@code need-unclaimed}, {@code need-overdue}, {@code need-unconfirmed}, {@code need-topic-open}, {@code
     *     resource-member-gone} and {@code resource-overbooked}
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private static Set<String> speakers(UnitOfWork work, Need need) {
        return NeedTies.speakers(work, need.form().requester());
    }

    private static Decision<Need> explained(UnitOfWork work, Id<Need> need, NeedStep step, String reason) {
        return work.change(
                Need.KIND, need, before -> NeedCourse.withReason(before, step, reason, work.actor(), work.today()));
    }

    private record Submit(NeedForm form) implements Concerning {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return NeedTies.asking(view, form.requester(), role);
        }
    }

    private record Which(Id<Need> need) {}

    private record Both(Id<Need> need) implements NeedTies.OfBoth {}

    private record Confirm(Id<Need> need) implements NeedTies.OfRequester {}

    private record Explain(Id<Need> need, String reason) implements StepReason {}

    private record Withdraw(Id<Need> need, String reason) implements NeedTies.OfRequester, StepReason {}

    private record Rate(Id<Need> need, NeedRating rating, Optional<String> comment)
            implements NeedTies.OfRequester, Form {
        @Override
        public List<Finding> mistakes() {
            return comment.map(text -> PlainText.requireLines("comment", text, Need.MAX_NOTE)
                            .findings())
                    .orElse(List.of());
        }
    }

    private record Correct(Id<Need> need, NeedForm form, String reason) implements Reasoned {}
}
