package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.alliance.ThemeDayRules.Attending;
import org.linli.alliance.ThemeDayRules.DayStep;
import org.linli.alliance.ThemeDayRules.Hosting;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class ThemeDayRulesTest {
    private static final LocalDate TODAY = Sample.TODAY;

    @Nested
    @RuleTest("theme-day-hosts")
    class theme_day_hosts {
        @Test
        void satisfied_by_the_lead_and_a_member() {
            assertEquals(Optional.empty(), ask(Sample.withFrog(), Set.of(Sample.LEAD, Sample.FROG)));
        }

        @Test
        void violated_by_a_stranger_among_the_hosts() {
            Finding finding = Explained.of(ask(Sample.withFrog(), Set.of(Sample.FROG, Sample.SCHOOL)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("hosts", 2L, "strangers", 1L), finding.figures());
        }

        @Test
        void boundary_is_one_host_and_none() {
            assertEquals(Optional.empty(), ask(Sample.withFrog(), Set.of(Sample.FROG)));
            assertEquals(Optional.empty(), ask(Sample.founded(), Set.of(Sample.LEAD)));
            assertEquals(
                    Map.of("hosts", 0L, "strangers", 0L),
                    Explained.of(ask(Sample.withFrog(), Set.of())).figures());
        }

        @Test
        void boundary_is_a_member_that_is_active_no_more() {
            for (MemberStatus status : MemberStatus.values()) {
                assertEquals(
                        status != MemberStatus.ACTIVE,
                        ask(Sample.withFrog(status), Set.of(Sample.FROG)).isPresent(),
                        status::name);
            }
        }

        @Test
        void boundary_is_the_last_day_of_the_agreement_and_the_first_day_of_the_membership() {
            Member frog = Sample.withFrog().member(Sample.FROG).orElseThrow();
            LocalDate end = frog.agreement().until().orElseThrow();
            LocalDate joined = frog.since().orElseThrow();
            assertEquals(Optional.empty(), on(end.minusDays(1)));
            assertTrue(on(end).isPresent());
            assertEquals(Optional.empty(), on(joined));
            assertTrue(on(joined.minusDays(1)).isPresent());
        }

        private Optional<Finding> on(LocalDate day) {
            return ThemeDayRules.HOSTS.check(new Hosting(Sample.withFrog(), Set.of(Sample.FROG), day));
        }

        private Optional<Finding> ask(Alliance alliance, Set<Id<PartyOrganisation>> hosts) {
            return ThemeDayRules.HOSTS.check(new Hosting(alliance, hosts, TODAY));
        }
    }

    @Nested
    @RuleTest("theme-day-step")
    class theme_day_step {
        @Test
        void satisfied_by_every_line_of_the_table() {
            assertEquals(3, ThemeDay.LIFE_CYCLE.transitions().size());
            ThemeDay.LIFE_CYCLE
                    .transitions()
                    .forEach(line -> assertEquals(Optional.empty(), ask(line.from(), line.step())));
        }

        @Test
        void violated_by_recording_what_was_called_off() {
            Finding finding = Explained.of(ask(ThemeDayStatus.CANCELLED, ThemeDayStep.RECORD));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("status", Label.of(ThemeDayStatus.CANCELLED), "step", Label.of(ThemeDayStep.RECORD)),
                    finding.figures());
        }

        @Test
        void boundary_is_what_was_held_and_can_be_corrected_but_not_called_off() {
            assertEquals(Optional.empty(), ask(ThemeDayStatus.HELD, ThemeDayStep.RECORD));
            assertTrue(ask(ThemeDayStatus.HELD, ThemeDayStep.CANCEL).isPresent());
            assertTrue(ask(ThemeDayStatus.CANCELLED, ThemeDayStep.CANCEL).isPresent());
        }

        private Optional<Finding> ask(ThemeDayStatus status, ThemeDayStep step) {
            return ThemeDayRules.STEP.check(new DayStep(status, step));
        }
    }

    @Nested
    @RuleTest("theme-day-not-yet")
    class theme_day_not_yet {
        @Test
        void satisfied_by_a_day_gone_by() {
            assertEquals(Optional.empty(), ThemeDayRules.NOT_YET.check(attending(TODAY.minusDays(9), Map.of())));
        }

        @Test
        void violated_by_a_day_to_come() {
            Finding finding = Explained.of(ThemeDayRules.NOT_YET.check(attending(TODAY.plusDays(9), Map.of())));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("day", TODAY.plusDays(9), "today", TODAY), finding.figures());
        }

        @Test
        void boundary_is_the_day_itself() {
            assertEquals(Optional.empty(), ThemeDayRules.NOT_YET.check(attending(TODAY, Map.of())));
            assertTrue(ThemeDayRules.NOT_YET
                    .check(attending(TODAY.plusDays(1), Map.of()))
                    .isPresent());
        }
    }

    @Nested
    @RuleTest("theme-day-attendance-members")
    class theme_day_attendance_members {
        @Test
        void satisfied_by_the_lead_and_a_member() {
            assertEquals(Optional.empty(), ask(TODAY, Map.of(Sample.LEAD, 5, Sample.FROG, 12)));
        }

        @Test
        void violated_by_guests() {
            Finding finding = Explained.of(ask(TODAY, Map.of(Sample.FROG, 12, Sample.SCHOOL, 3)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("strangers", 1L), finding.figures());
        }

        @Test
        void boundary_is_the_day_on_which_the_member_joined() {
            LocalDate joined =
                    Sample.withFrog().member(Sample.FROG).orElseThrow().since().orElseThrow();
            assertEquals(Optional.empty(), ask(joined, Map.of(Sample.FROG, 1)));
            assertTrue(ask(joined.minusDays(1), Map.of(Sample.FROG, 1)).isPresent());
        }

        @Test
        void boundary_is_the_day_on_which_the_member_left() {
            Alliance left = Sample.withFrog(MemberStatus.WITHDRAWN);
            assertEquals(Optional.empty(), ask(left, TODAY.minusDays(1), Map.of(Sample.FROG, 1)));
            assertTrue(ask(left, TODAY, Map.of(Sample.FROG, 1)).isPresent());
        }

        @Test
        void boundary_is_the_gap_between_two_memberships() {
            LocalDate back = TODAY.plusDays(10);
            Alliance returned = Sample.withFrog(MemberStatus.WITHDRAWN)
                    .admit(Sample.joining(Sample.FROG, back), Sample.TERMS, back)
                    .orElseThrow();
            assertEquals(Optional.empty(), ask(returned, TODAY.minusDays(1), Map.of(Sample.FROG, 1)));
            assertTrue(ask(returned, TODAY, Map.of(Sample.FROG, 1)).isPresent());
            assertTrue(ask(returned, back.minusDays(1), Map.of(Sample.FROG, 1)).isPresent());
            assertEquals(Optional.empty(), ask(returned, back, Map.of(Sample.FROG, 1)));
        }

        private Optional<Finding> ask(Alliance alliance, LocalDate day, Map<Id<PartyOrganisation>, Integer> came) {
            return ThemeDayRules.ATTENDANCE_MEMBERS.check(
                    new Attending(alliance, attending(day, came).themeDay(), came, TODAY));
        }

        private Optional<Finding> ask(LocalDate day, Map<Id<PartyOrganisation>, Integer> came) {
            return ThemeDayRules.ATTENDANCE_MEMBERS.check(attending(day, came));
        }
    }

    @Nested
    @RuleTest("theme-day-attendance-count")
    class theme_day_attendance_count {
        @Test
        void satisfied_by_a_dozen() {
            assertEquals(Optional.empty(), ask(12));
        }

        @Test
        void violated_by_a_negative_number() {
            Finding finding = Explained.of(ask(-1));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("count", -1L, "most", 10_000L), finding.figures());
        }

        @Test
        void boundary_is_nobody_and_ten_thousand() {
            assertEquals(Optional.empty(), ask(0));
            assertEquals(Optional.empty(), ask(10_000));
            assertEquals(10_001L, Explained.of(ask(10_001)).figures().get("count"));
        }

        @Test
        void violated_by_several_names_the_least() {
            Map<Id<PartyOrganisation>, Integer> came = Map.of(Sample.FROG, 20_000, Sample.LEAD, -7, Sample.SCHOOL, -5);
            Finding finding = Explained.of(ThemeDayRules.ATTENDANCE_COUNT.check(attending(TODAY, came)));
            assertEquals(-7L, finding.figures().get("count"));
        }

        private Optional<Finding> ask(int count) {
            return ThemeDayRules.ATTENDANCE_COUNT.check(attending(TODAY, Map.of(Sample.FROG, count)));
        }
    }

    private static Attending attending(LocalDate day, Map<Id<PartyOrganisation>, Integer> came) {
        Alliance alliance = Sample.withFrog();
        ThemeDay themeDay = ThemeDay.plan(
                        alliance, Id.of("day-1"), new ThemeDayForm("520向党表白", day, Set.of(Sample.LEAD)))
                .orElseThrow();
        return new Attending(alliance, themeDay, came, TODAY);
    }
}
