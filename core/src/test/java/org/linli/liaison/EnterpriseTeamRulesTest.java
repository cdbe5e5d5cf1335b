package org.linli.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Id;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;
import org.linli.person.Person;

class EnterpriseTeamRulesTest {
    private static final LocalDate DAY = LiaisonSample.DAY;

    @Nested
    @RuleTest("enterprise-team-kind")
    class enterprise_team_kind {
        private final RuleCase<EnterpriseTeamRules.Standing> rule = RuleCase.violation(EnterpriseTeamRules.KIND);

        @Test
        void satisfied_by_an_enterprise() {
            rule.holds(standing(true, DAY, Optional.empty()));
        }

        @Test
        void violated_by_another_unit() {
            rule.breaks(standing(false, DAY, Optional.empty()), Map.of("unit", "丽景食品厂"));
        }

        @Test
        void boundary_is_the_kind_alone() {
            rule.holds(standing(true, DAY.plusDays(1), Optional.empty()));
            rule.breaks(standing(false, DAY.minusDays(1), Optional.empty()));
        }
    }

    @Nested
    @RuleTest("enterprise-team-since")
    class enterprise_team_since {
        private final RuleCase<EnterpriseTeamRules.Standing> rule = RuleCase.violation(EnterpriseTeamRules.SINCE);

        @Test
        void satisfied_by_a_day_that_has_come() {
            rule.holds(standing(true, DAY.minusDays(9), Optional.empty()));
        }

        @Test
        void violated_after_the_first_officer() {
            rule.breaks(
                    standing(true, DAY.minusDays(4), Optional.of(DAY.minusDays(5))),
                    Map.of("since", DAY.minusDays(4), "latest", DAY.minusDays(5)));
        }

        @Test
        void boundary_is_today() {
            rule.holds(standing(true, DAY, Optional.empty()));
            rule.breaks(standing(true, DAY.plusDays(1), Optional.empty()));
        }
    }

    private static EnterpriseTeamRules.Standing standing(boolean isOne, LocalDate since, Optional<LocalDate> first) {
        return new EnterpriseTeamRules.Standing("丽景食品厂", isOne, since, first, DAY);
    }

    @Nested
    @RuleTest("enterprise-officers-distinct")
    class enterprise_officers_distinct {
        private final RuleCase<EnterpriseTeamRules.Appointing> rule = RuleCase.violation(EnterpriseTeamRules.DISTINCT);

        @Test
        void satisfied_by_a_third_person() {
            rule.holds(LiaisonSample.appointing(OfficerRole.PARTY_ADVISER, 0));
        }

        @Test
        void violated_by_one_of_the_others() {
            rule.breaks(
                    beside(Set.of(LiaisonSample.person(2), LiaisonSample.person(4))),
                    Map.of("enterprise", "丽景食品厂", "role", OfficerRole.PARTY_ADVISER));
        }

        @Test
        void boundary_is_the_same_person() {
            rule.holds(beside(Set.of()));
            rule.breaks(beside(Set.of(LiaisonSample.person(2))));
        }

        private EnterpriseTeamRules.Appointing beside(Set<Id<Person>> others) {
            EnterpriseTeamRules.Appointing usual = LiaisonSample.appointing(OfficerRole.PARTY_ADVISER, 0);
            return new EnterpriseTeamRules.Appointing(
                    usual.enterprise(),
                    usual.officer(),
                    others,
                    false,
                    usual.since(),
                    usual.before(),
                    0,
                    usual.terms(),
                    usual.today());
        }
    }

    @Nested
    @RuleTest("enterprise-grid-officer")
    class enterprise_grid_officer {
        private final RuleCase<EnterpriseTeamRules.Appointing> rule = RuleCase.violation(EnterpriseTeamRules.OF_GRID);

        @Test
        void satisfied_by_a_member_of_the_grid() {
            rule.holds(LiaisonSample.appointing(OfficerRole.GRID_OFFICER, 0));
        }

        @Test
        void violated_by_one_of_another_grid() {
            rule.breaks(
                    LiaisonSample.appointing(OfficerRole.GRID_OFFICER, DAY, 0, false),
                    Map.of("enterprise", "丽景食品厂", "day", DAY));
        }

