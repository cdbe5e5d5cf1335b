package org.linli.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * What a transaction is to do.
 *
 * @param steps each on another register, in the order in which they are read
 * @param atOnce whether all are read by one call
 * @param takenBack whether it fails on purpose when all is done
 */
public record Plan(List<Step> steps, boolean atOnce, boolean takenBack) {
    public Plan {
        steps = List.copyOf(steps);
    }

    /** What is done with a register. */
    public enum Deed {
        /** Read, and nothing decided on it. */
        LOOK,
        /** Read, and what is appended elsewhere is decided on it. */
        DECIDE,
        /** Read and appended to. */
        APPEND,
        /** Read and appended to, and so once more. */
        APPEND_TWICE
    }

    /**
     * One deed.
     *
     * @param register where
     * @param deed what
     */
    public record Step(String register, Deed deed) {}

    /** Draws plans that meet one another on a few registers, which are given up for new ones when they have grown long. */
    static final class Draw {
        private static final int LONGEST = 24;

        private final AtomicIntegerArray used;

        Draw(int registers) {
            this.used = new AtomicIntegerArray(registers);
        }

        Plan next(Random random) {
            TreeSet<Integer> slots = new TreeSet<>();
            int size = 1 + random.nextInt(3);
            while (slots.size() < size) {
                slots.add(random.nextInt(used.length()));
            }
            List<Step> steps = new ArrayList<>();
            for (int slot : slots) {
                Deed deed = deed(random.nextInt(10));
                boolean appends = deed == Deed.APPEND || deed == Deed.APPEND_TWICE;
                int before = appends ? used.getAndIncrement(slot) : used.get(slot);
                steps.add(new Step("r" + slot + "-" + before / LONGEST, deed));
            }
            Collections.shuffle(steps, random);
            return new Plan(steps, random.nextBoolean(), random.nextInt(20) == 0);
        }

        private static Deed deed(int drawn) {
            if (drawn < 2) {
                return Deed.LOOK;
            }
            if (drawn < 5) {
                return Deed.DECIDE;
            }
            return drawn < 9 ? Deed.APPEND : Deed.APPEND_TWICE;
        }

        /** All registers that any plan has named. */
        List<String> registers() {
            List<String> registers = new ArrayList<>();
            for (int slot = 0; slot < used.length(); slot++) {
                for (int generation = 0; generation <= used.get(slot) / LONGEST; generation++) {
                    registers.add("r" + slot + "-" + generation);
                }
            }
            return registers;
        }
    }
}
