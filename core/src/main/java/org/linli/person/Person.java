package org.linli.person;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.CitizenId;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.code.Masking;
import org.linli.code.MobileNumber;
import org.linli.code.PlainText;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.kernel.Inspection;
import org.linli.kernel.Severity;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A person (人员): resident, employee, party member. One citizen id is one person in the whole store.
 *
 * @param community the community that registered the person
 * @param id the id there
 * @param name the name, 1 to {@value #MAX_NAME} characters
 * @param citizenId the citizen id
 * @param mobile the mobile number, where known; several people may share one
 * @param address the address, where known
 * @param politicalStatus political status; protected personal data, which stands in this record alone
 * @param employer the organisation of the community for which the person works, if any
 * @param mark keyed blind index of the citizen id
 */
public record Person(
        DivisionCode community,
        Id<Person> id,
        String name,
        CitizenId citizenId,
        Optional<MobileNumber> mobile,
        Optional<String> address,
        PoliticalStatus politicalStatus,
        Optional<Id<Organisation>> employer,
        String mark) {
    /** The longest name. */
    public static final int MAX_NAME = 64;

    /** The longest address. */
    public static final int MAX_ADDRESS = 200;

    /** Blind index of the citizen id; one in the whole store. */
    public static final Index<Person, String> MARK = Index.<Person, String>one("mark", ValueType.TEXT, Person::mark)
            .uniqueInStore("person-known-already")
            .unreported();

    /** Political status. */
    public static final Index<Person, String> POLITICAL_STATUS = Index.<Person, String>one(
                    "political_status",
                    ValueType.TEXT,
                    person -> person.politicalStatus().name())
            .unreported();

    /** Employer. */
    public static final Index<Person, String> EMPLOYER = Index.optional(
            "employer", ValueType.TEXT, person -> person.employer().map(Id::value));

    /** Its kind. */
    public static final Kind<Person> KIND = Kind.named(
                    "person", 1, Person.class, person -> Ref.of(person.community, person.id))
            .index(MARK)
            .index(POLITICAL_STATUS)
            .index(EMPLOYER)
            .events(PersonEvent.class)
            .build();

    /**
     * Registers a person.
     *
     * @param community the community
     * @param id the new id
     * @param form as written
     * @param key makes the blind index
     * @param policy how old somebody may be
     * @param today the day
     * @return the person, with warnings where other columns contradict the citizen id; refused with everything that is
     *     wrong in the form
     */
    static Decision<Person> register(
            DivisionCode community,
            Id<Person> id,
            PersonForm form,
            IndexKey key,
            CitizenIdPolicy policy,
            LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<String> name = inspection.read(PlainText.require("name", form.name(), MAX_NAME));
        Optional<CitizenId> citizenId = inspection.read(CitizenId.parse(form.citizenId(), today, policy));
        Optional<MobileNumber> mobile = inspection.readIfGiven(form.contact().mobile(), MobileNumber::parse);
        Optional<String> address = inspection.readIfGiven(
                form.contact().address(), text -> PlainText.require("address", text, MAX_ADDRESS));
        citizenId.ifPresent(read -> compare(read, form, inspection));
        return inspection.decide(() -> {
            Person registered = new Person(
                    community,
                    id,
                    name.orElseThrow(),
                    citizenId.orElseThrow(),
                    mobile,
                    address,
                    form.politicalStatus(),
                    form.employer(),
                    markOf(citizenId.orElseThrow(), key));
            return Decision.accepted(registered, new PersonEvent.PersonRegistered(community, id));
        });
    }

    /**
     * Changes what may change; name and citizen id stay.
     *
     * @param contact how the person can be reached now
     * @param status the political status now
     * @param works the employer now
     * @return the person; refused with everything that is wrong in the contact
     */
    Decision<Person> amend(PersonForm.Contact contact, PoliticalStatus status, Optional<Id<Organisation>> works) {
        Inspection inspection = new Inspection();
        Optional<MobileNumber> number = inspection.readIfGiven(contact.mobile(), MobileNumber::parse);
        Optional<String> place =
                inspection.readIfGiven(contact.address(), text -> PlainText.require("address", text, MAX_ADDRESS));
        return inspection.decide(() -> Decision.accepted(
                new Person(community, id, name, citizenId, number, place, status, works, mark),
                new PersonEvent.PersonAmended(community, id)));
    }

    /** {@return the person, masked} */
    public PersonCard card() {
        return new PersonCard(id, Masking.name(name), citizenId.masked(), mobile.map(MobileNumber::masked), employer);
    }

    static String markOf(CitizenId citizenId, IndexKey key) {
        return key.mark("citizen-id", citizenId.value());
    }

    private static void compare(CitizenId read, PersonForm form, Inspection inspection) {
        form.birthDate()
                .flatMap(day -> read.compareBirthDate(day, Severity.WARNING))
                .ifPresent(inspection::found);
        form.sex().flatMap(sex -> read.compareSex(sex, Severity.WARNING)).ifPresent(inspection::found);
    }

    /** Shows the masked forms only. */
    @Override
    public String toString() {
        return "Person[" + community + "/" + id + ", " + Masking.name(name) + ", " + citizenId.masked() + "]";
    }
}
