package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.alliance.AllianceRules.Activity;
import org.linli.alliance.AllianceRules.Admission;
import org.linli.alliance.AllianceRules.Step;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.person.PoliticalStatus;

class AllianceRulesTest {
    private static final LocalDate TODAY = Sample.TODAY;
    private static final LocalDate SIGNED = TODAY.minusMonths(1);

    @Nested
    @RuleTest("alliance-member-unique-alias")
    class alliance_member_unique_alias {
        private final RuleCase<Alliance> rule = RuleCase.violation(AllianceRules.MEMBER_ONCE)
                .on(alliance -> new Admission(alliance, Sample.joining(Sample.FROG, SIGNED)));

        @Test
        void satisfied_by_a_party_organisation_that_never_joined() {
            rule.holds(Sample.founded());
        }

        @Test
        void violated_by_a_member() {
            rule.breaks(Sample.withFrog(), Map.of("member", "frog党支部", "status", MemberStatus.ACTIVE));
        }

        @Test
        void boundary_is_that_only_a_member_that_has_withdrawn_may_join_again() {
            rule.holds(Sample.withFrog(MemberStatus.WITHDRAWN));
            for (MemberStatus status : List.of(MemberStatus.SUSPENDED, MemberStatus.EXPIRED)) {
                rule.breaks(Sample.withFrog(status), Map.of("member", "frog党支部", "status", status));
            }
        }
    }

    @Nested
    @RuleTest("alliance-lead-not-member")
    class alliance_lead_not_member {
        private final RuleCase<Admission> rule =
                RuleCase.violation(AllianceRules.LEAD_NOT_MEMBER).on(Admission::belonging);

        @Test
        void satisfied_by_every_other_party_organisation() {
            rule.holds(new Admission(Sample.founded(), Sample.joining(Sample.SCHOOL, SIGNED)));
        }

        @Test
        void violated_by_the_lead() {
            rule.breaks(
                    new Admission(Sample.founded(), Sample.joining(Sample.LEAD, SIGNED)), Map.of("member", "lead党支部"));
        }

        @Test
        void boundary_is_that_the_lead_is_not_found_among_the_members_either() {
            Admission lead = new Admission(Sample.withFrog(), Sample.joining(Sample.LEAD, SIGNED));
            RuleCase.violation(AllianceRules.MEMBER_ONCE).holds(lead);
            rule.breaks(lead);
            rule.holds(new Admission(Sample.withFrog(), Sample.joining(Sample.FROG, SIGNED)));
        }
    }

    @Nested
    @RuleTest("alliance-member-same-host")
    class alliance_member_same_host {
        private final RuleCase<List<String>> rule =
                RuleCase.warning(AllianceRules.SAME_HOST).on(this::admission);

        @Test
        void satisfied_by_a_host_of_its_own() {
            rule.holds(List.of());
        }

        @Test
        void violated_by_the_two_spellings_of_the_story() {
            rule.breaks(List.of("经济开发区二实小党支部"), Map.of("member", "蓝田开发区二实小党支部", "other", "经济开发区二实小党支部"));
        }

        @Test
        void boundary_is_a_single_other_and_of_several_the_first_is_named() {
            rule.holds(List.of());
            rule.breaks(List.of("甲"), Map.of("member", "蓝田开发区二实小党支部", "other", "甲"));
            rule.breaks(List.of("甲", "乙"), Map.of("member", "蓝田开发区二实小党支部", "other", "甲"));
        }

        private Admission admission(List<String> others) {
            Joining joining = new Joining(
                    Sample.SCHOOL,
                    "蓝田开发区二实小党支部",
                    AgreementForm.of(SIGNED, Sample.CONTACT),
                    PoliticalStatus.PARTY_MEMBER,
                    others);
            return new Admission(Sample.founded(), joining);
        }
    }

    @Nested
    @RuleTest("alliance-members-limit")
    class alliance_members_limit {
        private final RuleCase<Integer> rule = RuleCase.violation(AllianceRules.MEMBERS_LIMIT);

        @Test
        void satisfied_by_the_fifteen_of_the_story() {
            rule.holds(14);
        }

        @Test
        void violated_by_too_many() {
            rule.breaks(1000, Map.of("most", 300));
        }

        @Test
        void boundary_is_the_three_hundredth() {
            rule.holds(299);
            rule.breaks(300);
        }
    }

    @Nested
    @RuleTest("alliance-member-step")
    class alliance_member_step {
        private static final Map<MemberStatus, EnumSet<MemberStep>> ALLOWED = Map.of(
                MemberStatus.ACTIVE,
                EnumSet.of(MemberStep.RENEW, MemberStep.SUSPEND, MemberStep.WITHDRAW, MemberStep.EXPIRE),
                MemberStatus.SUSPENDED,
                EnumSet.of(MemberStep.RENEW, MemberStep.WITHDRAW, MemberStep.EXPIRE, MemberStep.REINSTATE),
                MemberStatus.EXPIRED,
                EnumSet.of(MemberStep.RENEW, MemberStep.WITHDRAW),
                MemberStatus.WITHDRAWN,
                EnumSet.of(MemberStep.ADMIT, MemberStep.REINSTATE));

