package org.linli.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.linli.community.Organisation;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The seat that an organisation has in the joint conference, and the resolutions that it is to carry out (成员单位与交办事项). */
final class SeatedUnits implements Reliance<Organisation> {
    @Override
    public Kind<Organisation> on() {
        return Organisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Organisation unit, LocalDate today) {
        Stream<OpenTie> seats =
                view.list(view.all(ConferenceSeat.KIND).where(ConferenceSeat.OPEN_UNIT, unit.id())).stream()
                        .map(seat -> OpenTie.of(
                                ConferenceSeat.KIND.name(),
                                seat.id(),
                                unit.names().name(),
                                ConferenceSeats.VACATE));
        Stream<OpenTie> items = Resolutions.ownedBy(view, unit.id()).stream()
                .map(resolution -> OpenTie.of(
                        Resolution.KIND.name(),
                        resolution.id(),
                        resolution.form().text(),
                        Resolutions.REASSIGN));
        return Stream.concat(seats, items).toList();
    }
}
