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
import org.linli.kernel.Explained;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.RuleTest;
import org.linli.kernel.Severity;

class DivisionLossRulesTest {
    private static final Division PRESENT = SampleDivision.published();
    private static final Id<Grid> NORTH = SampleDivision.north(PRESENT).id();
    private static final Id<Grid> SOUTH = SampleDivision.south(PRESENT).id();
    private static final Id<GridPost> MEMBER = Id.of("member");
    private static final Id<GridPost> HEAD = Id.of("head");

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
                Optional.empty());
    }

    /** A member and a building head of the grid that ends, and a member of the one that goes on. */
    private static List<Finding> ask(Settlement... settlements) {
        List<GridPost> posts = List.of(
                post(MEMBER, GridPostKind.GRID_MEMBER, Seat.of(NORTH)),
                post(HEAD, GridPostKind.BUILDING_HEAD, Seat.ofBuilding(NORTH, building(1))),
                post(Id.of("stays"), GridPostKind.GRID_MEMBER, Seat.of(SOUTH)));
        List<Finding> findings = Losses.on(SampleDivision.TODAY, NEXT, posts, List.of(), Arrays.asList(settlements))
                .check();
        findings.forEach(finding -> {
            assertEquals(Severity.VIOLATION, finding.severity());
            Explained.of(Optional.of(finding));
        });
        return findings;
    }

    private static List<String> codes(Settlement... settlements) {
        return ask(settlements).stream().map(Finding::code).toList();
    }

    @Nested
    @RuleTest("division-loss-settled")
    class division_loss_settled {
        @Test
        void satisfied_when_every_loss_is_moved_or_ended() {
            assertEquals(
                    List.of(),
                    codes(
                            new Settlement.EndPost(MEMBER),
                            new Settlement.MovePost(HEAD, Seat.ofBuilding(SOUTH, building(1)))));
        }

        @Test
        void violated_once_for_each_post_that_nothing_is_said_of() {
            List<Finding> findings = ask();
            assertEquals(
                    List.of("division-loss-settled", "division-loss-settled"),
                    findings.stream().map(Finding::code).toList());
            assertEquals(
                    Map.of(
                            "kind",
                            new Label("kind.grid_post"),
                            "id",
                            "head",
                            "what",
                            Label.of(GridPostKind.BUILDING_HEAD)),
                    findings.get(1).figures());
        }

        @Test
        void boundary_is_a_building_that_leaves_its_grid_while_the_grid_goes_on() {
            Division moved =
                    SampleDivision.after(PRESENT, DivisionForm.of(PRESENT).move(buildings(1), SOUTH));
            GridPost head = post(HEAD, GridPostKind.BUILDING_HEAD, Seat.ofBuilding(NORTH, building(1)));
            GridPost member = post(MEMBER, GridPostKind.GRID_MEMBER, Seat.of(NORTH));
            Losses losses = Losses.on(SampleDivision.TODAY, moved, List.of(head, member), List.of(), List.of());
            assertEquals(List.of(head), losses.posts());
        }
    }

    @Nested
    @RuleTest("division-loss-settled-once")
    class division_loss_settled_once {
        private final Settlement head = new Settlement.EndPost(HEAD);

        @Test
        void satisfied_by_one_settlement_each() {
            assertEquals(List.of(), codes(head, new Settlement.EndPost(MEMBER)));
        }

        @Test
        void violated_by_two_of_one_post() {
            assertEquals(
                    List.of("division-loss-settled-once"),
                    codes(head, new Settlement.EndPost(MEMBER), new Settlement.MovePost(MEMBER, Seat.of(SOUTH))));
        }

        @Test
        void boundary_is_the_same_settlement_twice() {
            assertEquals(
                    List.of("division-loss-settled-once"),
                    codes(head, new Settlement.EndPost(MEMBER), new Settlement.EndPost(MEMBER)));
        }
    }

    @Nested
    @RuleTest("division-settlement-needed")
    class division_settlement_needed {
        private final Settlement[] enough = {new Settlement.EndPost(HEAD), new Settlement.EndPost(MEMBER)};

        @Test
        void satisfied_by_settlements_of_losses_alone() {
            assertEquals(List.of(), codes(enough));
        }

        @Test
        void violated_by_moving_whoever_keeps_the_place() {
            List<Finding> findings = ask(enough[0], enough[1], new Settlement.MovePost(Id.of("stays"), Seat.of(SOUTH)));
            assertEquals(1, findings.size());
            assertEquals("division-settlement-needed", findings.get(0).code());
            assertEquals(Map.of("id", "stays"), findings.get(0).figures());
        }

        @Test
        void boundary_is_a_post_and_an_incident_that_nobody_knows() {
            assertEquals(
                    List.of("division-settlement-needed", "division-settlement-needed"),
                    codes(
                            enough[0],
                            enough[1],
                            new Settlement.EndPost(Id.of("unknown")),
                            new Settlement.MoveIncident(Id.of("unknown-2"), SOUTH)));
        }
    }

    @Nested
    @RuleTest("division-settlement-place")
    class division_settlement_place {
        private final Settlement member = new Settlement.EndPost(MEMBER);

        @Test
        void satisfied_by_a_place_of_the_new_division() {
            assertEquals(List.of(), codes(member, new Settlement.MovePost(HEAD, Seat.ofBuilding(SOUTH, building(2)))));
        }

        @Test
        void violated_by_the_grid_that_ends() {
            assertEquals(
                    List.of("division-settlement-place"),
                    codes(member, new Settlement.MovePost(HEAD, Seat.ofBuilding(NORTH, building(1)))));
        }

        @Test
        void boundary_is_a_place_that_is_there_but_none_for_that_post() {
            assertEquals(
                    List.of("division-settlement-place"), codes(member, new Settlement.MovePost(HEAD, Seat.of(SOUTH))));
        }
    }
}
