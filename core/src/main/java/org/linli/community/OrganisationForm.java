package org.linli.community;

import java.util.List;
import java.util.Optional;
import org.linli.code.CreditCode;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * An organisation as it is entered (单位登记).
 *
 * @param name its name
 * @param kind what it is
 * @param creditCode its unified social credit code, where it has one
 * @param codeSeenIn where the code was seen registered; needed when its check character fails
 * @param aliases other names and spellings
 */
public record OrganisationForm(
        String name,
        OrganisationKind kind,
        Optional<String> creditCode,
        Optional<String> codeSeenIn,
        List<String> aliases)
        implements Form {
    /** Copies the list. */
    public OrganisationForm {
        aliases = List.copyOf(aliases);
    }

    /**
     * An organisation without credit code and other names.
     *
     * @param name its name
     * @param kind what it is
     * @return the form
     */
    public static OrganisationForm of(String name, OrganisationKind kind) {
        return new OrganisationForm(name, kind, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * The same with a credit code.
     *
     * @param code as written
     * @return the form
     */
    public OrganisationForm creditCode(String code) {
        return new OrganisationForm(name, kind, Optional.of(code), codeSeenIn, aliases);
    }

    /**
     * The same with other names.
     *
     * @param names as written
     * @return the form
     */
    public OrganisationForm aliases(String... names) {
        return new OrganisationForm(name, kind, creditCode, codeSeenIn, List.of(names));
    }

    /**
     * The same with the place where the code was seen registered: a code whose check character fails is taken as it stands, with
     * a warning.
     *
     * @param place such as the register and the day of the look-up
     * @return the form
     */
    public OrganisationForm codeSeenIn(String place) {
        return new OrganisationForm(name, kind, creditCode, Optional.of(place), aliases);
    }

    /** How the code is read: as the register has it, when it was seen there. */
    Optional<CreditCode> readCode(Inspection inspection) {
        return inspection.readIfGiven(
                "creditCode", creditCode, codeSeenIn.isPresent() ? CreditCode::parseRegistered : CreditCode::parse);
    }

    /** Where the code was seen. */
    Optional<String> readSeenIn(Inspection inspection) {
        return inspection.readIfGiven(
                codeSeenIn, text -> PlainText.require("codeSeenIn", text, Organisation.MAX_SEEN_IN));
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        inspection.read(Names.parse(name, aliases));
        readCode(inspection);
        readSeenIn(inspection);
        return inspection.findings();
    }
}
