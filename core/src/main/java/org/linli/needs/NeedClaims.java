package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.code.StepReason;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/**
 * Who serves needs with what (认领、派单、送达). What is reserved never exceeds what there is. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, with {@code
 * not-found}, once for each, when something that it names is not registered, and with {@code need-step} when the need's status does not allow it.
 */
public final class NeedClaims {
    private static final Commands<Need> CLAIMS = Commands.of("needClaims", Need.class, Role.OFFICE);
    static final Command<Need> CLAIM = CLAIMS.command("claim", Claim.class)
            .by(MemberResources.OFFICE_AND_CONTACT)
            .within(Relation.OWN_UNIT);
    private static final Command<Need> DISPATCH = CLAIMS.command("dispatch", Dispatch.class);
    private static final Command<Need> BEGIN = CLAIMS.fact("begin", Which.class)
            .by(MemberResources.OFFICE_AND_CONTACT)
            .within(Relation.OWN_UNIT);
    static final Command<Need> RELEASE = CLAIMS.fact("release", Release.class)
            .by(MemberResources.OFFICE_AND_CONTACT)
            .within(Relation.OWN_UNIT);
    static final Command<Need> DELIVER = CLAIMS.fact("deliver", Deliver.class)
            .by(MemberResources.OFFICE_AND_CONTACT)
            .within(Relation.OWN_UNIT);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(CLAIM, DISPATCH, BEGIN, RELEASE, DELIVER);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public NeedClaims(Office office) {
        this.office = office;
    }

    /**
     * A member claims a need with a resource that it offers (认领).
     *
     * @param need the need
     * @param claim with what, how much of it, and when
     * @return the need, with the warnings {@code need-claim-category}, {@code need-claim-quantity}, {@code need-claim-time} and {@code
     *     need-claims-open}; refused with {@code need-resource-capacity}, {@code need-claim-past}, {@code resource-step}, {@code
     *     resource-size}, {@code resource-window}, {@code resource-reservations}, {@code resource-member-active} and {@code
     *     party-organisation-closed}
     */
    public Decision<Need> claim(Id<Need> need, ClaimForm claim) {
        return office.command(CLAIM, new Claim(need, claim), work -> taken(work, need, claim, NeedStep.CLAIM));
    }

    /**
     * The community dispatches a need to a member that offers a resource for it (派单).
     *
     * @param need the need
     * @param claim with what, how much of it, and when
     * @return the need, as {@link #claim}: with the warnings {@code need-claim-category}, {@code need-claim-quantity}, {@code
     *     need-claim-time} and {@code need-claims-open}; refused with {@code need-resource-capacity}, {@code need-claim-past}, {@code
     *     resource-step}, {@code resource-size}, {@code resource-window}, {@code resource-reservations}, {@code resource-member-active}
     *     and {@code party-organisation-closed}
     */
    public Decision<Need> dispatch(Id<Need> need, ClaimForm claim) {
        return office.command(DISPATCH, new Dispatch(need, claim), work -> taken(work, need, claim, NeedStep.DISPATCH));
    }

    /**
     * The member begins to work on a need (接单).
     *
     * @param need the need
     * @return the need
     */
    public Decision<Need> begin(Id<Need> need) {
        return office.command(
                BEGIN,
                new Which(need),
                work -> work.change(
                        Need.KIND,
                        need,
                        before -> new NeedChange(before, NeedStep.BEGIN, work.actor(), work.today()).decide()));
    }

    /**
     * Gives a claim back; what was reserved is free again, and the need waits to be claimed (退单).
     *
     * @param need the need
     * @param reason why
     * @return the need; refused with {@code resource-step} and what is wrong in the reason
     */
    public Decision<Need> release(Id<Need> need, String reason) {
        return office.command(
                RELEASE,
                new Release(need, reason),
                work -> work.change(Need.KIND, need, before -> {
                    freed(work, before);
                    return NeedCourse.release(before, reason, work.actor(), work.today());
                }));
    }

    /**
     * Records that the member has delivered (送达). Who asked confirms it.
     *
     * @param need the need
     * @param day when
     * @param result what was delivered
     * @return the need, with the warning {@code need-deliver-time}; refused with {@code need-deliver-day}, {@code resource-step} and what
     *     is wrong in the result
     */
    public Decision<Need> deliver(Id<Need> need, LocalDate day, String result) {
        return office.command(
                DELIVER,
                new Deliver(need, day, result),
                work -> work.change(Need.KIND, need, before -> {
                    Decision<Need> delivered = NeedCourse.deliver(before, day, result, work.actor(), work.today());
                    if (delivered.outcomeIfAccepted().isPresent()) {
                        used(work, before, true);
                    }
                    return delivered;
                }));
    }

    private static Decision<Need> taken(UnitOfWork work, Id<Need> need, ClaimForm form, NeedStep step) {
        work.needs()
                .a(Need.KIND, need)
                .a(Resource.KIND, form.resource())
                .maybeOpen(
                        PartyOrganisation.KIND,
                        work.find(Resource.KIND, form.resource()).map(Resource::member))
                .orRefuse();
        Resource resource = work.require(Resource.KIND, form.resource());
        ClaimRules.Load load = Optional.ofNullable(NeedTies.loads(work, Set.of(resource.member()), work.today())
                        .get(resource.member()))
                .orElseThrow();
        Decision<Resource> reserved = work.save(Resource.KIND, resource.reserve(need, form.booking()));
        return work.change(
                Need.KIND,
                need,
                before -> NeedCourse.claim(before, form, resource, reserved, step, load, work.actor(), work.today()));
    }

    /** What is reserved for a need, beside another form of it, while a member serves it. */
    static Optional<ClaimRules.Claiming> claimed(UnitOfWork work, Need need, NeedForm form) {
        return need.claim()
                .filter(claim -> NeedStatus.SERVED.contains(need.status()))
                .flatMap(claim -> work.find(Resource.KIND, claim.resource())
                        .map(resource ->
                                new ClaimRules.Claiming(form, resource.form(), claim.booking(), work.today())));
    }

    /** What was reserved for a need that is given back is free again. */
    static void freed(UnitOfWork work, Need need) {
        need.claim()
                .filter(claim -> NeedStatus.SERVED.contains(need.status()))
                .ifPresent(claim -> work.change(Resource.KIND, claim.resource(), held -> held.release(need.id())));
    }

    /** What was reserved for a need was delivered, or was not after all. */
    static void used(UnitOfWork work, Need need, boolean used) {
        need.claim()
                .ifPresent(claim -> work.change(Resource.KIND, claim.resource(), held -> held.use(need.id(), used)));
    }

    private record Which(Id<Need> need) implements NeedTies.OfProvider {}

    private record Claim(Id<Need> need, ClaimForm claim) implements NeedTies.OfResource {
        @Override
        public Id<Resource> resource() {
            return claim.resource();
        }
    }

    private record Dispatch(Id<Need> need, ClaimForm claim) {}

    private record Release(Id<Need> need, String reason) implements NeedTies.OfProvider, StepReason {}

    private record Deliver(Id<Need> need, LocalDate day, String result) implements NeedTies.OfProvider, Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.requireLines("result", result, Need.MAX_NOTE).findings();
        }
    }
}
