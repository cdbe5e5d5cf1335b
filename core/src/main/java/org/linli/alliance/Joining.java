package org.linli.alliance;

import java.util.List;
import java.util.stream.Stream;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.person.PoliticalStatus;
import org.linli.work.UnitOfWork;

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

    /** What is known of one that signs, with a contact who is registered and not on hold. */
    static Joining signing(UnitOfWork work, Id<Alliance> alliance, Id<PartyOrganisation> id, AgreementForm agreement) {
        work.needs()
                .a(Alliance.KIND, alliance)
                .open(PartyOrganisation.KIND, id)
                .a(Person.KIND, agreement.contact())
                .unless(PersonFiles.hold(work, agreement.contact()))
                .orRefuse();
        return of(work, alliance, id, agreement, PersonFiles.politicalStatus(work, agreement.contact()));
    }

    /** The same of one whose agreement was written wrongly; a contact who stays may be erased or on hold by now. */
    static Joining correcting(
            UnitOfWork work, Id<Alliance> alliance, Id<PartyOrganisation> id, AgreementForm agreement) {
        boolean contactStays = work.find(Alliance.KIND, alliance)
                .flatMap(found -> found.member(id))
                .filter(member -> member.contact().equals(agreement.contact()))
                .isPresent();
        if (contactStays) {
            work.needs().a(PartyOrganisation.KIND, id).orRefuse();
            return of(work, alliance, id, agreement, PoliticalStatus.NONE);
        }
        return signing(work, alliance, id, agreement);
    }

    private static Joining of(
            UnitOfWork work,
            Id<Alliance> alliance,
            Id<PartyOrganisation> id,
            AgreementForm agreement,
            PoliticalStatus contactStatus) {
        PartyOrganisation joining = work.require(PartyOrganisation.KIND, id);
        Alliance found = work.require(Alliance.KIND, alliance);
        List<String> sameHost = Stream.concat(
                        Stream.of(found.lead()), found.activeMembers().stream().map(Member::partyOrganisation))
                .filter(other -> !other.equals(id))
                .flatMap(other -> work.find(PartyOrganisation.KIND, other).stream())
                .filter(other -> other.host().isPresent() && other.host().equals(joining.host()))
                .map(other -> other.names().name())
                .toList();
        return new Joining(id, joining.names().name(), agreement, contactStatus, sameHost);
    }
}
