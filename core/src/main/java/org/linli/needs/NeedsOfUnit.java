package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Organisation;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The needs of an organisation in which something is still to be done (单位未办结需求). */
final class NeedsOfUnit implements Reliance<Organisation> {
    @Override
    public Kind<Organisation> on() {
        return Organisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Organisation unit, LocalDate today) {
        return view.list(view.all(Need.KIND).where(Need.OPEN_OF, unit.id())).stream()
                .map(need -> OpenTie.of(
                        Need.KIND.name(),
                        need.id(),
                        need.form().category(),
                        need.status() == NeedStatus.DELIVERED ? CommunityNeeds.CONFIRM : CommunityNeeds.WITHDRAW))
                .toList();
    }
}
