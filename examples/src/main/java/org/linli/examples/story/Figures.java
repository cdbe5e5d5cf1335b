package org.linli.examples.story;

import java.util.ArrayList;
import java.util.List;

/** The figures of the story, and what came out: the program fails when one of them differs. */
public final class Figures {
    private final List<List<String>> rows = new ArrayList<>();
    private boolean wrong;

    /** Begins without figures. */
    public Figures() {}

    /**
     * Compares a figure.
     *
     * @param fact which fact of the story
     * @param what what is counted
     * @param expected what the story tells
     * @param found what came out of the store
     */
    public void compare(String fact, String what, Object expected, Object found) {
        boolean equal = expected.equals(found);
        wrong |= !equal;
        rows.add(List.of(fact, what, expected.toString(), found.toString(), equal ? "✓" : "✗"));
    }

    /**
     * Shows them all.
     *
     * @param teller tells them
     */
    public void tell(Teller teller) {
        teller.table(List.of("", "数字 figure", "故事 story", "读出 read back", ""), rows);
    }

    /** {@return whether a figure did not come out} */
    public boolean areWrong() {
        return wrong;
    }
}
