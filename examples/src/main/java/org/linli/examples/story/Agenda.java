package org.linli.examples.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to be done on which day; the clock goes from day to day, and what was entered first comes first (日程). */
final class Agenda {
    private final StoryClock clock;
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::day).thenComparingInt(Entry::number));
    private int entered;

    Agenda(StoryClock clock) {
        this.clock = clock;
    }

    /** Enters something; what is done may enter more, for later days or the same. */
    void on(LocalDate day, Runnable what) {
        entered++;
        entries.add(new Entry(day, entered, what));
    }

    /** Does everything. */
    void run() {
        while (!entries.isEmpty()) {
            Entry next = entries.remove();
            clock.goTo(next.day);
            next.what.run();
        }
    }

    private record Entry(LocalDate day, int number, Runnable what) {}
}
