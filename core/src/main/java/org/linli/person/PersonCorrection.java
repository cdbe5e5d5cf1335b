package org.linli.person;

import java.util.List;
import java.util.Optional;
import org.linli.code.CitizenId;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * What was written wrongly of a person, as it should have been, field by field (人员登记更正项): what it does not name stays as it is.
 *
 * <pre>{@code
 * desk.people().correct(person, PersonCorrection.NONE.name("林某某"), "登记时误写");
 * desk.people().correct(person, PersonCorrection.of(PersonChange.NONE.mobile("13000000000")), "登记时误写");
 * }</pre>
 *
 * @param name the name, as written
 * @param citizenId the citizen id, as written
 * @param rest the other fields
 */
public record PersonCorrection(Optional<String> name, Optional<String> citizenId, PersonChange rest) implements Form {
    /** Nothing is corrected. */
    public static final PersonCorrection NONE = of(PersonChange.NONE);

    /**
     * A correction of other fields than name and citizen id.
     *
     * @param fields the fields
     * @return the correction
     */
    public static PersonCorrection of(PersonChange fields) {
        return new PersonCorrection(Optional.empty(), Optional.empty(), fields);
    }

    /**
     * The same with the name.
     *
     * @param right as written
     * @return the correction
     */
    public PersonCorrection name(String right) {
        return new PersonCorrection(Optional.of(right), citizenId, rest);
    }

    /**
     * The same with the citizen id.
     *
     * @param right as written
     * @return the correction
     */
    public PersonCorrection citizenId(String right) {
        return new PersonCorrection(name, Optional.of(right), rest);
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        name.ifPresent(text -> inspection.read(PlainText.requireName(Person.NAME_FIELD, text, Person.MAX_NAME)));
        citizenId.ifPresent(text -> inspection.read("citizenId", CitizenId.parse(text)));
        return inspection.findings();
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "PersonCorrection[…]";
    }
}
