package org.linli.community;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.CreditCode;
import org.linli.code.DivisionCode;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to organisations (单位事件). */
public sealed interface OrganisationEvent extends Event {
    /**
     * An organisation was registered (单位登记).
     *
     * @param community the community
     * @param organisation its id
     * @param name its name
     * @param kind what it is
     * @param creditCode its credit code, where it has one
     */
    record OrganisationRegistered(
            DivisionCode community,
            Id<Organisation> organisation,
            String name,
            OrganisationKind kind,
            Optional<CreditCode> creditCode)
            implements OrganisationEvent {}

    /**
     * An organisation has changed (单位变更).
     *
     * @param community the community
     * @param organisation its id
     * @param name its name now
     * @param kind what it is now
     * @param creditCode its credit code now, where it has one
     */
    record OrganisationAmended(
            DivisionCode community,
            Id<Organisation> organisation,
            String name,
            OrganisationKind kind,
            Optional<CreditCode> creditCode)
            implements OrganisationEvent {}

    /**
     * Another name became known (别名登记).
     *
     * @param community the community
     * @param organisation its id
     * @param alias the name
     */
    record OrganisationAliasAdded(DivisionCode community, Id<Organisation> organisation, String alias)
            implements OrganisationEvent {}

    /**
     * What was written wrongly was corrected (单位登记更正).
     *
     * @param community the community
     * @param organisation its id
     * @param was what was registered
     * @param now what is registered instead
     * @param reason why
     */
    record OrganisationCorrected(
            DivisionCode community,
            Id<Organisation> organisation,
            OrganisationForm was,
            OrganisationForm now,
            String reason)
            implements OrganisationEvent {}

    /**
     * An organisation has moved away, or was dissolved (单位迁出、注销).
     *
     * @param community the community
     * @param organisation its id
     * @param day the first day on which it is not here
     * @param reason why
     */
    record OrganisationClosed(DivisionCode community, Id<Organisation> organisation, LocalDate day, String reason)
            implements OrganisationEvent {}

    /**
     * A closing was a mistake, and was undone (撤销迁出登记).
     *
     * @param community the community
     * @param organisation its id
     * @param day the day of the closing that was undone
     * @param reason why
     */
    record OrganisationReopened(DivisionCode community, Id<Organisation> organisation, LocalDate day, String reason)
            implements OrganisationEvent {}
}
