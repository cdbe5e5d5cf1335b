package org.linli.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.community.ClosingRules;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
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
                        PartyOrganisation.KIND.name(), id, AllianceYear.nameOf(view, id), Alliances.WITHDRAW)));
        view.list(view.all(Appointment.KIND).where(Appointment.ALLIANCE, alliance.id())).stream()
                .filter(post -> post.status().isOpen())
                .forEach(post -> ties.add(OpenTie.of(
                        Appointment.KIND.name(),
                        post.id(),
                        PersonFiles.maskedName(view, post.form().person()),
                        Appointments.END)));
        AllianceYear.themeDays(view, alliance, ThemeDayStatus.PLANNED)
                .forEach(planned ->
                        ties.add(OpenTie.of(ThemeDay.KIND.name(), planned.id(), planned.theme(), ThemeDays.CANCEL)));
        return ties;
    }

    @Override
    public List<Finding> recordedAfter(Reading view, Alliance alliance, LocalDate day) {
        Stream<Map.Entry<String, LocalDate>> left = alliance.members().stream()
                .flatMap(member -> member.lastDay().stream()
                        .map(last -> Map.entry(AllianceYear.nameOf(view, member.partyOrganisation()), last)));
        Stream<Map.Entry<String, LocalDate>> held = AllianceYear.themeDays(view, alliance, ThemeDayStatus.HELD).stream()
                .map(themeDay -> Map.entry(themeDay.theme(), themeDay.day()));
        return new Inspection()
                .ask(ClosingRules.RECORDED_AFTER, ClosingRules.LastRecord.of(day, PartyOrganisation.KIND.name(), left))
                .ask(ClosingRules.RECORDED_AFTER, ClosingRules.LastRecord.of(day, ThemeDay.KIND.name(), held))
                .findings();
    }
}
