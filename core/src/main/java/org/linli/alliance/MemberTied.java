package org.linli.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.community.ClosingRules;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.OpenTie;
import org.linli.person.PersonFiles;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The alliances of a party organisation, and its posts and theme days there (党组织参与的联盟). */
final class MemberTied implements Reliance<PartyOrganisation> {
    @Override
    public Kind<PartyOrganisation> on() {
        return PartyOrganisation.KIND;
    }

    @Override
    public List<OpenTie> ties(Reading view, PartyOrganisation party, LocalDate today) {
        List<OpenTie> ties = new ArrayList<>();
        for (Alliance alliance : view.list(view.all(Alliance.KIND))) {
            if (alliance.lead().equals(party.id()) && alliance.isThere()) {
                ties.add(OpenTie.of(Alliance.KIND.name(), alliance.id(), alliance.name(), AllianceLeads.SUCCEED));
            }
            alliance.member(party.id())
                    .filter(member -> member.status().isMember())
                    .ifPresent(member -> ties.add(
                            OpenTie.of(Alliance.KIND.name(), alliance.id(), alliance.name(), Alliances.WITHDRAW)));
            ties.addAll(planned(view, alliance, party.id()));
            ties.addAll(posts(view, alliance, party.id(), today));
        }
        return ties;
    }

    @Override
    public List<Finding> recordedAfter(Reading view, PartyOrganisation party, LocalDate day) {
        List<Alliance> alliances = view.list(view.all(Alliance.KIND));
        Stream<Map.Entry<String, LocalDate>> left = alliances.stream()
                .flatMap(alliance -> lastDays(alliance, party.id()).map(last -> Map.entry(alliance.name(), last)));
        Stream<Map.Entry<String, LocalDate>> held = alliances.stream()
                .filter(alliance -> hasKnown(alliance, party.id()))
                .flatMap(alliance -> AllianceYear.themeDays(view, alliance, ThemeDayStatus.HELD).stream())
                .filter(themeDay -> themeDay.hosts().contains(party.id()) || themeDay.wasAttendedBy(party.id()))
                .map(themeDay -> Map.entry(themeDay.theme(), themeDay.day()));
        return new Inspection()
                .ask(ClosingRules.RECORDED_AFTER, ClosingRules.LastRecord.of(day, Alliance.KIND.name(), left))
                .ask(ClosingRules.RECORDED_AFTER, ClosingRules.LastRecord.of(day, ThemeDay.KIND.name(), held))
                .findings();
    }

    private static boolean hasKnown(Alliance alliance, Id<PartyOrganisation> party) {
        return alliance.lead().equals(party)
                || alliance.member(party).isPresent()
                || lastDays(alliance, party).findAny().isPresent();
    }

    /** The last days on which a party organisation belonged to an alliance or led it, where that is over. */
    private static Stream<LocalDate> lastDays(Alliance alliance, Id<PartyOrganisation> party) {
        return Stream.concat(
                alliance.member(party).flatMap(Member::lastDay).stream(),
                alliance.formerLeads().stream()
                        .filter(former -> former.lead().equals(party))
                        .map(FormerLead::lastDay));
    }

    @Override
    public List<Finding> rejudged(Reading view, PartyOrganisation now, LocalDate today) {
        Inspection inspection = new Inspection();
        boolean moved = view.find(PartyOrganisation.KIND, now.id())
                .filter(before -> !before.host().equals(now.host()))
                .isPresent();
        if (moved && now.host().isPresent()) {
            view.list(view.all(Alliance.KIND))
                    .forEach(alliance -> alliance.activeMembers().stream()
                            .flatMap(member -> besides(view, alliance, member, now).stream())
                            .forEach(joined -> inspection.ask(
                                    AllianceRules.SAME_HOST, new AllianceRules.Admission(alliance, joined))));
        }
        return inspection.findings();
    }

    /** The one that was corrected beside a member of its host, or beside the lead, which is of its host. */
    private static Optional<Joining> besides(Reading view, Alliance alliance, Member member, PartyOrganisation now) {
        boolean isLead = alliance.lead().equals(now.id());
        boolean isMember = alliance.member(now.id()).filter(Member::isActive).isPresent();
        Id<PartyOrganisation> other =
                member.partyOrganisation().equals(now.id()) ? alliance.lead() : member.partyOrganisation();
        return view.find(PartyOrganisation.KIND, other)
                .filter(found -> (isLead || isMember) && !other.equals(now.id()))
                .filter(found -> found.host().equals(now.host()))
                .map(found -> new Joining(
                        now.id(),
                        now.names().name(),
                        AgreementForm.of(member.agreement().from(), member.contact()),
                        PoliticalStatus.NONE,
                        List.of(found.names().name())));
    }

    private static List<OpenTie> planned(Reading view, Alliance alliance, Id<PartyOrganisation> host) {
        return AllianceYear.themeDays(view, alliance, ThemeDayStatus.PLANNED).stream()
                .filter(planned -> planned.hosts().contains(host))
                .map(planned -> OpenTie.of(ThemeDay.KIND.name(), planned.id(), planned.theme(), ThemeDays.CANCEL))
                .toList();
    }

    private static List<OpenTie> posts(Reading view, Alliance alliance, Id<PartyOrganisation> member, LocalDate today) {
        return view
                .list(view.all(Appointment.KIND)
                        .where(Appointment.ALLIANCE, alliance.id())
                        .where(Appointment.MEMBER, member))
                .stream()
                .filter(post -> post.isOpenOn(today))
                .map(post -> OpenTie.of(
                        Appointment.KIND.name(),
                        post.id(),
                        PersonFiles.maskedName(view, post.form().person()),
                        Appointments.END))
                .toList();
    }
}
