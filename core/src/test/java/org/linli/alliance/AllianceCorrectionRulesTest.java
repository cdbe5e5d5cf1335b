package org.linli.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.alliance.AllianceCorrectionRules.Dated;
import org.linli.alliance.AllianceCorrectionRules.Founding;
import org.linli.alliance.AllianceCorrectionRules.Kept;
import org.linli.alliance.AllianceCorrectionRules.Known;
import org.linli.alliance.AllianceCorrectionRules.Leading;
import org.linli.alliance.AllianceCorrectionRules.Outside;
import org.linli.alliance.AllianceCorrectionRules.Succession;
import org.linli.community.ClosingRules;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class AllianceCorrectionRulesTest {
    private static final LocalDate TODAY = Sample.TODAY;

    @Nested
    @RuleTest("alliance-lead-is-member")
    class alliance_lead_is_member {
        private final RuleCase<Optional<Member>> rule =
                RuleCase.violation(AllianceCorrectionRules.LEAD).on(member -> new Leading("frog党支部", member));

        @Test
        void satisfied_by_a_party_organisation_that_never_joined() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_a_member() {
            rule.breaks(Sample.withFrog().member(Sample.FROG), Map.of("lead", "frog党支部"));
        }

        @Test
        void boundary_is_a_member_that_rests_and_one_that_has_left() {
            rule.breaks(Sample.withFrog(MemberStatus.SUSPENDED).member(Sample.FROG));
            rule.holds(Sample.withFrog(MemberStatus.EXPIRED).member(Sample.FROG));
            rule.holds(Sample.withFrog(MemberStatus.WITHDRAWN).member(Sample.FROG));
        }
    }

    @Nested
    @RuleTest("alliance-lead-day")
    class alliance_lead_day {
        private final LocalDate since = TODAY.minusYears(1);
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(AllianceCorrectionRules.LEAD_DAY).on(day -> new Succession(since, day, TODAY));

        @Test
        void satisfied_by_a_day_of_this_month() {
            rule.holds(TODAY.minusDays(9));
        }

        @Test
        void violated_by_a_day_before_the_present_lead() {
            rule.breaks(since.minusDays(9), Map.of("day", since.minusDays(9), "since", since, "today", TODAY));
        }

        @Test
        void boundary_is_today_and_the_day_after_the_present_lead_began() {
            rule.holds(TODAY);
            rule.breaks(TODAY.plusDays(1));
            rule.holds(since.plusDays(1));
            rule.breaks(since);
        }
    }

    @Nested
    @RuleTest("alliance-begins-first")
    class alliance_begins_first {
        private final RuleCase<Optional<LocalDate>> rule =
                RuleCase.warning(AllianceCorrectionRules.BEGINS_FIRST).on(first -> new Founding(TODAY, first));

        @Test
        void satisfied_by_an_alliance_that_has_nothing_yet() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_an_agreement_of_the_year_before() {
            LocalDate first = TODAY.minusYears(1);
            rule.breaks(Optional.of(first), Map.of("day", TODAY, "first", first));
        }

        @Test
        void boundary_is_its_first_day() {
            rule.holds(Optional.of(TODAY));
            rule.breaks(Optional.of(TODAY.minusDays(1)));
        }
    }

    @Nested
    @RuleTest("agreement-membership-kept")
    class agreement_membership_kept {
        private static final LocalDate LEFT = TODAY.minusYears(1);
        private static final LocalDate EARLIER = TODAY.minusYears(3);
        private final RuleCase<Kept> rule = RuleCase.violation(AllianceCorrectionRules.KEPT);

        @Test
        void satisfied_by_a_member_that_belongs_and_did_not_before() {
            rule.holds(new Kept("frog党支部", EARLIER, TODAY, Optional.empty(), Optional.empty(), Optional.empty()));
        }

        @Test
        void violated_by_days_that_would_take_a_membership_away() {
            rule.breaks(
                    new Kept(
                            "frog党支部", LEFT, LEFT.plusDays(1), Optional.of(TODAY), Optional.empty(), Optional.of(LEFT)),
                    Map.of(
                            "member",
                            "frog党支部",
                            "from",
                            LEFT,
                            "until",
                            LEFT.plusDays(1),
                            "before",
                            TODAY,
                            "begun",
                            "",
                            "left",
                            LEFT));
            rule.breaks(new Kept(
                    "frog党支部",
                    LEFT.minusDays(9),
                    LEFT.minusDays(3),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(LEFT)));
        }

        @Test
        void boundary_is_the_day_after_an_earlier_membership_and_the_day_of_leaving() {
            rule.holds(new Kept("frog党支部", EARLIER, LEFT, Optional.of(EARLIER), Optional.empty(), Optional.of(LEFT)));
            rule.breaks(new Kept(
                    "frog党支部", EARLIER.minusDays(1), LEFT, Optional.of(EARLIER), Optional.empty(), Optional.of(LEFT)));
            rule.breaks(new Kept(
                    "frog党支部", EARLIER, LEFT.minusDays(1), Optional.of(EARLIER), Optional.empty(), Optional.of(LEFT)));
            rule.holds(new Kept(
                    "frog党支部", LEFT.minusDays(1), LEFT, Optional.empty(), Optional.empty(), Optional.of(LEFT)));
            rule.breaks(new Kept("frog党支部", LEFT, TODAY, Optional.empty(), Optional.empty(), Optional.of(LEFT)));
        }

        @Test
        void boundary_is_the_first_day_of_a_membership_that_an_earlier_agreement_began() {
            LocalDate first = EARLIER.minusYears(1);
            rule.holds(begun(first, EARLIER.plusDays(1)));
            rule.breaks(
                    begun(first, EARLIER),
                    Map.of(
                            "member", "frog党支部", "from", first, "until", EARLIER, "before", "", "begun", EARLIER,
                            "left", ""));
        }

        private Kept begun(LocalDate from, LocalDate until) {
            return new Kept("frog党支部", from, until, Optional.empty(), Optional.of(EARLIER), Optional.empty());
        }
    }

    @Nested
    @RuleTest("alliance-established-later")
    class alliance_established_later {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(AllianceCorrectionRules.ESTABLISHED).on(day -> new Dated(day, TODAY));

        @Test
        void satisfied_by_last_year() {
            rule.holds(TODAY.minusYears(1));
        }

        @Test
        void violated_by_next_year() {
            rule.breaks(TODAY.plusYears(1), Map.of("day", TODAY.plusYears(1), "today", TODAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(TODAY);
            rule.breaks(TODAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("agreement-signed-later")
    class agreement_signed_later {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(AllianceCorrectionRules.SIGNED).on(day -> new Dated(day, TODAY));

        @Test
        void satisfied_by_last_year() {
            rule.holds(TODAY.minusYears(1));
        }

        @Test
        void violated_by_next_year() {
            rule.breaks(TODAY.plusYears(1), Map.of("day", TODAY.plusYears(1), "today", TODAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(TODAY);
            rule.breaks(TODAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("alliance-closed")
    class alliance_closed {
        private final RuleCase<Optional<LocalDate>> rule = RuleCase.violation(AllianceCorrectionRules.CLOSED)
                .on(end -> new ClosingRules.Standing("联盟", end, TODAY));

        @Test
        void satisfied_by_an_alliance_that_is_there() {
            rule.holds(Optional.empty());
        }

        @Test
        void violated_by_one_that_was_dissolved_last_year() {
            LocalDate end = TODAY.minusYears(1);
            rule.breaks(Optional.of(end), Map.of("name", "联盟", "day", end));
        }

        @Test
        void boundary_is_its_first_day_without() {
            rule.holds(Optional.of(TODAY.plusDays(1)));
            rule.breaks(Optional.of(TODAY));
        }
    }

    @Nested
    @RuleTest("alliance-member-known")
    class alliance_member_known {
        private final RuleCase<Alliance> rule = RuleCase.violation(AllianceCorrectionRules.KNOWN)
                .on(alliance -> new Known("frog党支部", alliance.member(Sample.FROG)));

        @Test
        void satisfied_by_a_member() {
            rule.holds(Sample.withFrog());
        }

        @Test
        void violated_by_a_party_organisation_that_never_joined() {
            rule.breaks(Sample.founded(), Map.of("member", "frog党支部"));
        }

        @Test
        void boundary_is_a_member_that_has_left() {
            rule.holds(Sample.withFrog(MemberStatus.WITHDRAWN));
            rule.breaks(Sample.founded());
        }
    }

    @Nested
    @RuleTest("agreement-theme-days-outside")
    class agreement_theme_days_outside {
        private final RuleCase<List<LocalDate>> rule =
                RuleCase.warning(AllianceCorrectionRules.THEME_DAYS).on(days -> new Outside("frog党支部", days));

        @Test
        void satisfied_by_no_day() {
            rule.holds(List.of());
        }

        @Test
        void violated_by_two_days() {
            rule.breaks(List.of(TODAY, TODAY.plusDays(9)), Map.of("member", "frog党支部", "days", 2, "first", TODAY));
        }

        @Test
        void boundary_is_one_day() {
            rule.breaks(List.of(TODAY), Map.of("member", "frog党支部", "days", 1, "first", TODAY));
            rule.holds(List.of());
        }
    }
}
