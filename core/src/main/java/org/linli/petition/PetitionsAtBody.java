package org.linli.petition;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Organisation;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The petitions that a body has still to decide on (在办信访事项). */
final class PetitionsAtBody implements Reliance<Organisation> {
    @Override
    public Kind<Organisation> on() {
        return Organisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Organisation body, LocalDate today) {
        return view.list(view.all(Petition.KIND).where(Petition.OPEN_AT, body.id())).stream()
                .map(petition -> OpenTie.of(
                        Petition.KIND.name(),
                        petition.id(),
                        petition.form().receivedOn().toString(),
                        PetitionOutlook.next(petition.status())))
                .toList();
    }
}
