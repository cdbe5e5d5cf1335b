package org.linli.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.community.PartyOrganisation;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;
import org.linli.storage.Query;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** What an alliance has done: reckoned from its theme days and cross-appointments. */
final class AllianceYear {
    private final Reading view;
    private final Alliance alliance;
    private final List<Appointment> appointments;

    AllianceYear(Reading view, Alliance alliance) {
        this.view = view;
        this.alliance = alliance;
        this.appointments = view.list(view.all(Appointment.KIND).where(Appointment.ALLIANCE, alliance.id()));
    }

    List<Contribution> contributions(PeriodSoFar year) {
        List<ThemeDay> held = held(year.period());
        return alliance.members().stream()
                .filter(member -> member.belongedIn(
                        Period.between(year.period().from(), year.asOf().plusDays(1))))
                .map(member -> contribution(member, held, year))
                .sorted(Comparator.comparingInt(Contribution::attended)
                        .thenComparingLong(Contribution::visits)
                        .reversed()
                        .thenComparing(Contribution::name))
                .toList();
    }

    /** Its first theme day that is planned or was held. */
    static Optional<LocalDate> firstThemeDay(Reading view, Id<Alliance> alliance) {
        return view.list(view.all(ThemeDay.KIND).where(ThemeDay.ALLIANCE, alliance)).stream()
                .filter(themeDay -> themeDay.status() != ThemeDayStatus.CANCELLED)
                .map(ThemeDay::day)
                .min(Comparator.naturalOrder());
    }

    static Stream<Attention> attention(Reading view, Alliance alliance, LocalDate today) {
        return new AllianceYear(view, alliance).attention(view.terms(AllianceTerms.TERMS, today), today);
    }

    private Stream<Attention> attention(AllianceTerms terms, LocalDate today) {
        List<ThemeDay> held = held(Period.between(alliance.establishedOn(), today.plusDays(1)));
        Matter matter = Matter.of(Alliance.KIND, alliance.id());
        return Stream.of(
                        alliance.activeMembers().stream()
                                .flatMap(member -> matter.settledBy(Alliances.SUSPEND)
                                        .found(AllianceRules.DORMANT.check(activity(member, held, terms, today)))),
                        appointments.stream()
                                .flatMap(appointment -> Matter.of(Appointment.KIND, appointment.id())
                                        .due(appointment.term().flatMap(Period::until))
                                        .settledBy(Appointments.END)
                                        .found(AppointmentRules.TERM_OVER.check(new AppointmentRules.Tenure(
                                                appointment,
                                                nameOf(appointment.form().member()),
                                                today)))),
                        matter.settledBy(Appointments.RECOMMEND)
                                .found(AppointmentRules.BALANCE.check(balance(appointments, terms, today))),
                        alliance.members().stream().flatMap(member -> agreement(member, terms, today)),
                        themeDays(view, alliance, ThemeDayStatus.PLANNED).stream()
                                .flatMap(themeDay -> Matter.of(ThemeDay.KIND, themeDay.id())
                                        .due(Optional.of(themeDay.day()))
                                        .settledBy(ThemeDays.RECORD)
                                        .found(ThemeDayRules.RECORDED.check(
                                                new ThemeDayRules.Planned(themeDay, today)))))
                .flatMap(found -> found);
    }

    private Stream<Attention> agreement(Member member, AllianceTerms terms, LocalDate today) {
        AllianceRules.Agreed agreed =
                new AllianceRules.Agreed(nameOf(member.partyOrganisation()), member, today, terms);
        Matter matter =
                Matter.of(Alliance.KIND, alliance.id()).due(member.agreement().until());
        return Stream.concat(
                matter.settledBy(Alliances.EXPIRE).found(AllianceRules.AGREEMENT_OVER.check(agreed)),
                matter.settledBy(Alliances.RENEW).found(AllianceRules.AGREEMENT_ENDS.check(agreed)));
    }

    /** What relied on the membership of a party organisation, and no longer can: theme days, and posts. */
    List<Finding> relying(Id<PartyOrganisation> id, LocalDate today) {
        Member member = alliance.member(id).orElseThrow();
        List<LocalDate> outside = view.list(view.all(ThemeDay.KIND).where(ThemeDay.ALLIANCE, alliance.id())).stream()
                .filter(themeDay -> themeDay.status() != ThemeDayStatus.CANCELLED)
                .filter(themeDay -> themeDay.hosts().contains(id) || themeDay.wasAttendedBy(id))
                .map(ThemeDay::day)
                .filter(day -> !member.belongedOn(day))
                .sorted()
                .toList();
        Inspection inspection = new Inspection()
                .ask(AllianceCorrectionRules.THEME_DAYS, new AllianceCorrectionRules.Outside(nameOf(id), outside));
        if (!member.belongedOn(today)) {
            long open = appointments.stream()
                    .filter(appointment -> appointment.form().member().equals(id) && appointment.isOpenOn(today))
                    .count();
            inspection.ask(AllianceRules.EXPIRED_WITHOUT_POSTS, new Leaving(id, nameOf(id), Math.toIntExact(open)));
        }
        return inspection.findings();
    }

