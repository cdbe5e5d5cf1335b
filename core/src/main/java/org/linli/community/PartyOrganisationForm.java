package org.linli.community;

import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;

/**
 * A party organisation as it is entered (党组织登记).
 *
 * @param name its name
 * @param level its level
 * @param host the organisation whose party organisation it is, where it has one
 * @param seat the community where it sits, when that is another one
 * @param aliases other names and spellings
 */
public record PartyOrganisationForm(
        String name,
        PartyOrganisationLevel level,
        Optional<Id<Organisation>> host,
        Optional<DivisionCode> seat,
        List<String> aliases)
        implements Form {
    /** Copies the list. */
    public PartyOrganisationForm {
        aliases = List.copyOf(aliases);
    }

    /**
     * A party organisation without host, in this community.
     *
     * @param name its name
     * @param level its level
     * @return the form
     */
    public static PartyOrganisationForm of(String name, PartyOrganisationLevel level) {
        return new PartyOrganisationForm(name, level, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * The same, of an organisation.
     *
     * @param organisation the host
     * @return the form
     */
    public PartyOrganisationForm host(Id<Organisation> organisation) {
        return new PartyOrganisationForm(name, level, Optional.of(organisation), seat, aliases);
    }

    /**
     * The same, in another community.
     *
     * @param community where it sits
     * @return the form
     */
    public PartyOrganisationForm seat(DivisionCode community) {
        return new PartyOrganisationForm(name, level, host, Optional.of(community), aliases);
    }

    /**
     * The same with other names.
     *
     * @param names as written
     * @return the form
     */
    public PartyOrganisationForm aliases(String... names) {
        return new PartyOrganisationForm(name, level, host, seat, List.of(names));
    }

    @Override
    public List<Finding> mistakes() {
        return Names.parse(name, aliases).findings();
    }
}