        @Test
        void boundary_is_the_grid_officer_alone() {
            rule.holds(LiaisonSample.appointing(OfficerRole.SERVICE_OFFICER, DAY, 0, false));
            rule.breaks(LiaisonSample.appointing(OfficerRole.GRID_OFFICER, DAY, 0, false));
        }
    }

    @Nested
    @RuleTest("enterprise-officer-day")
    class enterprise_officer_day {
        private final RuleCase<EnterpriseTeamRules.Appointing> rule = RuleCase.violation(EnterpriseTeamRules.DAY);

        @Test
        void satisfied_after_the_officer_before() {
            rule.holds(from(DAY.minusDays(2)));
        }

        @Test
        void violated_ahead_of_time() {
            rule.breaks(
                    from(DAY.plusDays(1)), Map.of("day", DAY.plusDays(1), "since", DAY.minusDays(10), "today", DAY));
        }

        @Test
        void boundary_is_the_first_day_of_the_officer_before() {
            rule.holds(from(DAY.minusDays(9)));
            rule.breaks(from(DAY.minusDays(10)));
        }

        private EnterpriseTeamRules.Appointing from(LocalDate from) {
            return LiaisonSample.appointing(OfficerRole.PARTY_ADVISER, from, 0, true);
        }
    }

    @Nested
    @RuleTest("enterprise-officer-load")
    class enterprise_officer_load {
        private final RuleCase<EnterpriseTeamRules.Appointing> rule = RuleCase.warning(EnterpriseTeamRules.LOAD);

        @Test
        void satisfied_by_few_enterprises() {
            rule.holds(LiaisonSample.appointing(OfficerRole.PARTY_ADVISER, 3));
        }

        @Test
        void violated_by_too_many() {
            rule.breaks(LiaisonSample.appointing(OfficerRole.PARTY_ADVISER, 20), Map.of("load", 21, "most", 15));
        }

        @Test
        void boundary_is_fifteen_with_this_one() {
            rule.holds(LiaisonSample.appointing(OfficerRole.PARTY_ADVISER, 14));
            rule.breaks(LiaisonSample.appointing(OfficerRole.PARTY_ADVISER, 15));
        }
    }

    @Nested
    @RuleTest("enterprise-officer-held")
    class enterprise_officer_held {
        private final RuleCase<EnterpriseTeamRules.Releasing> rule = RuleCase.violation(EnterpriseTeamRules.HELD);

        @Test
        void satisfied_by_an_officer() {
            rule.holds(releasing(true, DAY));
        }

        @Test
        void violated_by_a_vacant_role() {
            rule.breaks(releasing(false, DAY), Map.of("role", OfficerRole.PARTY_ADVISER, "vacant", true, "day", DAY));
        }

        @Test
        void boundary_is_the_term_and_today() {
            rule.holds(releasing(true, DAY.minusDays(10)));
            rule.breaks(releasing(true, DAY.minusDays(11)));
            rule.breaks(releasing(true, DAY.plusDays(1)));
        }

        private EnterpriseTeamRules.Releasing releasing(boolean held, LocalDate day) {
            return new EnterpriseTeamRules.Releasing(
                    OfficerRole.PARTY_ADVISER,
                    Optional.of(LiaisonSample.term(OfficerRole.PARTY_ADVISER, DAY.minusDays(10)))
                            .filter(term -> held),
                    day,
                    DAY);
        }
    }

    @Nested
    @RuleTest("enterprise-substitute")
    class enterprise_substitute {
        private final RuleCase<EnterpriseTeamRules.Substituting> rule =
                RuleCase.violation(EnterpriseTeamRules.SUBSTITUTE);

        @Test
        void satisfied_by_another_person() {
            rule.holds(substituting(9, true, DAY, DAY.plusDays(3)));
        }

        @Test
        void violated_where_the_role_is_vacant() {
            rule.breaks(
                    substituting(9, false, DAY, DAY.plusDays(3)),
                    Map.of("role", OfficerRole.PARTY_ADVISER, "vacant", true));
        }

        @Test
        void boundary_is_one_of_the_three() {
            rule.holds(substituting(4, true, DAY, DAY.plusDays(3)));
            rule.breaks(substituting(3, true, DAY, DAY.plusDays(3)));
        }
    }

    @Nested
    @RuleTest("enterprise-substitute-days")
    class enterprise_substitute_days {
        private final RuleCase<EnterpriseTeamRules.Substituting> rule =
                RuleCase.violation(EnterpriseTeamRules.SUBSTITUTE_DAYS);

