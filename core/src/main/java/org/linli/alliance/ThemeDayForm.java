package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;

/**
 * A theme day as it is planned (主题党日).
 *
 * @param theme what it is about
 * @param day when
 * @param hosts which members hold it, with the community or without
 */
public record ThemeDayForm(String theme, LocalDate day, Set<Id<PartyOrganisation>> hosts) implements Form {
    /** Copies the set. */
    public ThemeDayForm {
        hosts = Set.copyOf(hosts);
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.require("theme", theme, ThemeDay.MAX_THEME).findings();
    }
}
