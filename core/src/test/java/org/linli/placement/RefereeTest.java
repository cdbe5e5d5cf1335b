package org.linli.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The same optimum, and the same verdict on what is impossible, as a general solver finds. */
class RefereeTest {
    private static final int INSTANCES = 1000;

    @Test
    void a_thousand_placements_cost_what_the_solver_says() {
        Random random = new Random(20261123);
        int impossible = 0;
        for (int i = 0; i < INSTANCES; i++) {
            Groups groups = Groups.random(random, 2 + i % 25, i / 25 % 4);
            Decision<Placement<Integer, String>> decision = groups.decide();
            Optimisation.Result result = groups.model().minimise();
            assertEquals(result.getState().isFeasible(), decision.isAccepted(), "instance " + i);
            decision.outcomeIfAccepted().ifPresent(placement -> {
                assertTrue(placement.verify().isOptimal());
                assertEquals(Math.round(result.getValue()), placement.cost());
            });
            impossible += decision.isAccepted() ? 0 : 1;
        }
        assertTrue(impossible > 50 && impossible < 700, impossible + " are impossible");
    }

    /** People in groups whose members cost alike, so that the solver's model stays small. */
    private record Groups(List<Integer> sizes, List<List<Integer>> costs, List<Room<String>> rooms) {
        static Groups random(Random random, int grids, int regime) {
            List<Integer> sizes = new ArrayList<>();
            List<List<Integer>> costs = new ArrayList<>();
            int[] hidden = new int[grids];
            for (int group = 0; group < 3 + random.nextInt(6); group++) {
                List<Integer> row = new ArrayList<>();
                for (int grid = 0; grid < grids; grid++) {
                    row.add(random.nextInt(4) == 0 ? -1 : random.nextInt(200));
                }
                int sure = random.nextInt(grids);
                row.set(sure, Math.max(0, row.get(sure)));
                int size = 1 + random.nextInt(8);
                hidden[sure] += size;
                sizes.add(size);
                costs.add(row);
            }
            List<Room<String>> rooms = new ArrayList<>();
            for (int grid = 0; grid < grids; grid++) {
                int load = hidden[grid];
                int least = switch (regime) {
                    case 0 -> 0;
                    case 1 -> (int) (load * 0.85);
                    case 2 -> load;
                    default -> random.nextInt(load + 2);
                };
                int most = switch (regime) {
                    case 0 -> load + 2;
                    case 1 -> (int) Math.ceil(load * 1.1);
                    case 2 -> load;
                    default -> least + random.nextInt(4);
                };
                rooms.add(new Room<>(Id.of(String.format(Locale.ROOT, "g%02d", grid)), "Grid " + grid, least, most));
            }
            return new Groups(sizes, costs, rooms);
        }

        Decision<Placement<Integer, String>> decide() {
            PlacementTable<Integer, String> table = Placement.into(rooms).table();
            for (int group = 0; group < sizes.size(); group++) {
                List<Option<String>> options = new ArrayList<>();
                for (int grid = 0; grid < rooms.size(); grid++) {
                    if (costs.get(group).get(grid) >= 0) {
                        options.add(
                                Option.of(rooms.get(grid).id(), costs.get(group).get(grid)));
                    }
                }
                for (int member = 0; member < sizes.get(group); member++) {
                    table.add(new Seeker<>(Id.of("p" + group + "-" + member), options));
                }
            }
            return table.decide();
        }

        ExpressionsBasedModel model() {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            List<Expression> bounds = new ArrayList<>();
            for (Room<String> room : rooms) {
                bounds.add(model.addExpression("grid " + room.id())
                        .lower(room.least())
                        .upper(room.most()));
            }
            for (int group = 0; group < sizes.size(); group++) {
                Expression all = model.addExpression("group " + group).level(sizes.get(group));
                for (int grid = 0; grid < rooms.size(); grid++) {
                    int cost = costs.get(group).get(grid);
                    if (cost >= 0) {
                        Variable pair = model.addVariable("x" + group + "-" + grid)
                                .lower(0)
                                .weight(cost);
                        all.set(pair, 1);
                        bounds.get(grid).set(pair, 1);
                    }
                }
            }
            return model;
        }
    }
}