        @Test
        void satisfied_by_days_beside_others() {
            rule.holds(substituting(9, true, DAY.plusDays(6), DAY.plusDays(9)));
        }

        @Test
        void violated_by_no_day() {
            rule.breaks(
                    substituting(9, true, DAY.plusDays(6), DAY.plusDays(6)),
                    Map.of("from", DAY.plusDays(6), "until", DAY.plusDays(6)));
        }

        @Test
        void boundary_is_the_last_day_of_another() {
            rule.holds(substituting(9, true, DAY.plusDays(5), DAY.plusDays(6)));
            rule.breaks(substituting(9, true, DAY.plusDays(4), DAY.plusDays(6)));
            rule.breaks(substituting(9, true, DAY.minusDays(11), DAY.minusDays(9)));
        }
    }

    /** Persons 1 to 3 are the officers; person 8 stands in for the adviser on the second to fifth day from today. */
    private static EnterpriseTeamRules.Substituting substituting(
            int person, boolean held, LocalDate from, LocalDate until) {
        return new EnterpriseTeamRules.Substituting(
                new Substitution(OfficerRole.PARTY_ADVISER, LiaisonSample.person(person), from, until),
                Optional.of(LiaisonSample.term(OfficerRole.PARTY_ADVISER, DAY.minusDays(10)))
                        .filter(term -> held),
                Set.of(LiaisonSample.person(1), LiaisonSample.person(2), LiaisonSample.person(3)),
                List.of(new Substitution(
                        OfficerRole.PARTY_ADVISER, LiaisonSample.person(8), DAY.plusDays(1), DAY.plusDays(5))),
                DAY);
    }

    @Nested
    @RuleTest("enterprise-team-closed")
    class enterprise_team_closed {
        private final RuleCase<EnterpriseTeamRules.StandingOn> rule = RuleCase.violation(EnterpriseTeamRules.CLOSED);

        @Test
        void satisfied_while_it_stands() {
            rule.holds(new EnterpriseTeamRules.StandingOn(Optional.empty(), DAY));
        }

        @Test
        void violated_after_its_end() {
            rule.breaks(
                    new EnterpriseTeamRules.StandingOn(Optional.of(DAY.minusDays(3)), DAY),
                    Map.of("closed", DAY.minusDays(3)));
        }

        @Test
        void boundary_is_the_first_day_without_it() {
            rule.holds(new EnterpriseTeamRules.StandingOn(Optional.of(DAY.plusDays(1)), DAY));
            rule.breaks(new EnterpriseTeamRules.StandingOn(Optional.of(DAY), DAY));
        }
    }

    @Nested
    @RuleTest("enterprise-team-closing-day")
    class enterprise_team_closing_day {
        private final RuleCase<EnterpriseTeamRules.LastDay> rule = RuleCase.violation(EnterpriseTeamRules.CLOSING_DAY);

        @Test
        void satisfied_after_the_last_appointment() {
            rule.holds(new EnterpriseTeamRules.LastDay(Optional.of(DAY.minusDays(9)), DAY));
        }

        @Test
        void violated_before_it() {
            rule.breaks(
                    new EnterpriseTeamRules.LastDay(Optional.of(DAY.plusDays(2)), DAY),
                    Map.of("day", DAY, "last", DAY.plusDays(2)));
        }

        @Test
        void boundary_is_the_day_itself() {
            rule.holds(new EnterpriseTeamRules.LastDay(Optional.of(DAY.minusDays(1)), DAY));
            rule.breaks(new EnterpriseTeamRules.LastDay(Optional.of(DAY), DAY));
        }
    }

    @Nested
    @RuleTest("enterprise-team-to-reopen")
    class enterprise_team_to_reopen {
        private final RuleCase<Boolean> rule = RuleCase.violation(EnterpriseTeamRules.TO_REOPEN);

        @Test
        void satisfied_by_what_has_ended() {
            rule.holds(true);
        }

        @Test
        void violated_by_what_stands() {
            rule.breaks(false);
        }

        @Test
        void boundary_is_the_closing() {
            rule.breaksIf(true, false);
            rule.breaksIf(false, true);
        }
    }

    @Nested
    @RuleTest("enterprise-officer-vacant")
    class enterprise_officer_vacant {
        private final RuleCase<EnterpriseTeamRules.Filled> rule = RuleCase.warning(EnterpriseTeamRules.VACANT);

