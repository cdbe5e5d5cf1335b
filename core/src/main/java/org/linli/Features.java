package org.linli;

import java.util.List;
import org.linli.alliance.AllianceTerms;
import org.linli.charter.Terms;
import org.linli.charter.TermsSource;
import org.linli.community.CommunityTerms;
import org.linli.duty.DutyTerms;
import org.linli.grid.GridTerms;
import org.linli.grid.incident.TicketTerms;
import org.linli.reporting.ReportingTerms;

/** What the features of this library bring to the packages below them, found by {@link java.util.ServiceLoader} (功能清单). */
public final class Features implements TermsSource {
    /** Called by the service loader. */
    public Features() {
        // Features are constants; an instance has no state.
    }

    @Override
    public List<Terms<?>> terms() {
        return List.of(
                CommunityTerms.TERMS,
                AllianceTerms.TERMS,
                GridTerms.TERMS,
                ReportingTerms.TERMS,
                DutyTerms.TERMS,
                TicketTerms.TERMS);
    }
}
