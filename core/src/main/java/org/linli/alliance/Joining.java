package org.linli.alliance;

import java.util.List;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.PoliticalStatus;

/**
 * What is known of a party organisation that signs an agreement.
 *
 * @param id which
 * @param name its name, for findings
 * @param agreement the agreement
 * @param contactStatus political status of the contact
 * @param sameHost names of the lead and the active members, where they belong to the same organisation
 */
public record Joining(
        Id<PartyOrganisation> id,
        String name,
        AgreementForm agreement,
        PoliticalStatus contactStatus,
        List<String> sameHost) {
    /** Copies the list. */
    public Joining {
        sameHost = List.copyOf(sameHost);
    }

    Period term(AllianceTerms terms) {
        return Period.between(agreement.signedOn(), agreement.end(terms.agreementYears()));
    }
}
