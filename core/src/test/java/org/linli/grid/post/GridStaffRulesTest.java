package org.linli.grid.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class GridStaffRulesTest {
    @Nested
    @RuleTest("building-head-once")
    class building_head_once {
        private final RuleCase<Heads> rule = RuleCase.warning(GridStaffRules.HEAD_ONCE);

        @Test
        void satisfied_by_a_building_without_another_head() {
            rule.holds(new Heads("1栋", 1, PostSample.TERMS));
        }

        @Test
        void violated_by_three() {
            rule.breaks(new Heads("1栋", 3, PostSample.TERMS), Map.of("building", "1栋", "heads", 3, "most", 1));
        }

        @Test
        void boundary_is_what_the_charter_allows() {
            rule.breaks(new Heads("1栋", 2, PostSample.TERMS));
            GridTerms two = PostSample.terms("grid.headsPerBuilding", "2");
            rule.holds(new Heads("1栋", 2, two));
            rule.breaks(new Heads("1栋", 3, two), Map.of("building", "1栋", "heads", 3, "most", 2));
        }
    }

    @Nested
    @RuleTest("building-heads-over")
    class building_heads_over {
        private final RuleCase<Integer> rule = RuleCase.warning(GridStaffRules.HEADS_OVER)
                .on(heads -> new GridStaffRules.HeadsOnDay(new Heads("1栋", heads, PostSample.TERMS), PostSample.TODAY));

        @Test
        void satisfied_by_one() {
            rule.holds(1);
        }

        @Test
        void violated_by_three() {
            rule.breaks(3, Map.of("building", "1栋", "heads", 3, "most", 1, "day", PostSample.TODAY));
        }

        @Test
        void boundary_is_what_the_charter_allows() {
            rule.holds(1);
            rule.breaks(2);
        }
    }

    @Nested
    @RuleTest("enterprise-head-ratio")
    class enterprise_head_ratio {
        private final RuleCase<HeadShare> rule = RuleCase.warning(GridStaffRules.RATIO);

        @Test
        void satisfied_by_eleven_of_twenty_one() {
            rule.holds(share(11, 21));
        }

        @Test
        void violated_by_three_of_twenty_one() {
            rule.breaks(share(3, 21), Map.of("managers", 3, "heads", 21, "least", "50%"));
        }

        @Test
        void boundary_is_half_which_must_be_exceeded() {
            rule.breaks(share(10, 20));
            rule.holds(share(11, 20));
            rule.breaks(share(10, 21));
            rule.breaks(share(0, 1));
            rule.holds(share(1, 1));
        }

        @Test
        void boundary_is_no_head_at_all_and_a_charter_that_asks_for_no_share() {
            rule.holds(share(0, 0));
            rule.holds(new HeadShare(0, 5, Share.percent(0)));
            rule.breaks(new HeadShare(0, 5, new Share(1)));
        }
    }

    @Nested
    @RuleTest("enterprise-head-ratio-lost")
    class enterprise_head_ratio_lost {
        private final RuleCase<HeadShare> rule = RuleCase.warning(GridStaffRules.RATIO_LOST);

        @Test
        void satisfied_by_eleven_of_twenty_one() {
            rule.holds(share(11, 21));
        }

        @Test
        void violated_by_three_of_twenty_one() {
            rule.breaks(share(3, 21), Map.of("managers", 3, "heads", 21, "least", "50%"));
        }

        @Test
        void boundary_is_half_which_must_be_exceeded() {
            rule.breaks(share(10, 20));
            rule.holds(share(11, 20));
        }
    }

    @Property
    void the_share_is_reckoned_without_rounding(
            @ForAll @IntRange(min = 0, max = 100_000) int managers,
            @ForAll @IntRange(min = 0, max = 100_000) int others,
            @ForAll @IntRange(min = 1, max = 10_000) int basisPoints) {
        long heads = (long) managers + others;
        boolean exceeded = 10_000L * managers > basisPoints * heads;
        RuleCase.warning(GridStaffRules.RATIO)
                .breaksIf(heads > 0 && !exceeded, new HeadShare(managers, heads, new Share(basisPoints)));
    }

    @Nested
    @RuleTest("grid-staff-min")
    class grid_staff_min {
        private final RuleCase<Staff> rule = RuleCase.warning(GridStaffRules.STAFF_MIN);

        @Test
        void satisfied_by_three() {
            rule.holds(staff(3, PostSample.TERMS));
        }

        @Test
        void violated_by_a_grid_without_staff() {
            rule.breaks(staff(0, PostSample.TERMS), Map.of("grid", "南网格", "members", 0, "least", 1));
        }

        @Test
        void boundary_is_what_the_charter_asks_for() {
            rule.holds(staff(1, PostSample.TERMS));
            GridTerms two = PostSample.terms("grid.staffMin", "2");
            rule.breaks(staff(1, two), Map.of("grid", "南网格", "members", 1, "least", 2));
            rule.holds(staff(2, two));
        }
    }

    @Nested
    @RuleTest("grid-staff-lacking")
    class grid_staff_lacking {
        private final RuleCase<Staff> rule = RuleCase.warning(GridStaffRules.STAFF_LACKING);

        @Test
        void satisfied_by_three() {
            rule.holds(staff(3, PostSample.TERMS));
        }

        @Test
        void violated_by_a_grid_without_staff() {
            rule.breaks(staff(0, PostSample.TERMS), Map.of("grid", "南网格", "members", 0, "least", 1));
        }

        @Test
        void boundary_is_what_the_charter_asks_for() {
            rule.holds(staff(1, PostSample.TERMS));
            rule.breaks(staff(1, PostSample.terms("grid.staffMin", "2")));
        }
    }

    @Nested
    @RuleTest("microgrid-five-roles")
    class microgrid_five_roles {
        private final Set<GridPostKind> all = EnumSet.copyOf(GridPostKind.team());
        private final RuleCase<Team> rule = RuleCase.warning(GridStaffRules.FIVE_ROLES);

        @Test
        void satisfied_by_all_five() {
            assertEquals(5, all.size());
            all.forEach(kind -> rule.holds(team(kind, all, PostSample.TERMS)));
        }

        @Test
        void violated_by_the_role_that_is_missing() {
            Set<GridPostKind> four = EnumSet.copyOf(all);
            four.remove(GridPostKind.PROPERTY_REPRESENTATIVE);
            rule.breaks(
                    team(GridPostKind.PROPERTY_REPRESENTATIVE, four, PostSample.TERMS),
                    Map.of(
                            "grid",
                            "南网格",
                            "part",
                            "一号院",
                            "role",
                            GridPostKind.PROPERTY_REPRESENTATIVE,
                            "present",
                            4,
                            "asked",
                            5));
            four.forEach(kind -> rule.holds(team(kind, four, PostSample.TERMS)));
        }

        @Test
        void boundary_is_the_number_of_kinds_that_the_charter_asks_for() {
            Set<GridPostKind> two = EnumSet.of(GridPostKind.COMMUNITY_WORKER, GridPostKind.RESIDENT_REPRESENTATIVE);
            rule.holds(team(GridPostKind.YOUTH_VOLUNTEER, two, PostSample.terms("grid.teamKinds", "2")));
            rule.breaks(team(GridPostKind.YOUTH_VOLUNTEER, two, PostSample.terms("grid.teamKinds", "3")));
        }

        private Team team(GridPostKind kind, Set<GridPostKind> present, GridTerms terms) {
            return new Team("南网格", "一号院", kind, present, terms);
        }
    }

    @Nested
    @RuleTest("grid-liaison-lacking")
    class grid_liaison_lacking {
        private final RuleCase<Integer> rule =
                RuleCase.warning(GridStaffRules.LIAISON_LACKING).on(liaisons -> new Liaisons("南网格", liaisons));

        @Test
        void satisfied_by_two() {
            rule.holds(2);
        }

        @Test
        void violated_by_none() {
            rule.breaks(0, Map.of("grid", "南网格"));
        }

        @Test
        void boundary_is_one() {
            rule.holds(1);
            rule.breaks(0);
        }
    }

    @Nested
    @RuleTest("building-head-lacking")
    class building_head_lacking {
        private final RuleCase<List<String>> rule =
                RuleCase.warning(GridStaffRules.HEAD_LACKING).on(buildings -> new Unheaded("南网格", buildings));

        @Test
        void satisfied_when_every_building_has_its_head() {
            rule.holds(List.of());
        }

        @Test
        void violated_by_two_buildings_of_which_the_first_is_named() {
            rule.breaks(List.of("1栋", "2栋"), Map.of("grid", "南网格", "buildings", 2, "first", "1栋"));
        }

        @Test
        void boundary_is_a_single_building() {
            rule.holds(List.of());
            rule.breaks(List.of("1栋"), Map.of("grid", "南网格", "buildings", 1, "first", "1栋"));
        }
    }

    private static HeadShare share(long managers, long heads) {
        return new HeadShare(managers, heads, PostSample.TERMS.enterpriseHeadMin());
    }

    private static Staff staff(long members, GridTerms terms) {
        return new Staff("南网格", members, terms);
    }
}
