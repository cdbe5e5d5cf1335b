package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Query;
import org.linli.storage.Selection;
import org.linli.work.Office;
import org.linli.work.Sheet;

/**
 * The end of alliances (联盟解散): what hangs on one is named, it is dissolved, and that is taken back if it was a mistake. Immutable,
 * for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found} when what it names is not registered.
 */
public final class AllianceClosings {
    private static final Commands<Alliance> CLOSINGS = Commands.of("allianceClosings", Alliance.class, Role.OFFICE);
    private static final Command<Alliance> CLOSE =
            CLOSINGS.fact("close", Close.class).by(Role.COMMUNITY_SECRETARY);
    private static final Command<Alliance> REOPEN =
            CLOSINGS.fact("reopen", Reopen.class).by(Role.COMMUNITY_SECRETARY);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(CLOSE, REOPEN);

    private static final Question CLOSED = CLOSINGS.question("closed").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question TIES = CLOSINGS.question("ties").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(CLOSED, TIES);

    static final Sheet<Alliance> SHEET = Alliances.SHEET.part("closed");

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public AllianceClosings(Office office) {
        this.office = office;
    }

    /**
     * Dissolves an alliance (解散): it leaves the list, takes no new members, posts or theme days, and stays in history. Its name is
     * free for another.
     *
     * @param alliance its id
     * @param day the first day on which it is not there
     * @param reason why
     * @return the alliance, with the warning {@code closing-recorded-after}; refused with {@code alliance-closed}, {@code
     *     closing-not-in-future}, with {@code closing-tied} for each of its {@link #ties} and {@code closing-ties-more} when there
     *     are very many, and with what is wrong in the reason
     */
    public Decision<Alliance> close(Id<Alliance> alliance, LocalDate day, String reason) {
        return office.command(CLOSE, new Close(alliance, day, reason), work -> {
            // Theme days that the lead holds alone are decided on the same guard; those of members end with the
            // membership.
            work.find(Alliance.KIND, alliance)
                    .map(Alliance::lead)
                    .flatMap(lead -> work.find(PartyOrganisation.KIND, lead))
                    .ifPresent(lead -> work.guard(PartyOrganisation.KIND, lead.id()));
            return work.change(
                    Alliance.KIND,
                    alliance,
                    before -> work.closed(
                            Alliance.KIND,
                            before,
                            day,
                            work.today(),
                            ties -> new AllianceCorrection(before).close(day, reason, ties, work.today())));
        });
    }

    /**
     * Takes back that an alliance was dissolved by mistake (撤销解散).
     *
     * @param alliance its id
     * @param reason why
     * @return the alliance; refused with {@code closing-to-reopen}, {@code party-organisation-closed} of the lead, {@code
     *     alliance-name-taken} and what is wrong in the reason
     */
    public Decision<Alliance> reopen(Id<Alliance> alliance, String reason) {
        return office.command(REOPEN, new Reopen(alliance, reason), work -> {
            work.needs()
                    .open(
                            PartyOrganisation.KIND,
                            work.require(Alliance.KIND, alliance).lead())
                    .orRefuse();
            return work.change(
                    Alliance.KIND, alliance, before -> new AllianceCorrection(before).reopen(reason, work.today()));
        });
    }

    /**
     * What still hangs on an alliance, and ends before it is dissolved: members, posts, planned theme days.
     *
     * @param alliance its id
     * @return the ties, each with the way out; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<Alliance> alliance) {
        return office.ties(TIES, Alliance.KIND, alliance);
    }

    /**
     * All alliances that were dissolved, by name.
     *
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token}
     */
    public Decision<Listing<Alliance>> closed(Paging paging) {
        return office.ask(CLOSED, () -> SHEET.page(office, all(office.community(), true), Selection.all(), paging));
    }

    static Query<Alliance> all(DivisionCode community, boolean closed) {
        return Query.in(community, Alliance.KIND).where(Alliance.CLOSED, closed);
    }

    private record Close(Id<Alliance> alliance, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<Alliance> alliance, String reason) implements Reasoned {}
}
