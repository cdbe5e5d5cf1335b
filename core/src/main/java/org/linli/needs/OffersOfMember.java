package org.linli.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The resources that a member offers, and the needs that it serves (成员资源与在办认领). */
final class OffersOfMember implements Reliance<PartyOrganisation> {
    @Override
    public Kind<PartyOrganisation> on() {
        return PartyOrganisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, PartyOrganisation member, LocalDate today) {
        Stream<OpenTie> offers = view.list(view.all(Resource.KIND).where(Resource.MEMBER, member.id())).stream()
                .filter(resource -> resource.status() != ResourceStatus.RETIRED)
                .map(resource -> OpenTie.of(
                        Resource.KIND.name(), resource.id(), resource.form().title(), MemberResources.RETIRE));
        Stream<OpenTie> served = view.list(view.all(Need.KIND).where(Need.SERVED_BY, member.id())).stream()
                .map(need -> OpenTie.of(Need.KIND.name(), need.id(), need.form().category(), NeedClaims.RELEASE));
        return Stream.concat(offers, served).toList();
    }
}
