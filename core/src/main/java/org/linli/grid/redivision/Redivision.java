package org.linli.grid.redivision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.code.Reasoned;
import org.linli.grid.Division;
import org.linli.grid.Divisions;
import org.linli.grid.incident.OpenIncidents;
import org.linli.grid.post.OpenPosts;
import org.linli.grid.post.PostRelocation;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.work.Office;

/**
 * The change to a new division (网格调整): publishes it, and settles the posts and open incidents that lose their place to it.
 * Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class Redivision {
    private static final Commands<Division> REDIVISION =
            Commands.of("redivision", Division.class, Set.of(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER));
    private static final Command<Division> PUBLISH = REDIVISION.command("publish", Publish.class);

    private static final Command<Division> REVOKE = REDIVISION.command("revoke", Revoke.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(PUBLISH, REVOKE);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Redivision(Office office) {
        this.office = office;
    }

    /**
     * Publishes a division (公布): it is in force from its day on, and the one before it until then. Posts that lose their
     * place move or end on that day, incidents move at once, as the settlements say. A preview without settlements names
     * everything that needs one.
     *
     * @param division its id
     * @param from its first day
     * @param settlements what becomes of each post and open incident that loses its place; none for the first division
     * @return the division, with the warnings {@code building-head-once}, {@code grid-post-lives-or-works-there}, {@code
     *     grid-liaison-from-enterprise} and {@code grid-representative-from-enterprise} for posts that move, and {@code
     *     enterprise-head-ratio} when a manager's post ends; refused with {@code division-step}, {@code division-drawn-on-present},
     *     {@code division-effective-day}, with what no longer holds of the partition, such as {@code building-closed}, {@code
     *     grid-full-coverage}, {@code grid-no-overlap}, {@code grid-dedicated-once}, {@code grid-number-once}, {@code
     *     grid-name-once} and {@code grid-continued-once}, with {@code division-loss-settled}, {@code division-loss-settled-once},
     *     {@code division-settlement-needed} and {@code division-settlement-place}, each for everything that it is true of; and as
     *     posts and incidents are when they cannot move
     */
    public Decision<Division> publish(Id<Division> division, LocalDate from, List<Settlement> settlements) {
        return office.command(PUBLISH, new Publish(division, from, settlements), work -> {
            Division next = work.require(Division.KIND, division);
            Losses losses = Losses.on(
                    from,
                    next,
                    Divisions.inForce(work, work.today()),
                    OpenPosts.open(work),
                    OpenIncidents.open(work),
                    settlements);
            PostRelocation relocation = new PostRelocation(work, next, from);
            return Divisions.publish(work, division, from, losses.check(), () -> losses.settle(work, relocation));
        });
    }

    /**
     * Revokes a published division before its first day (撤销公布): the one before it goes on. Posts that it had ended or moved stand
     * as before; what their holders have got since, such as a longer term, stays, and so does the end of a holder who has left.
     * Incidents that it had moved return. Divisions that were drawn against it have to be redrawn.
     *
     * @param division its id; of several that follow one another, the last
     * @param reason why
     * @return the division, with the warning {@code building-head-once} for posts that stand again; refused with {@code
     *     division-step}, {@code division-revoked-in-time}, {@code grid-post-once} and what is wrong in the reason
     */
    public Decision<Division> revoke(Id<Division> division, String reason) {
        return office.command(REVOKE, new Revoke(division, reason), work -> {
            Division before = work.require(Division.KIND, division);
            Revocation revocation = Revocation.of(work, before);
            return Divisions.revoke(work, division, reason, revocation::undo);
        });
    }

    private record Revoke(Id<Division> division, String reason) implements Reasoned {}

    private record Publish(Id<Division> division, LocalDate from, List<Settlement> settlements) {}
}
