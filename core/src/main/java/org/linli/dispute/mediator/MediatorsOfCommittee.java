package org.linli.dispute.mediator;

import java.time.LocalDate;
import java.util.List;
import org.linli.kernel.Finding;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The mediators for whom a committee answers (调委会所属调解员): by its corrected term it may not have been there yet, or any more. */
final class MediatorsOfCommittee implements Reliance<MediationCommittee> {
    @Override
    public Kind<MediationCommittee> on() {
        return MediationCommittee.KIND;
    }

    @Override
    public List<Finding> rejudged(Reading view, MediationCommittee now, LocalDate today) {
        boolean isSameTerm = view.find(MediationCommittee.KIND, now.id())
                .filter(before -> before.form().term().equals(now.form().term()))
                .isPresent();
        return isSameTerm
                ? List.of()
                : view.list(view.all(Mediator.KIND).where(Mediator.COMMITTEE, now.id())).stream()
                        .flatMap(mediator -> MediatorRules.COMMITTEE
                                .check(new MediatorRules.Answering(now.form().term(), mediator.committeeSince()))
                                .stream())
                        .toList();
    }
}
