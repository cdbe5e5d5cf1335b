package org.linli.service.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.charter.Rate;
import org.linli.code.Reasoned;
import org.linli.community.Organisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.CivilYears;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * Policies for enterprises, and how far they come (惠企政策). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class EnterprisePolicies {
    private static final Commands<EnterprisePolicy> POLICIES =
            Commands.of("enterprisePolicies", EnterprisePolicy.class, Role.OFFICE);

    private static final Command<EnterprisePolicy> REGISTER = POLICIES.fact("register", Register.class);
    private static final Command<EnterprisePolicy> AMEND = POLICIES.fact("amend", Amend.class);
    private static final Command<EnterprisePolicy> CORRECT = POLICIES.fact("correct", Correct.class);
    private static final Command<EnterprisePolicy> DELIVER = POLICIES.fact("deliver", Deliver.class);
    private static final Command<EnterprisePolicy> RETRACT = POLICIES.fact("retract", Retract.class);
    private static final Command<EnterprisePolicy> CLOSE = POLICIES.fact("close", Close.class);
    private static final Command<EnterprisePolicy> REOPEN = POLICIES.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REGISTER, AMEND, CORRECT, DELIVER, RETRACT, CLOSE, REOPEN);

    private static final Question LEDGER = POLICIES.question("ledger").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class; what was published is open to every role. */
    public static final List<Question> QUESTIONS = List.of(LEDGER);

    private static final Sheet<EnterprisePolicy> SHEET =
            Sheet.of("enterprisePolicies", EnterprisePolicy.KIND).ordered(EnterprisePolicy.PUBLISHED_ON);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public EnterprisePolicies(Office office) {
        this.office = office;
    }

    /**
     * Takes in a policy that was published (登记惠企政策).
     *
     * @param form as it was published
     * @return the policy, with the warning {@code policy-complete}; refused with {@code policy-concerns}, {@code policy-day}, {@code
     *     organisation-closed} and what is wrong in the texts
     */
    public Decision<EnterprisePolicy> register(PolicyForm form) {
        return office.command(REGISTER, new Register(form), work -> {
            concerned(work, form, Optional.empty()).orRefuse();
            return work.save(
                    EnterprisePolicy.KIND,
                    EnterprisePolicy.register(work.community(), work.newId(), form, work.today()));
        });
    }

    /**
     * Writes down that a policy, or whom it concerns, has changed (变更惠企政策).
     *
     * @param policy its id
     * @param form as it is now; begin with {@link EnterprisePolicy#form()}
     * @return the policy, with the warning {@code policy-complete}; refused with {@code policy-closed}, and as {@link #register}
     */
    public Decision<EnterprisePolicy> amend(Id<EnterprisePolicy> policy, PolicyForm form) {
        return office.command(AMEND, new Amend(policy, form), work -> {
            concerned(work, form, Optional.of(policy)).orRefuse();
            return work.change(EnterprisePolicy.KIND, policy, before -> before.amend(form, work.today()));
        });
    }

    /**
     * Corrects what was written wrongly of a policy (更正惠企政策登记错误).
     *
     * @param policy its id
     * @param form what is right; begin with {@link EnterprisePolicy#form()}
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the policy, with the warning {@code policy-complete}; refused as {@link #register}, and for its reason
     */
    public Decision<EnterprisePolicy> correct(Id<EnterprisePolicy> policy, PolicyForm form, String reason) {
        return office.command(CORRECT, new Correct(policy, form, reason), work -> {
            concerned(work, form, Optional.of(policy)).orRefuse();
            return work.change(
                    EnterprisePolicy.KIND,
                    policy,
                    before -> work.rejudged(
                            EnterprisePolicy.KIND, before.correct(form, reason, work.today()), work.today()));
        });
    }

    /**
     * Records that a policy has reached an enterprise (登记政策送达).
     *
     * @param policy its id
     * @param delivery which, when and how
     * @return the policy; refused with {@code policy-closed}, {@code policy-day}, and {@code policy-reaches} when it does not concern
     *     the enterprise or has reached it before
     */
    public Decision<EnterprisePolicy> deliver(Id<EnterprisePolicy> policy, PolicyDelivery delivery) {
        return office.command(
                DELIVER,
                new Deliver(policy, delivery),
                work -> work.change(EnterprisePolicy.KIND, policy, before -> before.deliver(delivery, work.today())));
    }

    /**
     * Takes back that a policy has reached an enterprise (撤销误登的送达).
     *
     * @param policy its id
     * @param enterprise which
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the policy; refused with {@code policy-reached} and for its reason
     */
    public Decision<EnterprisePolicy> retract(Id<EnterprisePolicy> policy, Id<Organisation> enterprise, String reason) {
        return office.command(
                RETRACT,
                new Retract(policy, enterprise, reason),
                work -> work.change(EnterprisePolicy.KIND, policy, before -> before.retract(enterprise, reason)));
    }

    /**
     * Records that a policy holds no longer (政策停止执行).
     *
     * @param policy its id
     * @param day the first day on which it does not hold
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the policy, with the warning {@code closing-recorded-after} when it has reached an enterprise later; refused with {@code
     *     policy-closed}, {@code policy-day}, {@code closing-not-in-future}, with {@code closing-tied} and {@code closing-ties-more} when
     *     something hangs on it, and for its reason
     */
    public Decision<EnterprisePolicy> close(Id<EnterprisePolicy> policy, LocalDate day, String reason) {
        return office.command(
                CLOSE,
                new Close(policy, day, reason),
                work -> work.change(
                        EnterprisePolicy.KIND,
                        policy,
                        before -> work.closed(
                                EnterprisePolicy.KIND,
                                before,
                                day,
                                work.today(),
                                ties -> before.close(day, reason, ties, work.today()))));
    }

    /**
     * Undoes a closing that was a mistake.
     *
     * @param policy its id
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the policy; refused with {@code closing-to-reopen} and for its reason
     */
    public Decision<EnterprisePolicy> reopen(Id<EnterprisePolicy> policy, String reason) {
        return office.command(
                REOPEN,
                new Reopen(policy, reason),
                work -> work.change(EnterprisePolicy.KIND, policy, before -> before.reopen(reason, work.today())));
    }

    /**
     * One policy, also one that holds no longer.
     *
     * @param policy its id
     * @return it; refused with {@code not-found}
     */
    public Decision<EnterprisePolicy> find(Id<EnterprisePolicy> policy) {
        return office.read(
                view -> Needs.orNotFound(view.find(EnterprisePolicy.KIND, policy), EnterprisePolicy.KIND, policy));
    }

    /**
     * Policies that hold, ordered by {@link EnterprisePolicy#PUBLISHED_ON} (惠企政策清单).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<EnterprisePolicy>> list(Selection<EnterprisePolicy> wanted, Paging paging) {
        return SHEET.page(office, all(false), wanted, paging);
    }

    /**
     * All policies that hold no longer, by the day of their publication.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size} and {@code page-token}
     */
    public Decision<Listing<EnterprisePolicy>> closed(Paging paging) {
        return SHEET.part("closed").page(office, all(true), Selection.all(), paging);
    }

    /**
     * How far the policies came that were published in a period, by its end (惠企政策送达率).
     *
     * @param period the days; one without an end lasts until the present day
     * @return the ledger; with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<PolicyLedger> ledger(Period period) {
        CivilYears.require(period.from());
        LocalDate today = office.today();
        LocalDate until = period.until()
                .orElse(today.isBefore(period.from()) ? period.from().plusDays(1) : today.plusDays(1));
        PeriodSoFar time = new PeriodSoFar(Period.between(period.from(), until), today);
        return office.ask(
                LEDGER, () -> time.answer(() -> Decision.accepted(office.read(view -> counted(view, time.period())))));
    }

    private static PolicyLedger counted(Reading view, Period period) {
        LocalDate end = period.until().orElseThrow();
        return new PolicyLedger(
                period,
                view
                        .list(view.all(EnterprisePolicy.KIND)
                                .between(EnterprisePolicy.PUBLISHED_ON, period.from(), end))
                        .stream()
                        .map(policy -> new PolicyLine(
                                policy.id(),
                                policy.form().title(),
                                new Rate(
                                        policy.reached()
                                                .filter(each -> each.on().isBefore(end))
                                                .count(),
                                        policy.form().concerns().size())))
                        .toList());
    }

    private Query<EnterprisePolicy> all(boolean closed) {
        return Query.in(office.community(), EnterprisePolicy.KIND).where(EnterprisePolicy.CLOSED, closed);
    }

    /** An enterprise that was named before, and was closed since, does not stand in the way of what is right. */
    private static Needs concerned(UnitOfWork work, PolicyForm form, Optional<Id<EnterprisePolicy>> policy) {
        Set<Id<Organisation>> anew = new HashSet<>(form.concerns());
        policy.flatMap(id -> work.find(EnterprisePolicy.KIND, id))
                .ifPresent(before -> anew.removeAll(before.form().concerns()));
        Needs needs = work.needs().maybe(EnterprisePolicy.KIND, policy);
        if (anew.size() <= PolicyForm.MAX_CONCERNS) {
            anew.stream().sorted().forEach(enterprise -> needs.open(Organisation.KIND, enterprise));
        }
        return needs;
    }

    private record Register(PolicyForm form) {}

    private record Amend(Id<EnterprisePolicy> policy, PolicyForm form) {}

    private record Correct(Id<EnterprisePolicy> policy, PolicyForm form, String reason) implements Reasoned {}

    private record Deliver(Id<EnterprisePolicy> policy, PolicyDelivery delivery) {}

    private record Retract(Id<EnterprisePolicy> policy, Id<Organisation> enterprise, String reason)
            implements Reasoned {}

    private record Close(Id<EnterprisePolicy> policy, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<EnterprisePolicy> policy, String reason) implements Reasoned {}
}
