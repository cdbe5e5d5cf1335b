package org.linli.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.linli.alliance.AppointmentRules.Tenure;
import org.linli.alliance.AppointmentRules.Term;
import org.linli.charter.DistinctCharter;
import org.linli.community.Organisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Period;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.person.PoliticalStatus;

class AppointmentRulesTest {
    private static final LocalDate TODAY = Sample.TODAY;

    @Nested
    @RuleTest("alliance-post-holder-unit-active")
    class alliance_post_holder_unit_active {
        private final RuleCase<Alliance> rule = RuleCase.violation(AppointmentRules.HOLDER_ACTIVE)
                .on(alliance -> Sample.candidacy(alliance, Post.BUILDING_HEAD, PoliticalStatus.NONE)
                        .representing());

        @Test
        void satisfied_by_an_active_member() {
            rule.holds(Sample.withFrog());
        }

        @Test
        void violated_by_every_other_status() {
            for (MemberStatus status :
                    EnumSet.of(MemberStatus.SUSPENDED, MemberStatus.EXPIRED, MemberStatus.WITHDRAWN)) {
                rule.breaks(Sample.withFrog(status), Map.of("member", "frog党支部", "status", status));
            }
        }

        @Test
        void boundary_is_a_party_organisation_that_never_joined_and_one_that_did() {
            rule.breaks(Sample.founded(), Map.of("member", "frog党支部", "status", new Label("member-status.NONE")));
            rule.holds(Sample.withFrog());
        }

        @Test
        void boundary_is_the_last_day_of_the_agreement_and_the_day_after_though_its_end_is_not_entered() {
            Joining shorter = Sample.joining(
                    Sample.FROG,
                    AgreementForm.of(TODAY.minusMonths(1), Sample.CONTACT).until(TODAY));
            Alliance ended = Sample.founded()
                    .admit(shorter, Sample.TERMS, TODAY.minusDays(1))
                    .orElseThrow();
            assertTrue(ended.member(Sample.FROG).orElseThrow().isActive());
            rule.breaks(ended, Map.of("member", "frog党支部", "status", MemberStatus.EXPIRED));

            Joining longer = Sample.joining(
                    Sample.FROG,
                    AgreementForm.of(TODAY.minusMonths(1), Sample.CONTACT).until(TODAY.plusDays(1)));
            rule.holds(Sample.founded().admit(longer, Sample.TERMS, TODAY).orElseThrow());
        }
    }

    @Nested
    @RuleTest("appointment-party-member")
    class appointment_party_member {
        private final RuleCase<Candidacy> rule = RuleCase.warning(AppointmentRules.PARTY_MEMBER);

        @Test
        void satisfied_by_a_full_member_for_every_post() {
            for (Post post : Post.values()) {
                rule.holds(candidacy(post, PoliticalStatus.PARTY_MEMBER));
            }
        }

        @Test
        void violated_by_a_league_member_for_a_party_post() {
            rule.breaks(
                    candidacy(Post.CONCURRENT_COMMITTEE_MEMBER, PoliticalStatus.LEAGUE_MEMBER),
                    Map.of("post", Post.CONCURRENT_COMMITTEE_MEMBER));
        }

        @Test
        void violated_it_never_says_what_the_person_is() {
            Set<String> said = new HashSet<>();
            for (PoliticalStatus status : EnumSet.complementOf(EnumSet.of(PoliticalStatus.PARTY_MEMBER))) {
                Finding finding = rule.breaks(candidacy(Post.PARTY_ADVISER, status));
                said.add(finding + finding.explain(Locale.ENGLISH) + finding.explain(Locale.SIMPLIFIED_CHINESE));
            }
            assertEquals(1, said.size(), said::toString);
        }

        @Test
        void boundary_is_the_head_of_a_building_who_needs_no_party_membership() {
            for (Post post : Post.values()) {
                rule.breaksIf(post != Post.BUILDING_HEAD, candidacy(post, PoliticalStatus.PROBATIONARY_MEMBER));
            }
        }

        private Candidacy candidacy(Post post, PoliticalStatus status) {
            return Sample.candidacy(Sample.withFrog(), post, status);
        }
    }

