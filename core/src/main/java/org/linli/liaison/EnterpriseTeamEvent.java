package org.linli.liaison;

import java.time.LocalDate;
import java.util.List;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to the team of an enterprise (三员队伍事件). */
public sealed interface EnterpriseTeamEvent extends Event {
    /** {@return the team} */
    Id<EnterpriseTeam> team();

    /**
     * It was set up (建立包联).
     *
     * @param team its id
     * @param form for which enterprise
     */
    record TeamSetUp(Id<EnterpriseTeam> team, EnterpriseTeamForm form) implements EnterpriseTeamEvent {}

    /**
     * The enterprise has moved, or another person speaks for it (变更).
     *
     * @param team its id
     * @param form as it is now
     */
    record TeamAmended(Id<EnterpriseTeam> team, EnterpriseTeamForm form) implements EnterpriseTeamEvent {}

    /**
     * What was written wrongly of it was corrected (更正).
     *
     * @param team its id
     * @param was what was written
     * @param now what is right
     * @param reason why
     */
    record TeamCorrected(Id<EnterpriseTeam> team, EnterpriseTeamForm was, EnterpriseTeamForm now, String reason)
            implements EnterpriseTeamEvent {}

    /**
     * A person was appointed, and the one before has the role no longer (任命).
     *
     * @param team its id
     * @param form who, as what, and since when
     */
    record OfficerAppointed(Id<EnterpriseTeam> team, OfficerForm form) implements EnterpriseTeamEvent {}

    /**
     * An officer answers for the enterprise no longer (卸任).
     *
     * @param team its id
     * @param term the term, which is over
     */
    record OfficerReleased(Id<EnterpriseTeam> team, OfficerTerm term) implements EnterpriseTeamEvent {}

    /**
     * What was written wrongly of an officer was corrected (更正任命). The reason is kept in the team.
     *
     * @param team its id
     * @param was what was written
     * @param now what is right
     */
    record OfficerCorrected(Id<EnterpriseTeam> team, OfficerTerm was, OfficerTerm now) implements EnterpriseTeamEvent {}

    /**
     * A person stands in for an officer (代班).
     *
     * @param team its id
     * @param substitution who, for whom, and when
     */
    record OfficerSubstituted(Id<EnterpriseTeam> team, Substitution substitution) implements EnterpriseTeamEvent {}

    /**
     * It was dissolved (解除包联).
     *
     * @param team its id
     * @param day the first day on which it is not there
     * @param reason why
     */
    record TeamClosed(Id<EnterpriseTeam> team, LocalDate day, String reason) implements EnterpriseTeamEvent {}

    /**
     * It was not dissolved: that was a mistake (恢复包联).
     *
     * @param team its id
     * @param closedOn the day of the closing
     * @param officers those whose terms go on
     * @param reason why
     */
    record TeamReopened(Id<EnterpriseTeam> team, LocalDate closedOn, List<OfficerRole> officers, String reason)
            implements EnterpriseTeamEvent {
        /** Copies the list. */
        public TeamReopened {
            officers = List.copyOf(officers);
        }
    }
}
