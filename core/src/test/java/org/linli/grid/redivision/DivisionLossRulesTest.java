package org.linli.grid.redivision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linli.grid.SampleDivision.building;
import static org.linli.grid.SampleDivision.buildings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.SampleDivision;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostStatus;
import org.linli.grid.post.Seat;
import org.linli.grid.redivision.DivisionLossRules.Loss;
import org.linli.grid.redivision.DivisionLossRules.Settling;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.RuleCase;
import org.linli.kernel.RuleTest;

class DivisionLossRulesTest {
    private static final Division PRESENT = SampleDivision.published();
    private static final Id<Grid> NORTH = SampleDivision.north(PRESENT).id();
    private static final Id<Grid> SOUTH = SampleDivision.south(PRESENT).id();
    private static final String NORTH_NAME = SampleDivision.north(PRESENT).name();
    private static final Id<GridPost> MEMBER = Id.of("member");
    private static final Id<GridPost> HEAD = Id.of("head");
    private static final Settlement END_MEMBER = new Settlement.EndPost(MEMBER);
    private static final Settlement END_HEAD = new Settlement.EndPost(HEAD);
    private static final GridPost MEMBER_OF_NORTH = post(MEMBER, GridPostKind.GRID_MEMBER, Seat.of(NORTH));
    private static final GridPost HEAD_IN_NORTH =
            post(HEAD, GridPostKind.BUILDING_HEAD, Seat.ofBuilding(NORTH, building(1)));

    /** North ends: its buildings go to south. */
    private static final Division NEXT =
            SampleDivision.after(PRESENT, DivisionForm.of(PRESENT).merge(NORTH, SOUTH));

