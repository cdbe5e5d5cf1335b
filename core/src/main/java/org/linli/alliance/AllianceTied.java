package org.linli.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.OpenTie;
import org.linli.person.PersonFiles;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The members of an alliance, its posts, and its theme days to come (联盟内的成员、任职和主题党日). */
final class AllianceTied implements Reliance<Alliance> {
    @Override
    public Kind<Alliance> on() {
        return Alliance.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, Alliance alliance, LocalDate today) {
        List<OpenTie> ties = new ArrayList<>();
        alliance.members().stream()
                .filter(member -> member.status().isMember())
                .map(Member::partyOrganisation)
                .forEach(id -> ties.add(OpenTie.of(
                        PartyOrganisation.KIND.name(),
                        id,
                        view.find(PartyOrganisation.KIND, id)
                                .map(found -> found.names().name())
                                .orElse(id.value()),
                        Alliances.WITHDRAW)));
        view.list(view.all(Appointment.KIND).where(Appointment.ALLIANCE, alliance.id())).stream()
                .filter(post -> post.status().isOpen())
                .forEach(post -> ties.add(OpenTie.of(
                        Appointment.KIND.name(),
                        post.id(),
                        PersonFiles.maskedName(view, post.form().person()),
                        Appointments.END)));
        view.list(view.all(ThemeDay.KIND)
                        .where(ThemeDay.ALLIANCE, alliance.id())
                        .where(ThemeDay.STATUS, ThemeDayStatus.PLANNED))
                .forEach(planned ->
                        ties.add(OpenTie.of(ThemeDay.KIND.name(), planned.id(), planned.theme(), ThemeDays.CANCEL)));
        return ties;
    }
}
