package org.linli.staffing;

import java.util.Collection;
import java.util.Set;
import org.linli.charter.Share;
import org.linli.kernel.Id;
import org.linli.placement.BilingualName;

/**
 * How many of some posts must be held by people of one kind (比例要求).
 *
 * @param kind what these people are called, such as managers of enterprises
 * @param people who they are
 * @param posts which posts are counted
 * @param least how many of the posts they must hold at least
 * @param most how many of the posts they may hold at most
 * @param <P> what a person is
 * @param <Q> what a post is
 */
public record Quota<P, Q>(BilingualName kind, Set<Id<P>> people, Set<Id<Q>> posts, int least, int most) {
    private static final Share HALF = Share.percent(50);

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException when not 0 ≤ least ≤ most
     */
    public Quota {
        people = Set.copyOf(people);
        posts = Set.copyOf(posts);
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("A quota cannot ask for " + least + " to " + most + " posts");
        }
    }

    /**
     * At least so many of the posts.
     *
     * @param kind what the people are called
     * @param people who they are
     * @param posts which posts are counted
     * @param least how many of the posts they must hold
     * @param <P> what a person is
     * @param <Q> what a post is
     * @return the quota
     * @throws IllegalArgumentException when there are fewer posts than that
     */
    public static <P, Q> Quota<P, Q> atLeast(
            BilingualName kind, Collection<Id<P>> people, Collection<Id<Q>> posts, int least) {
        return new Quota<>(kind, Set.copyOf(people), Set.copyOf(posts), least, posts.size());
    }

    /**
     * More than half of the posts, whether filled or not: 11 of 21 (过半数).
     *
     * @param kind what the people are called
     * @param people who they are
     * @param posts which posts are counted
     * @param <P> what a person is
     * @param <Q> what a post is
     * @return the quota
     */
    public static <P, Q> Quota<P, Q> moreThanHalf(
            BilingualName kind, Collection<Id<P>> people, Collection<Id<Q>> posts) {
        return moreThan(HALF, kind, people, posts);
    }

    /**
     * More than a share of the posts, whether filled or not: what a charter asks for.
     *
     * @param share the share that is to be exceeded
     * @param kind what the people are called
     * @param people who they are
     * @param posts which posts are counted
     * @param <P> what a person is
     * @param <Q> what a post is
     * @return the quota
     * @throws IllegalArgumentException when the share is the whole, which nothing exceeds
     */
    public static <P, Q> Quota<P, Q> moreThan(
            Share share, BilingualName kind, Collection<Id<P>> people, Collection<Id<Q>> posts) {
        int all = Set.copyOf(posts).size();
        int least = 0;
        while (least <= all && all > 0 && !share.isExceededBy(least, all)) {
            least++;
        }
        if (least > all) {
            throw new IllegalArgumentException("No part is more than " + share);
        }
        return atLeast(kind, people, posts, least);
    }
}
