package org.linli.needs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.Reasoned;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
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
 * What members of the alliance offer (资源清单). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered. Every command but offering is refused with {@code
 * resource-step} when the resource's status does not allow it.
 */
public final class MemberResources {
    static final Set<Role> OFFICE_AND_CONTACT =
            Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.UNIT_CONTACT, Role.SYSTEM);

    private static final Commands<Resource> RESOURCES = Commands.of("resources", Resource.class, Role.OFFICE);
    private static final Command<Resource> OFFER =
            RESOURCES.command("offer", Offer.class).by(OFFICE_AND_CONTACT).within(Relation.OWN_UNIT);
    private static final Command<Resource> VALIDATE = RESOURCES.command("validate", Which.class);
    static final Command<Resource> AMEND =
            RESOURCES.fact("amend", Amend.class).by(OFFICE_AND_CONTACT).within(Relation.OWN_UNIT);
    private static final Command<Resource> CORRECT = RESOURCES.fact("correct", Correct.class);
    static final Command<Resource> RETIRE =
            RESOURCES.fact("retire", Retire.class).by(OFFICE_AND_CONTACT).within(Relation.OWN_UNIT);
    private static final Command<Resource> REOPEN = RESOURCES.command("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(OFFER, VALIDATE, AMEND, CORRECT, RETIRE, REOPEN);

    private static final Question FIND =
            RESOURCES.question("find").by(OFFICE_AND_CONTACT).within(Relation.OWN_UNIT);
    private static final Question LIST = RESOURCES.question("list").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST);

    static final Sheet<Resource> SHEET = Sheet.of("resources", Resource.KIND)
            .ordered(Resource.OFFERED_ON)
            .filtered(Resource.STATUS, Resource.CATEGORY, Resource.MEMBER);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public MemberResources(Office office) {
        this.office = office;
    }

    /**
     * A member offers a resource (提供资源).
     *
     * @param member the member
     * @param form what it offers
     * @return the resource, with the warnings {@code need-category} and {@code need-grid}; refused with {@code resource-member-active}, {@code
     *     resource-size}, {@code resource-also}, {@code party-organisation-closed} and what is wrong in the texts
     */
    public Decision<Resource> offer(Id<PartyOrganisation> member, ResourceForm form) {
        return office.command(OFFER, new Offer(member, form), work -> {
            work.needs().open(PartyOrganisation.KIND, member).orRefuse();
            return work.save(
                    Resource.KIND,
                    Resource.offer(
                            office.community(),
                            work.newId(),
                            member,
                            form,
                            NeedTies.offering(work, member, work.today()),
                            NeedIntake.place(work, form.grid()),
                            work.today()));
        });
    }

    /**
     * Puts a resource on the list, once the community has looked at it (核验).
     *
     * @param resource its id
     * @return the resource; refused with {@code resource-member-active} and {@code party-organisation-closed}
     */
    public Decision<Resource> validate(Id<Resource> resource) {
        return office.command(VALIDATE, new Which(resource), work -> {
            ClaimRules.Offering offering = offering(work, resource);
            return work.change(Resource.KIND, resource, before -> before.validate(offering));
        });
    }

    /**
     * A resource changes from today on; what is reserved of it stays (变更). What its member makes another thing, opens to other
     * categories or enlarges is looked at again before it is on the list; what the community itself changes is not.
     *
     * @param resource its id
     * @param form what is offered now
     * @return the resource, with the warnings {@code need-category} and {@code need-grid}; refused with {@code need-resource-capacity} when from
     *     today on more is reserved than the new capacity, with {@code resource-window} when it would not be there while it is reserved,
     *     with {@code resource-size}, {@code resource-also} and what is wrong in the texts
     */
    public Decision<Resource> amend(Id<Resource> resource, ResourceForm form) {
        return office.command(
                AMEND,
                new Amend(resource, form),
                work -> work.change(
                        Resource.KIND,
                        resource,
                        before -> before.amend(
                                form,
                                NeedIntake.place(work, form.grid()),
                                Role.OFFICE.contains(work.actor().role()),
                                work.today())));
    }

    /**
     * Corrects what was written wrongly of a resource (更正资源登记). What was reserved meanwhile stays.
     *
     * @param resource its id
     * @param form what is right; begin with {@link Resource#form()}
     * @param reason why
     * @return the resource, with the warnings {@code resource-overbooked} when more is reserved than there is, {@code need-category} and {@code
     *     need-grid}; refused with {@code resource-size}, {@code resource-also} and what is wrong in form and reason
     */
    public Decision<Resource> correct(Id<Resource> resource, ResourceForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(resource, form, reason),
                work -> work.change(
                        Resource.KIND,
                        resource,
                        before -> before.correct(form, NeedIntake.place(work, form.grid()), reason, work.today())));
    }

    /**
     * A resource is no longer offered (退出).
     *
     * @param resource its id
     * @param reason why
     * @return the resource; refused with {@code resource-retire-reserved} and what is wrong in the reason
     */
    public Decision<Resource> retire(Id<Resource> resource, String reason) {
        return office.command(
                RETIRE,
                new Retire(resource, reason),
                work -> work.change(Resource.KIND, resource, before -> before.retire(reason)));
    }

    /**
     * Takes back that a resource was retired by mistake (恢复). It is looked at again before it is on the list.
     *
     * @param resource its id
     * @param reason why
     * @return the resource; refused with {@code resource-member-active}, {@code party-organisation-closed} and what is wrong in the reason
     */
    public Decision<Resource> reopen(Id<Resource> resource, String reason) {
        return office.command(REOPEN, new Reopen(resource, reason), work -> {
            ClaimRules.Offering offering = offering(work, resource);
            return work.change(Resource.KIND, resource, before -> before.reopen(offering, reason));
        });
    }

    /**
     * One resource, with what is reserved of it.
     *
     * @param resource its id
     * @return it; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<Resource> find(Id<Resource> resource) {
        return office.find(FIND, Resource.KIND, resource, new Which(resource));
    }

    /**
     * Resources, filtered by {@link Resource#STATUS}, {@link Resource#CATEGORY} and {@link Resource#MEMBER}, ordered by {@link
     * Resource#OFFERED_ON} (资源清单).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Resource>> list(Selection<Resource> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /** {@return the resources that the community shows to everyone, by title: what members offer, and how much is there (资源清单公示)} */
    public List<ResourceForm> board() {
        return office.read(view -> valid(view).stream()
                .map(Resource::form)
                .sorted(Comparator.comparing(ResourceForm::title))
                .toList());
    }

    static List<Resource> valid(Reading view) {
        return view.list(view.all(Resource.KIND).where(Resource.STATUS, ResourceStatus.VALID));
    }

    private static ClaimRules.Offering offering(UnitOfWork work, Id<Resource> resource) {
        Optional<Id<PartyOrganisation>> member =
                work.find(Resource.KIND, resource).map(Resource::member);
        work.needs()
                .a(Resource.KIND, resource)
                .maybeOpen(PartyOrganisation.KIND, member)
                .orRefuse();
        return NeedTies.offering(work, member.orElseThrow(), work.today());
    }

    private record Offer(Id<PartyOrganisation> member, ResourceForm form) implements Concerning {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return role == Role.UNIT_CONTACT ? NeedTies.contacts(view, member) : Set.of();
        }
    }

    private record Which(Id<Resource> resource) implements NeedTies.OfResource {}

    private record Amend(Id<Resource> resource, ResourceForm form) implements NeedTies.OfResource {}

    private record Correct(Id<Resource> resource, ResourceForm form, String reason) implements Reasoned {}

    private record Retire(Id<Resource> resource, String reason) implements NeedTies.OfResource, Reasoned {}

    private record Reopen(Id<Resource> resource, String reason) implements Reasoned {}
}
