package org.linli.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityNames;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;
import org.linli.vault.DataKey;

/**
 * A person (人员): resident, employee, party member. One citizen id is one person in a community: each
 * community has records of its own, for people live in one and work in another. What is personal is
 * sealed under a key of her or his own; once erased, nothing is left but the id, to which statistics and history point.
 *
 * @param community the community that registered the person
 * @param id the id there
 * @param sealed the particulars, sealed; empty once erased
 * @param mark keyed blind index of the citizen id within the community; empty once erased
 * @param residence keyed blind index of the citizen id in the whole store, while the person reports here as a member who lives
 *     here; empty once erased
 * @param employer the organisation of the community for which the person works, if any
 * @param tokens keyed marks by which the person is found; empty once erased
 * @param revisions what was corrected, sealed, in order; none once erased
 */
public record Person(
        DivisionCode community,
        Id<Person> id,
        Optional<SealedParticulars> sealed,
        Optional<String> mark,
        Optional<String> residence,
        Optional<Id<Organisation>> employer,
        Optional<PersonTokens> tokens,
        List<SealedRevision> revisions) {
    /** The most corrections of one person's record. */
    public static final int MAX_REVISIONS = 50;

    /** What findings call a person's name, so that texts ask for it as one asks for a person's (姓名), not for a thing's (名称). */
    public static final String NAME_FIELD = "personName";

    /** The longest name. */
    public static final int MAX_NAME = 64;

    /** The longest address. */
    public static final int MAX_ADDRESS = 200;

    /** Blind index of the citizen id; one in the community, and another one in the next. */
    public static final Index<Person, String> MARK = Index.<Person, String>optional(
                    "mark", ValueType.TEXT, Person::mark)
            .unique("person-known-already")
            .unreported();

    /** Where the person reports as living: one community in the whole store. */
    public static final Index<Person, String> RESIDENCE = Index.<Person, String>optional(
                    "residence", ValueType.TEXT, Person::residence)
            .uniqueInStore("dual-report-unique")
            .unreported();

    /** Employer. */
    public static final Index<Person, Id<Organisation>> EMPLOYER =
            Index.optional("employer", ValueType.id(), Person::employer);

    /** Keyed marks of parts of the name and the mobile number. */
    static final Index<Person, String> TOKEN = Index.<Person, String>many(
                    "token",
                    ValueType.TEXT,
                    person -> person.tokens.map(PersonTokens::marks).orElse(List.of()))
            .unreported();

    /** Which parts have marks. */
    static final Index<Person, Long> SCHEME = Index.<Person, Long>optional(
                    "token_scheme", ValueType.NUMBER, person -> PersonTokens.schemeOf(person.tokens))
            .unreported();

    /** Its kind. */
    public static final Kind<Person> KIND = Kind.named(
                    "person", 1, Person.class, person -> Ref.of(person.community, person.id))
            .index(MARK)
            .index(RESIDENCE)
            .index(EMPLOYER)
            .naming(EMPLOYER, CommunityNames.ORGANISATION)
            .index(TOKEN)
            .index(SCHEME)
            .events(PersonEvent.class)
            .gone(Person::isErased)
            .build();

    /**
     * Copies the list, and requires that a person who is found has particulars, and no other.
     *
     * @throws IllegalArgumentException when there is one without the other
     */
    public Person {
        revisions = List.copyOf(revisions);
        if (sealed.isPresent() != mark.isPresent()
                || sealed.isPresent() != tokens.isPresent()
                || residence.isPresent() && sealed.isEmpty()
                || !revisions.isEmpty() && sealed.isEmpty()) {
            throw new IllegalArgumentException("Particulars and marks are erased together");
        }
    }

    /** Registers a person, sealed. */
    static Decision<Person> register(
            DivisionCode community,
            Id<Person> id,
            Particulars particulars,
            Optional<Id<Organisation>> employer,
            Optional<String> residence,
            DataKey key,
            IndexKey indexKey,
            PersonTerms terms) {
        Person registered = new Person(
                community,
                id,
                Optional.of(SealedParticulars.seal(particulars, key, PersonKey.ownerOf(community, id))),
                Optional.of(particulars.mark(community, indexKey)),
                residence,
                employer,
                Optional.of(PersonTokens.of(community, particulars, indexKey, terms)),
                List.of());
        List<Event> events = new ArrayList<>(List.of(new PersonEvent.PersonRegistered(community, id)));
        residence.ifPresent(mark -> events.add(new PersonEvent.PersonResidenceTaken(community, id)));
        return new Decision.Accepted<>(registered, events, List.of());
    }

    /** The person with other particulars of the same citizen id. */
    Decision<Person> amend(
            Particulars particulars, Optional<Id<Organisation>> works, DataKey key, PersonTokens foundBy) {
        Optional<SealedParticulars> anew =
                Optional.of(SealedParticulars.seal(particulars, key, PersonKey.ownerOf(community, id)));
        return Decision.accepted(
                new Person(community, id, anew, mark, residence, works, Optional.of(foundBy), revisions),
                new PersonEvent.PersonAmended(community, id));
    }

    /** The person as it should have been written, with what had been written instead. */
    Decision<Person> correct(
            Particulars particulars,
            Optional<Id<Organisation>> works,
            PersonRevision revision,
            DataKey key,
            IndexKey indexKey,
            PersonTokens foundBy) {
        String owner = PersonKey.ownerOf(community, id);
        List<SealedRevision> more = new ArrayList<>(revisions);
        more.add(SealedRevision.seal(revision, revisions.size(), key, owner));
        return Decision.accepted(
                new Person(
                        community,
                        id,
                        Optional.of(SealedParticulars.seal(particulars, key, owner)),
                        Optional.of(particulars.mark(community, indexKey)),
                        residence.map(before -> particulars.residenceMark(indexKey)),
                        works,
                        Optional.of(foundBy),
                        more),
                new PersonEvent.PersonCorrected(community, id, revision.fields()));
    }

    /** The same person, who is found by other marks. */
    Decision<Person> reindex(PersonTokens foundBy) {
        return Decision.accepted(
                new Person(community, id, sealed, mark, residence, employer, Optional.of(foundBy), revisions),
                new PersonEvent.PersonReindexed(community, id));
    }

    /** The person, who reports here from now on. */
    Decision<Person> reside(String residenceMark) {
        return Decision.accepted(
                new Person(community, id, sealed, mark, Optional.of(residenceMark), employer, tokens, revisions),
                new PersonEvent.PersonResidenceTaken(community, id));
    }

    /** The person, who reports here from now on, and of whom the report tells more. */
    Decision<Person> reside(String residenceMark, Particulars particulars, DataKey key, PersonTokens foundBy) {
        Optional<SealedParticulars> anew =
                Optional.of(SealedParticulars.seal(particulars, key, PersonKey.ownerOf(community, id)));
        return Decision.accepted(
                new Person(
                        community,
                        id,
                        anew,
                        mark,
                        Optional.of(residenceMark),
                        employer,
                        Optional.of(foundBy),
                        revisions),
                new PersonEvent.PersonResidenceTaken(community, id),
                new PersonEvent.PersonAmended(community, id));
    }

    /** The person, who does not report here any more. */
    Decision<Person> leave() {
        return Decision.accepted(
                new Person(community, id, sealed, mark, Optional.empty(), employer, tokens, revisions),
                new PersonEvent.PersonResidenceLeft(community, id));
    }

    /** What is left when everything personal is gone. */
    Decision<Person> erase() {
        return Decision.accepted(
                new Person(
                        community,
                        id,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        employer,
                        Optional.empty(),
                        List.of()),
                new PersonEvent.PersonErased(community, id));
    }

    /** {@return whether everything personal is gone for good} */
    public boolean isErased() {
        return sealed.isEmpty();
    }

    /** Shows the id only. */
    @Override
    public String toString() {
        return "Person[" + community + "/" + id + (isErased() ? ", erased]" : "]");
    }
}
