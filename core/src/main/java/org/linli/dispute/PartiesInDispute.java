package org.linli.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.dispute.party.Party;
import org.linli.dispute.party.PartyForm;
import org.linli.dispute.party.PartyKind;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Kind;
import org.linli.work.Needs;
import org.linli.work.Reading;
import org.linli.work.Reliance;
import org.linli.work.UnitOfWork;

/** The disputes of an organisation that are not closed yet (未结纠纷), called by the day of their registration: a dispute is confidential. */
final class PartiesInDispute implements Reliance<Organisation> {
    /** An organisation with an open dispute is not closed, so it must not be closed while the dispute is registered. */
    private static void guard(UnitOfWork work, DisputeForm form) {
        form.parties().stream()
                .flatMap(party -> party.organisation().stream())
                .forEach(organisation -> work.guard(Organisation.KIND, organisation));
    }

    /** The parties that a form names; those that are registered already stay, as far as they were erased since. */
    static Needs needs(UnitOfWork work, DisputeForm form, List<PartyForm> registered) {
        Needs needs = work.needs();
        for (PartyForm party : form.parties()) {
            if (!registered.contains(party)) {
                needs.maybe(Person.KIND, party.person())
                        .maybeThere(Organisation.KIND, party.organisation(), form.occurredOn())
                        .unless(party.person().flatMap(person -> PersonFiles.hold(work, person)));
            }
        }
        return needs;
    }

    /** The same parties, guarded, with what each of them is. */
    static List<Party> of(UnitOfWork work, DisputeForm form) {
        guard(work, form);
        return form.parties().stream()
                .map(party -> Party.of(party, kind(work, party)))
                .toList();
    }

    private static PartyKind kind(UnitOfWork work, PartyForm party) {
        return party.organisation()
                .map(organisation -> PartyKind.of(
                        work.require(Organisation.KIND, organisation).kind()))
                .orElse(PartyKind.RESIDENT);
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

    @Override
    public List<Finding> rejudged(Reading view, Organisation now, LocalDate today) {
        PartyKind kind = PartyKind.of(now.kind());
        boolean isSame = view.find(Organisation.KIND, now.id())
                .filter(before -> PartyKind.of(before.kind()) == kind)
                .isPresent();
        return isSame
                ? List.of()
                : view.list(view.all(Dispute.KIND).where(Dispute.OPEN_ORGANISATION, now.id())).stream()
                        .flatMap(dispute -> dispute.parties().stream()
                                .filter(party -> party.form().organisation().equals(Optional.of(now.id())))
                                .flatMap(party -> MediationRules.PARTY_KIND
                                        .check(new MediationRules.PartyNow(dispute.name(), party.kind(), kind))
                                        .stream()))
                        .distinct()
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
