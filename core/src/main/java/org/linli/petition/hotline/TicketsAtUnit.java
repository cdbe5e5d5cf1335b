package org.linli.petition.hotline;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Organisation;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The tickets that a unit has and has not closed (在办工单). */
final class TicketsAtUnit implements Reliance<Organisation> {
    @Override
    public Kind<Organisation> on() {
        return Organisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Organisation unit, LocalDate today) {
        return view.list(view.all(HotlineTicket.KIND).where(HotlineTicket.OPEN_AT, unit.id())).stream()
                .map(ticket -> OpenTie.of(
                        HotlineTicket.KIND.name(),
                        ticket.id(),
                        HotlineMoment.dayOf(ticket.registeredAt()).toString(),
                        HotlineTickets.DISPATCH))
                .toList();
    }
}
