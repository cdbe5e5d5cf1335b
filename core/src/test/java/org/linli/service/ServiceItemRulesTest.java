package org.linli.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.community.ClosingRules;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class ServiceItemRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Nested
    @RuleTest("service-item-listed")
    class service_item_listed {
        private final RuleCase<Optional<String>> rule = RuleCase.warning(ServiceItemRules.LISTED);

        @Test
        void satisfied_by_an_item_of_a_list() {
            rule.holds(Optional.of("清单第12项"));
        }

        @Test
        void violated_by_an_item_of_none() {
            rule.breaks(Optional.empty(), Map.of());
        }

        @Test
        void boundary_is_whether_a_list_is_named_at_all() {
            rule.holds(Optional.of("清"));
            rule.breaks(Optional.empty());
        }
    }

    @Nested
    @RuleTest("service-days")
    class service_days {
        private final RuleCase<Integer> rule = RuleCase.violation(ServiceItemRules.DAYS);

        @Test
        void satisfied_by_a_week() {
            rule.holds(5);
        }

        @Test
        void violated_by_less_than_none() {
            rule.breaks(-1, Map.of("days", -1, "most", 366));
        }

        @Test
        void boundary_is_one_and_a_year() {
            rule.breaks(0);
            rule.holds(1);
            rule.holds(366);
            rule.breaks(367);
        }
    }

    @Nested
    @RuleTest("service-materials")
    class service_materials {
        private final RuleCase<Integer> rule = RuleCase.violation(ServiceItemRules.MATERIALS);

        @Test
        void satisfied_by_a_few_papers() {
            rule.holds(3);
        }

        @Test
        void violated_by_a_hundred_thousand_papers() {
            rule.breaks(100_000, Map.of("materials", 100_000, "most", 50));
        }

        @Test
        void boundary_is_fifty() {
            rule.holds(50);
            rule.breaks(51);
        }
    }

    @Nested
    @RuleTest("service-material-once")
    class service_material_once {
        private final RuleCase<List<ServiceMaterial>> rule = RuleCase.violation(ServiceItemRules.MATERIAL_ONCE);

        @Test
        void satisfied_by_different_papers() {
            rule.holds(List.of(ServiceMaterial.of("申请表"), ServiceMaterial.of("照片")));
        }

        @Test
        void violated_by_the_same_paper_twice() {
            rule.breaks(List.of(ServiceMaterial.of("照片"), ServiceMaterial.of("照片")), Map.of("name", "照片"));
        }

        @Test
        void boundary_is_the_name_alone() {
            rule.holds(List.of());
            rule.breaks(
                    List.of(ServiceMaterial.of("照片"), ServiceMaterial.of("照片").shared()));
        }
    }

    @Nested
    @RuleTest("service-item-closed")
    class service_item_closed {
        private final RuleCase<ClosingRules.Standing> rule = RuleCase.violation(ServiceItemRules.CLOSED);

        private ClosingRules.Standing standing(Optional<LocalDate> closedOn) {
            return new ClosingRules.Standing("高龄津贴申请", closedOn, DAY);
        }

        @Test
        void satisfied_by_an_item_that_is_offered() {
            rule.holds(standing(Optional.empty()));
        }

        @Test
        void violated_by_one_that_is_offered_no_more() {
            rule.breaks(standing(Optional.of(DAY.minusDays(9))), Map.of("name", "高龄津贴申请", "day", DAY.minusDays(9)));
        }

        @Test
        void boundary_is_its_day() {
            rule.holds(standing(Optional.of(DAY.plusDays(1))));
            rule.breaks(standing(Optional.of(DAY)));
        }
    }
}
