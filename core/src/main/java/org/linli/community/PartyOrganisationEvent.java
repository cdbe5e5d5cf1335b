package org.linli.community;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to party organisations (党组织事件). */
public sealed interface PartyOrganisationEvent extends Event {
    /**
     * A party organisation was registered (党组织登记).
     *
     * @param community the community
     * @param partyOrganisation its id
     * @param name its name
     * @param level its level
     * @param host whose it is, where it has a host
     */
    record PartyOrganisationRegistered(
            DivisionCode community,
            Id<PartyOrganisation> partyOrganisation,
            String name,
            PartyOrganisationLevel level,
            Optional<Id<Organisation>> host)
            implements PartyOrganisationEvent {}

    /**
     * Another name became known (别名登记).
     *
     * @param community the community
     * @param partyOrganisation its id
     * @param alias the name
     */
    record PartyOrganisationAliasAdded(DivisionCode community, Id<PartyOrganisation> partyOrganisation, String alias)
            implements PartyOrganisationEvent {}

    /**
     * A party organisation has changed (党组织变更).
     *
     * @param community the community
     * @param partyOrganisation its id
     * @param name its name now
     * @param level its level now
     * @param host whose it is now, where it has a host
     */
    record PartyOrganisationAmended(
            DivisionCode community,
            Id<PartyOrganisation> partyOrganisation,
            String name,
            PartyOrganisationLevel level,
            Optional<Id<Organisation>> host)
            implements PartyOrganisationEvent {}

    /**
     * What was written wrongly was corrected (党组织登记更正).
     *
     * @param community the community
     * @param partyOrganisation its id
     * @param was what was registered
     * @param now what is registered instead
     * @param reason why
     */
    record PartyOrganisationCorrected(
            DivisionCode community,
            Id<PartyOrganisation> partyOrganisation,
            PartyOrganisationForm was,
            PartyOrganisationForm now,
            String reason)
            implements PartyOrganisationEvent {}

    /**
     * A party organisation was dissolved (党组织撤销、合并).
     *
     * @param community the community
     * @param partyOrganisation its id
     * @param day the first day on which it does not exist
     * @param reason why
     * @param into the one that goes on in its place, where there is one
     */
    record PartyOrganisationClosed(
            DivisionCode community,
            Id<PartyOrganisation> partyOrganisation,
            LocalDate day,
            String reason,
            Optional<Id<PartyOrganisation>> into)
            implements PartyOrganisationEvent {}

    /**
     * A closing was a mistake, and was undone (撤销党组织撤销登记).
     *
     * @param community the community
     * @param partyOrganisation its id
     * @param day the day of the closing that was undone
     * @param reason why
     */
    record PartyOrganisationReopened(
            DivisionCode community, Id<PartyOrganisation> partyOrganisation, LocalDate day, String reason)
            implements PartyOrganisationEvent {}
}
