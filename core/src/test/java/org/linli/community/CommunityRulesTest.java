package org.linli.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.code.CommitteeKind;
import org.linli.code.CreditCode;
import org.linli.code.DivisionCode;
import org.linli.community.CommunityRules.CompanyCode;
import org.linli.community.CommunityRules.Duplicates;
import org.linli.community.CommunityRules.FiguresDay;
import org.linli.community.CommunityRules.Founding;
import org.linli.community.CommunityRules.Size;
import org.linli.kernel.Id;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class CommunityRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Nested
    @RuleTest("community-household-range")
    class community_household_range {
        private final RuleCase<Size> rule = RuleCase.warning(CommunityRules.HOUSEHOLD_RANGE);
        private final RuleCase<Count> usual = rule.on(households -> size(sized(households, Count.of(7000))));

        @Test
        void satisfied_by_a_usual_number() {
            usual.holds(Count.of(400));
        }

        @Test
        void violated_by_the_three_thousand_households_of_the_story() {
            usual.breaks(Count.atLeast(3000), Map.of("households", "3000+", "least", 100, "most", 700));
        }

        @Test
        void boundary_is_exactly_one_hundred_and_seven_hundred() {
            usual.holds(Count.of(100));
            usual.holds(Count.of(700));
            usual.breaks(Count.of(99), Map.of("households", "99", "least", 100, "most", 700));
            usual.breaks(Count.of(701), Map.of("households", "701", "least", 100, "most", 700));
        }

        @ParameterizedTest
        @CsvSource({
            "2025-12-31,99,false", "2025-12-31,100,true", "2025-12-31,700,true", "2025-12-31,701,false",
            "2025-12-31,999,false", "2025-12-31,1000,false", "2025-12-31,3000,false", "2025-12-31,3001,false",
            "2026-01-01,99,false", "2026-01-01,100,false", "2026-01-01,700,false", "2026-01-01,701,false",
            "2026-01-01,999,false", "2026-01-01,1000,true", "2026-01-01,3000,true", "2026-01-01,3001,false"
        })
        void boundary_is_that_of_the_law_of_the_day(LocalDate day, long households, boolean usualThen) {
            rule.breaksIf(!usualThen, size(sized(Count.of(households), Count.of(7000)), Charter.national(day), day));
        }

        @Test
        void satisfied_by_a_village_whose_law_names_no_number() {
            for (CommitteeKind kind : CommitteeKind.values()) {
                Size small = new Size(
                        Optional.of(kind),
                        sized(Count.of(50), Count.of(150)),
                        Charter.national(DAY).terms(CommunityTerms.TERMS, DAY));
                rule.breaksIf(!kind.isOfVillage(), small);
            }
        }

        @Test
        void boundary_of_what_is_only_a_lower_bound_is_the_upper_end() {
            usual.holds(Count.atLeast(99));
            usual.holds(Count.atLeast(700));
            usual.breaks(Count.atLeast(701));
        }

        @Test
        void boundary_moves_with_the_charter() {
            Charter wide = Charter.national(LocalDate.of(2022, 9, 1))
                    .layered(
                            CharterLayer.COMMUNITY,
                            LocalDate.of(2022, 9, 1),
                            "社区居民会议",
                            Map.of("community.households", "100..3000"))
                    .orElseThrow();
            rule.holds(size(sized(Count.of(3000), Count.of(7000)), wide));
            rule.breaks(
                    size(sized(Count.of(3001), Count.of(7000)), wide),
                    Map.of("households", "3001", "least", 100, "most", 3000));
            usual.breaks(Count.of(3000));
        }
    }

    @Nested
    @RuleTest("community-workers")
    class community_workers {
        private final RuleCase<Size> rule = RuleCase.warning(CommunityRules.WORKERS);

        @Test
        void satisfied_by_more_than_enough() {
            rule.holds(workers(7000, Count.of(20)));
        }

        @Test
        void violated_by_twelve_for_seven_thousand_residents() {
            rule.breaks(workers(7000, Count.of(12)), Map.of("workers", 12, "needed", 13));
        }

        @Test
        void boundary_is_rounded_up_to_thirteen() {
            rule.holds(workers(7000, Count.of(13)));
            rule.holds(workers(10_000, Count.of(18)));
            rule.breaks(workers(10_001, Count.of(18)), Map.of("workers", 18, "needed", 19));
        }

        @Test
        void boundary_of_no_residents_is_that_no_worker_is_needed() {
            rule.holds(workers(0, Count.of(0)));
            rule.breaks(workers(1, Count.of(0)), Map.of("workers", 0, "needed", 1));
        }

        @Test
        void boundary_is_that_only_a_number_that_is_known_is_judged() {
            rule.holds(workers(7000, Count.atLeast(1)));
            rule.holds(size(sized(Count.of(500), Count.atLeast(7000))));
            rule.breaks(workers(7000, Count.of(1)), Map.of("workers", 1, "needed", 13));
        }

        @Test
        void boundary_of_the_greatest_counts_is_reckoned_without_overflow() {
            rule.holds(workers(Count.MAX, Count.of(1_800_000)));
            rule.breaks(workers(Count.MAX, Count.of(1)), Map.of("workers", 1, "needed", 1_800_000));
        }

        private Size workers(long residents, Count workers) {
            return size(sized(Count.of(500), Count.of(residents)).staffed(workers, Count.of(1000)));
        }
    }

    @Nested
    @RuleTest("community-service-area")
    class community_service_area {
        private final RuleCase<Size> rule = RuleCase.warning(CommunityRules.SERVICE_AREA);

        @Test
        void satisfied_by_plenty_of_space() {
            rule.holds(area(3000, Count.of(2000)));
        }

        @Test
        void violated_by_less_than_thirty_square_metres_for_a_hundred_households() {
            rule.breaks(area(3000, Count.of(850)), Map.of("area", 850, "needed", 900));
        }

        @Test
        void boundary_is_rounded_up() {
            rule.holds(area(3000, Count.of(900)));
            rule.breaks(area(3000, Count.of(899)));
            rule.breaks(area(3001, Count.of(900)), Map.of("area", 900, "needed", 901));
        }

        @Test
        void boundary_is_that_only_a_number_that_is_known_is_judged() {
            rule.holds(area(3000, Count.atLeast(1)));
            rule.holds(size(sized(Count.of(3000), Count.of(7000))));
            rule.breaks(area(3000, Count.of(1)), Map.of("area", 1, "needed", 900));
        }

        private Size area(long households, Count area) {
            return size(sized(Count.of(households), Count.of(7000)).staffed(Count.of(13), area));
        }
    }

    @Nested
    @RuleTest("community-figures-not-in-future")
    class community_figures_not_in_future {
        private final RuleCase<LocalDate> rule =
                RuleCase.violation(CommunityRules.FIGURES_NOT_IN_FUTURE).on(day -> new FiguresDay(day, DAY, false));

        @Test
        void satisfied_by_a_day_gone_by() {
            rule.holds(DAY.minusDays(1));
        }

        @Test
        void violated_by_a_day_to_come() {
            rule.breaks(DAY.plusMonths(1), Map.of("day", DAY.plusMonths(1), "today", DAY));
        }

        @Test
        void boundary_is_today() {
            rule.holds(DAY);
            rule.breaks(DAY.plusDays(1));
        }
    }

    @Nested
    @RuleTest("community-figures-once-a-day")
    class community_figures_once_a_day {
        private final RuleCase<Boolean> rule = RuleCase.violation(CommunityRules.FIGURES_ONCE_A_DAY)
                .on(alreadyTaken -> new FiguresDay(DAY, DAY, alreadyTaken));

        @Test
        void satisfied_by_the_first_of_the_day() {
            rule.holds(false);
        }

        @Test
        void violated_by_the_second_of_the_day() {
            rule.breaks(true, Map.of("day", DAY));
        }

        @Test
        void boundary_is_the_id_which_is_the_day() {
            Set<Id<CommunityFigures>> taken = Set.of(CommunityFigures.idOf(LocalDate.parse("2026-03-31")));
            rule.breaks(taken.contains(CommunityFigures.idOf(DAY)));
            rule.holds(taken.contains(CommunityFigures.idOf(DAY.plusDays(1))));
        }
    }

    @Nested
    @RuleTest("community-founded-year")
    class community_founded_year {
        private final RuleCase<Integer> rule =
                RuleCase.violation(CommunityRules.FOUNDED_YEAR).on(year -> new Founding(year, 2026));

        @Test
        void satisfied_by_the_year_of_the_story() {
            rule.holds(2019);
        }

        @Test
        void violated_by_a_year_of_the_empire() {
            rule.breaks(1911, Map.of("year", 1911, "first", 1949, "last", 2026));
        }

        @Test
        void boundary_is_1949_and_this_year() {
            rule.holds(1949);
            rule.holds(2026);
            rule.breaks(1948);
            rule.breaks(2027);
        }
    }

    @Nested
    @RuleTest("company-credit-code")
    class company_credit_code {
        private final RuleCase<CompanyCode> rule = RuleCase.warning(CommunityRules.COMPANY_CREDIT_CODE);

        @Test
        void satisfied_by_a_company_with_its_code() {
            rule.holds(new CompanyCode(OrganisationKind.ENTERPRISE, true));
        }

        @Test
        void violated_by_a_company_without() {
            rule.breaks(
                    new CompanyCode(OrganisationKind.ENTERPRISE, false), Map.of("kind", OrganisationKind.ENTERPRISE));
        }

        @Test
        void the_year_of_the_standard_is_its_edition() {
            assertEquals(
                    "《法人和其他组织统一社会信用代码编码规则 GB 32100》(2015) [G]",
                    CommunityRules.COMPANY_CREDIT_CODE.basis().get(0).cite());
        }

        @Test
        void boundary_lies_between_companies_and_all_others() {
            Set<OrganisationKind> companies =
                    EnumSet.of(OrganisationKind.ENTERPRISE, OrganisationKind.PROPERTY_MANAGER);
            for (OrganisationKind kind : OrganisationKind.values()) {
                rule.breaksIf(companies.contains(kind), new CompanyCode(kind, false));
                rule.holds(new CompanyCode(kind, true));
            }
        }
    }

    @Nested
    @RuleTest("organisation-possible-duplicate")
    class organisation_possible_duplicate {
        private final RuleCase<List<Id<Organisation>>> rule =
                RuleCase.warning(CommunityRules.POSSIBLE_DUPLICATE).on(others -> new Duplicates("青蛙王子", others));

        @Test
        void satisfied_by_a_name_that_no_other_organisation_has() {
            rule.holds(List.of());
        }

        @Test
        void violated_by_namesakes_of_whom_one_is_named() {
            rule.breaks(List.of(Id.of("org-1"), Id.of("org-2")), Map.of("name", "青蛙王子", "count", 2, "id", "org-1"));
        }

        @Test
        void boundary_is_a_single_one() {
            rule.holds(List.of());
            rule.breaks(List.of(Id.of("org-1")), Map.of("name", "青蛙王子", "count", 1, "id", "org-1"));
        }
    }

    @Nested
    @RuleTest("building-households")
    class building_households {
        private final RuleCase<Long> rule = RuleCase.violation(CommunityRules.BUILDING_HOUSEHOLDS);

        @Test
        void satisfied_by_a_usual_house() {
            rule.holds(68L);
        }

        @Test
        void violated_by_a_negative_number() {
            rule.breaks(-3L, Map.of("households", -3, "most", 10_000));
        }

        @Test
        void boundary_is_none_and_ten_thousand() {
            rule.holds(0L);
            rule.holds(10_000L);
            rule.breaks(-1L);
            rule.breaks(10_001L);
        }
    }

    private static Figures sized(Count households, Count residents) {
        return Figures.of(DAY, households, residents, Count.atLeast(50));
    }

    private static Size size(Figures figures) {
        return size(figures, Charter.national(LocalDate.of(2022, 9, 1)));
    }

    private static Size size(Figures figures, Charter charter) {
        return size(figures, charter, LocalDate.of(2022, 9, 1));
    }

    private static Size size(Figures figures, Charter charter, LocalDate day) {
        return new Size(
                Optional.of(CommitteeKind.RESIDENTS_COMMITTEE), figures, charter.terms(CommunityTerms.TERMS, day));
    }

    @Nested
    @RuleTest("credit-code-override")
    class credit_code_override {
        private static final CreditCode UNSOUND =
                CreditCode.parseRegistered("91350100M000100Y44").orElseThrow();

        private final RuleCase<Organisation> rule = RuleCase.warning(CommunityRules.CREDIT_CODE_OVERRIDE);

        private Organisation shop(CreditCode code, Optional<String> seenIn) {
            return new Organisation(
                    DivisionCode.of("350603005004"),
                    Id.of("shop-1"),
                    new Names("小店", Set.of()),
                    OrganisationKind.ENTERPRISE,
                    Optional.of(code),
                    seenIn,
                    Optional.empty());
        }

        @Test
        void satisfied_by_a_code_whose_check_character_fits() {
            rule.holds(shop(CreditCode.of("91350100M000100Y43"), Optional.empty()));
            rule.holds(shop(CreditCode.of("91350100M000100Y43"), Optional.of("登记公示系统")));
        }

        @Test
        void violated_by_a_code_that_only_the_register_knows() {
            rule.breaks(
                    shop(UNSOUND, Optional.of("登记公示系统")),
                    Map.of("organisation", "小店", "code", "91350100M000100Y44", "seenIn", "登记公示系统"));
        }

        @Test
        void boundary_is_the_check_character_and_neither_length_nor_alphabet() {
            Optional<String> register = Optional.of("登记公示系统");
            rule.breaks(shop(UNSOUND, register));
            rule.holds(shop(CreditCode.parseRegistered("91350100M000100Y43").orElseThrow(), register));
            for (String other :
                    List.of("91350100M000100Y4", "91350100M000100Y444", "91350100I000100Y44", "91A50100M000100Y44")) {
                assertFalse(CreditCode.parseRegistered(other).isAccepted(), other);
            }
        }
    }
}
