package org.linli.alliance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.alliance.ThemeDayRules.Attending;
import org.linli.alliance.ThemeDayRules.Hosting;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ThemeDayRulesTest {
    private static final LocalDate TODAY = Sample.TODAY;

    @Nested
    @RuleTest("theme-day-hosts")
    class theme_day_hosts {
        private final RuleCase<Hosting> rule = RuleCase.violation(ThemeDayRules.HOSTS);

        @Test
        void satisfied_by_the_lead_and_a_member() {
            rule.holds(hosting(Sample.withFrog(), Set.of(Sample.LEAD, Sample.FROG)));
        }

        @Test
        void violated_by_a_stranger_among_the_hosts() {
            rule.breaks(
                    hosting(Sample.withFrog(), Set.of(Sample.FROG, Sample.SCHOOL)),
                    Map.of("hosts", 2, "strangers", 1, "names", Sample.NAMES.get(Sample.SCHOOL)));
        }

        @Test
        void boundary_is_one_host_and_none() {
            rule.holds(hosting(Sample.withFrog(), Set.of(Sample.FROG)));
            rule.holds(hosting(Sample.founded(), Set.of(Sample.LEAD)));
            rule.breaks(hosting(Sample.withFrog(), Set.of()), Map.of("hosts", 0, "strangers", 0, "names", ""));
        }

        @Test
        void boundary_is_a_member_that_is_active_no_more() {
            for (MemberStatus status : MemberStatus.values()) {
                rule.breaksIf(status != MemberStatus.ACTIVE, hosting(Sample.withFrog(status), Set.of(Sample.FROG)));
            }
        }

        @Test
        void boundary_is_one_that_was_held_whose_host_has_become_something_else_since() {
            Alliance withdrawn = Sample.withFrog(MemberStatus.WITHDRAWN);
            rule.holds(new Hosting(withdrawn, Set.of(Sample.FROG), Sample.NAMES, TODAY.minusDays(1), true));
            rule.breaks(new Hosting(withdrawn, Set.of(Sample.FROG), Sample.NAMES, TODAY, true));
            rule.breaks(new Hosting(withdrawn, Set.of(Sample.FROG), Sample.NAMES, TODAY.minusDays(1), false));
        }

        @Test
        void boundary_is_the_last_day_of_the_agreement_and_the_first_day_of_the_membership() {
            Member frog = Sample.withFrog().member(Sample.FROG).orElseThrow();
            LocalDate end = frog.agreement().until().orElseThrow();
            LocalDate joined = frog.since().orElseThrow();
            rule.holds(on(end.minusDays(1)));
            rule.breaks(on(end));
            rule.holds(on(joined));
            rule.breaks(on(joined.minusDays(1)));
        }

        private Hosting on(LocalDate day) {
            return new Hosting(Sample.withFrog(), Set.of(Sample.FROG), Sample.NAMES, day, false);
        }

        private Hosting hosting(Alliance alliance, Set<Id<PartyOrganisation>> hosts) {
            return new Hosting(alliance, hosts, Sample.NAMES, TODAY, false);
        }
    }

    @Nested
    @RuleTest("theme-day-step")
    class theme_day_step {
        private static final Map<ThemeDayStatus, EnumSet<ThemeDayStep>> ALLOWED = Map.of(
                ThemeDayStatus.PLANNED, EnumSet.of(ThemeDayStep.RECORD, ThemeDayStep.CANCEL, ThemeDayStep.CORRECT),
                ThemeDayStatus.HELD, EnumSet.of(ThemeDayStep.RECORD, ThemeDayStep.CORRECT, ThemeDayStep.REOPEN),
                ThemeDayStatus.CANCELLED, EnumSet.of(ThemeDayStep.REOPEN));

        private final RuleCase<Move<ThemeDayStatus, ThemeDayStep>> rule = RuleCase.violation(ThemeDayRules.STEP);

        @Test
        void satisfied_by_every_step_of_the_life_cycle() {
            ALLOWED.forEach((status, steps) -> steps.forEach(step -> rule.holds(new Move<>(status, step))));
        }

        @Test
        void violated_by_every_other_step() {
            for (ThemeDayStatus status : ThemeDayStatus.values()) {
                for (ThemeDayStep step : EnumSet.complementOf(ALLOWED.get(status))) {
                    rule.breaks(
                            new Move<>(status, step),
                            Map.of("status", status, "step", step, "allowed", Label.all(ALLOWED.get(status))));
                }
            }
        }

        @Test
        void violated_by_recording_what_was_called_off() {
            rule.breaks(
                    new Move<>(ThemeDayStatus.CANCELLED, ThemeDayStep.RECORD),
                    Map.of(
                            "status",
                            ThemeDayStatus.CANCELLED,
                            "step",
                            ThemeDayStep.RECORD,
                            "allowed",
                            Label.all(ALLOWED.get(ThemeDayStatus.CANCELLED))));
        }

        @Test
        void boundary_is_what_was_held_and_can_be_corrected_but_not_called_off() {
            rule.holds(new Move<>(ThemeDayStatus.HELD, ThemeDayStep.RECORD));
            rule.breaks(new Move<>(ThemeDayStatus.HELD, ThemeDayStep.CANCEL));
            rule.breaks(new Move<>(ThemeDayStatus.CANCELLED, ThemeDayStep.CANCEL));
        }
    }

    @Nested
    @RuleTest("theme-day-before-alliance")
    class theme_day_before_alliance {
        private final LocalDate founded = Sample.founded().establishedOn();
        private final RuleCase<LocalDate> rule = RuleCase.violation(ThemeDayRules.IN_ALLIANCE)
                .on(day -> new Hosting(Sample.founded(), Set.of(Sample.LEAD), Sample.NAMES, day, false));

        @Test
        void satisfied_by_a_day_to_come() {
            rule.holds(TODAY.plusDays(9));
        }

        @Test
        void violated_by_a_day_of_the_year_before() {
            rule.breaks(founded.minusYears(1), Map.of("day", founded.minusYears(1), "since", founded));
        }

        @Test
        void boundary_is_the_first_day_of_the_alliance() {
            rule.holds(founded);
            rule.breaks(founded.minusDays(1));
        }
    }

    @Nested
    @RuleTest("theme-day-unrecorded")
    class theme_day_unrecorded {
        private final ThemeDay planned = ThemeDay.plan(
                        Sample.founded(),
                        Id.of("day-1"),
                        new ThemeDayForm("七一心向党", TODAY, Set.of(Sample.LEAD)),
                        Sample.NAMES)
                .orElseThrow();
        private final RuleCase<LocalDate> rule =
                RuleCase.warning(ThemeDayRules.RECORDED).on(today -> new ThemeDayRules.Planned(planned, today));

        @Test
        void satisfied_by_a_day_to_come() {
            rule.holds(TODAY.minusDays(9));
        }

        @Test
        void violated_by_a_day_that_has_passed() {
            rule.breaks(TODAY.plusDays(9), Map.of("theme", "七一心向党", "day", TODAY));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(TODAY);
            rule.breaks(TODAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("theme-day-not-yet")
    class theme_day_not_yet {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(ThemeDayRules.NOT_YET).on(day -> attending(day, Map.of()));

        @Test
        void satisfied_by_a_day_gone_by() {
            rule.holds(TODAY.minusDays(9));
        }

        @Test
        void violated_by_a_day_to_come() {
            rule.breaks(TODAY.plusDays(9), Map.of("day", TODAY.plusDays(9), "today", TODAY));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(TODAY);
            rule.breaks(TODAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("theme-day-attendance-members")
    class theme_day_attendance_members {
        private final RuleCase<Attending> rule = RuleCase.violation(ThemeDayRules.ATTENDANCE_MEMBERS);

        @Test
        void satisfied_by_the_lead_and_a_member() {
            rule.holds(attending(TODAY, Map.of(Sample.LEAD, 5, Sample.FROG, 12)));
        }

        @Test
        void violated_by_guests() {
            rule.breaks(
                    attending(TODAY, Map.of(Sample.FROG, 12, Sample.SCHOOL, 3)),
                    Map.of("strangers", 1, "names", Sample.NAMES.get(Sample.SCHOOL)));
        }

        @Test
        void boundary_is_the_day_on_which_the_member_joined() {
            LocalDate joined =
                    Sample.withFrog().member(Sample.FROG).orElseThrow().since().orElseThrow();
            rule.holds(attending(joined, Map.of(Sample.FROG, 1)));
            rule.breaks(attending(joined.minusDays(1), Map.of(Sample.FROG, 1)));
        }

        @Test
        void boundary_is_the_day_on_which_the_member_left() {
            Alliance left = Sample.withFrog(MemberStatus.WITHDRAWN);
            rule.holds(withFrogIn(left, TODAY.minusDays(1)));
            rule.breaks(withFrogIn(left, TODAY));
        }

        @Test
        void boundary_is_the_gap_between_two_memberships() {
            LocalDate back = TODAY.plusDays(10);
            Alliance returned = Sample.withFrog(MemberStatus.WITHDRAWN)
                    .admit(Sample.joining(Sample.FROG, back), Sample.TERMS, back)
                    .orElseThrow();
            rule.holds(withFrogIn(returned, TODAY.minusDays(1)));
            rule.breaks(withFrogIn(returned, TODAY));
            rule.breaks(withFrogIn(returned, back.minusDays(1)));
            rule.holds(withFrogIn(returned, back));
        }

        private Attending withFrogIn(Alliance alliance, LocalDate day) {
            Map<Id<PartyOrganisation>, Integer> came = Map.of(Sample.FROG, 1);
            return new Attending(alliance, attending(day, came).themeDay(), came, Sample.NAMES, TODAY);
        }
    }

    @Nested
    @RuleTest("theme-day-attendance-count")
    class theme_day_attendance_count {
        private final RuleCase<Map<Id<PartyOrganisation>, Integer>> rule =
                RuleCase.violation(ThemeDayRules.ATTENDANCE_COUNT).on(came -> attending(TODAY, came));

        @Test
        void satisfied_by_a_dozen() {
            rule.holds(Map.of(Sample.FROG, 12));
        }

        @Test
        void violated_by_a_negative_number() {
            rule.breaks(Map.of(Sample.FROG, -1), Map.of("count", -1, "most", 10_000));
        }

        @Test
        void boundary_is_zero_and_ten_thousand() {
            rule.holds(Map.of(Sample.FROG, 0));
            rule.breaks(Map.of(Sample.FROG, -1));
            rule.holds(Map.of(Sample.FROG, 10_000));
            rule.breaks(Map.of(Sample.FROG, 10_001), Map.of("count", 10_001, "most", 10_000));
        }

        @Test
        void violated_by_several_names_the_least() {
            rule.breaks(
                    Map.of(Sample.FROG, 20_000, Sample.LEAD, -7, Sample.SCHOOL, -5),
                    Map.of("count", -7, "most", 10_000));
        }
    }

    private static Attending attending(LocalDate day, Map<Id<PartyOrganisation>, Integer> came) {
        Alliance alliance = Sample.withFrog();
        ThemeDay themeDay = ThemeDay.plan(
                        alliance, Id.of("day-1"), new ThemeDayForm("520向党表白", day, Set.of(Sample.LEAD)), Sample.NAMES)
                .orElseThrow();
        return new Attending(alliance, themeDay, came, Sample.NAMES, TODAY);
    }
}