    private static GridPost post(Id<GridPost> id, GridPostKind kind, Seat seat) {
        return new GridPost(
                SampleDivision.COMMUNITY,
                id,
                GridPostForm.of(kind, Id.of("person-" + id), seat),
                Optional.empty(),
                GridPostStatus.NOMINATED,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** A member and a building head of the grid that ends, and a member of the one that goes on. */
    private static List<Finding> settled(Settlement... settlements) {
        GridPost stays = post(Id.of("stays"), GridPostKind.GRID_MEMBER, Seat.of(SOUTH));
        return check(NEXT, List.of(MEMBER_OF_NORTH, HEAD_IN_NORTH, stays), settlements);
    }

    private static List<Finding> check(Division next, List<GridPost> posts, Settlement... settlements) {
        return Losses.on(SampleDivision.TODAY, next, Optional.of(PRESENT), posts, List.of(), Arrays.asList(settlements))
                .check();
    }

    private static Loss loss(GridPost post, int settlements) {
        return new Loss(new Label("kind.grid_post"), post.id(), Label.of(post.kind()), NORTH_NAME, settlements);
    }

    @Nested
    @RuleTest("division-loss-settled")
    class division_loss_settled {
        private final RuleCase<Loss> rule = RuleCase.violation(DivisionLossRules.SETTLED);

        @Test
        void satisfied_when_every_loss_is_moved_or_ended() {
            rule.holds(loss(HEAD_IN_NORTH, 1));
            assertEquals(
                    List.of(), settled(END_MEMBER, new Settlement.MovePost(HEAD, Seat.ofBuilding(SOUTH, building(1)))));
        }

        @Test
        void violated_once_for_each_post_that_nothing_is_said_of() {
            Finding member = rule.breaks(
                    loss(MEMBER_OF_NORTH, 0),
                    Map.of(
                            "kind",
                            new Label("kind.grid_post"),
                            "id",
                            "member",
                            "what",
                            GridPostKind.GRID_MEMBER,
                            "grid",
                            NORTH_NAME));
            Finding head = rule.breaks(
                    loss(HEAD_IN_NORTH, 0),
                    Map.of(
                            "kind",
                            new Label("kind.grid_post"),
                            "id",
                            "head",
                            "what",
                            GridPostKind.BUILDING_HEAD,
                            "grid",
                            NORTH_NAME));
            assertEquals(List.of(member, head), settled());
        }

        @Test
        void boundary_is_a_building_that_leaves_its_grid_while_the_grid_goes_on() {
            Division moved =
                    SampleDivision.after(PRESENT, DivisionForm.of(PRESENT).move(buildings(1), SOUTH));
            List<GridPost> posts = List.of(HEAD_IN_NORTH, MEMBER_OF_NORTH);
            assertEquals(
                    List.of(HEAD_IN_NORTH),
                    Losses.on(SampleDivision.TODAY, moved, Optional.of(PRESENT), posts, List.of(), List.of())
                            .posts());
            assertEquals(List.of(rule.breaks(loss(HEAD_IN_NORTH, 0))), check(moved, posts));
            rule.holds(loss(HEAD_IN_NORTH, 1));
            assertEquals(List.of(), check(moved, posts, END_HEAD));
        }
    }

    @Nested
    @RuleTest("division-loss-settled-once")
    class division_loss_settled_once {
        private final RuleCase<Integer> rule =
                RuleCase.violation(DivisionLossRules.ONCE).on(settlements -> loss(MEMBER_OF_NORTH, settlements));

        @Test
        void satisfied_by_one_settlement_each() {
            rule.holds(1);
            assertEquals(List.of(), settled(END_HEAD, END_MEMBER));
        }

        @Test
        void violated_by_two_of_one_post() {
            Finding twice = rule.breaks(
                    2,
                    Map.of(
                            "kind",
                            new Label("kind.grid_post"),
                            "id",
                            "member",
                            "what",
                            GridPostKind.GRID_MEMBER,
                            "grid",
                            NORTH_NAME));
            assertEquals(
                    List.of(twice), settled(END_HEAD, END_MEMBER, new Settlement.MovePost(MEMBER, Seat.of(SOUTH))));
        }

        @Test
        void boundary_is_the_same_settlement_twice() {
            rule.holds(1);
            assertEquals(List.of(rule.breaks(2)), settled(END_HEAD, END_MEMBER, END_MEMBER));
        }
    }

    @Nested
    @RuleTest("division-settlement-needed")
    class division_settlement_needed {
        private final RuleCase<Settling> rule = RuleCase.violation(DivisionLossRules.NEEDED);

        @Test
        void satisfied_by_settlements_of_losses_alone() {
            rule.holds(new Settling(1, HEAD, true, true));
            assertEquals(List.of(), settled(END_HEAD, END_MEMBER));
        }

        @Test
        void violated_by_moving_a_member_who_keeps_the_place() {
            Finding needless =
                    rule.breaks(new Settling(3, Id.of("stays"), false, true), Map.of("item", 3, "id", "stays"));
            assertEquals(
                    List.of(needless),
                    settled(END_HEAD, END_MEMBER, new Settlement.MovePost(Id.of("stays"), Seat.of(SOUTH))));
        }

        @Test
        void boundary_is_a_post_and_an_incident_that_are_unknown() {
            assertEquals(
                    List.of(
                            rule.breaks(new Settling(3, Id.of("unknown"), false, true)),
                            rule.breaks(new Settling(4, Id.of("unknown-2"), false, true))),
                    settled(
                            END_HEAD,
                            END_MEMBER,
                            new Settlement.EndPost(Id.of("unknown")),
                            new Settlement.MoveIncident(Id.of("unknown-2"), SOUTH)));
            rule.holds(new Settling(1, MEMBER, true, false));
        }
    }

    @Nested
    @RuleTest("division-settlement-place")
    class division_settlement_place {
        private final RuleCase<Boolean> rule =
                RuleCase.violation(DivisionLossRules.PLACE).on(hasPlace -> new Settling(2, HEAD, true, hasPlace));

        @Test
        void satisfied_by_a_place_of_the_new_division() {
            rule.holds(true);
            assertEquals(
                    List.of(), settled(END_MEMBER, new Settlement.MovePost(HEAD, Seat.ofBuilding(SOUTH, building(2)))));
        }

        @Test
        void violated_by_the_grid_that_ends() {
            Finding misplaced = rule.breaks(false, Map.of("item", 2, "id", "head"));
            assertEquals(
                    List.of(misplaced),
                    settled(END_MEMBER, new Settlement.MovePost(HEAD, Seat.ofBuilding(NORTH, building(1)))));
        }

        @Test
        void violated_by_an_incident_that_is_moved_into_the_grid_that_ends() {
            Settlement into = new Settlement.MoveIncident(Id.of("incident"), NORTH);
            assertEquals(List.of("division-settlement-needed", "division-settlement-place"), codes(into));
            assertEquals(
                    List.of("division-settlement-needed"),
                    codes(new Settlement.MoveIncident(Id.of("incident"), SOUTH)));
        }

        private List<String> codes(Settlement third) {
            return settled(END_MEMBER, END_HEAD, third).stream()
                    .map(Finding::code)
                    .toList();
        }

        @Test
        void boundary_is_a_place_that_is_there_but_none_for_that_post() {
            assertEquals(
                    List.of(rule.breaks(false)), settled(END_MEMBER, new Settlement.MovePost(HEAD, Seat.of(SOUTH))));
            rule.holds(true);
        }
    }
}
