package org.linli.alliance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
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
                    .allow(ThemeDayStatus.PLANNED, ThemeDayStep.CANCEL, ThemeDayStatus.CANCELLED);

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
     * @return the theme day; refused with {@code theme-day-hosts} and what {@link PlainText} finds in the theme
     */
    static Decision<ThemeDay> plan(Alliance alliance, Id<ThemeDay> id, ThemeDayForm form) {
        Inspection inspection = new Inspection();
        Optional<String> theme = inspection.read(PlainText.require("theme", form.theme(), MAX_THEME));
        inspection.ask(ThemeDayRules.HOSTS, new ThemeDayRules.Hosting(alliance, form.hosts(), form.day()));
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
     * @param today the day
     * @return the theme day; refused with {@code theme-day-step}, {@code theme-day-not-yet}, {@code
     *     theme-day-attendance-members} and {@code theme-day-attendance-count}
     */
    Decision<ThemeDay> record(Alliance inside, Map<Id<PartyOrganisation>, Integer> came, LocalDate today) {
        return Inspection.of(ThemeDayRules.STEP, status, ThemeDayStep.RECORD)
                .ask(ThemeDayRules.ATTENDANCE, new ThemeDayRules.Attending(inside, this, came, today))
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
}
