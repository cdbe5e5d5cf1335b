package org.linli.examples.story;

import java.util.ArrayList;
import java.util.List;
import org.linli.community.Count;
import org.linli.examples.report.Words;

/** The figures of the story, and what came out: the program fails when one of them differs. */
public final class Figures {
    private final List<Compared> compared = new ArrayList<>();

    /** Begins without figures. */
    public Figures() {}

    /**
     * Compares a figure.
     *
     * @param fact which fact of the story
     * @param what what is counted
     * @param stated what the story tells
     * @param found what came out of the store
     */
    public void compare(String fact, Words what, Object stated, Object found) {
        compared.add(new Compared(fact, what, words(stated), words(found), stated.equals(found)));
    }

    /**
     * Compares a figure of which the story tells only the least.
     *
     * @param fact which fact of the story
     * @param what what is counted
     * @param stated what the story tells, such as "200 and more"
     * @param found what came out of the store
     */
    public void atLeast(String fact, Words what, Count stated, long found) {
        compared.add(new Compared(fact, what, words(stated), words(found), found >= stated.number()));
    }

    /**
     * Shows them all.
     *
     * @param teller tells them
     */
    public void tell(Teller teller) {
        teller.table(
                List.of("", "数字 figure", "故事 story", "读出 read back", ""),
                compared.stream()
                        .map(row -> List.of(
                                row.fact(),
                                row.what().zh() + " " + row.what().en(),
                                row.stated().zh(),
                                row.found().zh(),
                                row.holds() ? "✓" : "✗"))
                        .toList());
    }

    /** {@return whether a figure did not come out} */
    public boolean areWrong() {
        return compared.stream().anyMatch(row -> !row.holds());
    }

    /** {@return what was compared, in order} */
    List<Compared> compared() {
        return List.copyOf(compared);
    }

    /** {@return what was compared of one fact, in order} */
    List<Compared> of(String fact) {
        return compared.stream().filter(row -> row.fact().equals(fact)).toList();
    }

    /** A value as the report writes it. */
    static Words words(Object value) {
        if (value instanceof Count count) {
            return count.isLowerBound()
                    ? Words.of(count.number() + "余", "%,d+".formatted(count.number()))
                    : Words.same(count);
        }
        if (value instanceof Boolean holds) {
            return holds ? Words.of("是", "yes") : Words.of("否", "no");
        }
        return value instanceof Enum<?> constant ? Words.of(constant) : Words.same(value);
    }

    /**
     * What was compared.
     *
     * @param fact which fact of the story
     * @param what what is counted
     * @param stated what the story tells
     * @param found what came out of the store
     * @param holds whether they agree
     */
    record Compared(String fact, Words what, Words stated, Words found, boolean holds) {}
}
