package org.linli.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;

/**
 * A party organisation that led an alliance before another took its place (原牵头党组织).
 *
 * @param lead which
 * @param until the first day on which it led no longer
 */
public record FormerLead(Id<PartyOrganisation> lead, LocalDate until) {
    /** {@return the last day on which it led} */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** Who led an alliance on a day; on a day to come, who leads it now. */
    static Id<PartyOrganisation> leadOn(Alliance alliance, LocalDate day) {
        return alliance.formerLeads().stream()
                .filter(former -> day.isBefore(former.until))
                .findFirst()
                .map(FormerLead::lead)
                .orElse(alliance.lead());
    }

    /** The alliance under another lead from a day on. */
    static Alliance succeeded(Alliance before, Id<PartyOrganisation> next, LocalDate day) {
        List<FormerLead> former = new ArrayList<>(before.formerLeads());
        former.add(new FormerLead(before.lead(), day));
        return new Alliance(
                before.community(),
                before.id(),
                before.name(),
                next,
                before.establishedOn(),
                before.members(),
                before.closing(),
                former);
    }
}
