package org.linli.storage;

import org.linli.kernel.Id;

/**
 * The texts of an aggregate that tell of a person (个人文本). They are in the clear within a command, and sealed in the store: the
 * aggregate has the same type on both sides, and what is no text, such as a code, is folded into one.
 *
 * @param <A> the aggregate
 */
@FunctionalInterface
public interface PersonalTexts<A> {
    /**
     * Puts another text in the place of each.
     *
     * @param aggregate the aggregate, with its texts in the clear or sealed
     * @param each gives the other text
     * @return the same aggregate, with the other texts
     */
    A replace(A aggregate, Replacement each);

    /** Gives the text that takes the place of another. */
    @FunctionalInterface
    interface Replacement {
        /**
         * The other text.
         *
         * @param person whom it tells of, a person of the aggregate's community
         * @param field where it stands in the aggregate; no other text of the aggregate has the same
         * @param text the text
         * @return what takes its place
         */
        String of(Id<?> person, String field, String text);
    }
}
