package org.linli.duty.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.duty.DutyMember;
import org.linli.duty.posting.DutyClaimRules.Acting;
import org.linli.duty.posting.DutyClaimRules.Beside;
import org.linli.duty.posting.DutyClaimRules.Holder;
import org.linli.duty.posting.DutyClaimRules.Holding;
import org.linli.duty.posting.DutyClaimRules.Other;
import org.linli.duty.posting.DutyClaimRules.Skills;
import org.linli.duty.posting.DutyPostingRules.Ending;
import org.linli.duty.posting.DutyPostingRules.Places;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportSample;

class DutyClaimRulesTest {
    private static final LocalDate BEGINS = PostingSample.BEGINS;
    private static final LocalDate LAST = BEGINS.plusDays(1);

    @Nested
    @RuleTest("duty-claim-member")
    class duty_claim_member {
        private final RuleCase<MemberReportStatus> rule = RuleCase.violation(DutyClaimRules.MEMBER);

        @Test
        void satisfied_by_a_member_who_serves() {
            rule.holds(MemberReportStatus.SERVING);
        }

        @Test
        void violated_by_a_member_who_is_exempt() {
            rule.breaks(MemberReportStatus.EXEMPT, Map.of("status", MemberReportStatus.EXEMPT));
        }

        @Test
        void boundary_is_confirmation_and_the_end() {
            Set<MemberReportStatus> mayClaim = EnumSet.of(MemberReportStatus.CONFIRMED, MemberReportStatus.SERVING);
            for (MemberReportStatus status : MemberReportStatus.values()) {
                rule.breaksIf(!mayClaim.contains(status), status);
            }
        }
    }

    @Nested
    @RuleTest("duty-claim-own")
    class duty_claim_own {
        private final RuleCase<Actor> rule =
                RuleCase.violation(DutyClaimRules.OWN).on(actor -> new Acting(actor, Id.of("person-1")));

        @Test
        void satisfied_by_a_member_for_himself() {
            rule.holds(Actor.of(Id.of("person-1"), Role.SELF));
        }

        @Test
        void violated_by_a_member_for_another_of_whom_nothing_is_said() {
            rule.breaks(Actor.of(Id.of("person-2"), Role.SELF), Map.of());
        }

        @Test
        void boundary_is_the_role_in_which_the_same_person_acts() {
            rule.holds(Actor.of(Id.of("person-2"), Role.GRID_MEMBER));
            rule.breaks(Actor.of(Id.of("person-2"), Role.SELF));
        }
    }

    @Nested
    @RuleTest("duty-claim-once")
    class duty_claim_once {
        private final RuleCase<Boolean> rule =
                RuleCase.violation(DutyClaimRules.ONCE).on(holds -> new Holding(ReportSample.ID, holds));

        @Test
        void satisfied_by_a_member_who_holds_none() {
            rule.holds(false);
        }

        @Test
        void violated_by_a_member_who_holds_one() {
            rule.breaks(true, Map.of("report", "report-1"));
        }

        @Test
        void boundary_is_a_place_given_back_after_which_the_member_may_claim_again() {
            DutyPosting held = PostingSample.claimed(PostingSample.published(), 1);
            assertEquals(
                    List.of(rule.breaks(true)),
                    PostingSample.claiming(held, PostingSample.member(1)).findings());
            DutyPosting given = held.giveBack(PostingSample.member(1), "有事", PostingSample.WORKER, PostingSample.TODAY)
                    .orElseThrow();
            rule.holds(false);
            assertTrue(PostingSample.claiming(given, PostingSample.member(1)).isAccepted());
        }
    }

    @Nested
    @RuleTest("duty-claim-held")
    class duty_claim_held {
        private final RuleCase<Boolean> rule =
                RuleCase.violation(DutyClaimRules.HELD).on(holds -> new Holding(ReportSample.ID, holds));

        @Test
        void satisfied_by_a_member_who_holds_one() {
            rule.holds(true);
        }

        @Test
        void violated_by_a_member_who_holds_none() {
            rule.breaks(false, Map.of("report", "report-1"));
        }

        @Test
        void boundary_is_a_place_given_back_which_is_not_given_back_again() {
            DutyPosting given = PostingSample.claimed(PostingSample.published(), 1)
                    .giveBack(PostingSample.member(1), "有事", PostingSample.WORKER, PostingSample.TODAY)
                    .orElseThrow();
            rule.holds(true);
            assertEquals(
                    List.of(rule.breaks(false)),
                    given.giveBack(PostingSample.member(1), "有事", PostingSample.WORKER, PostingSample.TODAY)
                            .findings());
        }
    }

