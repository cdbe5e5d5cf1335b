package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
import org.linli.person.PoliticalStatus;

class AllianceRulesTest {
    private static final LocalDate TODAY = Sample.TODAY;
    private static final LocalDate SIGNED = TODAY.minusMonths(1);

    @Nested
    @RuleTest("alliance-member-unique-alias")
    class alliance_member_unique_alias {
        @Test
        void satisfied_by_somebody_new() {
            assertEquals(Optional.empty(), ask(Sample.founded()));
        }

        @Test
        void violated_by_a_member() {
            Finding finding = Explained.of(ask(Sample.withFrog()));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("member", "frog党支部", "status", Label.of(MemberStatus.ACTIVE)), finding.figures());
        }

        @Test
        void boundary_is_that_only_who_has_withdrawn_may_join_again() {
            assertEquals(Optional.empty(), ask(Sample.withFrog(MemberStatus.WITHDRAWN)));
            for (MemberStatus status : List.of(MemberStatus.SUSPENDED, MemberStatus.EXPIRED)) {
                assertEquals(
                        Label.of(status),
                        Explained.of(ask(Sample.withFrog(status))).figures().get("status"));
            }
        }

        private Optional<Finding> ask(Alliance alliance) {
            return AllianceRules.MEMBER_ONCE.check(new Admission(alliance, Sample.joining(Sample.FROG, SIGNED)));
        }
    }

    @Nested
    @RuleTest("alliance-lead-not-member")
    class alliance_lead_not_member {
        @Test
        void satisfied_by_anybody_else() {
            Admission other = new Admission(Sample.founded(), Sample.joining(Sample.SCHOOL, SIGNED));
            assertEquals(Optional.empty(), AllianceRules.LEAD_NOT_MEMBER.check(other));
        }

        @Test
        void violated_by_the_lead() {
            Admission lead = new Admission(Sample.founded(), Sample.joining(Sample.LEAD, SIGNED));
            Finding finding = Explained.of(AllianceRules.LEAD_NOT_MEMBER.check(lead));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("member", "lead党支部"), finding.figures());
        }

        @Test
        void boundary_is_that_the_lead_is_not_found_among_the_members_either() {
            Admission lead = new Admission(Sample.withFrog(), Sample.joining(Sample.LEAD, SIGNED));
            assertEquals(Optional.empty(), AllianceRules.MEMBER_ONCE.check(lead));
            assertTrue(AllianceRules.LEAD_NOT_MEMBER.check(lead).isPresent());
        }
    }

    @Nested
    @RuleTest("alliance-member-same-host")
    class alliance_member_same_host {
        @Test
        void satisfied_when_nobody_shares_the_host() {
            assertEquals(Optional.empty(), ask(List.of()));
        }

        @Test
        void violated_by_the_two_spellings_of_the_story() {
            Finding finding = Explained.of(ask(List.of("经济开发区二实小党支部")));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("member", "蓝田开发区二实小党支部", "other", "经济开发区二实小党支部"), finding.figures());
        }

        @Test
        void boundary_of_several_names_the_first() {
            assertEquals("甲", Explained.of(ask(List.of("甲", "乙"))).figures().get("other"));
        }

        private Optional<Finding> ask(List<String> others) {
            Joining joining = new Joining(
                    Sample.SCHOOL,
                    "蓝田开发区二实小党支部",
                    AgreementForm.of(SIGNED, Sample.CONTACT),
                    PoliticalStatus.PARTY_MEMBER,
                    others);
            return AllianceRules.SAME_HOST.check(new Admission(Sample.founded(), joining));
        }
    }

    @Nested
    @RuleTest("alliance-members-limit")
    class alliance_members_limit {
        @Test
        void satisfied_by_the_fifteen_of_the_story() {
            assertEquals(Optional.empty(), AllianceRules.MEMBERS_LIMIT.check(14));
        }

        @Test
        void violated_by_too_many() {
            Finding finding = Explained.of(AllianceRules.MEMBERS_LIMIT.check(1000));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("most", 300L), finding.figures());
        }

        @Test
        void boundary_is_the_three_hundredth() {
            assertEquals(Optional.empty(), AllianceRules.MEMBERS_LIMIT.check(299));
            assertTrue(AllianceRules.MEMBERS_LIMIT.check(300).isPresent());
        }
    }

    @Nested
    @RuleTest("alliance-member-step")
    class alliance_member_step {
        @Test
        void satisfied_by_every_line_of_the_table() {
            Member.LIFE_CYCLE
                    .transitions()
                    .forEach(line -> assertEquals(Optional.empty(), ask(line.from(), line.step())));
        }

        @Test
        void violated_by_every_step_that_is_not_in_the_table() {
            List<String> refused = new ArrayList<>();
            for (MemberStatus status : MemberStatus.values()) {
                for (MemberStep step : MemberStep.values()) {
                    ask(status, step).ifPresent(finding -> {
                        assertEquals(Severity.VIOLATION, finding.severity());
                        assertEquals(
                                Map.of("member", "frog党支部", "status", Label.of(status), "step", Label.of(step)),
                                Explained.of(Optional.of(finding)).figures());
                        refused.add(status + " " + step);
                    });
                }
            }
            assertEquals(
                    List.of(
                            "ACTIVE ADMIT",
                            "SUSPENDED ADMIT",
                            "SUSPENDED SUSPEND",
                            "EXPIRED ADMIT",
                            "EXPIRED SUSPEND",
                            "EXPIRED EXPIRE",
                            "WITHDRAWN RENEW",
                            "WITHDRAWN SUSPEND",
                            "WITHDRAWN WITHDRAW",
                            "WITHDRAWN EXPIRE"),
                    refused);
        }

        @Test
        void boundary_is_who_never_joined_and_has_no_status() {
            Finding finding = Explained.of(
                    AllianceRules.MEMBER_STEP.check(new Step("青蛙王子党支部", Optional.empty(), MemberStep.RENEW)));
            assertEquals(new Label("member-status.NONE"), finding.figures().get("status"));
        }

        private Optional<Finding> ask(MemberStatus status, MemberStep step) {
            Optional<Member> member = Sample.withFrog(status).member(Sample.FROG);
            return AllianceRules.MEMBER_STEP.check(new Step("frog党支部", member, step));
        }
    }

    @Nested
    @RuleTest("alliance-member-open-posts")
    class alliance_member_open_posts {
        @Test
        void satisfied_when_nobody_is_in_a_post() {
            assertEquals(Optional.empty(), AllianceRules.NO_OPEN_POSTS.check(Sample.leaving(Sample.FROG, 0)));
        }

        @Test
        void violated_by_three_posts() {
            Finding finding = Explained.of(AllianceRules.NO_OPEN_POSTS.check(Sample.leaving(Sample.FROG, 3)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("member", "frog党支部", "posts", 3L), finding.figures());
        }

        @Test
        void boundary_is_a_single_post() {
            assertTrue(AllianceRules.NO_OPEN_POSTS
                    .check(Sample.leaving(Sample.FROG, 1))
                    .isPresent());
        }
    }

    @Nested
    @RuleTest("alliance-expired-with-posts")
    class alliance_expired_with_posts {
        @Test
        void satisfied_when_nobody_is_in_a_post() {
            assertEquals(Optional.empty(), AllianceRules.EXPIRED_WITHOUT_POSTS.check(Sample.leaving(Sample.FROG, 0)));
        }

        @Test
        void violated_by_two_posts() {
            Finding finding = Explained.of(AllianceRules.EXPIRED_WITHOUT_POSTS.check(Sample.leaving(Sample.FROG, 2)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("member", "frog党支部", "posts", 2L), finding.figures());
        }

        @Test
        void boundary_is_a_single_post() {
            assertTrue(AllianceRules.EXPIRED_WITHOUT_POSTS
                    .check(Sample.leaving(Sample.FROG, 1))
                    .isPresent());
        }
    }

    @Nested
    @RuleTest("alliance-member-dormant")
    class alliance_member_dormant {
        @Test
        void satisfied_by_activity_in_this_quarter() {
            assertEquals(Optional.empty(), ask(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
        }

        @Test
        void violated_by_a_year_without_activity() {
            LocalDate last = LocalDate.of(2025, 5, 20);
            Finding finding = Explained.of(ask(last, LocalDate.of(2026, 7, 1)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("member", "青蛙王子党支部", "last", last, "quarters", 4L), finding.figures());
        }

        @Test
        void boundary_is_exactly_two_idle_quarters_over_the_turn_of_the_year() {
            LocalDate last = LocalDate.of(2025, 9, 30);
            assertEquals(Optional.empty(), ask(last, LocalDate.of(2026, 3, 31)));
            assertEquals(
                    2L,
                    Explained.of(ask(last, LocalDate.of(2026, 4, 1))).figures().get("quarters"));
        }

        @Test
        void boundary_of_activity_to_come_is_no_idle_quarter() {
            assertEquals(0, new Activity("甲", TODAY.plusYears(1), TODAY, Sample.TERMS).idleQuarters());
        }

        private Optional<Finding> ask(LocalDate last, LocalDate today) {
            return AllianceRules.DORMANT.check(new Activity("青蛙王子党支部", last, today, Sample.TERMS));
        }
    }
}
