package org.linli.placement.engine;

/**
 * Brings a placement in which each person is where it is cheapest to one in which no grid is too full or short. It bids as
 * long as that is easy, and searches for those who remain: in single walks while these are short, in waves where single walks
 * would look at more. Which of the two it is follows from the pairs that were looked at and from no clock, so the same inputs
 * always go the same way; the optimum does not depend on it.
 */
final class Balancing {
    /** How often grids that are too full may look at each pair for their bids. */
    private static final int BIDS_OUT = 6;

    /** How often grids that are short may: who may come lies apart in memory, so that a look costs more. */
    private static final int BIDS_IN = 2;

    /** How often waves are thought to look at each pair, before one has shown it. */
    private static final int WAVES = 6;

    private final Floor floor;
    private final Assignment assignment;
    private final Bidding bidding;
    private final Waves waves;
    private final Walks walks;
    private final long whole;
    private boolean tied;
    private long walk;
    private long wave;

    Balancing(Floor floor) {
        this.floor = floor;
        assignment = floor.assignment;
        bidding = new Bidding(floor);
        waves = new Waves(floor);
        walks = new Walks(floor);
        whole = floor.costRows.pairs();
    }

    void balance() {
        sendOut();
        callIn();
    }

    private void sendOut() {
        long before = over();
        bidTogether(before);
        bidding.rise(BIDS_OUT * whole);
        long over = over();
        begin(before, over);
        for (int grid = 0; over > 0; grid = assignment.excess(grid) > 0 ? grid : next(grid)) {
            long start = floor.work();
            if (isWaveDue(over)) {
                int sent = waves.out();
                waved(over, sent, floor.work() - start);
                over -= sent;
            } else if (assignment.excess(grid) > 0) {
                walks.outOf(grid);
                over--;
                walked(floor.work() - start);
            }
        }
    }

    /** Bids of all that are too full at once, as long as each brings the number of people too many down by a sixteenth. */
    private void bidTogether(long people) {
        long over = people;
        long before;
        do {
            before = over;
            bidding.riseTogether();
            over = over();
        } while (over < before - before / 16);
    }

    private void callIn() {
        long before = missing();
        bidding.fall(BIDS_IN * whole);
        long missing = missing();
        begin(before, missing);
        for (int grid = 0; missing > 0; grid = assignment.excess(grid) < 0 ? grid : next(grid)) {
            long start = floor.work();
            if (isWaveDue(missing)) {
                int called = waves.in();
                waved(missing, called, floor.work() - start);
                missing -= called;
            } else if (assignment.excess(grid) < 0) {
                walks.into(grid);
                missing--;
                walked(floor.work() - start);
            }
        }
    }

    private int next(int grid) {
        return (grid + 1) % floor.reserve;
    }

    /** Where bidding has hardly helped, many grids are equally good, and waves are begun with. */
    private void begin(long before, long after) {
        tied = after > before - before / 8;
        walk = 0;
        wave = 0;
    }

    private boolean isWaveDue(long people) {
        return tied || walk > (wave > 0 ? wave : WAVES * whole / people);
    }

    /** Remembers what a wave cost for each person; what is remembered of walks fades, and of waves while people walk, so that each is
     * tried again. */
    private void waved(long people, int gone, long work) {
        tied = tied && gone > people / 4;
        wave = Math.max(1, work / Math.max(1, gone));
        walk -= walk / 4;
    }

    private void walked(long work) {
        walk += (work - walk) / 8;
        wave -= wave / 16;
    }

    private long over() {
        long over = 0;
        for (int grid = 0; grid < floor.reserve; grid++) {
            over += Math.max(0, assignment.excess(grid));
        }
        return over;
    }

    private long missing() {
        long missing = 0;
        for (int grid = 0; grid < floor.reserve; grid++) {
            missing += Math.max(0, -assignment.excess(grid));
        }
        return missing;
    }
}
