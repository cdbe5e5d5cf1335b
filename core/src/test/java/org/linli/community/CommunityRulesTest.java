package org.linli.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.community.CommunityRules.CompanyCode;
import org.linli.community.CommunityRules.Duplicates;
import org.linli.community.CommunityRules.FiguresDay;
import org.linli.community.CommunityRules.Founding;
import org.linli.community.CommunityRules.Size;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class CommunityRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Nested
    @RuleTest("community-household-range")
    class community_household_range {
        @Test
        void satisfied_by_a_usual_number() {
            assertEquals(Optional.empty(), ask(Count.of(400)));
        }

        @Test
        void violated_by_the_three_thousand_households_of_the_story() {
            Finding finding = Explained.of(ask(Count.atLeast(3000)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("households", "3000+", "least", 100L, "most", 700L), finding.figures());
        }

        @Test
        void boundary_is_exactly_one_hundred_and_seven_hundred() {
            assertEquals(Optional.empty(), ask(Count.of(100)));
            assertEquals(Optional.empty(), ask(Count.of(700)));
            assertEquals("99", Explained.of(ask(Count.of(99))).figures().get("households"));
            assertEquals("701", Explained.of(ask(Count.of(701))).figures().get("households"));
        }

        @Test
        void boundary_of_what_is_only_a_lower_bound_is_the_upper_end() {
            assertEquals(Optional.empty(), ask(Count.atLeast(99)));
            assertEquals(Optional.empty(), ask(Count.atLeast(700)));
            assertTrue(ask(Count.atLeast(701)).isPresent());
        }

        @Test
        void boundary_moves_with_the_charter() {
            Charter wide = Charter.national()
                    .with(Map.of("community.households", "100..3000"))
                    .orElseThrow();
            Figures figures = sized(Count.of(3000), Count.of(7000));
            assertEquals(
                    Optional.empty(),
                    CommunityRules.HOUSEHOLD_RANGE.check(
                            new Size(figures, wide.terms(CommunityTerms.TERMS, LocalDate.of(2022, 9, 1)))));
        }

        private Optional<Finding> ask(Count households) {
            return CommunityRules.HOUSEHOLD_RANGE.check(size(sized(households, Count.of(7000))));
        }
    }

    @Nested
    @RuleTest("community-workers")
    class community_workers {
        @Test
        void satisfied_by_more_than_enough() {
            assertEquals(Optional.empty(), ask(7000, Count.of(20)));
        }

        @Test
        void violated_by_twelve_for_seven_thousand_residents() {
            Finding finding = Explained.of(ask(7000, Count.of(12)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("workers", 12L, "needed", 13L), finding.figures());
        }

        @Test
        void boundary_is_rounded_up_to_thirteen() {
            assertEquals(Optional.empty(), ask(7000, Count.of(13)));
            assertEquals(Optional.empty(), ask(10_000, Count.of(18)));
            assertEquals(19L, Explained.of(ask(10_001, Count.of(18))).figures().get("needed"));
        }

        @Test
        void boundary_of_nobody_to_serve_is_nobody_needed() {
            assertEquals(Optional.empty(), ask(0, Count.of(0)));
            assertEquals(1L, Explained.of(ask(1, Count.of(0))).figures().get("needed"));
        }

        @Test
        void boundary_of_what_is_known_is_not_judged() {
            assertEquals(Optional.empty(), ask(7000, Count.atLeast(1)));
            assertEquals(
                    Optional.empty(), CommunityRules.WORKERS.check(size(sized(Count.of(500), Count.atLeast(7000)))));
        }

        @Test
        void boundary_of_the_greatest_counts_is_reckoned_without_overflow() {
            assertEquals(
                    1_800_000L,
                    Explained.of(ask(Count.MAX, Count.of(1))).figures().get("needed"));
        }

        private Optional<Finding> ask(long residents, Count workers) {
            return CommunityRules.WORKERS.check(
                    size(sized(Count.of(500), Count.of(residents)).staffed(workers, Count.of(1000))));
        }
    }

    @Nested
    @RuleTest("community-service-area")
    class community_service_area {
        @Test
        void satisfied_by_plenty_of_space() {
            assertEquals(Optional.empty(), ask(Count.of(3000), Count.of(2000)));
        }

        @Test
        void violated_by_less_than_thirty_square_metres_for_a_hundred_households() {
            Finding finding = Explained.of(ask(Count.of(3000), Count.of(850)));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("area", 850L, "needed", 900L), finding.figures());
        }

        @Test
        void boundary_is_rounded_up() {
            assertEquals(Optional.empty(), ask(Count.of(3000), Count.of(900)));
            assertTrue(ask(Count.of(3000), Count.of(899)).isPresent());
            assertEquals(
                    901L,
                    Explained.of(ask(Count.of(3001), Count.of(900))).figures().get("needed"));
        }

        @Test
        void boundary_of_what_is_known_is_not_judged() {
            assertEquals(Optional.empty(), ask(Count.of(3000), Count.atLeast(1)));
            assertEquals(
                    Optional.empty(), CommunityRules.SERVICE_AREA.check(size(sized(Count.of(3000), Count.of(7000)))));
        }

        private Optional<Finding> ask(Count households, Count area) {
            return CommunityRules.SERVICE_AREA.check(
                    size(sized(households, Count.of(7000)).staffed(Count.of(13), area)));
        }
    }

    @Nested
    @RuleTest("community-figures-not-in-future")
    class community_figures_not_in_future {
        @Test
        void satisfied_by_a_day_gone_by() {
            assertEquals(Optional.empty(), ask(DAY.minusDays(1)));
        }

        @Test
        void violated_by_a_day_to_come() {
            Finding finding = Explained.of(ask(DAY.plusMonths(1)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("day", DAY.plusMonths(1), "today", DAY), finding.figures());
        }

        @Test
        void boundary_is_today() {
            assertEquals(Optional.empty(), ask(DAY));
            assertTrue(ask(DAY.plusDays(1)).isPresent());
        }

        private Optional<Finding> ask(LocalDate day) {
            return CommunityRules.FIGURES_NOT_IN_FUTURE.check(new FiguresDay(day, DAY, false));
        }
    }

    @Nested
    @RuleTest("community-figures-once-a-day")
    class community_figures_once_a_day {
        @Test
        void satisfied_by_the_first_of_the_day() {
            assertEquals(Optional.empty(), CommunityRules.FIGURES_ONCE_A_DAY.check(new FiguresDay(DAY, DAY, false)));
        }

        @Test
        void violated_by_the_second_of_the_day() {
            Finding finding = Explained.of(CommunityRules.FIGURES_ONCE_A_DAY.check(new FiguresDay(DAY, DAY, true)));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("day", DAY), finding.figures());
        }

        @Test
        void boundary_is_the_id_which_is_the_day() {
            assertEquals(CommunityFigures.idOf(DAY), CommunityFigures.idOf(LocalDate.parse("2026-03-31")));
            assertTrue(!CommunityFigures.idOf(DAY).equals(CommunityFigures.idOf(DAY.plusDays(1))));
        }
    }

    @Nested
    @RuleTest("community-founded-year")
    class community_founded_year {
        @Test
        void satisfied_by_the_year_of_the_story() {
            assertEquals(Optional.empty(), ask(2019));
        }

        @Test
        void violated_by_a_year_of_the_empire() {
            Finding finding = Explained.of(ask(1911));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("year", 1911L, "first", 1949L, "last", 2026L), finding.figures());
        }

        @Test
        void boundary_is_1949_and_this_year() {
            assertEquals(Optional.empty(), ask(1949));
            assertEquals(Optional.empty(), ask(2026));
            assertTrue(ask(1948).isPresent());
            assertTrue(ask(2027).isPresent());
        }

        private Optional<Finding> ask(int year) {
            return CommunityRules.FOUNDED_YEAR.check(new Founding(year, 2026));
        }
    }

    @Nested
    @RuleTest("company-credit-code")
    class company_credit_code {
        @Test
        void satisfied_by_a_company_with_its_code() {
            assertEquals(Optional.empty(), ask(OrganisationKind.ENTERPRISE, true));
        }

        @Test
        void violated_by_a_company_without() {
            Finding finding = Explained.of(ask(OrganisationKind.ENTERPRISE, false));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("kind", Label.of(OrganisationKind.ENTERPRISE)), finding.figures());
        }

        @Test
        void the_year_of_the_standard_is_its_edition() {
            assertEquals(
                    "《法人和其他组织统一社会信用代码编码规则 GB 32100》(2015) [G]",
                    CommunityRules.COMPANY_CREDIT_CODE.basis().get(0).cite());
        }

        @Test
        void boundary_lies_between_companies_and_all_others() {
            Set<OrganisationKind> asked = EnumSet.noneOf(OrganisationKind.class);
            for (OrganisationKind kind : OrganisationKind.values()) {
                ask(kind, false).ifPresent(finding -> asked.add(kind));
            }
            assertEquals(EnumSet.of(OrganisationKind.ENTERPRISE, OrganisationKind.PROPERTY_MANAGER), asked);
        }

        private Optional<Finding> ask(OrganisationKind kind, boolean given) {
            return CommunityRules.COMPANY_CREDIT_CODE.check(new CompanyCode(kind, given));
        }
    }

    @Nested
    @RuleTest("organisation-possible-duplicate")
    class organisation_possible_duplicate {
        @Test
        void satisfied_when_nobody_else_has_the_name() {
            assertEquals(Optional.empty(), ask(List.of()));
        }

        @Test
        void violated_by_namesakes_of_whom_one_is_named() {
            Finding finding = Explained.of(ask(List.of(Id.of("org-1"), Id.of("org-2"))));
            assertEquals(Severity.WARNING, finding.severity());
            assertEquals(Map.of("name", "青蛙王子", "count", 2L, "id", "org-1"), finding.figures());
        }

        @Test
        void boundary_is_a_single_one() {
            assertEquals(
                    1L, Explained.of(ask(List.of(Id.of("org-1")))).figures().get("count"));
        }

        private Optional<Finding> ask(List<Id<Organisation>> others) {
            return CommunityRules.POSSIBLE_DUPLICATE.check(new Duplicates("青蛙王子", others));
        }
    }

    @Nested
    @RuleTest("building-households")
    class building_households {
        @Test
        void satisfied_by_a_usual_house() {
            assertEquals(Optional.empty(), CommunityRules.BUILDING_HOUSEHOLDS.check(68L));
        }

        @Test
        void violated_by_a_negative_number() {
            Finding finding = Explained.of(CommunityRules.BUILDING_HOUSEHOLDS.check(-3L));
            assertEquals(Severity.VIOLATION, finding.severity());
            assertEquals(Map.of("households", -3L, "most", 10_000L), finding.figures());
        }

        @Test
        void boundary_is_none_and_ten_thousand() {
            assertEquals(Optional.empty(), CommunityRules.BUILDING_HOUSEHOLDS.check(0L));
            assertEquals(Optional.empty(), CommunityRules.BUILDING_HOUSEHOLDS.check(10_000L));
            assertTrue(CommunityRules.BUILDING_HOUSEHOLDS.check(-1L).isPresent());
            assertTrue(CommunityRules.BUILDING_HOUSEHOLDS.check(10_001L).isPresent());
        }
    }

    private static Figures sized(Count households, Count residents) {
        return Figures.of(DAY, households, residents, Count.atLeast(50));
    }

    private static Size size(Figures figures) {
        return new Size(figures, Charter.national().terms(CommunityTerms.TERMS, LocalDate.of(2022, 9, 1)));
    }
}
