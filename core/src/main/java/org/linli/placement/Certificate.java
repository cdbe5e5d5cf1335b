package org.linli.placement;

import java.util.ArrayList;
import java.util.List;
import org.linli.kernel.Finding;
import org.linli.placement.engine.Assignment;
import org.linli.placement.engine.Bounds;
import org.linli.placement.engine.CostRows;

/**
 * Checks from the inputs alone that nothing could be cheaper: it counts the people of each grid anew, and asks of each
 * pair whether the person would be better off there, and of each grid whether its rent lies between the price of the last
 * place taken up and the price of the next. It shares nothing with the search but these figures.
 */
final class Certificate {
    private final CostRows costRows;
    private final Bounds bounds;
    private final Assignment assignment;
    private final List<Finding> breaches = new ArrayList<>();
    private long people;
    private long pairs;

    Certificate(CostRows costRows, Bounds bounds, Assignment assignment) {
        this.costRows = costRows;
        this.bounds = bounds;
        this.assignment = assignment;
    }

    Proof check() {
        int[] load = new int[bounds.grids()];
        ExactSum paid = new ExactSum();
        ExactSum limit = new ExactSum();
        ExactSum cost = new ExactSum();
        for (int person = 0; person < costRows.people(); person++) {
            if (assignment.isSeated(person)) {
                long least = checkPerson(person);
                int own = assignment.own(person);
                load[costRows.grid(own)]++;
                paid.add(costRows.cost(own));
                limit.add(least);
                if (costRows.grid(own) < bounds.grids() - 1) {
                    cost.add(costRows.cost(own));
                }
            }
        }
        for (int grid = 0; grid < load.length; grid++) {
            checkGrid(grid, load[grid]);
            long firstPlaces = Math.min(load[grid], bounds.least(grid));
            ExactSum prices = grid == load.length - 1 ? new ExactSum() : cost;
            for (int place = 1; bounds.step(grid) > 0 && place <= load[grid]; place++) {
                prices.add(bounds.step(grid) * (place - 1L));
                paid.add(bounds.step(grid) * (place - 1L));
                limit.add(bounds.step(grid) * (place - 1L));
            }
            paid.addProduct(firstPlaces, -bounds.bonus());
            limit.addProduct(firstPlaces, -bounds.bonus());
            limit.addProduct(load[grid], -assignment.rent(grid));
        }
        if (!paid.isSameAs(limit)) {
            breaches.add(Finding.violation("placement-proof-sums"));
        }
        return new Proof(people, pairs, cost.toLong(), breaches);
    }

    private long checkPerson(int person) {
        int own = assignment.own(person);
        people++;
        if (own < costRows.first(person) || own >= costRows.end(person)) {
            breaches.add(Finding.violation("placement-proof-grid").with("person", person));
        }
        long paid = costRows.cost(own) + assignment.rent(costRows.grid(own));
        long least = paid;
        for (int pair = costRows.first(person); pair < costRows.end(person); pair++) {
            pairs++;
            least = Math.min(least, Math.addExact(costRows.cost(pair), assignment.rent(costRows.grid(pair))));
        }
        if (least < paid) {
            breaches.add(Finding.violation("placement-proof-person")
                    .with("person", person)
                    .with("saving", paid - least));
        }
        return least;
    }

    private void checkGrid(int grid, int load) {
        long rent = assignment.rent(grid);
        boolean last = load == 0 || bounds.price(grid, load) <= rent;
        boolean next = bounds.price(grid, load + 1) >= rent;
        if (load > bounds.most(grid) || !last || !next) {
            breaches.add(Finding.violation("placement-proof-rent")
                    .with("grid", grid)
                    .with("people", load)
                    .with("rent", rent));
        }
    }
}
