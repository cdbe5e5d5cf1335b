package org.linli.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.duty.DutyClaimRules.Acting;
import org.linli.duty.DutyClaimRules.Beside;
import org.linli.duty.DutyClaimRules.Holder;
import org.linli.duty.DutyClaimRules.Holding;
import org.linli.duty.DutyClaimRules.Other;
import org.linli.duty.DutyClaimRules.Skills;
import org.linli.duty.DutyPostingRules.Ending;
import org.linli.duty.DutyPostingRules.Places;
import org.linli.kernel.Actor;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportSample;

class DutyClaimRulesTest {
    private static final LocalDate BEGINS = PostingSample.BEGINS;
    private static final LocalDate LAST = BEGINS.plusDays(1);

    @Nested
    @RuleTest("duty-claim-member")
    class duty_claim_member {
        @Test
        void satisfied_by_who_serves() {
            assertEquals(Optional.empty(), DutyClaimRules.MEMBER.check(MemberReportStatus.SERVING));
        }

        @Test
        void violated_by_who_is_exempt() {
            Finding finding = Explained.of(DutyClaimRules.MEMBER.check(MemberReportStatus.EXEMPT));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("status", Label.of(MemberReportStatus.EXEMPT)), finding.figures());
        }

        @Test
        void boundary_is_confirmation_and_the_end() {
            assertTrue(DutyClaimRules.MEMBER.check(MemberReportStatus.REPORTED).isPresent());
            assertEquals(Optional.empty(), DutyClaimRules.MEMBER.check(MemberReportStatus.CONFIRMED));
            assertTrue(
                    DutyClaimRules.MEMBER.check(MemberReportStatus.TRANSFERRED).isPresent());
            assertTrue(DutyClaimRules.MEMBER.check(MemberReportStatus.EXITED).isPresent());
        }
    }

    @Nested
    @RuleTest("duty-claim-own")
    class duty_claim_own {
        @Test
        void satisfied_by_a_member_for_himself() {
            assertEquals(Optional.empty(), ask("person-1", Role.SELF));
        }

        @Test
        void violated_by_a_member_for_another_of_whom_nothing_is_said() {
            Finding finding = Explained.of(ask("person-2", Role.SELF));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of(), finding.figures());
        }

        @Test
        void boundary_is_the_role_in_which_the_same_person_acts() {
            assertEquals(Optional.empty(), ask("person-2", Role.GRID_MEMBER));
            assertTrue(ask("person-2", Role.SELF).isPresent());
        }

        private Optional<Finding> ask(String who, Role role) {
            return DutyClaimRules.OWN.check(new Acting(Actor.of(Id.of(who), role), Id.of("person-1")));
        }
    }

    @Nested
    @RuleTest("duty-claim-once")
    class duty_claim_once {
        @Test
        void satisfied_by_who_holds_none() {
            assertEquals(Optional.empty(), DutyClaimRules.ONCE.check(new Holding(ReportSample.ID, false)));
        }

        @Test
        void violated_by_who_holds_one() {
            Finding finding = Explained.of(DutyClaimRules.ONCE.check(new Holding(ReportSample.ID, true)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("report", "report-1"), finding.figures());
        }

        @Test
        void boundary_is_a_place_given_back_after_which_the_member_may_claim_again() {
            DutyPosting held = PostingSample.claimed(PostingSample.published(), 1);
            assertEquals(
                    List.of("duty-claim-once"), Explained.codes(PostingSample.claiming(held, PostingSample.member(1))));
            DutyPosting given = held.giveBack(PostingSample.member(1), "有事", PostingSample.WORKER, PostingSample.TODAY)
                    .orElseThrow();
            assertTrue(PostingSample.claiming(given, PostingSample.member(1)).isAccepted());
        }
    }

    @Nested
    @RuleTest("duty-claim-held")
    class duty_claim_held {
        @Test
        void satisfied_by_who_holds_one() {
            assertEquals(Optional.empty(), DutyClaimRules.HELD.check(new Holding(ReportSample.ID, true)));
        }

        @Test
        void violated_by_who_holds_none() {
            Finding finding = Explained.of(DutyClaimRules.HELD.check(new Holding(ReportSample.ID, false)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("report", "report-1"), finding.figures());
        }

        @Test
        void boundary_is_a_place_given_back_which_is_not_given_back_again() {
            DutyPosting given = PostingSample.claimed(PostingSample.published(), 1)
                    .giveBack(PostingSample.member(1), "有事", PostingSample.WORKER, PostingSample.TODAY)
                    .orElseThrow();
            assertEquals(
                    List.of("duty-claim-held"),
                    Explained.codes(
                            given.giveBack(PostingSample.member(1), "有事", PostingSample.WORKER, PostingSample.TODAY)));
        }
    }

    @Nested
    @RuleTest("duty-claim-quota")
    class duty_claim_quota {
        @Test
        void satisfied_by_many_free_places() {
            assertEquals(Optional.empty(), DutyClaimRules.QUOTA.check(new Places(5, 0)));
        }

        @Test
        void violated_when_all_are_held() {
            Finding finding = Explained.of(DutyClaimRules.QUOTA.check(new Places(5, 5)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("quota", 5L, "held", 5L), finding.figures());
        }

        @Test
        void boundary_is_the_last_place() {
            assertEquals(Optional.empty(), DutyClaimRules.QUOTA.check(new Places(1, 0)));
            assertEquals(Optional.empty(), DutyClaimRules.QUOTA.check(new Places(5, 4)));
            assertTrue(DutyClaimRules.QUOTA.check(new Places(1, 1)).isPresent());
        }
    }

    @Nested
    @RuleTest("duty-claim-over")
    class duty_claim_over {
        @Test
        void satisfied_before_it_begins() {
            assertEquals(Optional.empty(), ask(BEGINS.minusDays(1)));
        }

        @Test
        void violated_a_week_later() {
            Finding finding = Explained.of(ask(LAST.plusDays(7)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("last", LAST, "today", LAST.plusDays(7)), finding.figures());
        }

        @Test
        void boundary_is_the_last_day() {
            assertEquals(Optional.empty(), ask(LAST));
            assertTrue(ask(LAST.plusDays(1)).isPresent());
        }

        private Optional<Finding> ask(LocalDate today) {
            return DutyClaimRules.OVER.check(new Ending(PostingSample.TWO_DAYS, today));
        }
    }

    @Nested
    @RuleTest("duty-claim-history")
    class duty_claim_history {
        @Test
        void satisfied_by_a_few() {
            assertEquals(Optional.empty(), DutyClaimRules.HISTORY.check(12));
        }

        @Test
        void violated_by_endless_claiming_and_giving_back() {
            Finding finding = Explained.of(DutyClaimRules.HISTORY.check(1200));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("claims", 1200L, "most", 1000L), finding.figures());
        }

        @Test
        void boundary_is_the_thousandth() {
            assertEquals(Optional.empty(), DutyClaimRules.HISTORY.check(999));
            assertTrue(DutyClaimRules.HISTORY.check(1000).isPresent());
        }
    }

    @Nested
    @RuleTest("duty-claim-overlap")
    class duty_claim_overlap {
        @Test
        void satisfied_by_other_days() {
            assertEquals(Optional.empty(), ask(BEGINS.plusDays(9)));
        }

        @Test
        void violated_by_the_same_days() {
            Finding finding = Explained.of(ask(BEGINS));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("other", "posting-2"), finding.figures());
        }

        @Test
        void boundary_is_the_day_after() {
            assertTrue(ask(LAST).isPresent());
            assertEquals(Optional.empty(), ask(LAST.plusDays(1)));
            assertEquals(Optional.empty(), DutyClaimRules.OVERLAP.check(new Beside(PostingSample.TWO_DAYS, List.of())));
        }

        private Optional<Finding> ask(LocalDate from) {
            Other other = new Other(Id.of("posting-2"), Period.between(from, from.plusDays(1)));
            return DutyClaimRules.OVERLAP.check(new Beside(PostingSample.TWO_DAYS, List.of(other)));
        }
    }

    @Nested
    @RuleTest("duty-claim-skills")
    class duty_claim_skills {
        @Test
        void satisfied_by_who_knows_more() {
            assertEquals(Optional.empty(), ask(List.of("法律"), List.of("税务", "法律")));
        }

        @Test
        void violated_with_what_is_wanted_and_not_with_what_somebody_lacks() {
            Finding finding = Explained.of(ask(List.of("法律", "心理"), List.of("法律")));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("wanted", "法律、心理"), finding.figures());
        }

        @Test
        void boundary_is_a_posting_for_which_nothing_is_wanted() {
            assertEquals(Optional.empty(), ask(List.of(), List.of()));
            assertTrue(ask(List.of("法律"), List.of()).isPresent());
        }

        private Optional<Finding> ask(List<String> wanted, List<String> known) {
            return DutyClaimRules.SKILLS.check(new Skills(wanted, known));
        }
    }

    @Nested
    @RuleTest("duty-claim-member-gone")
    class duty_claim_member_gone {
        private final MemberReport member = PostingSample.report(1);

        @Test
        void satisfied_by_who_serves() {
            assertEquals(Optional.empty(), ask(member));
        }

        @Test
        void violated_by_who_has_retired() {
            Finding finding = Explained.of(ask(ReportSample.retired(member, PostingSample.TODAY)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(
                    Map.of(
                            "posting", "posting-1",
                            "report", "report-1",
                            "status", Label.of(MemberReportStatus.EXITED)),
                    finding.figures());
        }

        @Test
        void boundary_is_an_exemption_that_ends_when_the_posting_begins() {
            assertEquals(Optional.empty(), ask(ReportSample.exempt(member, BEGINS)));
            assertTrue(ask(ReportSample.exempt(member, BEGINS.plusDays(1))).isPresent());
            assertTrue(ask(ReportSample.moved(member, PostingSample.TODAY)).isPresent());
        }

        private Optional<Finding> ask(MemberReport report) {
            return DutyClaimRules.MEMBER_GONE.check(
                    new Holder(PostingSample.ID, PostingSample.TWO_DAYS, DutyMember.of(report)));
        }
    }
}
