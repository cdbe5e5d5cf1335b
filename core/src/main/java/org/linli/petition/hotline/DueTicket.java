package org.linli.petition.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.linli.calendar.Light;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Id;
import org.linli.petition.MatterField;

/**
 * A clock of a ticket that asks for something (工单到期提醒).
 *
 * @param ticket the ticket
 * @param field what it is about
 * @param duty what the clock waits for
 * @param light how urgent it is
 * @param lastDay the day that ends with its time
 * @param provisional whether a notice of holidays that is still to come may move that day
 */
public record DueTicket(
        Id<HotlineTicket> ticket,
        MatterField field,
        TrackedDuty duty,
        Light light,
        LocalDate lastDay,
        boolean provisional) {
    static Stream<DueTicket> of(HotlineTicket ticket, Instant asOf) {
        return ticket.clocks().open().stream()
                .filter(clock -> clock.asks(asOf))
                .map(clock -> new DueTicket(
                        ticket.id(),
                        ticket.form().field(),
                        clock.duty(),
                        clock.deadline().light(asOf),
                        clock.deadline().lastDay(),
                        clock.deadline().provisional()));
    }
}
