package org.linli.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.MobileNumber;
import org.linli.code.PlainText;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;

/**
 * What is to be written of a person, field by field (人员信息变更项): what it does not name stays as it is.
 *
 * <pre>{@code
 * desk.people().amend(person, PersonChange.NONE.employer(factory));           // the mobile number stays
 * desk.people().amend(person, PersonChange.NONE.without(PersonField.MOBILE)); // there is none any more
 * }</pre>
 *
 * @param mobile the mobile number, as written
 * @param address the address, as written
 * @param home the building of the community in which the person lives
 * @param politicalStatus the political status
 * @param employer the employer
 * @param without what there is no more: mobile number, address, home or employer; the other fields are always there, and one that is
 *     named here is not written above too
 */
public record PersonChange(
        Optional<String> mobile,
        Optional<String> address,
        Optional<Id<Building>> home,
        Optional<PoliticalStatus> politicalStatus,
        Optional<Id<Organisation>> employer,
        Set<PersonField> without)
        implements Form {
    /** Nothing is changed. */
    public static final PersonChange NONE = new PersonChange(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    /** Copies the set. */
    public PersonChange {
        without = Set.copyOf(without);
    }

    /**
     * The same with a mobile number.
     *
     * @param number as written
     * @return the change
     */
    public PersonChange mobile(String number) {
        return new PersonChange(Optional.of(number), address, home, politicalStatus, employer, without);
    }

    /**
     * The same with an address.
     *
     * @param place as written
     * @return the change
     */
    public PersonChange address(String place) {
        return new PersonChange(mobile, Optional.of(place), home, politicalStatus, employer, without);
    }

    /**
     * The same with a home.
     *
     * @param building the building of the community in which the person lives
     * @return the change
     */
    public PersonChange home(Id<Building> building) {
        return new PersonChange(mobile, address, Optional.of(building), politicalStatus, employer, without);
    }

    /**
     * The same with a political status.
     *
     * @param status the status
     * @return the change
     */
    public PersonChange politicalStatus(PoliticalStatus status) {
        return new PersonChange(mobile, address, home, Optional.of(status), employer, without);
    }

    /**
     * The same with an employer.
     *
     * @param organisation the organisation
     * @return the change
     */
    public PersonChange employer(Id<Organisation> organisation) {
        return new PersonChange(mobile, address, home, politicalStatus, Optional.of(organisation), without);
    }

    /**
     * The same without what there is no more.
     *
     * @param field mobile number, address, home or employer
     * @return the change
     */
    public PersonChange without(PersonField field) {
        Set<PersonField> more = EnumSet.of(field);
        more.addAll(without);
        return new PersonChange(mobile, address, home, politicalStatus, employer, more);
    }

    /** What takes out a field that everyone has, or writes one that it takes out. */
    List<Finding> contradictions() {
        return without.stream()
                .sorted()
                .flatMap(field -> contradiction(field).stream())
                .toList();
    }

    private Optional<Finding> contradiction(PersonField field) {
        return switch (field) {
            case MOBILE -> both(field, given(mobile));
            case ADDRESS -> both(field, given(address));
            case HOME -> both(field, home.isPresent());
            case EMPLOYER -> both(field, employer.isPresent());
            case NAME, CITIZEN_ID, POLITICAL_STATUS ->
                Optional.of(Finding.violation("person-field-always").with("what", field));
        };
    }

    private static Optional<Finding> both(PersonField field, boolean writes) {
        return writes ? Optional.of(Finding.violation("person-field-both").with("what", field)) : Optional.empty();
    }

    /** The mobile number that a person has then. */
    Optional<MobileNumber> mobile(Optional<MobileNumber> before, Inspection inspection) {
        return given(mobile)
                ? inspection.readIfGiven("mobile", mobile, MobileNumber::parse)
                : kept(PersonField.MOBILE, before);
    }

    /** The address that a person has then. */
    Optional<String> address(Optional<String> before, Inspection inspection) {
        return given(address)
                ? inspection.readIfGiven(address, text -> PlainText.require("address", text, Person.MAX_ADDRESS))
                : kept(PersonField.ADDRESS, before);
    }

    /** The home that a person has then. */
    Optional<Id<Building>> home(Optional<Id<Building>> before) {
        return home.isPresent() ? home : kept(PersonField.HOME, before);
    }

    /** The employer that a person has then. */
    Optional<Id<Organisation>> employer(Optional<Id<Organisation>> before) {
        return employer.isPresent() ? employer : kept(PersonField.EMPLOYER, before);
    }

    private <T> Optional<T> kept(PersonField field, Optional<T> before) {
        return without.contains(field) ? Optional.empty() : before;
    }

    private static boolean given(Optional<String> text) {
        return text.filter(written -> !written.isBlank()).isPresent();
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection().found(contradictions());
        mobile(Optional.empty(), inspection);
        address(Optional.empty(), inspection);
        return inspection.findings();
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "PersonChange[…]";
    }
}
