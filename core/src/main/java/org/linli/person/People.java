package org.linli.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.linli.code.CitizenId;
import org.linli.community.Organisation;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.work.Office;

/**
 * The people of the community (人员). Commands and lists answer with masked cards. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that its entry in {@link #COMMANDS} does not name, and
 * every question for other roles than secretary, community worker and system.
 *
 * <p>{@link #register} and {@link #withCitizenId} compare citizen ids: they need the index key of {@link
 * org.linli.kernel.IndexKey}, and throw {@link IllegalStateException} without it. All others work without.
 */
public final class People {
    private static final Command<PersonCard> REGISTER = Command.of("people", "register", PersonCard.class)
            .takes("form", PersonForm.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);
    private static final Command<PersonCard> AMEND = Command.of("people", "amend", PersonCard.class)
            .takes("person", Id.class)
            .takes("contact", PersonForm.Contact.class)
            .takes("politicalStatus", PoliticalStatus.class)
            .takes("employer", Optional.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REGISTER, AMEND);

    private static final Set<Role> READERS = Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public People(Office office) {
        this.office = office;
    }

    /**
     * Registers a person.
     *
     * @param form as written
     * @return the card, with the warnings {@code citizen-id-birthdate-differs} and {@code citizen-id-sex-differs}; refused
     *     with {@code not-found} when the employer is not registered, {@code person-known-already}, which names the one
     *     that is there, {@code person-known-already-elsewhere}, which says nothing of the one in another community, and
     *     with everything that is wrong in the form
     * @throws IllegalStateException when the host has given no index key
     */
    public Decision<PersonCard> register(PersonForm form) {
        return office.command(REGISTER, List.of(form), work -> {
            work.needs().maybe(Organisation.KIND, form.employer()).orRefuse();
            Decision<Person> registered = Person.register(
                    work.community(), work.newId(), form, work.indexKey(), work.citizenIds(), work.today());
            return work.save(Person.KIND, registered).map(Person::card);
        });
    }

    /**
     * Changes what may change; name and citizen id stay.
     *
     * @param person the id
     * @param contact how the person can be reached now
     * @param politicalStatus the political status now
     * @param employer the employer now, if any
     * @return the card; refused with {@code not-found} and everything that is wrong in the contact
     */
    public Decision<PersonCard> amend(
            Id<Person> person,
            PersonForm.Contact contact,
            PoliticalStatus politicalStatus,
            Optional<Id<Organisation>> employer) {
        return office.command(AMEND, List.of(person, contact, politicalStatus, employer), work -> {
            work.needs()
                    .a(Person.KIND, person)
                    .maybe(Organisation.KIND, employer)
                    .orRefuse();
            Decision<Person> amended = work.require(Person.KIND, person).amend(contact, politicalStatus, employer);
            return work.save(Person.KIND, amended).map(Person::card);
        });
    }

    /**
     * One person, masked.
     *
     * @param person the id
     * @return the card; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<PersonCard> card(Id<Person> person) {
        return asked("people.card", () -> found(person)).map(Person::card);
    }

    /**
     * The person with a citizen id, masked.
     *
     * @param citizenId the citizen id
     * @return the card; refused with {@code actor-may-not}, and with {@code person-not-registered} when nobody with this
     *     citizen id is registered in this community
     * @throws IllegalStateException when the host has given no index key
     */
    public Decision<PersonCard> withCitizenId(CitizenId citizenId) {
        return asked("people.withCitizenId", () -> {
            String mark = Person.markOf(citizenId, office.indexKey());
            return office.read(view -> view.list(view.all(Person.KIND).where(Person.MARK, mark))).stream()
                    .findFirst()
                    .map(found -> Decision.accepted(found.card()))
                    .orElseGet(() -> Decision.refused(Finding.violation("person-not-registered")));
        });
    }

    /**
     * One person with all that is known, for whoever has to reach her or him.
     *
     * @param person the id
     * @return the person; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Person> whole(Id<Person> person) {
        return asked("people.whole", () -> found(person));
    }

    /**
     * All people by id, masked.
     *
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code page-size}, {@code page-token}
     */
    public Decision<Listing<PersonCard>> list(Paging paging) {
        return asked(
                "people.list",
                () -> office.list("people", Query.in(office.community(), Person.KIND), paging)
                        .map(page -> new Listing<>(
                                page.items().stream().map(Person::card).toList(), page.next())));
    }

    private <T> Decision<T> asked(String question, Supplier<Decision<T>> answer) {
        Role role = office.actor().role();
        return READERS.contains(role)
                ? answer.get()
                : Decision.refused(Finding.violation("actor-may-not")
                        .with("command", question)
                        .with("role", role));
    }

    private Decision<Person> found(Id<Person> person) {
        return office.read(view -> view.find(Person.KIND, person))
                .map(found -> Decision.accepted(found))
                .orElseGet(() -> Decision.refused(Finding.violation("not-found")
                        .with("kind", new Label("kind." + Person.KIND.name()))
                        .with("id", person.value())));
    }
}
