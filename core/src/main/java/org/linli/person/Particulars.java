package org.linli.person;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.linli.code.CitizenId;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.code.Masking;
import org.linli.code.MobileNumber;
import org.linli.code.PlainText;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.kernel.Inspection;
import org.linli.kernel.Severity;

/**
 * What is personal of a person, in the clear (个人信息明文): for the moment in which it is needed. It masks itself in
 * {@code toString}; a caller that reads the components takes care of them.
 *
 * @param name the name, 1 to {@value Person#MAX_NAME} characters
 * @param citizenId the citizen id
 * @param mobile the mobile number, where known; several people may share one
 * @param address the address, where known
 * @param home the building of the community in which the person lives, where known
 * @param politicalStatus political status; protected personal data
 */
public record Particulars(
        String name,
        CitizenId citizenId,
        Optional<MobileNumber> mobile,
        Optional<String> address,
        Optional<Id<Building>> home,
        PoliticalStatus politicalStatus) {
    /** What stands for the name of a person who was erased. */
    public static final String ERASED = "*";

    /** What stands for the name of a person whose seal does not open; {@link Consents#attention} says why. */
    public static final String SEALED = "〔密文〕";

    /** So long ago that its holder is of age on any day. */
    private static final LocalDate UNSTATED_BIRTH = LocalDate.of(1900, 1, 1);

    /** What a form says, with warnings where other columns contradict the citizen id, or everything that is wrong in it. */
    static Decision<Particulars> read(PersonForm form, CitizenIdPolicy policy, LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<String> name = inspection.read(PlainText.requireName(Person.NAME_FIELD, form.name(), Person.MAX_NAME));
        Optional<CitizenId> citizenId = inspection.read("citizenId", CitizenId.parse(form.citizenId(), today, policy));
        Optional<MobileNumber> mobile =
                inspection.readIfGiven("mobile", form.contact().mobile(), MobileNumber::parse);
        Optional<String> address = inspection.readIfGiven(
                form.contact().address(), text -> PlainText.require("address", text, Person.MAX_ADDRESS));
        citizenId.ifPresent(read -> compare(read, form, inspection));
        return inspection.decide(() -> Decision.accepted(new Particulars(
                name.orElseThrow(),
                citizenId.orElseThrow(),
                mobile,
                address,
                form.contact().home(),
                form.politicalStatus())));
    }

    /** The same with what has changed, or everything that is wrong in it. */
    Decision<Particulars> amend(PersonChange change) {
        Inspection inspection = new Inspection().found(change.contradictions());
        Optional<MobileNumber> number = change.mobile(mobile, inspection);
        Optional<String> place = change.address(address, inspection);
        return inspection.decide(() -> Decision.accepted(new Particulars(
                name,
                citizenId,
                number,
                place,
                change.home(home),
                change.politicalStatus().orElse(politicalStatus))));
    }

    /** The same as it should have been written, or everything that is wrong in the correction. */
    Decision<Particulars> correct(PersonCorrection correction, CitizenIdPolicy policy, LocalDate today) {
        Inspection inspection = new Inspection();
        Optional<Particulars> rest = inspection.read(amend(correction.rest()));
        Optional<String> named = correction
                .name()
                .map(text -> inspection.read(PlainText.requireName(Person.NAME_FIELD, text, Person.MAX_NAME)))
                .orElse(Optional.of(name));
        Optional<CitizenId> identified = correction
                .citizenId()
                .map(text -> inspection.read("citizenId", CitizenId.parse(text, today, policy)))
                .orElse(Optional.of(citizenId));
        return inspection.decide(() -> {
            Particulars read = rest.orElseThrow();
            return Decision.accepted(new Particulars(
                    named.orElseThrow(),
                    identified.orElseThrow(),
                    read.mobile,
                    read.address,
                    read.home,
                    read.politicalStatus));
        });
    }

    /** What is written in each field, as text; without those in which nothing is. */
    Map<PersonField, String> texts() {
        Map<PersonField, String> texts = new EnumMap<>(PersonField.class);
        texts.put(PersonField.NAME, name);
        texts.put(PersonField.CITIZEN_ID, citizenId.value());
        mobile.ifPresent(number -> texts.put(PersonField.MOBILE, number.value()));
        address.ifPresent(place -> texts.put(PersonField.ADDRESS, place));
        home.ifPresent(building -> texts.put(PersonField.HOME, building.value()));
        texts.put(PersonField.POLITICAL_STATUS, politicalStatus.name());
        return texts;
    }

    /** The same with a home, where none is known. */
    Particulars homed(Optional<Id<Building>> building) {
        return new Particulars(name, citizenId, mobile, address, home.or(() -> building), politicalStatus);
    }

    private static void compare(CitizenId read, PersonForm form, Inspection inspection) {
        inspection
                .found(form.birthDate().flatMap(day -> read.compareBirthDate(day, Severity.WARNING)))
                .found(form.sex().flatMap(sex -> read.compareSex(sex, Severity.WARNING)));
    }

    /**
     * The day of birth by which age is told. A residence card from before 2023 states none; its holder counts as an adult.
     */
    LocalDate born() {
        return citizenId.birthDate().orElse(UNSTATED_BIRTH);
    }

    /** {@return the name, masked} */
    public String maskedName() {
        return Masking.name(name);
    }

    /** The person, masked. */
    PersonCard card(Id<Person> id, Optional<Id<Organisation>> employer) {
        return new PersonCard(id, maskedName(), citizenId.masked(), mobile.map(MobileNumber::masked), employer);
    }

    String mark(DivisionCode community, IndexKey key) {
        return markOf(community, citizenId, key);
    }

    /** Of the community too: marks do not tell that people of two communities are one. */
    static String markOf(DivisionCode community, CitizenId citizenId, IndexKey key) {
        return key.mark("citizen-id", community + "/" + citizenId.value());
    }

    /** The same in each community. */
    String residenceMark(IndexKey key) {
        return key.mark("residence", citizenId.value());
    }

    /** Shows the masked forms only. */
    @Override
    public String toString() {
        return "Particulars[" + maskedName() + ", " + citizenId.masked() + "]";
    }
}