        @Test
        void satisfied_by_an_officer() {
            rule.holds(filled(true));
        }

        @Test
        void violated_without_one() {
            rule.breaks(filled(false), Map.of("enterprise", "丽景食品厂", "role", OfficerRole.GRID_OFFICER));
        }

        @Test
        void boundary_is_one_officer() {
            rule.breaksIf(true, filled(false));
            rule.breaksIf(false, filled(true));
        }

        private EnterpriseTeamRules.Filled filled(boolean held) {
            return new EnterpriseTeamRules.Filled(
                    "丽景食品厂",
                    OfficerRole.GRID_OFFICER,
                    Optional.of(LiaisonSample.term(OfficerRole.GRID_OFFICER, DAY))
                            .filter(term -> held));
        }
    }

    @Nested
    @RuleTest("enterprise-grid-officer-lost")
    class enterprise_grid_officer_lost {
        private final RuleCase<EnterpriseTeamRules.OnDuty> rule = RuleCase.warning(EnterpriseTeamRules.OF_GRID_LOST);

        @Test
        void satisfied_by_a_member_of_the_grid() {
            rule.holds(new EnterpriseTeamRules.OnDuty("丽景食品厂", true));
        }

        @Test
        void violated_by_one_who_has_left_it() {
            rule.breaks(new EnterpriseTeamRules.OnDuty("丽景食品厂", false), Map.of("enterprise", "丽景食品厂"));
        }

        @Test
        void boundary_is_the_post() {
            rule.breaksIf(false, new EnterpriseTeamRules.OnDuty("厂", true));
            rule.breaksIf(true, new EnterpriseTeamRules.OnDuty("厂", false));
        }
    }

    @Nested
    @RuleTest("enterprise-team-missing")
    class enterprise_team_missing {
        private final RuleCase<EnterpriseTeamRules.Covered> rule = RuleCase.warning(EnterpriseTeamRules.MISSING);

        @Test
        void satisfied_by_a_team() {
            rule.holds(new EnterpriseTeamRules.Covered("丽景食品厂", true));
        }

        @Test
        void violated_without_one() {
            rule.breaks(new EnterpriseTeamRules.Covered("丽景食品厂", false), Map.of("enterprise", "丽景食品厂"));
        }

        @Test
        void boundary_is_one_team() {
            rule.breaksIf(false, new EnterpriseTeamRules.Covered("厂", true));
            rule.breaksIf(true, new EnterpriseTeamRules.Covered("厂", false));
        }
    }

    @Nested
    @RuleTest("enterprise-officer-overloaded")
    class enterprise_officer_overloaded {
        private final RuleCase<EnterpriseTeamRules.Loaded> rule = RuleCase.warning(EnterpriseTeamRules.OVERLOADED);

        @Test
        void satisfied_by_few_enterprises() {
            rule.holds(loaded(4));
        }

        @Test
        void violated_by_too_many() {
            rule.breaks(loaded(30), Map.of("name", "林某", "load", 30, "most", 15));
        }

        @Test
        void boundary_is_fifteen() {
            rule.holds(loaded(15));
            rule.breaks(loaded(16));
        }

        private EnterpriseTeamRules.Loaded loaded(int load) {
            return new EnterpriseTeamRules.Loaded("林某", load, LiaisonSample.TERMS);
        }
    }

    @Nested
    @RuleTest("enterprise-team-enterprise")
    class enterprise_team_enterprise {
        private final RuleCase<EnterpriseTeamRules.OfEnterprise> rule =
                RuleCase.violation(EnterpriseTeamRules.SAME_ENTERPRISE);

        @Test
        void satisfied_by_the_same() {
            rule.holds(new EnterpriseTeamRules.OfEnterprise(Id.of("plant-1"), Id.of("plant-1")));
        }

        @Test
        void violated_by_another() {
            rule.breaks(new EnterpriseTeamRules.OfEnterprise(Id.of("plant-1"), Id.of("shop-9")));
        }

        @Test
        void boundary_is_one_character() {
            rule.holds(new EnterpriseTeamRules.OfEnterprise(Id.of("plant-1"), Id.of("plant-1")));
            rule.breaks(new EnterpriseTeamRules.OfEnterprise(Id.of("plant-1"), Id.of("plant-2")));
        }
    }
}
