package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.Reasoned;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.work.Office;

/**
 * Who leads an alliance (牵头党组织): one party organisation after another. Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found} when what it names is not registered.
 */
public final class AllianceLeads {
    private static final Commands<Alliance> LEADS = Commands.of("allianceLeads", Alliance.class, Role.OFFICE);

    static final Command<Alliance> SUCCEED =
            LEADS.fact("succeed", Succeed.class).by(Role.COMMUNITY_SECRETARY);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(SUCCEED);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public AllianceLeads(Office office) {
        this.office = office;
    }

    /**
     * Another party organisation takes the lead from a day on, because the one before it was dissolved, say, or the committee has decided
     * so (变更牵头党组织). What the one before it held stays its own. A lead that was written wrongly is {@linkplain Alliances#correct
     * corrected}.
     *
     * @param alliance the alliance
     * @param lead who leads it; a member ends its membership before
     * @param day the first day on which it does, not to come
     * @param reason why, 1 to {@value Reasoned#MAX_REASON} characters
     * @return the alliance, as it is when it is led so already; refused with {@code alliance-closed}, {@code party-organisation-closed},
     *     {@code alliance-lead-is-member}, {@code alliance-lead-day} and what is wrong in the reason
     */
    public Decision<Alliance> succeed(Id<Alliance> alliance, Id<PartyOrganisation> lead, LocalDate day, String reason) {
        return office.command(SUCCEED, new Succeed(alliance, lead, day, reason), work -> {
            work.needs()
                    .a(Alliance.KIND, alliance)
                    .open(PartyOrganisation.KIND, lead)
                    .orRefuse();
            String name = work.require(PartyOrganisation.KIND, lead).names().name();
            return work.change(
                    Alliance.KIND,
                    alliance,
                    before -> new AllianceCorrection(before).succeed(lead, name, day, reason, work.today()));
        });
    }

    private record Succeed(Id<Alliance> alliance, Id<PartyOrganisation> lead, LocalDate day, String reason)
            implements Reasoned {}
}
