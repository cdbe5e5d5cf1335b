package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.alliance.AppointmentRules.Balance;
import org.linli.alliance.AppointmentRules.PostStep;
import org.linli.alliance.AppointmentRules.Tenure;
import org.linli.alliance.AppointmentRules.Term;
import org.linli.community.Organisation;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Period;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;
import org.linli.person.PoliticalStatus;

class AppointmentRulesTest {
    private static final LocalDate TODAY = Sample.TODAY;

    @Nested
    @RuleTest("alliance-post-holder-unit-active")
    class alliance_post_holder_unit_active {
        @Test
        void satisfied_by_an_active_member() {
            assertEquals(Optional.empty(), ask(Sample.withFrog()));
        }

        @Test
        void violated_by_every_other_status() {
            for (MemberStatus status :
                    EnumSet.of(MemberStatus.SUSPENDED, MemberStatus.EXPIRED, MemberStatus.WITHDRAWN)) {
                Finding finding = Explained.of(ask(Sample.withFrog(status)));
                assertEquals(Severity.VIOLATION, finding.severity());
                assertEquals(Map.of("member", "frog党支部", "status", Label.of(status)), finding.figures());
            }
        }

        @Test
        void boundary_is_who_never_joined() {
            assertEquals(
                    new Label("member-status.NONE"),
                    Explained.of(ask(Sample.founded())).figures().get("status"));
        }

        @Test
        void boundary_is_the_last_day_of_the_agreement_and_the_day_after_though_nobody_has_entered_its_end() {
            Joining shorter = Sample.joining(
                    Sample.FROG,
                    AgreementForm.of(TODAY.minusMonths(1), Sample.CONTACT).until(TODAY));
            Alliance ended = Sample.founded()
                    .admit(shorter, Sample.TERMS, TODAY.minusDays(1))
                    .orElseThrow();
            assertTrue(ended.member(Sample.FROG).orElseThrow().isActive());
            assertEquals(
                    Label.of(MemberStatus.EXPIRED),
                    Explained.of(ask(ended)).figures().get("status"));

            Joining longer = Sample.joining(
                    Sample.FROG,
                    AgreementForm.of(TODAY.minusMonths(1), Sample.CONTACT).until(TODAY.plusDays(1)));
            assertEquals(
                    Optional.empty(),
                    ask(Sample.founded().admit(longer, Sample.TERMS, TODAY).orElseThrow()));
        }

        private Optional<Finding> ask(Alliance alliance) {
            return AppointmentRules.HOLDER_ACTIVE.check(
                    Sample.candidacy(alliance, Post.BUILDING_HEAD, PoliticalStatus.NONE));
        }
    }

    @Nested
    @RuleTest("appointment-party-member")
    class appointment_party_member {
        @Test
        void satisfied_by_a_full_member_for_every_post() {
            for (Post post : Post.values()) {
                assertEquals(Optional.empty(), ask(post, PoliticalStatus.PARTY_MEMBER));
            }
        }

        @Test
        void violated_by_a_league_member_for_a_party_post() {
            Finding finding = Explained.of(ask(Post.CONCURRENT_COMMITTEE_MEMBER, PoliticalStatus.LEAGUE_MEMBER));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("post", Label.of(Post.CONCURRENT_COMMITTEE_MEMBER)), finding.figures());
        }

        @Test
        void violated_it_never_says_what_the_person_is() {
            Set<String> said = new HashSet<>();
            for (PoliticalStatus status : PoliticalStatus.values()) {
                ask(Post.PARTY_ADVISER, status)
                        .ifPresent(finding -> said.add(finding
                                + finding.explain(Locale.ENGLISH)
                                + finding.explain(Locale.SIMPLIFIED_CHINESE)));
            }
            assertEquals(1, said.size(), said::toString);
        }

