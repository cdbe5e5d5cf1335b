package org.linli.alliance;

import java.time.LocalDate;
import org.linli.community.CommunityRules;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.work.UnitOfWork;

/** Takes over alliances and agreements that began before the community kept them here (历史联盟与协议接续). */
public final class PastAlliances {
    private PastAlliances() {}

    /**
     * Establishes an alliance, for the use case that knows where it comes from.
     *
     * @param work the transaction
     * @param name as written
     * @param lead the party organisation that leads it
     * @param day the day on which it was established
     * @return as {@link Alliances#establish}; refused with {@code past-day} too
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Alliance> enter(UnitOfWork work, String name, Id<PartyOrganisation> lead, LocalDate day) {
        work.needs().open(PartyOrganisation.KIND, lead).orRefuse();
        Decision<Alliance> established = Alliance.establish(work.community(), work.newId(), name, lead, day);
        return new Inspection()
                .ask(CommunityRules.PAST_DAY, new CommunityRules.Past(day, work.today()))
                .found(established.findings())
                .decide(() -> work.save(Alliance.KIND, established));
    }

    /**
     * Takes over an agreement of the past within a command of another feature.
     *
     * @param work the transaction
     * @param alliance the alliance
     * @param partyOrganisation who signed
     * @param past the agreement
     * @return the alliance, decided as {@code Alliance.takeOver}
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Alliance> takeOver(
            UnitOfWork work, Id<Alliance> alliance, Id<PartyOrganisation> partyOrganisation, PastAgreement past) {
        Joining joining = Joining.signing(work, alliance, partyOrganisation, past.form());
        Leaving leaving = Leaving.of(work, alliance, partyOrganisation);
        return work.change(
                Alliance.KIND,
                alliance,
                before -> before.takeOver(
                        joining, past, leaving, work.terms(AllianceTerms.TERMS, past.signedOn()), work.today()));
    }
}