    @Nested
    @RuleTest("duty-claim-quota")
    class duty_claim_quota {
        private final RuleCase<Places> rule = RuleCase.violation(DutyClaimRules.QUOTA);

        @Test
        void satisfied_by_many_free_places() {
            rule.holds(new Places(5, 0));
        }

        @Test
        void violated_when_all_are_held() {
            rule.breaks(new Places(5, 5), Map.of("quota", 5, "held", 5));
        }

        @Test
        void boundary_is_the_last_place() {
            rule.holds(new Places(1, 0));
            rule.holds(new Places(5, 4));
            rule.breaks(new Places(1, 1));
        }
    }

    @Nested
    @RuleTest("duty-claim-over")
    class duty_claim_over {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(DutyClaimRules.OVER).on(today -> new Ending(PostingSample.TWO_DAYS, today));

        @Test
        void satisfied_before_it_begins() {
            rule.holds(BEGINS.minusDays(1));
        }

        @Test
        void violated_a_week_later() {
            rule.breaks(LAST.plusDays(7), Map.of("last", LAST, "today", LAST.plusDays(7)));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(LAST);
            rule.breaks(LAST.plusDays(1));
        }
    }

    @Nested
    @RuleTest("duty-claim-history")
    class duty_claim_history {
        private final RuleCase<Integer> rule = RuleCase.violation(DutyClaimRules.HISTORY);

        @Test
        void satisfied_by_a_few() {
            rule.holds(12);
        }

        @Test
        void violated_by_endless_claiming_and_giving_back() {
            rule.breaks(1200, Map.of("claims", 1200, "most", 1000));
        }

        @Test
        void boundary_is_the_thousandth() {
            rule.holds(999);
            rule.breaks(1000);
        }
    }

    @Nested
    @RuleTest("duty-claim-overlap")
    class duty_claim_overlap {
        private final RuleCase<List<Other>> rule =
                RuleCase.warning(DutyClaimRules.OVERLAP).on(others -> new Beside(PostingSample.TWO_DAYS, others));

        @Test
        void satisfied_by_other_days() {
            rule.holds(List.of(on(BEGINS.plusDays(9))));
        }

        @Test
        void violated_by_the_same_days() {
            rule.breaks(List.of(on(BEGINS)), Map.of("other", "样本岗位二"));
        }

        @Test
        void boundary_is_the_day_after() {
            rule.breaks(List.of(on(LAST)));
            rule.holds(List.of(on(LAST.plusDays(1))));
            rule.holds(List.of());
        }

        private Other on(LocalDate day) {
            return new Other("样本岗位二", Period.between(day, day.plusDays(1)));
        }
    }

    @Nested
    @RuleTest("duty-claim-skills")
    class duty_claim_skills {
        private final RuleCase<Skills> rule = RuleCase.warning(DutyClaimRules.SKILLS);

        @Test
        void satisfied_by_a_member_who_knows_more() {
            rule.holds(new Skills(List.of("法律"), List.of("税务", "法律")));
        }

        @Test
        void violated_with_what_is_wanted_and_not_with_what_the_member_lacks() {
            rule.breaks(new Skills(List.of("法律", "心理"), List.of("法律")), Map.of("wanted", "法律、心理"));
        }

        @Test
        void boundary_is_a_posting_for_which_nothing_is_wanted() {
            rule.holds(new Skills(List.of(), List.of()));
            rule.breaks(new Skills(List.of("法律"), List.of()), Map.of("wanted", "法律"));
        }
    }

    @Nested
    @RuleTest("duty-claim-member-gone")
    class duty_claim_member_gone {
        private final MemberReport member = PostingSample.report(1);
        private final RuleCase<MemberReport> rule = RuleCase.warning(DutyClaimRules.MEMBER_GONE)
                .on(report -> new Holder(PostingSample.ID, PostingSample.TWO_DAYS, DutyMember.of(report)));

        @Test
        void satisfied_by_a_member_who_serves() {
            rule.holds(member);
        }

        @Test
        void violated_by_a_member_who_has_retired() {
            rule.breaks(
                    ReportSample.retired(member, PostingSample.TODAY),
                    Map.of("posting", "posting-1", "report", "report-1", "status", MemberReportStatus.EXITED));
        }

        @Test
        void boundary_is_an_exemption_that_ends_when_the_posting_begins() {
            rule.holds(ReportSample.exempt(member, BEGINS));
            rule.breaks(ReportSample.exempt(member, BEGINS.plusDays(1)));
            rule.breaks(ReportSample.moved(member, PostingSample.TODAY));
        }
    }
}
