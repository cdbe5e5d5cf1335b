package org.linli.community;

import java.util.List;
import java.util.Optional;
import org.linli.code.CreditCode;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Inspection;

/**
 * An organisation as it is entered (单位登记).
 *
 * @param name its name
 * @param kind what it is
 * @param creditCode its unified social credit code, where it has one
 * @param aliases other names and spellings
 */
public record OrganisationForm(String name, OrganisationKind kind, Optional<String> creditCode, List<String> aliases)
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
        return new OrganisationForm(name, kind, Optional.empty(), List.of());
    }

    /**
     * The same with a credit code.
     *
     * @param code as written
     * @return the form
     */
    public OrganisationForm creditCode(String code) {
        return new OrganisationForm(name, kind, Optional.of(code), aliases);
    }

    /**
     * The same with other names.
     *
     * @param names as written
     * @return the form
     */
    public OrganisationForm aliases(String... names) {
        return new OrganisationForm(name, kind, creditCode, List.of(names));
    }

    @Override
    public List<Finding> mistakes() {
        Inspection inspection = new Inspection();
        inspection.read(Names.parse(name, aliases));
        inspection.readIfGiven("creditCode", creditCode, CreditCode::parse);
        return inspection.findings();
    }
}
