package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.kernel.Explained.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Explained;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

class ThemeDayTest {
    private static final LocalDate DAY = Sample.TODAY;
    private static final ThemeDayForm FORM = new ThemeDayForm("七一心向党", DAY, Set.of(Sample.FROG, Sample.LEAD));
    private static final Alliance ALLIANCE = Sample.withFrog();

    @Test
    void planned_it_has_hosts_and_no_attendance() {
        Decision<ThemeDay> decision = ThemeDay.plan(ALLIANCE, Id.of("day-1"), FORM, Sample.NAMES);
        ThemeDay planned = decision.orElseThrow();
        assertEquals(ThemeDayStatus.PLANNED, planned.status());
        assertEquals(Sample.COMMUNITY, planned.community());
        assertEquals(0, planned.visits());
        assertEquals(
                List.of(new ThemeDayEvent.ThemeDayPlanned(planned.id(), ALLIANCE.id(), "七一心向党", DAY, FORM.hosts())),
                decision.events());
    }

    @Test
    void everything_against_a_plan_is_told_at_once() {
        ThemeDayForm wrong = new ThemeDayForm(" ", DAY, Set.of());
        assertEquals(
                List.of("text-missing", "theme-day-hosts"),
                refused(ThemeDay.plan(ALLIANCE, Id.of("day-1"), wrong, Sample.NAMES)));
    }

    @Test
    void recorded_it_counts_visits_and_can_be_corrected() {
        Decision<ThemeDay> decision =
                planned().record(ALLIANCE, Map.of(Sample.FROG, 12, Sample.LEAD, 0), Sample.NAMES, DAY);
        ThemeDay held = decision.orElseThrow();
        assertEquals(ThemeDayStatus.HELD, held.status());
        assertEquals(12, held.visits());
        assertTrue(held.wasAttendedBy(Sample.FROG));
        assertFalse(held.wasAttendedBy(Sample.LEAD));
        assertFalse(held.wasAttendedBy(Sample.SCHOOL));
        assertEquals(List.of(new ThemeDayEvent.AttendanceRecorded(held.id(), held.attendance())), decision.events());

        ThemeDay corrected = held.record(ALLIANCE, Map.of(Sample.FROG, 13), Sample.NAMES, DAY.plusDays(1))
                .orElseThrow();
        assertEquals(13, corrected.visits());
        assertEquals(ThemeDayStatus.HELD, corrected.status());
    }

    @Test
    void everything_against_a_record_is_told_at_once() {
        ThemeDay cancelled = planned().cancel().orElseThrow();
        assertEquals(
                List.of(
                        "theme-day-step",
                        "theme-day-not-yet",
                        "theme-day-attendance-members",
                        "theme-day-attendance-count"),
                refused(cancelled.record(ALLIANCE, Map.of(Sample.SCHOOL, -1), Sample.NAMES, DAY.minusDays(1))));
    }

    @Test
    void corrected_it_keeps_who_came_and_the_event_keeps_what_it_was() {
        ThemeDay held = planned()
                .record(ALLIANCE, Map.of(Sample.FROG, 12), Sample.NAMES, DAY)
                .orElseThrow();
        ThemeDayForm right = new ThemeDayForm("520向党表白", DAY.minusDays(3), Set.of(Sample.LEAD));
        Decision<ThemeDay> decision = held.correct(ALLIANCE, right, Sample.NAMES, "日期写错", DAY);
        assertEquals(List.of(), Explained.warned(decision));
        ThemeDay corrected = decision.orElseThrow();
        assertEquals(right, corrected.form());
        assertEquals(12, corrected.visits());
        assertEquals(ThemeDayStatus.HELD, corrected.status());
        assertEquals(List.of(new ThemeDayEvent.ThemeDayCorrected(held.id(), FORM, right, "日期写错")), decision.events());
    }

