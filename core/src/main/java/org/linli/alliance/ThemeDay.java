package org.linli.alliance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A theme day of the alliance (主题党日): an activity that members hold together.
 *
 * @param community the community
 * @param id its id there
 * @param alliance the alliance
 * @param theme what it is about, 1 to {@value #MAX_THEME} characters
 * @param day when
 * @param hosts which members hold it
 * @param attendance how many people of each member came; empty until it was held
 * @param status how it stands
 */
public record ThemeDay(
        DivisionCode community,
        Id<ThemeDay> id,
        Id<Alliance> alliance,
        String theme,
        LocalDate day,
        Set<Id<PartyOrganisation>> hosts,
        Map<Id<PartyOrganisation>, Integer> attendance,
        ThemeDayStatus status) {
    /** The longest theme. */
    public static final int MAX_THEME = 100;

    /** What may happen to it. */
    public static final LifeCycle<ThemeDayStatus, ThemeDayStep> LIFE_CYCLE =
            LifeCycle.<ThemeDayStatus, ThemeDayStep>empty()
                    .allow(ThemeDayStatus.PLANNED, ThemeDayStep.RECORD, ThemeDayStatus.HELD)
                    .allow(ThemeDayStatus.HELD, ThemeDayStep.RECORD, ThemeDayStatus.HELD)
                    .allow(ThemeDayStatus.PLANNED, ThemeDayStep.CANCEL, ThemeDayStatus.CANCELLED)
                    .allow(ThemeDayStatus.PLANNED, ThemeDayStep.CORRECT, ThemeDayStatus.PLANNED)
                    .allow(ThemeDayStatus.HELD, ThemeDayStep.CORRECT, ThemeDayStatus.HELD)
                    .allow(ThemeDayStatus.HELD, ThemeDayStep.REOPEN, ThemeDayStatus.PLANNED)
                    .allow(ThemeDayStatus.CANCELLED, ThemeDayStep.REOPEN, ThemeDayStatus.PLANNED);

    /** Of which alliance. */
    public static final Index<ThemeDay, Id<Alliance>> ALLIANCE =
            Index.one("alliance", ValueType.id(), ThemeDay::alliance);

    /** When. */
    public static final Index<ThemeDay, LocalDate> DAY = Index.one("held_on", ValueType.DAY, ThemeDay::day);

    /** How it stands. */
    public static final Index<ThemeDay, ThemeDayStatus> STATUS =
            Index.one("status", ValueType.of(ThemeDayStatus.class), ThemeDay::status);

    /** How many people came, for reports: visits, not people. */
    public static final Column<ThemeDay, Long> VISITS = Column.one("visits", ValueType.NUMBER, ThemeDay::visits);

    /** Its kind. */
    public static final Kind<ThemeDay> KIND = Kind.named(
                    "theme_day", 1, ThemeDay.class, themeDay -> Ref.of(themeDay.community, themeDay.id))
            .together(ALLIANCE, DAY)
            .together(ALLIANCE, STATUS)
            .naming(ALLIANCE, Alliance.NAME_OF)
            .column(VISITS)
            .events(ThemeDayEvent.class)
            .build();

    /** Copies the collections. */
    public ThemeDay {
        hosts = Set.copyOf(hosts);
        attendance = Map.copyOf(attendance);
    }

    /**
     * Plans one.
     *
     * @param alliance the alliance
     * @param id its new id
     * @param form as written
     * @param named what the hosts are called
     * @return the theme day; refused with {@code theme-day-hosts}, {@code theme-day-before-alliance} and what {@link PlainText} finds in the theme
     */
    static Decision<ThemeDay> plan(
            Alliance alliance, Id<ThemeDay> id, ThemeDayForm form, Map<Id<PartyOrganisation>, String> named) {
        Inspection inspection = new Inspection();
        Optional<String> theme = inspection.read(PlainText.require("theme", form.theme(), MAX_THEME));
        inspection
                .found(alliance.closedOn(form.day()))
                .ask(ThemeDayRules.HOSTED, new ThemeDayRules.Hosting(alliance, form.hosts(), named, form.day(), false));
        return inspection.decide(() -> Decision.accepted(
                new ThemeDay(
                        alliance.community(),
                        id,
                        alliance.id(),
                        theme.orElseThrow(),
                        form.day(),
                        form.hosts(),
                        Map.of(),
                        ThemeDayStatus.PLANNED),
                new ThemeDayEvent.ThemeDayPlanned(id, alliance.id(), theme.orElseThrow(), form.day(), form.hosts())));
    }

    /**
     * Writes down who came, for the first time or corrected.
     *
     * @param inside the alliance
     * @param came how many people of each member came
     * @param named what those are called
     * @param today the day
     * @return the theme day; refused with {@code theme-day-step}, {@code theme-day-not-yet}, {@code
     *     theme-day-attendance-members} and {@code theme-day-attendance-count}
     */
    Decision<ThemeDay> record(
            Alliance inside,
            Map<Id<PartyOrganisation>, Integer> came,
            Map<Id<PartyOrganisation>, String> named,
            LocalDate today) {
        return Inspection.of(ThemeDayRules.STEP, status, ThemeDayStep.RECORD)
                .ask(ThemeDayRules.ATTENDANCE, new ThemeDayRules.Attending(inside, this, came, named, today))
                .decide(() -> Decision.accepted(
                        new ThemeDay(community, id, alliance, theme, day, hosts, came, ThemeDayStatus.HELD),
                        new ThemeDayEvent.AttendanceRecorded(id, came)));
    }

    /**
     * Calls it off.
     *
     * @return the theme day; refused with {@code theme-day-step}
     */
    Decision<ThemeDay> cancel() {
        return Inspection.of(ThemeDayRules.STEP, status, ThemeDayStep.CANCEL)
                .decide(() -> Decision.accepted(
                        new ThemeDay(community, id, alliance, theme, day, hosts, attendance, ThemeDayStatus.CANCELLED),
                        new ThemeDayEvent.ThemeDayCancelled(id)));
    }

    /** {@return theme, day and hosts, as a form} */
    public ThemeDayForm form() {
        return new ThemeDayForm(theme, day, hosts);
    }

    /**
     * Corrects theme, day or hosts that were written wrongly; who came stays.
     *
     * @param inside the alliance
     * @param right as it should have been written
     * @param named what its hosts and those who came are called
     * @param reason why
     * @param today the day
     * @return the theme day; refused with {@code theme-day-step}, {@code theme-day-hosts}, {@code theme-day-before-alliance}, when
     *     it was held with {@code theme-day-not-yet} and {@code theme-day-attendance-members}, and what {@link PlainText} finds in
     *     the theme and in the reason
     */
    Decision<ThemeDay> correct(
            Alliance inside,
            ThemeDayForm right,
            Map<Id<PartyOrganisation>, String> named,
            String reason,
            LocalDate today) {
        Inspection inspection = Inspection.of(ThemeDayRules.STEP, status, ThemeDayStep.CORRECT);
        Optional<String> read = inspection.read(PlainText.require("theme", right.theme(), MAX_THEME));
        boolean held = status == ThemeDayStatus.HELD;
        inspection.ask(
                ThemeDayRules.HOSTED, new ThemeDayRules.Hosting(inside, right.hosts(), named, right.day(), held));
        if (held) {
            inspection.ask(
                    ThemeDayRules.ATTENDANCE,
                    new ThemeDayRules.Attending(inside, with(right), attendance, named, today));
        }
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            ThemeDay corrected = with(new ThemeDayForm(read.orElseThrow(), right.day(), right.hosts()));
            return Decision.accepted(
                    corrected, new ThemeDayEvent.ThemeDayCorrected(id, form(), corrected.form(), why.orElseThrow()));
        });
    }

    /**
     * Takes back that it was recorded or called off by mistake: it is planned as before.
     *
     * @param inside the alliance
     * @param named what its hosts are called
     * @param reason why
     * @return the theme day; refused with {@code theme-day-step}, {@code theme-day-hosts} and what is wrong in the reason
     */
    Decision<ThemeDay> reopen(Alliance inside, Map<Id<PartyOrganisation>, String> named, String reason) {
        Inspection inspection = Inspection.of(ThemeDayRules.STEP, status, ThemeDayStep.REOPEN)
                .ask(ThemeDayRules.HOSTS, new ThemeDayRules.Hosting(inside, hosts, named, day, false));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> Decision.accepted(
                new ThemeDay(community, id, alliance, theme, day, hosts, Map.of(), ThemeDayStatus.PLANNED),
                new ThemeDayEvent.ThemeDayReopened(id, status, attendance, why.orElseThrow())));
    }

    /** {@return how many people came in all: visits, not people} */
    public long visits() {
        return attendance.values().stream().mapToLong(Integer::longValue).sum();
    }

    /**
     * Whether a member took part.
     *
     * @param partyOrganisation the member
     * @return true when it was held, and people of the member came
     */
    public boolean wasAttendedBy(Id<PartyOrganisation> partyOrganisation) {
        return attendance.getOrDefault(partyOrganisation, 0) > 0;
    }

    private ThemeDay with(ThemeDayForm other) {
        return new ThemeDay(community, id, alliance, other.theme(), other.day(), other.hosts(), attendance, status);
    }
}
