package org.linli.alliance;

import java.time.LocalDate;
import java.util.Set;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;

/**
 * A theme day as it is planned (主题党日).
 *
 * @param theme what it is about
 * @param day when
 * @param hosts which members hold it, with the community or without
 */
public record ThemeDayForm(String theme, LocalDate day, Set<Id<PartyOrganisation>> hosts) {
    /** Copies the set. */
    public ThemeDayForm {
        hosts = Set.copyOf(hosts);
    }
}
