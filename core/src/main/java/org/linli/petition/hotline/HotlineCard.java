package org.linli.petition.hotline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.linli.clock.TrackedDuty;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;
import org.linli.petition.MatterField;
import org.linli.petition.StatutoryRoute;

/**
 * A ticket as its caller sees it (来电人告知单): how it stands, and by when; without what units have noted. A repeat shows how the
 * ticket stands into which it was merged, if the same caller has that one.
 *
 * @param ticket its id, which is the caller's receipt
 * @param field what it is about
 * @param registeredOn when it was registered
 * @param status how it stands, or the ticket of the same caller into which it was merged
 * @param merged whether it was merged into another one
 * @param outcome how it was closed, once it is
 * @param route the procedure of the law to which it belongs, if it belongs to one
 * @param due by which day it is to be closed, while it is open
 */
public record HotlineCard(
        Id<HotlineTicket> ticket,
        MatterField field,
        LocalDate registeredOn,
        HotlineStatus status,
        boolean merged,
        Optional<HotlineOutcome> outcome,
        Optional<StatutoryRoute> route,
        Optional<LocalDate> due) {
    static HotlineCard of(HotlineTicket ticket, Optional<HotlineTicket> lead) {
        HotlineTicket shown = lead.filter(ticket::hasCallerOf).orElse(ticket);
        return new HotlineCard(
                ticket.id(),
                ticket.form().field(),
                HotlineMoment.dayOf(ticket.registeredAt()),
                shown.status(),
                lead.isPresent(),
                shown.outcome(),
                ticket.form().route(),
                shown.clocks()
                        .open(TrackedDuty.RESOLVE)
                        .map(clock -> clock.deadline().lastDay()));
    }

    /**
     * What the caller is told of the end (办结告知). Only of what was settled does it say so.
     *
     * @param locale Chinese for any locale of that language, else English
     * @return the text; empty while it is open
     */
    public Optional<String> notice(Locale locale) {
        return outcome.map(how -> Texts.of(new Label("hotline-notice." + how.name()), locale));
    }
}