    /** The members that came to a theme day, and are dormant now that it is another day. */
    List<Finding> dormantAfter(ThemeDay corrected, AllianceTerms terms, LocalDate today) {
        Inspection inspection = new Inspection();
        List<ThemeDay> held = new ArrayList<>(held(Period.between(alliance.establishedOn(), today.plusDays(1))));
        held.removeIf(themeDay -> themeDay.id().equals(corrected.id()));
        held.add(corrected);
        alliance.activeMembers().stream()
                .filter(member -> corrected.wasAttendedBy(member.partyOrganisation()))
                .forEach(member -> inspection.ask(AllianceRules.DORMANT, activity(member, held, terms, today)));
        return inspection.findings();
    }

    static AppointmentRules.Balance balance(List<Appointment> all, AllianceTerms terms, LocalDate today) {
        List<Post> posts = all.stream()
                .filter(appointment -> appointment.isHeldOn(today))
                .map(appointment -> appointment.form().post())
                .toList();
        return new AppointmentRules.Balance(
                count(posts, PostDirection.IN),
                count(posts, PostDirection.OUT),
                (int) posts.stream().filter(Post::isConcurrentMember).count(),
                terms);
    }

    private static int count(List<Post> posts, PostDirection direction) {
        return (int)
                posts.stream().filter(post -> post.direction() == direction).count();
    }

    private List<ThemeDay> held(Period span) {
        return view.list(themeDays(view, alliance.id(), ThemeDayStatus.HELD)
                .between(ThemeDay.DAY, span.from(), span.until().orElseThrow()));
    }

    private Contribution contribution(Member member, List<ThemeDay> held, PeriodSoFar year) {
        Id<PartyOrganisation> id = member.partyOrganisation();
        List<ThemeDay> concerned = held.stream()
                .filter(themeDay -> member.belongedOn(themeDay.day()))
                .toList();
        return new Contribution(
                id,
                nameOf(id),
                member.belongedOn(year.asOf()),
                (int) concerned.stream()
                        .filter(themeDay -> themeDay.hosts().contains(id))
                        .count(),
                (int) concerned.stream()
                        .filter(themeDay -> themeDay.wasAttendedBy(id))
                        .count(),
                concerned.size(),
                concerned.stream()
                        .mapToLong(themeDay -> themeDay.attendance().getOrDefault(id, 0))
                        .sum(),
                posts(id, PostDirection.IN, year.period()),
                posts(id, PostDirection.OUT, year.period()));
    }

    private int posts(Id<PartyOrganisation> member, PostDirection direction, Period span) {
        return (int) appointments.stream()
                .filter(appointment -> appointment.form().member().equals(member))
                .filter(appointment -> appointment.form().post().direction() == direction)
                .filter(appointment -> appointment.term().filter(span::overlaps).isPresent())
                .count();
    }

    private AllianceRules.Activity activity(Member member, List<ThemeDay> held, AllianceTerms terms, LocalDate today) {
        LocalDate since = member.since().orElseThrow();
        Optional<LocalDate> came = held.stream()
                .filter(themeDay -> themeDay.wasAttendedBy(member.partyOrganisation()))
                .map(ThemeDay::day)
                .filter(day -> !day.isBefore(since))
                .max(Comparator.naturalOrder());
        return new AllianceRules.Activity(nameOf(member.partyOrganisation()), since, came, today, terms);
    }

    private String nameOf(Id<PartyOrganisation> id) {
        return nameOf(view, id);
    }

    /** What users call a party organisation. */
    static String nameOf(Reading view, Id<PartyOrganisation> id) {
        return view.find(PartyOrganisation.KIND, id)
                .map(found -> found.names().name())
                .orElse("");
    }

    /** The theme days of an alliance that are planned, held or cancelled. */
    static List<ThemeDay> themeDays(Reading view, Alliance alliance, ThemeDayStatus status) {
        return view.list(themeDays(view, alliance.id(), status));
    }

    private static Query<ThemeDay> themeDays(Reading view, Id<Alliance> alliance, ThemeDayStatus status) {
        return view.all(ThemeDay.KIND).where(ThemeDay.ALLIANCE, alliance).where(ThemeDay.STATUS, status);
    }
}
