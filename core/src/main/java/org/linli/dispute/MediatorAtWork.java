package org.linli.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.dispute.mediator.Mediator;
import org.linli.dispute.mediator.MediatorTerms;
import org.linli.dispute.mediator.Mediators;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** For the library's own use: what is known of a mediator beside a dispute (调解员在办情况). */
@SuppressWarnings("exports")
public final class MediatorAtWork {
    private MediatorAtWork() {}

    /**
     * For whom a mediator works.
     *
     * @param view what the transaction reads
     * @param mediator the mediator
     * @return the organisation; empty when there is none in the register
     */
    public static Optional<Id<Organisation>> employer(Reading view, Mediator mediator) {
        return view.find(Person.KIND, mediator.form().person()).flatMap(Person::employer);
    }

    /**
     * How many open disputes a mediator has.
     *
     * @param view what the transaction reads
     * @param mediator the mediator
     * @return how many
     */
    public static int openCases(Reading view, Mediator mediator) {
        return (int) view.count(view.all(Dispute.KIND).where(Dispute.AT_WORK, mediator.id()));
    }

    /** Why a mediator withdraws from a dispute. */
    static List<MediatorTie> ties(Reading view, Dispute dispute, Mediator mediator) {
        return MediatorTie.of(
                dispute.parties(), mediator.form().person(), mediator.form().relatives(), employer(view, mediator));
    }

    /** Whether all mediators of a dispute mediate still. */
    static MediationRules.Manned manned(Reading view, Dispute dispute) {
        int active = Mediators.active(view, dispute.panel().mediators()).size();
        return new MediationRules.Manned(
                dispute.name(), active < dispute.panel().mediators().size());
    }

    /** What is asked when a mediator is to have a dispute. */
    static MediationRules.Assigning beside(Reading view, Dispute dispute, Mediator mediator, MediatorTerms terms) {
        return new MediationRules.Assigning(
                Mediators.isAtWork(view, mediator),
                dispute.panel().mediators().contains(mediator.id()),
                dispute.panel().rejected().contains(mediator.id()),
                openCases(view, mediator),
                terms);
    }

    /** The open disputes of a mediator (在办纠纷): what is right of the mediator may show an interest in one. */
    static final class OpenCases implements Reliance<Mediator> {
        @Override
        public Kind<Mediator> on() {
            return Mediator.KIND;
        }

        @Override
        public List<Finding> rejudged(Reading view, Mediator now, LocalDate today) {
            return view.list(view.all(Dispute.KIND).where(Dispute.AT_WORK, now.id())).stream()
                    .flatMap(dispute -> MediationRules.INTEREST
                            .check(new MediationRules.Interested(
                                    dispute.name(), MediatorAtWork.ties(view, dispute, now)))
                            .stream())
                    .toList();
        }
    }
}
