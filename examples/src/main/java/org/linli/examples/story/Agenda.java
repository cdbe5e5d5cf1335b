package org.linli.examples.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to be done on which day; the clock goes from day to day, and what was entered first comes first (日程). */
public final class Agenda {
    private final StoryClock clock;
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::day).thenComparingInt(Entry::number));
    private int entered;

    /**
     * Begins without entries.
     *
     * @param clock goes from day to day
     */
    public Agenda(StoryClock clock) {
        this.clock = clock;
    }

    /**
     * Enters something; what is done may enter more, for later days or the same.
     *
     * @param day on which day it is done
     * @param what what is done
     */
    public void on(LocalDate day, Runnable what) {
        entered++;
        entries.add(new Entry(day, entered, what));
    }

    /** {@return the day on which the clock stands} */
    public LocalDate today() {
        return clock.today();
    }

    /** Does everything. */
    public void run() {
        while (!entries.isEmpty()) {
            Entry next = entries.remove();
            clock.goTo(next.day);
            next.what.run();
        }
    }

    private record Entry(LocalDate day, int number, Runnable what) {}
}