        private final RuleCase<Step> rule = RuleCase.violation(AllianceRules.MEMBER_STEP);

        @Test
        void satisfied_by_every_step_of_the_life_cycle() {
            ALLOWED.forEach((status, steps) -> steps.forEach(step -> rule.holds(step(status, step))));
        }

        @Test
        void violated_by_every_other_step() {
            for (MemberStatus status : MemberStatus.values()) {
                for (MemberStep step : EnumSet.complementOf(ALLOWED.get(status))) {
                    rule.breaks(
                            step(status, step),
                            Map.of(
                                    "member",
                                    "frog党支部",
                                    "status",
                                    status,
                                    "step",
                                    step,
                                    "allowed",
                                    Label.all(ALLOWED.get(status))));
                }
            }
        }

        @Test
        void boundary_is_a_party_organisation_that_never_joined_and_one_that_did() {
            rule.breaks(
                    new Step("青蛙王子党支部", Optional.empty(), MemberStep.RENEW),
                    Map.of(
                            "member",
                            "青蛙王子党支部",
                            "status",
                            new Label("member-status.NONE"),
                            "step",
                            MemberStep.RENEW,
                            "allowed",
                            Label.of(MemberStep.ADMIT)));
            rule.holds(step(MemberStatus.ACTIVE, MemberStep.RENEW));
        }

        private Step step(MemberStatus status, MemberStep step) {
            return new Step("frog党支部", Sample.withFrog(status).member(Sample.FROG), step);
        }
    }

    @Nested
    @RuleTest("alliance-member-open-posts")
    class alliance_member_open_posts {
        private final RuleCase<Integer> rule =
                RuleCase.violation(AllianceRules.NO_OPEN_POSTS).on(posts -> Sample.leaving(Sample.FROG, posts));

        @Test
        void satisfied_without_posts() {
            rule.holds(0);
        }

        @Test
        void violated_by_three_posts() {
            rule.breaks(3, Map.of("member", "frog党支部", "posts", 3));
        }

        @Test
        void boundary_is_a_single_post() {
            rule.holds(0);
            rule.breaks(1);
        }
    }

    @Nested
    @RuleTest("alliance-expired-with-posts")
    class alliance_expired_with_posts {
        private final RuleCase<Integer> rule =
                RuleCase.warning(AllianceRules.EXPIRED_WITHOUT_POSTS).on(posts -> Sample.leaving(Sample.FROG, posts));

        @Test
        void satisfied_without_posts() {
            rule.holds(0);
        }

        @Test
        void violated_by_two_posts() {
            rule.breaks(2, Map.of("member", "frog党支部", "posts", 2));
        }

        @Test
        void boundary_is_a_single_post() {
            rule.holds(0);
            rule.breaks(1);
        }
    }

    @Nested
    @RuleTest("alliance-member-dormant")
    class alliance_member_dormant {
        private final RuleCase<Activity> rule = RuleCase.warning(AllianceRules.DORMANT);

        @Test
        void satisfied_by_activity_in_this_quarter() {
            rule.holds(activity(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
        }

        @Test
        void violated_by_a_year_without_activity() {
            LocalDate last = LocalDate.of(2025, 5, 20);
            rule.breaks(
                    activity(last, LocalDate.of(2026, 7, 1)), Map.of("member", "青蛙王子党支部", "last", last, "quarters", 4));
        }

        @Test
        void violated_by_a_member_that_never_came_since_it_joined() {
            LocalDate joined = LocalDate.of(2025, 5, 20);
            Activity never = new Activity("青蛙王子党支部", joined, Optional.empty(), LocalDate.of(2026, 7, 1), Sample.TERMS);
            rule.breaks(never, Map.of("member", "青蛙王子党支部", "since", joined, "quarters", 4));
            Finding finding = Explained.of(AllianceRules.DORMANT.check(never));
            assertEquals(
                    "青蛙王子党支部自2025年5月20日加入以来没有参加过活动，已连续4个整季度未参加。请联系其联络员。", finding.explain(Locale.SIMPLIFIED_CHINESE));
        }

        @Test
        void boundary_is_exactly_two_idle_quarters_over_the_turn_of_the_year() {
            LocalDate last = LocalDate.of(2025, 9, 30);
            rule.holds(activity(last, LocalDate.of(2026, 3, 31)));
            rule.breaks(
                    activity(last, LocalDate.of(2026, 4, 1)), Map.of("member", "青蛙王子党支部", "last", last, "quarters", 2));
        }

        @Test
        void boundary_is_activity_to_come_which_is_no_idle_quarter() {
            Activity toCome = activity(TODAY.plusYears(1), TODAY);
            assertEquals(0, toCome.idleQuarters());
            rule.holds(toCome);
            rule.breaks(activity(TODAY.minusYears(1), TODAY));
        }

        private Activity activity(LocalDate last, LocalDate today) {
            return new Activity("青蛙王子党支部", last.minusYears(1), Optional.of(last), today, Sample.TERMS);
        }
    }
}
