package org.linli.storage;

/**
 * A stored form that is kept as it is, because only its reader knows what it is the form of: the answer to a command.
 *
 * @param root maps, lists, texts, whole numbers and flags
 */
public record Tree(Object root) {
    /**
     * Checks that it is a stored form.
     *
     * @throws IllegalArgumentException as {@link CanonicalText#of}
     */
    public Tree {
        CanonicalText.of(root);
    }
}