    @Test
    void everything_against_a_correction_is_told_at_once() {
        ThemeDay held = planned()
                .record(ALLIANCE, Map.of(Sample.FROG, 12), Sample.NAMES, DAY)
                .orElseThrow();
        ThemeDayForm wrong = new ThemeDayForm(" ", DAY.plusYears(2), Set.of(Sample.SCHOOL));
        assertEquals(
                List.of(
                        "text-missing",
                        "theme-day-hosts",
                        "theme-day-not-yet",
                        "theme-day-attendance-members",
                        "text-missing"),
                refused(held.correct(ALLIANCE, wrong, Sample.NAMES, " ", DAY)));
        ThemeDay cancelled = planned().cancel().orElseThrow();
        assertEquals(List.of("theme-day-step"), refused(cancelled.correct(ALLIANCE, FORM, Sample.NAMES, "写错", DAY)));
    }

    @Test
    void reopened_it_is_planned_and_who_came_stands_in_the_event() {
        ThemeDay held = planned()
                .record(ALLIANCE, Map.of(Sample.FROG, 12), Sample.NAMES, DAY)
                .orElseThrow();
        Decision<ThemeDay> decision = held.reopen(ALLIANCE, Sample.NAMES, "记错一次活动");
        assertEquals(planned(), decision.orElseThrow());
        assertEquals(
                List.of(new ThemeDayEvent.ThemeDayReopened(
                        held.id(), ThemeDayStatus.HELD, Map.of(Sample.FROG, 12), "记错一次活动")),
                decision.events());
        assertEquals(
                planned(),
                planned()
                        .cancel()
                        .orElseThrow()
                        .reopen(ALLIANCE, Sample.NAMES, "误取消")
                        .orElseThrow());
        assertEquals(
                List.of("theme-day-step", "text-missing"), refused(planned().reopen(ALLIANCE, Sample.NAMES, "")));
    }

    @Test
    void called_off_it_stays_so() {
        Decision<ThemeDay> decision = planned().cancel();
        assertEquals(ThemeDayStatus.CANCELLED, decision.orElseThrow().status());
        assertEquals(List.of(new ThemeDayEvent.ThemeDayCancelled(Id.of("day-1"))), decision.events());
        assertEquals(
                "theme-day-step",
                Explained.only(decision.orElseThrow().cancel()).code());
        ThemeDay held = planned().record(ALLIANCE, Map.of(), Sample.NAMES, DAY).orElseThrow();
        assertEquals("theme-day-step", Explained.only(held.cancel()).code());
    }

    @Test
    void posts_are_balanced_over_those_that_are_held_on_the_day() {
        List<Appointment> all = List.of(
                held(Post.CONCURRENT_COMMITTEE_MEMBER, Optional.of(Period.between(DAY.minusDays(9), DAY))),
                held(Post.CONCURRENT_DEPUTY_SECRETARY, Optional.of(Period.from(DAY))),
                held(Post.BUILDING_HEAD, Optional.of(Period.between(DAY.minusDays(9), DAY.plusDays(1)))),
                held(Post.PARTY_ADVISER, Optional.of(Period.from(DAY.plusDays(1)))),
                held(Post.SECONDED_COMMITTEE_MEMBER, Optional.empty()));
        assertEquals(new AppointmentRules.Balance(2, 0, 1, Sample.TERMS), AllianceYear.balance(all, Sample.TERMS, DAY));
    }

    @Test
    void the_attendance_rate_is_rounded_down_and_is_nothing_of_nothing() {
        assertEquals("66.66%", contribution(2, 3).attendance().toString());
        assertEquals("100.00%", contribution(3, 3).attendance().toString());
        assertEquals("—", contribution(0, 0).attendance().toString());
    }

    private static Contribution contribution(int attended, int of) {
        return new Contribution(Sample.FROG, "青蛙王子党支部", true, 0, attended, of, 9, 0, 0);
    }

    private static Appointment held(Post post, Optional<Period> term) {
        return new Appointment(
                Sample.COMMUNITY,
                Id.of("appointment-" + post),
                ALLIANCE.id(),
                new PostForm(Sample.FROG, Id.of("person-2"), post),
                List.of(),
                AppointmentStatus.APPOINTED,
                term,
                List.of());
    }

    private static ThemeDay planned() {
        return ThemeDay.plan(ALLIANCE, Id.of("day-1"), FORM, Sample.NAMES).orElseThrow();
    }
}
