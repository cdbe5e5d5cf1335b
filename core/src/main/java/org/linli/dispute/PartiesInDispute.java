package org.linli.dispute;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Organisation;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.person.Person;
import org.linli.storage.Kind;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.Reliance;
import org.linli.work.UnitOfWork;

/** The disputes of an organisation that are not closed yet (未结纠纷), called by the day of their registration: a dispute is confidential. */
final class PartiesInDispute implements Reliance<Organisation> {
    /** An organisation with an open dispute is not closed, so it must not be closed while the dispute is registered. */
    static void guard(UnitOfWork work, DisputeForm form) {
        form.parties().stream()
                .flatMap(party -> party.organisation().stream())
                .forEach(organisation -> work.guard(Organisation.KIND, organisation));
    }

    /** A case that waited or was closed opens only while the organisations that are its parties are here. */
    static void requireOpen(UnitOfWork work, Id<Dispute> dispute) {
        Needs needs = work.needs().a(Dispute.KIND, dispute);
        work.find(Dispute.KIND, dispute)
                .ifPresent(found ->
                        found.organisations().forEach(organisation -> needs.open(Organisation.KIND, organisation)));
        needs.orRefuse();
    }

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

    /** What is written about a dispute belongs to all its parties (当事人): one who is erased leaves it to the next. */
    static final class People implements Reliance<Person> {
        @Override
        public Kind<Person> on() {
            return Person.KIND;
        }

        @Override
        public Runnable erased(UnitOfWork work, Person person) {
            List<Dispute> disputes = work.list(work.all(Dispute.KIND).where(Dispute.PERSON, person.id()));
            return () -> disputes.forEach(dispute ->
                    work.save(Dispute.KIND, dispute.without(person.id())).orElseThrow());
        }
    }
}
