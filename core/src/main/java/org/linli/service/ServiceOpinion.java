package org.linli.service;

import java.util.List;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;

/**
 * What a requester says of the service (评价).
 *
 * @param rating how it was
 * @param comment what else was said, at most {@value ServiceRequest#MAX_NOTE} characters
 */
public record ServiceOpinion(ServiceRating rating, Optional<String> comment) implements Form {
    /**
     * A rating without a word.
     *
     * @param rating how it was
     * @return the opinion
     */
    public static ServiceOpinion of(ServiceRating rating) {
        return new ServiceOpinion(rating, Optional.empty());
    }

    /**
     * A rating with a comment.
     *
     * @param rating how it was
     * @param comment what else was said
     * @return the opinion
     */
    public static ServiceOpinion of(ServiceRating rating, String comment) {
        return new ServiceOpinion(rating, Optional.of(comment));
    }

    @Override
    public List<Finding> mistakes() {
        return comment.map(text -> ServiceTies.mistakes("comment", text)).orElse(List.of());
    }

    /** Leaves out the comment. */
    @Override
    public String toString() {
        return "opinion " + rating;
    }
}
