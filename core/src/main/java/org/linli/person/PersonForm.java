package org.linli.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.CitizenId;
import org.linli.code.MobileNumber;
import org.linli.code.PlainText;
import org.linli.code.Sex;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/**
 * A person as entered (人员登记).
 *
 * @param name the name
 * @param citizenId the citizen id, as written
 * @param contact how the person can be reached
 * @param politicalStatus political status
 * @param employer the organisation of the community for which the person works, if any
 * @param birthDate the day of birth in another column, if there is one; compared with the citizen id
 * @param sex the sex in another column, if there is one; compared with the citizen id
 */
public record PersonForm(
        String name,
        String citizenId,
        Contact contact,
        PoliticalStatus politicalStatus,
        Optional<Id<Organisation>> employer,
        Optional<LocalDate> birthDate,
        Optional<Sex> sex)
        implements Form {
    /**
     * A person of whom only the least is known.
     *
     * @param name the name
     * @param citizenId the citizen id, as written
     * @param politicalStatus political status
     * @return the form
     */
    public static PersonForm of(String name, String citizenId, PoliticalStatus politicalStatus) {
        return new PersonForm(
                name, citizenId, Contact.NONE, politicalStatus, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with a mobile number.
     *
     * @param number as written
     * @return the form
     */
    public PersonForm mobile(String number) {
        Contact reached = new Contact(Optional.of(number), contact.address(), contact.home());
        return new PersonForm(name, citizenId, reached, politicalStatus, employer, birthDate, sex);
    }

    /**
     * The same with an address.
     *
     * @param place as written
     * @return the form
     */
    public PersonForm address(String place) {
        Contact reached = new Contact(contact.mobile(), Optional.of(place), contact.home());
        return new PersonForm(name, citizenId, reached, politicalStatus, employer, birthDate, sex);
    }

    /**
     * The same with a home.
     *
     * @param building a building of the community
     * @return the form
     */
    public PersonForm livesIn(Id<Building> building) {
        Contact reached = new Contact(contact.mobile(), contact.address(), Optional.of(building));
        return new PersonForm(name, citizenId, reached, politicalStatus, employer, birthDate, sex);
    }

    /**
     * The same with an employer.
     *
     * @param organisation the organisation
     * @return the form
     */
    public PersonForm employer(Id<Organisation> organisation) {
        return new PersonForm(name, citizenId, contact, politicalStatus, Optional.of(organisation), birthDate, sex);
    }

    /**
     * The same with what other columns say of birth and sex.
     *
     * @param birth the day of birth
     * @param stated the sex
     * @return the form
     */
    public PersonForm stated(LocalDate birth, Sex stated) {
        return new PersonForm(
                name, citizenId, contact, politicalStatus, employer, Optional.of(birth), Optional.of(stated));
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        inspection.read(PlainText.requireName(Person.NAME_FIELD, name, Person.MAX_NAME));
        inspection.read("citizenId", CitizenId.parse(citizenId));
        return inspection.found(contact.mistakes()).findings();
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "PersonForm[…]";
    }

    /**
     * How a person can be reached (联系方式).
     *
     * @param mobile mobile number, as written
     * @param address address, as written
     * @param home the building of the community in which the person lives, where known (居住楼栋)
     */
    public record Contact(Optional<String> mobile, Optional<String> address, Optional<Id<Building>> home)
            implements Form {
        /** Nothing is known. */
        public static final Contact NONE = new Contact(Optional.empty(), Optional.empty());

        /**
         * A contact without a home.
         *
         * @param mobile mobile number, as written
         * @param address address, as written
         */
        public Contact(Optional<String> mobile, Optional<String> address) {
            this(mobile, address, Optional.empty());
        }

        @Override
        public List<Finding> mistakes() {
            Inspection inspection = new Inspection();
            inspection.readIfGiven("mobile", mobile, MobileNumber::parse);
            inspection.readIfGiven(address, text -> PlainText.require("address", text, Person.MAX_ADDRESS));
            return inspection.findings();
        }

        /** Shows nothing personal. */
        @Override
        public String toString() {
            return "Contact[…]";
        }
    }
}
