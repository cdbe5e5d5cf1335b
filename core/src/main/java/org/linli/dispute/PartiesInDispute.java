package org.linli.dispute;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Organisation;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The disputes of an organisation that are not closed yet (未结纠纷), called by the day of their registration: a dispute is confidential. */
final class PartiesInDispute implements Reliance<Organisation> {
    @Override
    public Kind<Organisation> on() {
        return Organisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Organisation organisation, LocalDate today) {
        return view.list(view.all(Dispute.KIND).where(Dispute.OPEN_ORGANISATION, organisation.id())).stream()
                .map(dispute -> OpenTie.of(
                        Dispute.KIND.name(),
                        dispute.id(),
                        dispute.registeredOn().toString(),
                        Disputes.ARCHIVE))
                .toList();
    }
}
