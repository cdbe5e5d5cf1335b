package org.linli.community;

import java.time.LocalDate;
import java.util.List;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The party organisations of an organisation (单位党组织). */
final class HostedParties implements Reliance<Organisation> {
    @Override
    public Kind<Organisation> on() {
        return Organisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Organisation host, LocalDate today) {
        return view.list(view.all(PartyOrganisation.KIND).where(PartyOrganisation.HOST, host.id())).stream()
                .filter(PartyOrganisation::exists)
                .map(party -> OpenTie.of(
                        PartyOrganisation.KIND.name(), party.id(), party.names().name(), PartyOrganisations.CLOSE))
                .toList();
    }
}
