package org.linli.grid.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.charter.Share;
import org.linli.grid.GridTerms;
import org.linli.grid.post.GridStaffRules.HeadShare;
import org.linli.grid.post.GridStaffRules.Heads;
import org.linli.grid.post.GridStaffRules.Liaisons;
import org.linli.grid.post.GridStaffRules.Staff;
import org.linli.grid.post.GridStaffRules.Team;
import org.linli.grid.post.GridStaffRules.Unheaded;
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Label;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class GridStaffRulesTest {
    private static Finding found(Severity severity, Optional<Finding> found) {
        Finding finding = Explained.of(found);
        assertEquals(severity, finding.severity());
        return finding;
    }

    @Nested
    @RuleTest("building-head-once")
    class building_head_once {
        @Test
        void satisfied_by_a_building_without_another_head() {
            assertEquals(Optional.empty(), ask(1, PostSample.TERMS));
        }

        @Test
        void violated_by_three() {
            assertEquals(
                    Map.of("building", "1栋", "heads", 3L, "most", 1L),
                    found(Severity.VIOLATION, ask(3, PostSample.TERMS)).figures());
        }

        @Test
        void boundary_is_what_the_charter_allows() {
            assertTrue(ask(2, PostSample.TERMS).isPresent());
            GridTerms two = PostSample.terms("grid.headsPerBuilding", "2");
            assertTrue(ask(2, two).isEmpty());
            assertTrue(ask(3, two).isPresent());
        }

        private Optional<Finding> ask(long heads, GridTerms terms) {
            return GridStaffRules.HEAD_ONCE.check(new Heads("1栋", heads, terms));
        }
    }

    @Nested
    @RuleTest("enterprise-head-ratio")
    class enterprise_head_ratio {
        @Test
        void satisfied_by_eleven_of_twenty_one() {
            assertEquals(Optional.empty(), share(GridStaffRules.RATIO, 11, 21));
        }

        @Test
        void violated_by_three_of_twenty_one() {
            assertEquals(
                    Map.of("managers", 3L, "heads", 21L, "least", "50%"),
                    found(Severity.VIOLATION, share(GridStaffRules.RATIO, 3, 21))
                            .figures());
        }

        @Test
        void boundary_is_half_which_must_be_exceeded() {
            assertTrue(share(GridStaffRules.RATIO, 10, 20).isPresent());
            assertTrue(share(GridStaffRules.RATIO, 11, 20).isEmpty());
            assertTrue(share(GridStaffRules.RATIO, 10, 21).isPresent());
            assertTrue(share(GridStaffRules.RATIO, 0, 1).isPresent());
            assertTrue(share(GridStaffRules.RATIO, 1, 1).isEmpty());
        }

        @Test
        void boundary_is_no_head_at_all_and_a_charter_that_asks_for_no_share() {
            assertTrue(share(GridStaffRules.RATIO, 0, 0).isEmpty());
            assertTrue(GridStaffRules.RATIO
                    .check(new HeadShare(0, 5, Share.percent(0)))
                    .isEmpty());
            assertTrue(GridStaffRules.RATIO
                    .check(new HeadShare(0, 5, new Share(1)))
                    .isPresent());
        }
    }

    @Nested
    @RuleTest("enterprise-head-ratio-lost")
    class enterprise_head_ratio_lost {
        @Test
        void satisfied_by_eleven_of_twenty_one() {
            assertEquals(Optional.empty(), share(GridStaffRules.RATIO_LOST, 11, 21));
        }

        @Test
        void violated_by_three_of_twenty_one() {
            assertEquals(
                    Map.of("managers", 3L, "heads", 21L, "least", "50%"),
                    found(Severity.WARNING, share(GridStaffRules.RATIO_LOST, 3, 21))
                            .figures());
        }

        @Test
        void boundary_is_half_which_must_be_exceeded() {
            assertTrue(share(GridStaffRules.RATIO_LOST, 10, 20).isPresent());
            assertTrue(share(GridStaffRules.RATIO_LOST, 11, 20).isEmpty());
        }
    }

    @Property
    void the_share_is_reckoned_without_rounding(
            @ForAll @IntRange(min = 0, max = 100_000) int managers,
            @ForAll @IntRange(min = 0, max = 100_000) int others,
            @ForAll @IntRange(min = 1, max = 10_000) int basisPoints) {
        long heads = (long) managers + others;
        boolean exceeded = 10_000L * managers > basisPoints * heads;
        assertEquals(
                heads == 0 || exceeded,
                GridStaffRules.RATIO
                        .check(new HeadShare(managers, heads, new Share(basisPoints)))
                        .isEmpty());
    }

    @Nested
    @RuleTest("grid-staff-min")
    class grid_staff_min {
        @Test
        void satisfied_by_three() {
            assertEquals(Optional.empty(), staff(GridStaffRules.STAFF_MIN, 3, PostSample.TERMS));
        }

        @Test
        void violated_by_nobody() {
            assertEquals(
                    Map.of("grid", "南网格", "members", 0L, "least", 1L),
                    found(Severity.VIOLATION, staff(GridStaffRules.STAFF_MIN, 0, PostSample.TERMS))
                            .figures());
        }

        @Test
        void boundary_is_what_the_charter_asks_for() {
            assertTrue(staff(GridStaffRules.STAFF_MIN, 1, PostSample.TERMS).isEmpty());
            GridTerms two = PostSample.terms("grid.staffMin", "2");
            assertTrue(staff(GridStaffRules.STAFF_MIN, 1, two).isPresent());
            assertTrue(staff(GridStaffRules.STAFF_MIN, 2, two).isEmpty());
        }
    }

    @Nested
    @RuleTest("grid-staff-lacking")
    class grid_staff_lacking {
        @Test
        void satisfied_by_three() {
            assertEquals(Optional.empty(), staff(GridStaffRules.STAFF_LACKING, 3, PostSample.TERMS));
        }

        @Test
        void violated_by_nobody() {
            assertEquals(
                    Map.of("grid", "南网格", "members", 0L, "least", 1L),
                    found(Severity.WARNING, staff(GridStaffRules.STAFF_LACKING, 0, PostSample.TERMS))
                            .figures());
        }

        @Test
        void boundary_is_what_the_charter_asks_for() {
            assertTrue(staff(GridStaffRules.STAFF_LACKING, 1, PostSample.TERMS).isEmpty());
            assertTrue(staff(GridStaffRules.STAFF_LACKING, 1, PostSample.terms("grid.staffMin", "2"))
                    .isPresent());
        }
    }

    @Nested
    @RuleTest("microgrid-five-roles")
    class microgrid_five_roles {
        private final Set<GridPostKind> all = EnumSet.copyOf(GridPostKind.team());

        @Test
        void satisfied_by_all_five() {
            assertEquals(5, all.size());
            all.forEach(kind -> assertEquals(Optional.empty(), ask(kind, all, PostSample.TERMS)));
        }

        @Test
        void violated_by_the_role_that_nobody_has() {
            Set<GridPostKind> four = EnumSet.copyOf(all);
            four.remove(GridPostKind.PROPERTY_REPRESENTATIVE);
            assertEquals(
                    Map.of(
                            "grid",
                            "南网格",
                            "part",
                            "一号院",
                            "role",
                            Label.of(GridPostKind.PROPERTY_REPRESENTATIVE),
                            "present",
                            4L,
                            "asked",
                            5L),
                    found(Severity.WARNING, ask(GridPostKind.PROPERTY_REPRESENTATIVE, four, PostSample.TERMS))
                            .figures());
            four.forEach(kind -> assertTrue(ask(kind, four, PostSample.TERMS).isEmpty()));
        }

        @Test
        void boundary_is_the_number_of_kinds_that_the_charter_asks_for() {
            Set<GridPostKind> two = EnumSet.of(GridPostKind.COMMUNITY_WORKER, GridPostKind.RESIDENT_REPRESENTATIVE);
            assertTrue(ask(GridPostKind.YOUTH_VOLUNTEER, two, PostSample.terms("grid.teamKinds", "2"))
                    .isEmpty());
            assertTrue(ask(GridPostKind.YOUTH_VOLUNTEER, two, PostSample.terms("grid.teamKinds", "3"))
                    .isPresent());
        }

        private Optional<Finding> ask(GridPostKind kind, Set<GridPostKind> present, GridTerms terms) {
            return GridStaffRules.FIVE_ROLES.check(new Team("南网格", "一号院", kind, present, terms));
        }
    }

    @Nested
    @RuleTest("grid-liaison-lacking")
    class grid_liaison_lacking {
        @Test
        void satisfied_by_two() {
            assertEquals(Optional.empty(), GridStaffRules.LIAISON_LACKING.check(new Liaisons("南网格", 2)));
        }

        @Test
        void violated_by_none() {
            assertEquals(
                    Map.of("grid", "南网格"),
                    found(Severity.WARNING, GridStaffRules.LIAISON_LACKING.check(new Liaisons("南网格", 0)))
                            .figures());
        }

        @Test
        void boundary_is_one() {
            assertTrue(
                    GridStaffRules.LIAISON_LACKING.check(new Liaisons("南网格", 1)).isEmpty());
        }
    }

    @Nested
    @RuleTest("building-head-lacking")
    class building_head_lacking {
        @Test
        void satisfied_when_every_building_has_its_head() {
            assertEquals(Optional.empty(), GridStaffRules.HEAD_LACKING.check(new Unheaded("南网格", List.of())));
        }

        @Test
        void violated_by_two_buildings_of_which_the_first_is_named() {
            assertEquals(
                    Map.of("grid", "南网格", "buildings", 2L, "first", "1栋"),
                    found(Severity.WARNING, GridStaffRules.HEAD_LACKING.check(new Unheaded("南网格", List.of("1栋", "2栋"))))
                            .figures());
        }

        @Test
        void boundary_is_a_single_building() {
            assertTrue(GridStaffRules.HEAD_LACKING
                    .check(new Unheaded("南网格", List.of("1栋")))
                    .isPresent());
        }
    }

    private static Optional<Finding> share(Rule<HeadShare> rule, long managers, long heads) {
        return rule.check(new HeadShare(managers, heads, PostSample.TERMS.enterpriseHeadMin()));
    }

    private static Optional<Finding> staff(Rule<Staff> rule, long members, GridTerms terms) {
        return rule.check(new Staff("南网格", members, terms));
    }
}