    @Nested
    @RuleTest("appointment-holder-unit")
    class appointment_holder_unit {
        private static final Optional<Id<Organisation>> FROG_PRINCE = Optional.of(Id.of("org-1"));
        private static final Optional<Id<Organisation>> OTHER = Optional.of(Id.of("org-2"));

        private final RuleCase<Candidacy> rule = RuleCase.warning(AppointmentRules.HOLDER_UNIT);

        @Test
        void satisfied_by_a_person_of_the_host() {
            rule.holds(candidacy(Post.CONCURRENT_COMMITTEE_MEMBER, FROG_PRINCE, FROG_PRINCE));
        }

        @Test
        void violated_by_a_person_of_another_organisation() {
            rule.breaks(
                    candidacy(Post.BUILDING_HEAD, OTHER, FROG_PRINCE),
                    Map.of("member", "frog党支部", "post", Post.BUILDING_HEAD));
        }

        @Test
        void boundary_is_what_is_not_known() {
            rule.breaks(candidacy(Post.BUILDING_HEAD, OTHER, FROG_PRINCE));
            rule.holds(candidacy(Post.BUILDING_HEAD, Optional.empty(), FROG_PRINCE));
            rule.holds(candidacy(Post.BUILDING_HEAD, OTHER, Optional.empty()));
            rule.holds(candidacy(Post.BUILDING_HEAD, Optional.empty(), Optional.empty()));
        }

        @Test
        void boundary_lies_between_posts_in_and_posts_out() {
            for (Post post : Post.values()) {
                rule.breaksIf(post.direction() == PostDirection.IN, candidacy(post, OTHER, FROG_PRINCE));
            }
        }

        private Candidacy candidacy(Post post, Optional<Id<Organisation>> employer, Optional<Id<Organisation>> host) {
            PostForm form = new PostForm(Sample.FROG, Id.of("person-2"), post);
            return new Candidacy(
                    Sample.withFrog(), form, "frog党支部", PoliticalStatus.PARTY_MEMBER, employer, host, TODAY);
        }
    }

    @Nested
    @RuleTest("appointment-step")
    class appointment_step {
        private static final Map<AppointmentStatus, EnumSet<AppointmentStep>> ALLOWED = Map.of(
                AppointmentStatus.RECOMMENDED, EnumSet.of(AppointmentStep.SELECT, AppointmentStep.END),
                AppointmentStatus.SELECTED, EnumSet.of(AppointmentStep.APPROVE, AppointmentStep.END),
                AppointmentStatus.APPROVED, EnumSet.of(AppointmentStep.FILE, AppointmentStep.END),
                AppointmentStatus.FILED, EnumSet.of(AppointmentStep.APPOINT, AppointmentStep.END),
                AppointmentStatus.APPOINTED, EnumSet.of(AppointmentStep.END, AppointmentStep.CORRECT),
                AppointmentStatus.ENDED, EnumSet.of(AppointmentStep.CORRECT, AppointmentStep.REOPEN));

        private final RuleCase<Move<AppointmentStatus, AppointmentStep>> rule =
                RuleCase.violation(AppointmentRules.STEP);

        @Test
        void satisfied_by_every_step_of_the_life_cycle() {
            ALLOWED.forEach((status, steps) -> steps.forEach(step -> rule.holds(new Move<>(status, step))));
        }

        @Test
        void violated_by_every_other_step() {
            for (AppointmentStatus status : AppointmentStatus.values()) {
                for (AppointmentStep step : EnumSet.complementOf(ALLOWED.get(status))) {
                    rule.breaks(
                            new Move<>(status, step),
                            Map.of("status", status, "step", step, "allowed", Label.all(ALLOWED.get(status))));
                }
            }
        }

        @Test
        void violated_by_leaving_out_the_approval() {
            rule.breaks(
                    new Move<>(AppointmentStatus.SELECTED, AppointmentStep.FILE),
                    Map.of(
                            "status",
                            AppointmentStatus.SELECTED,
                            "step",
                            AppointmentStep.FILE,
                            "allowed",
                            Label.all(ALLOWED.get(AppointmentStatus.SELECTED))));
        }

