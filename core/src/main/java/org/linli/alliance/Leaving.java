package org.linli.alliance;

import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.work.UnitOfWork;

/**
 * What is known of a member that leaves.
 *
 * @param id which
 * @param name its name, for findings
 * @param openPosts how many cross-appointments with it are open on the day
 */
public record Leaving(Id<PartyOrganisation> id, String name, int openPosts) {
    static Leaving of(UnitOfWork work, Id<Alliance> alliance, Id<PartyOrganisation> id) {
        long open = work
                .list(work.all(Appointment.KIND)
                        .where(Appointment.ALLIANCE, alliance)
                        .where(Appointment.MEMBER, id))
                .stream()
                .filter(appointment -> appointment.isOpenOn(work.today()))
                .count();
        // Posts and theme days of the member are decided on the same guard, and not on the whole alliance.
        work.guard(PartyOrganisation.KIND, id);
        String name = work.require(PartyOrganisation.KIND, id).names().name();
        return new Leaving(id, name, Math.toIntExact(open));
    }
}
