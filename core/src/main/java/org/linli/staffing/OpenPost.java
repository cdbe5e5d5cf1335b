package org.linli.staffing;

import org.linli.kernel.Id;

/**
 * A post that one person is to hold (待配岗位).
 *
 * @param id which post
 * @param name its name, as explanations show it; never that of a person
 * @param <Q> what a post is
 */
public record OpenPost<Q>(Id<Q> id, String name) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public OpenPost {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Post " + id + " has no name");
        }
    }
}