        @Test
        void boundary_is_the_end_after_which_mistakes_are_put_right_and_nothing_else_is_done() {
            rule.holds(new Move<>(AppointmentStatus.APPOINTED, AppointmentStep.END));
            for (AppointmentStep step : AppointmentStep.values()) {
                boolean mends = step == AppointmentStep.CORRECT || step == AppointmentStep.REOPEN;
                rule.breaksIf(!mends, new Move<>(AppointmentStatus.ENDED, step));
            }
        }
    }

    @Nested
    @RuleTest("appointment-term-recorded")
    class appointment_term_recorded {
        private final RuleCase<AppointmentRules.Corrected> rule = RuleCase.violation(AppointmentRules.TERM_RECORDED);

        @Test
        void satisfied_by_a_term_that_runs_and_by_one_that_is_over() {
            rule.holds(corrected(TODAY.minusYears(1), TODAY.plusYears(1), AppointmentStatus.APPOINTED));
            rule.holds(corrected(TODAY.minusYears(2), TODAY.minusYears(1), AppointmentStatus.ENDED));
        }

        @Test
        void violated_by_a_beginning_next_year() {
            LocalDate from = TODAY.plusYears(1);
            rule.breaks(
                    corrected(from, from.plusYears(1), AppointmentStatus.APPOINTED),
                    Map.of("status", AppointmentStatus.APPOINTED, "today", TODAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(corrected(TODAY, TODAY.plusYears(1), AppointmentStatus.APPOINTED));
            rule.breaks(corrected(TODAY.plusDays(1), TODAY.plusYears(1), AppointmentStatus.APPOINTED));
            rule.holds(corrected(TODAY.minusYears(1), TODAY, AppointmentStatus.ENDED));
            rule.breaks(corrected(TODAY.minusYears(1), TODAY.plusDays(1), AppointmentStatus.ENDED));
        }

        @Test
        void boundary_is_a_term_whose_end_is_not_known() {
            Period open = Period.from(TODAY.minusYears(1));
            rule.holds(new AppointmentRules.Corrected(open, AppointmentStatus.APPOINTED, TODAY));
            rule.breaks(new AppointmentRules.Corrected(open, AppointmentStatus.ENDED, TODAY));
        }

        private AppointmentRules.Corrected corrected(LocalDate from, LocalDate until, AppointmentStatus status) {
            return new AppointmentRules.Corrected(Period.between(from, until), status, TODAY);
        }
    }

    @Nested
    @RuleTest("appointment-held-before")
    class appointment_held_before {
        private final RuleCase<Optional<Period>> rule = RuleCase.violation(AppointmentRules.HELD_BEFORE);

        @Test
        void satisfied_by_a_post_that_was_held() {
            rule.holds(Optional.of(Period.between(TODAY.minusYears(1), TODAY.plusYears(1))));
        }

        @Test
        void violated_by_a_recommendation_that_came_to_nothing() {
            rule.breaks(Optional.empty(), Map.of());
        }

        @Test
        void boundary_is_a_post_that_was_held_for_a_day() {
            rule.holds(Optional.of(Period.between(TODAY, TODAY.plusDays(1))));
            rule.breaks(Optional.empty());
        }
    }

    @Nested
    @RuleTest("appointment-term")
    class appointment_term {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(AppointmentRules.TERM).on(until -> new Term(TODAY, until));

        @Test
        void satisfied_by_three_years() {
            rule.holds(TODAY.plusYears(3));
        }

        @Test
        void violated_by_an_end_that_has_passed() {
            rule.breaks(TODAY.minusYears(1), Map.of("from", TODAY, "until", TODAY.minusYears(1)));
        }

        @Test
        void boundary_is_a_single_day() {
            rule.holds(TODAY.plusDays(1));
            rule.breaks(TODAY);
        }
    }

    @Nested
    @RuleTest("appointment-term-over")
    class appointment_term_over {
        private final RuleCase<Tenure> rule = RuleCase.warning(AppointmentRules.TERM_OVER);

        @Test
        void satisfied_within_the_term() {
            rule.holds(tenure(AppointmentStatus.APPOINTED, TODAY.plusMonths(3)));
        }

        @Test
        void violated_by_a_term_that_was_over_last_year() {
            LocalDate end = TODAY.minusYears(1);
            rule.breaks(
                    tenure(AppointmentStatus.APPOINTED, end),
                    Map.of("post", Post.BUILDING_HEAD, "member", "frog党支部", "until", end, "id", "appointment-1"));
        }

        @Test
        void boundary_is_the_last_day() {
            rule.holds(tenure(AppointmentStatus.APPOINTED, TODAY.plusDays(1)));
            rule.breaks(tenure(AppointmentStatus.APPOINTED, TODAY));
        }

        @Test
        void boundary_is_an_appointment_that_was_ended() {
            rule.holds(tenure(AppointmentStatus.ENDED, TODAY.minusYears(1)));
            rule.breaks(tenure(AppointmentStatus.APPOINTED, TODAY.minusYears(1)));
        }

        private Tenure tenure(AppointmentStatus status, LocalDate end) {
            Appointment appointment = new Appointment(
                    Sample.COMMUNITY,
                    Id.of("appointment-1"),
                    Sample.founded().id(),
                    new PostForm(Sample.FROG, Id.of("person-2"), Post.BUILDING_HEAD),
                    List.of(),
                    status,
                    Optional.of(Period.between(TODAY.minusYears(3), end)),
                    List.of());
            return new Tenure(appointment, "frog党支部", TODAY);
        }
    }

    @Nested
    @RuleTest("alliance-bidirectional-post")
    class alliance_bidirectional_post {
        private final RuleCase<Balance> rule = RuleCase.warning(AppointmentRules.BIDIRECTIONAL);

        @Test
        void satisfied_by_several_posts_both_ways() {
            rule.holds(balance(3, 2));
        }

        @Test
        void violated_by_posts_that_go_one_way() {
            rule.breaks(balance(2, 0), Map.of("in", 2, "out", 0, "minIn", 1, "minOut", 1));
        }

        @Test
        void boundary_is_one_each_way() {
            rule.holds(balance(1, 1));
            rule.breaks(balance(0, 1));
            rule.breaks(balance(1, 0));
        }

        @Test
        void boundary_is_another_number_each_way_where_the_charter_says_so() {
            AllianceTerms terms = DistinctCharter.terms(AllianceTerms.TERMS);
            int in = terms.minIn();
            int out = terms.minOut();
            assertNotEquals(in, out);
            rule.holds(new Balance(in, out, 0, terms));
            rule.breaks(new Balance(out, in, 0, terms), Map.of("in", out, "out", in, "minIn", in, "minOut", out));
            rule.breaks(new Balance(in - 1, out, 0, terms));
            rule.breaks(new Balance(in, out - 1, 0, terms));
        }

        private Balance balance(int in, int out) {
            return new Balance(in, out, 0, Sample.TERMS);
        }
    }

    @Nested
    @RuleTest("alliance-concurrent-members")
    class alliance_concurrent_members {
        private final RuleCase<Integer> rule = RuleCase.warning(AppointmentRules.CONCURRENT_MEMBERS)
                .on(members -> new Balance(members, 1, members, Sample.TERMS));

        @Test
        void satisfied_by_seven() {
            rule.holds(7);
        }

        @Test
        void violated_by_twelve() {
            rule.breaks(12, Map.of("members", 12, "most", 9));
        }

        @Test
        void boundary_is_nine() {
            rule.holds(9);
            rule.breaks(10);
        }

        @Test
        void boundary_moves_with_the_charter() {
            AllianceTerms terms = DistinctCharter.terms(AllianceTerms.TERMS);
            RuleCase<Balance> whole = RuleCase.warning(AppointmentRules.CONCURRENT_MEMBERS);
            int most = terms.concurrentMembersMax();
            whole.holds(new Balance(most + 1, most + 1, most, terms));
            whole.breaks(new Balance(0, 0, most + 1, terms), Map.of("members", most + 1, "most", most));
        }
    }
}
