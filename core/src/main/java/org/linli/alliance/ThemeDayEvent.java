package org.linli.alliance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to a theme day (主题党日事件). */
public sealed interface ThemeDayEvent extends Event {
    /**
     * It was planned (安排).
     *
     * @param themeDay its id
     * @param alliance the alliance
     * @param theme what it is about
     * @param day when
     * @param hosts which members hold it
     */
    record ThemeDayPlanned(
            Id<ThemeDay> themeDay, Id<Alliance> alliance, String theme, LocalDate day, Set<Id<PartyOrganisation>> hosts)
            implements ThemeDayEvent {
        /** Copies the set. */
        public ThemeDayPlanned {
            hosts = Set.copyOf(hosts);
        }
    }

    /**
     * Attendance was written down (登记到会).
     *
     * @param themeDay its id
     * @param attendance how many people of each member came
     */
    record AttendanceRecorded(Id<ThemeDay> themeDay, Map<Id<PartyOrganisation>, Integer> attendance)
            implements ThemeDayEvent {
        /** Copies the map. */
        public AttendanceRecorded {
            attendance = Map.copyOf(attendance);
        }
    }

    /**
     * It was called off (取消).
     *
     * @param themeDay its id
     */
    record ThemeDayCancelled(Id<ThemeDay> themeDay) implements ThemeDayEvent {}

    /**
     * What was written wrongly of it was corrected (更正).
     *
     * @param themeDay its id
     * @param was as it was written
     * @param now as it should have been
     * @param reason why
     */
    record ThemeDayCorrected(Id<ThemeDay> themeDay, ThemeDayForm was, ThemeDayForm now, String reason)
            implements ThemeDayEvent {}

    /**
     * It was recorded or called off by mistake, and is planned as before (恢复).
     *
     * @param themeDay its id
     * @param was how it stood
     * @param attendance who was said to have come
     * @param reason why
     */
    record ThemeDayReopened(
            Id<ThemeDay> themeDay, ThemeDayStatus was, Map<Id<PartyOrganisation>, Integer> attendance, String reason)
            implements ThemeDayEvent {
        /** Copies the map. */
        public ThemeDayReopened {
            attendance = Map.copyOf(attendance);
        }
    }
}