        @Test
        void boundary_is_the_head_of_a_building_whom_anybody_may_be() {
            Set<Post> open = EnumSet.noneOf(Post.class);
            for (Post post : Post.values()) {
                if (ask(post, PoliticalStatus.PROBATIONARY_MEMBER).isEmpty()) {
                    open.add(post);
                }
            }
            assertEquals(EnumSet.of(Post.BUILDING_HEAD), open);
        }

        private Optional<Finding> ask(Post post, PoliticalStatus status) {
            return AppointmentRules.PARTY_MEMBER.check(Sample.candidacy(Sample.withFrog(), post, status));
        }
    }

    @Nested
    @RuleTest("appointment-holder-unit")
    class appointment_holder_unit {
        private static final Optional<Id<Organisation>> FROG_PRINCE = Optional.of(Id.of("org-1"));
        private static final Optional<Id<Organisation>> OTHER = Optional.of(Id.of("org-2"));

        @Test
        void satisfied_by_somebody_of_the_host() {
            assertEquals(Optional.empty(), ask(Post.CONCURRENT_COMMITTEE_MEMBER, FROG_PRINCE, FROG_PRINCE));
        }

        @Test
        void violated_by_somebody_of_another_organisation() {
            Finding finding = Explained.of(ask(Post.BUILDING_HEAD, OTHER, FROG_PRINCE));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("member", "frog党支部", "post", Label.of(Post.BUILDING_HEAD)), finding.figures());
        }

        @Test
        void boundary_is_what_is_not_known() {
            assertEquals(Optional.empty(), ask(Post.BUILDING_HEAD, Optional.empty(), FROG_PRINCE));
            assertEquals(Optional.empty(), ask(Post.BUILDING_HEAD, OTHER, Optional.empty()));
            assertEquals(Optional.empty(), ask(Post.BUILDING_HEAD, Optional.empty(), Optional.empty()));
        }

        @Test
        void boundary_lies_between_posts_in_and_posts_out() {
            for (Post post : Post.values()) {
                assertEquals(
                        post.direction() == PostDirection.IN,
                        ask(post, OTHER, FROG_PRINCE).isPresent(),
                        post::name);
            }
        }

        private Optional<Finding> ask(Post post, Optional<Id<Organisation>> employer, Optional<Id<Organisation>> host) {
            PostForm form = new PostForm(Sample.FROG, Id.of("person-2"), post);
            return AppointmentRules.HOLDER_UNIT.check(new Candidacy(
                    Sample.withFrog(), form, "frog党支部", PoliticalStatus.PARTY_MEMBER, employer, host, TODAY));
        }
    }

    @Nested
    @RuleTest("appointment-step")
    class appointment_step {
        @Test
        void satisfied_by_every_line_of_the_table() {
            assertEquals(9, Appointment.LIFE_CYCLE.transitions().size());
            Appointment.LIFE_CYCLE
                    .transitions()
                    .forEach(line -> assertEquals(Optional.empty(), ask(line.from(), line.step())));
        }

        @Test
        void violated_by_leaving_out_the_approval() {
            Finding finding = Explained.of(ask(AppointmentStatus.SELECTED, AppointmentStep.FILE));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(
                    Map.of("status", Label.of(AppointmentStatus.SELECTED), "step", Label.of(AppointmentStep.FILE)),
                    finding.figures());
        }

        @Test
        void boundary_is_what_has_ended_and_takes_no_step_at_all() {
            for (AppointmentStep step : AppointmentStep.values()) {
                assertTrue(ask(AppointmentStatus.ENDED, step).isPresent(), step::name);
            }
        }

        private Optional<Finding> ask(AppointmentStatus status, AppointmentStep step) {
            return AppointmentRules.STEP.check(new PostStep(status, step));
        }
    }

    @Nested
    @RuleTest("appointment-term")
    class appointment_term {
        @Test
        void satisfied_by_three_years() {
            assertEquals(Optional.empty(), ask(TODAY.plusYears(3)));
        }

        @Test
        void violated_by_an_end_that_has_passed() {
            Finding finding = Explained.of(ask(TODAY.minusYears(1)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("from", TODAY, "until", TODAY.minusYears(1)), finding.figures());
        }

        @Test
        void boundary_is_a_single_day() {
            assertEquals(Optional.empty(), ask(TODAY.plusDays(1)));
            assertTrue(ask(TODAY).isPresent());
        }

        private Optional<Finding> ask(LocalDate until) {
            return AppointmentRules.TERM.check(new Term(TODAY, until));
        }
    }

    @Nested
    @RuleTest("appointment-term-over")
    class appointment_term_over {
        @Test
        void satisfied_within_the_term() {
            assertEquals(Optional.empty(), ask(AppointmentStatus.APPOINTED, TODAY.plusMonths(3)));
        }

        @Test
        void violated_by_a_term_that_was_over_last_year() {
            LocalDate end = TODAY.minusYears(1);
            Finding finding = Explained.of(ask(AppointmentStatus.APPOINTED, end));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(
                    Map.of(
                            "post",
                            Label.of(Post.BUILDING_HEAD),
                            "member",
                            "frog党支部",
                            "until",
                            end,
                            "id",
                            "appointment-1"),
                    finding.figures());
        }

        @Test
        void boundary_is_the_last_day() {
            assertEquals(Optional.empty(), ask(AppointmentStatus.APPOINTED, TODAY.plusDays(1)));
            assertTrue(ask(AppointmentStatus.APPOINTED, TODAY).isPresent());
        }

        @Test
        void boundary_is_what_somebody_has_ended() {
            assertEquals(Optional.empty(), ask(AppointmentStatus.ENDED, TODAY.minusYears(1)));
        }

        private Optional<Finding> ask(AppointmentStatus status, LocalDate end) {
            Appointment appointment = new Appointment(
                    Sample.COMMUNITY,
                    Id.of("appointment-1"),
                    Sample.founded().id(),
                    new PostForm(Sample.FROG, Id.of("person-2"), Post.BUILDING_HEAD),
                    List.of(),
                    status,
                    Optional.of(Period.between(TODAY.minusYears(3), end)));
            return AppointmentRules.TERM_OVER.check(new Tenure(appointment, "frog党支部", TODAY));
        }
    }

    @Nested
    @RuleTest("alliance-bidirectional-post")
    class alliance_bidirectional_post {
        @Test
        void satisfied_by_several_posts_both_ways() {
            assertEquals(Optional.empty(), ask(3, 2));
        }

        @Test
        void violated_by_posts_that_go_one_way() {
            Finding finding = Explained.of(ask(2, 0));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("in", 2L, "out", 0L, "minIn", 1L, "minOut", 1L), finding.figures());
        }

        @Test
        void boundary_is_one_each_way() {
            assertEquals(Optional.empty(), ask(1, 1));
            assertTrue(ask(0, 1).isPresent());
            assertTrue(ask(1, 0).isPresent());
        }

        private Optional<Finding> ask(int in, int out) {
            return AppointmentRules.BIDIRECTIONAL.check(new Balance(in, out, 0, Sample.TERMS));
        }
    }

    @Nested
    @RuleTest("alliance-concurrent-members")
    class alliance_concurrent_members {
        @Test
        void satisfied_by_seven() {
            assertEquals(Optional.empty(), ask(7));
        }

        @Test
        void violated_by_twelve() {
            Finding finding = Explained.of(ask(12));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("members", 12L, "most", 9L), finding.figures());
        }

        @Test
        void boundary_is_nine() {
            assertEquals(Optional.empty(), ask(9));
            assertTrue(ask(10).isPresent());
        }

        private Optional<Finding> ask(int concurrent) {
            return AppointmentRules.CONCURRENT_MEMBERS.check(new Balance(concurrent, 1, concurrent, Sample.TERMS));
        }
    }
}
