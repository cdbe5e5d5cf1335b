package org.linli.petition.whistle;

import java.time.LocalDate;
import java.util.List;
import org.linli.community.Organisation;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The calls for which a unit is awaited (待报到吹哨). */
final class WhistlesAtUnit implements Reliance<Organisation> {
    @Override
    public Kind<Organisation> on() {
        return Organisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Organisation unit, LocalDate today) {
        return view.list(view.all(Whistle.KIND).where(Whistle.OPEN_AT, unit.id())).stream()
                .map(whistle -> OpenTie.of(
                        Whistle.KIND.name(),
                        whistle.id(),
                        whistle.form().blownOn().toString(),
                        Whistles.END))
                .toList();
    }
}
