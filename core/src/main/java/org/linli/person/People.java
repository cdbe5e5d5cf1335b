package org.linli.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.CitizenId;
import org.linli.code.Reasoned;
import org.linli.community.Building;
import org.linli.community.Count;
import org.linli.community.Organisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Recall;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The people of the community (人员). Commands and lists answer with masked cards. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * so is every question.
 *
 * <p>All of it but {@link #erase} needs the host's {@link org.linli.vault.KeyVault}, and throws {@link IllegalStateException}
 * without one.
 */
public final class People {
    private static final Commands<PersonCard> PEOPLE = Commands.of("people", PersonCard.class, Role.OFFICE);

    /** The command {@link #register}. */
    public static final Command<PersonCard> REGISTER = PEOPLE.fact("register", Register.class);

    static final Command<PersonCard> AMEND = PEOPLE.fact("amend", Amend.class);
    private static final Command<PersonCard> CORRECT = PEOPLE.fact("correct", Correct.class);
    private static final Command<Particulars> REVEAL =
            PEOPLE.yielding(Particulars.class).command("reveal", Reveal.class).inConfidence();
    private static final Command<RevealedPeople> REVEAL_ALL = PEOPLE.yielding(RevealedPeople.class)
            .command("revealAll", RevealAll.class)
            .inConfidence();
    private static final Command<Reindexed> REINDEX =
            PEOPLE.yielding(Reindexed.class).fact("reindex", Reindex.class).by(Role.COMMUNITY_SECRETARY, Role.SYSTEM);
    static final Command<Person> ERASE =
            PEOPLE.yielding(Person.class).fact("erase", Erase.class).by(Role.COMMUNITY_SECRETARY, Role.SYSTEM);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS =
            List.of(REGISTER, AMEND, CORRECT, REVEAL, REVEAL_ALL, REINDEX, ERASE);

    private static final Question CARD =
            PEOPLE.question("card").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question WITH_CITIZEN_ID = PEOPLE.question("withCitizenId");
    private static final Question LIST = PEOPLE.question("list");
    private static final Question SEARCH = PEOPLE.question("search");
    private static final Question COUNT = PEOPLE.question("count");
    private static final Question DISCLOSURES = PEOPLE.question("disclosures");

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(CARD, WITH_CITIZEN_ID, LIST, SEARCH, COUNT, DISCLOSURES);

    /** Of a card only the id is kept for repeated requests. */
    private static final Recall<PersonCard> CARDS =
            new Recall<>(PersonCard::bare, (view, kept) -> shown(view, kept.id()));

    static final Sheet<Person> SHEET = Sheet.of("people", Person.KIND).filtered(Person.EMPLOYER);

    /** The most people that {@link #count} counts. */
    public static final int MOST_COUNTED = Query.MAX_LIMIT;

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
     * @return the card, as it is now when a request is repeated, with the warnings {@code citizen-id-birthdate-differs} and {@code
     *     citizen-id-sex-differs}; refused with {@code not-found} when the employer is not registered, {@code organisation-closed} when it
     *     is not here any more, {@code person-known-already}, which names the one that is there, and with everything that is wrong in the
     *     form. Each community has records of its own: the same person may be registered in another one, of which nothing is told
     * @throws IllegalStateException when the host has given no vault
     */
    public Decision<PersonCard> register(PersonForm form) {
        return office.command(REGISTER, new Register(form), CARDS, work -> {
            Inspection inspection = new Inspection();
            Optional<Particulars> read = inspection.read(Particulars.read(form, work.citizenIds(), work.today()));
            return inspection.decide(() -> {
                work.needs()
                        .maybeOpen(Organisation.KIND, form.employer())
                        .maybeOpen(Building.KIND, form.contact().home())
                        .orRefuse();
                return work.save(
                                Person.KIND,
                                Registration.create(work, read.orElseThrow(), form.employer(), Optional.empty()))
                        .map(person -> read.orElseThrow().card(person.id(), person.employer()));
            });
        });
    }

    /**
     * Writes down what has changed with a person, field by field: what the change does not name stays. Name and citizen id change by
     * {@link #correct} alone, which keeps the old ones and the reason.
     *
     * @param person the id
     * @param change what has changed
     * @return the card, with the warning {@code dual-report-party-member} for a member who reports and is no member of the party any
     *     more; refused with {@code not-found}, {@code organisation-closed} and {@code building-closed}, {@code person-held} and
     *     everything that is wrong in the change, such as {@code person-field-always} and {@code person-field-both}
     */
    public Decision<PersonCard> amend(Id<Person> person, PersonChange change) {
        return office.command(AMEND, new Amend(person, change), CARDS, work -> Rewriting.amend(work, person, change));
    }

    /**
     * Corrects what was written wrongly of a person, field by field: what the correction does not name stays. All marks by which the
     * person is found follow. What had been written, and why it was wrong, is sealed in the record, and shown by {@link #revealAll};
     * the journal has the fields alone.
     *
     * @param person the id
     * @param correction as it should have been written
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters; also an official change of name or number
     * @return the card, with the warning {@code person-minor-consent} when the person is a child by the corrected citizen id; with {@code
     *     dual-report-party-member} as a warning when the person reports as a member and is none; with {@code job-age-16}
     *     and {@code job-minor-heavy} as warnings when the person seeks work or was hired and was too young, or a minor at heavy work; and with {@code mediation-committee-composition} when a committee
     *     is left without a woman; refused with {@code not-found}, {@code
     *     organisation-closed} and {@code building-closed}, {@code person-held}, {@code person-known-already}, which names the one who
     *     has the citizen id, {@code dual-report-unique} and {@code dual-report-unique-elsewhere}, {@code person-revisions-room}, and with
     *     all that is wrong in correction and reason, such as {@code person-field-always} and {@code person-field-both}
     */
    public Decision<PersonCard> correct(Id<Person> person, PersonCorrection correction, String reason) {
        return office.command(
                CORRECT,
                new Correct(person, correction, reason),
                CARDS,
                work -> Rewriting.correct(work, person, correction, reason));
    }

    /**
     * Shows what is personal in the clear. The journal has who looked, when and for what, before anything is shown; so it is
     * given alone, and its answer is kept nowhere. Of a person who is {@linkplain Consents#hold held}, only a report that law
     * asks for is a reason to look.
     *
     * @param person the id
     * @param purpose for what
     * @return the particulars; refused with {@code not-found}, also when the person was erased, with {@code person-held},
     *     with {@code person-key-missing}, {@code person-key-sealed} or {@code person-text-sealed} when the data do not open, and with
     *     {@code command-stands-alone} in a preview, in a block, with a request key, and in a host's transaction
     */
    public Decision<Particulars> reveal(Id<Person> person, RevealPurpose purpose) {
        return office.command(
                REVEAL,
                new Reveal(person, purpose),
                work -> shown(work, List.of(person), purpose)
                        .map(all -> all.people().get(0).particulars()));
    }

    /**
     * Shows what is personal of several people in the clear, with one trace for all of them; else as {@link #reveal}.
     *
     * @param people their ids
     * @param purpose for what
     * @return the particulars, in the order of the ids, each person once; refused as a whole with {@code people-revealed} when
     *     there is none or more than {@value Disclosure#MAX_PEOPLE}, with {@code not-found} for each person who is not there,
     *     {@code person-held} for each who is held, {@code person-key-missing}, {@code person-key-sealed} or {@code
     *     person-text-sealed} for each whose data do not open, and {@code command-stands-alone}
     */
    public Decision<RevealedPeople> revealAll(List<Id<Person>> people, RevealPurpose purpose) {
        return office.command(
                REVEAL_ALL,
                new RevealAll(people, purpose),
                work -> shown(work, people.stream().distinct().toList(), purpose));
    }

    private static Decision<RevealedPeople> shown(UnitOfWork work, List<Id<Person>> people, RevealPurpose purpose) {
        Inspection inspection = new Inspection().ask(PersonRules.REVEALED, people.size());
        if (!inspection.isClean()) {
            return inspection.decide(() -> Decision.accepted(new RevealedPeople(List.of())));
        }
        Needs needs = work.needs();
        people.forEach(person -> needs.a(Person.KIND, person));
        if (purpose != RevealPurpose.STATUTORY_REPORT) {
            people.forEach(person -> needs.unless(PersonFiles.hold(work, person)));
        }
        needs.orRefuse();
        List<PersonFiles.Opened> opened = PersonFiles.opened(work, work.find(Person.KIND, people));
        opened.stream()
                .filter(each -> each.trouble().isPresent())
                .forEach(each -> work.requireCurrent(Person.KIND, each.person().id()));
        opened.forEach(each -> needs.unless(
                each.trouble().map(trouble -> trouble.refusal(each.person().id()))));
        needs.orRefuse();
        people.forEach(person -> work.guard(Person.KIND, person));
        Disclosure trace = new Disclosure(work.community(), work.newId(), people, purpose, work.actor(), work.now());
        return work.save(Disclosure.KIND, trace.write())
                .map(written -> new RevealedPeople(opened.stream()
                        .map(each -> new RevealedPerson(
                                each.person().id(), each.plain().orElseThrow(), each.revisions()))
                        .toList()));
    }

    /**
     * Makes the marks anew by which people are found, of those whose marks are not as the charter has it now: after the charter
     * has switched a search on or off. Call it until none are left. A person whose data do not open keeps no marks, so that the
     * others get theirs; {@code consents().attention()} names that person.
     *
     * @param most how many people at most, 1 to 1000
     * @return how many were done and how many are left; refused with {@code page-size}
     */
    public Decision<Reindexed> reindex(int most) {
        return office.command(REINDEX, new Reindex(most), work -> {
            Inspection inspection = new Inspection().found(Paging.wrongSize(most));
            return inspection.decide(() -> {
                List<Query<Person>> others = PersonTokens.otherSchemes(work.terms(PersonTerms.TERMS)).stream()
                        .map(scheme -> work.all(Person.KIND).where(Person.SCHEME, scheme))
                        .toList();
                long before = others.stream().mapToLong(work::count).sum();
                List<Person> people = others.stream()
                        .flatMap(query -> work.page(query.limit(most)).aggregates().stream())
                        .limit(most)
                        .toList();
                PersonFiles.opened(work, people)
                        .forEach(each ->
                                work.save(Person.KIND, each.person().reindex(PersonTokens.of(work, each.plain()))));
                return Decision.accepted(new Reindexed(people.size(), before - people.size()));
            });
        });
    }

    /**
     * Erases what is personal: the sealed fields, the blind index, and the key under which they were sealed, so that no older
     * copy of them can be read without an older copy of the key. The id stays, and with it all that points to it:
     * statistics, posts, reports, the journal. The person is not found any more; the same citizen id may be registered
     * again, as a new person. Erasing twice changes nothing. Reports, posts and appointments that are not over do not
     * stand in the way: the right to be erased does not wait for them; they go on with the id, and show {@value
     * Particulars#ERASED} for the name. What was written about a dispute goes on to the next party of it who is there. The record of why
     * the person was kept ends with the erasure.
     *
     * @param person the id
     * @return what is left; refused with {@code not-found}, and with {@code person-held} while a law requires keeping
     */
    public Decision<Person> erase(Id<Person> person) {
        return office.command(ERASE, new Erase(person), work -> {
            Optional<Person> erased = work.find(Person.KIND, person).filter(Person::isErased);
            if (erased.isPresent()) {
                return Decision.accepted(erased.get());
            }
            Person found = work.require(Person.KIND, person);
            Optional<Retention> kept = work.find(Retention.KIND, Retention.idOf(person));
            List<Presence> taken = Presence.of(work, person);
            return new Inspection().found(PersonFiles.hold(work, person)).decide(() -> {
                work.erasing(Person.KIND, found);
                work.drop(PersonKey.KIND, PersonKey.idOf(person));
                taken.forEach(presence -> work.drop(Presence.KIND, presence.id()));
                kept.ifPresent(record -> work.save(Retention.KIND, record.end(work.today())));
                return work.save(Person.KIND, found.erase());
            });
        });
    }

    /**
     * One person, masked, whose own card is open to the person; of one who is {@linkplain Consents#hold held}, the id alone. So it is in
     * all that shows names.
     *
     * @param person the id
     * @return the card; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<PersonCard> card(Id<Person> person) {
        return office.ask(CARD, (view, role, day) -> Set.of(person), () -> office.read(view -> shown(view, person)));
    }

    /**
     * The person with a citizen id, masked.
     *
     * @param citizenId the citizen id
     * @return the card; refused with {@code actor-may-not}, and with {@code person-not-registered} when no person with this
     *     citizen id is registered in this community
     * @throws IllegalStateException when the host has given no vault
     */
    public Decision<PersonCard> withCitizenId(CitizenId citizenId) {
        return office.ask(WITH_CITIZEN_ID, () -> {
            String mark = Particulars.markOf(office.community(), citizenId, office.indexKey());
            return office
                    .read(view -> PersonFiles.cards(
                            view, view.list(view.all(Person.KIND).where(Person.MARK, mark))))
                    .stream()
                    .findFirst()
                    .map(found -> Decision.accepted(found))
                    .orElseGet(() -> Decision.refused(Finding.violation("person-not-registered")));
        });
    }

    /**
     * All people by id, masked; erased people are left out.
     *
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code page-size}, {@code page-token}
     */
    public Decision<Listing<PersonCard>> list(Paging paging) {
        return list(Selection.all(), paging);
    }

    /**
     * People, filtered by {@link Person#EMPLOYER}, by id, for names are sealed; masked, and without erased people.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<PersonCard>> list(Selection<Person> wanted, Paging paging) {
        return office.ask(
                LIST,
                () -> SHEET.page(
                        office,
                        Query.in(office.community(), Person.KIND).where(Person.THERE, true),
                        wanted,
                        paging,
                        PersonFiles::listed));
    }

    /**
     * People who meet all that is looked for, by id, masked as in {@link #list}. People are found by whole parts of what is
     * sealed, through keyed marks: never by a part of a name that is no surname or given name.
     *
     * @param search what is looked for
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code person-search-empty} when nothing is looked for, {@code
     *     person-search-off} when the charter has switched this search off, {@code person-search-tail}, all that is wrong in a
     *     name or a mobile number, {@code page-size} and {@code page-token}
     * @throws IllegalStateException when the host has given no vault
     */
    public Decision<Listing<PersonCard>> search(PersonSearch search, Paging paging) {
        return office.ask(SEARCH, () -> Lookup.page(office, search, paging));
    }

    /**
     * How many people meet all that is looked for, those of more than {@value #MOST_COUNTED} as a lower bound. A count is exact, even of
     * one, and so tells as much as a page: the table of permissions lets those count who may {@link #search}, and a host lets no others.
     *
     * @param search what is looked for
     * @return the count; refused as {@link #search} is
     * @throws IllegalStateException when the host has given no vault
     */
    public Decision<Count> count(PersonSearch search) {
        return office.ask(COUNT, () -> Lookup.count(office, search));
    }

    /**
     * When a person's data were shown in the clear, to whom and for what, by id of the records, which is the order of time; also of a
     * person who was erased since (查询记录).
     *
     * @param person the id
     * @param paging which page
     * @return the page; refused with {@code actor-may-not}, {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Disclosure>> disclosures(Id<Person> person, Paging paging) {
        return office.ask(DISCLOSURES, () -> Disclosure.page(office, person, paging));
    }

    private static Decision<PersonCard> shown(Reading view, Id<Person> person) {
        Optional<PersonCard> card = view.find(Person.KIND, person)
                .flatMap(found ->
                        PersonFiles.cards(view, List.of(found)).stream().findFirst());
        return Needs.orNotFound(card, Person.KIND, person);
    }

    private record Register(PersonForm form) {}

    private record Amend(Id<Person> person, PersonChange change) {}

    private record Correct(Id<Person> person, PersonCorrection correction, String reason) implements Reasoned {}

    private record Reveal(Id<Person> person, RevealPurpose purpose) {}

    private record RevealAll(List<Id<Person>> people, RevealPurpose purpose) {}

    private record Reindex(int most) {}

    private record Erase(Id<Person> person) {}
}
