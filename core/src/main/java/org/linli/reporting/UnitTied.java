package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The report of a unit's party organisation (单位报到). */
final class UnitTied implements Reliance<PartyOrganisation> {
    @Override
    public Kind<PartyOrganisation> on() {
        return PartyOrganisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, PartyOrganisation unit, LocalDate today) {
        return view.holder(UnitReport.KIND, UnitReport.ACTIVE_PARTY, unit.id()).stream()
                .map(report -> OpenTie.of(
                        UnitReport.KIND.name(), report.id(), unit.names().name(), UnitReports.EXIT))
                .toList();
    }
}
