package org.linli.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Id;
import org.linli.placement.Option;
import org.linli.placement.Seeker;

/** Posts, people and quotas in the order of their ids, and the figures that the search needs. */
final class StaffingTask<P, Q> {
    private final List<OpenPost<Q>> posts;
    private final List<Seeker<P, Q>> people;
    private final List<Quota<P, Q>> quotas;
    private final Map<Id<Q>, Integer> postNumbers = new HashMap<>();
    private final Map<Id<P>, Integer> personNumbers = new HashMap<>();
    private final int[][] post;
    private final long[][] cost;
    private final long fillingBonus;

    StaffingTask(List<OpenPost<Q>> posts, List<Seeker<P, Q>> people, List<Quota<P, Q>> quotas) {
        this.posts = sorted(posts, Comparator.comparing(OpenPost::id));
        this.people = sorted(people, Comparator.comparing(Seeker::id));
        this.quotas = List.copyOf(quotas);
        for (int i = 0; i < this.posts.size(); i++) {
            if (postNumbers.put(this.posts.get(i).id(), i) != null) {
                throw new IllegalArgumentException("Post " + this.posts.get(i).id() + " is given twice");
            }
        }
        post = new int[this.people.size()][];
        cost = new long[this.people.size()][];
        long largest = 1;
        for (int person = 0; person < post.length; person++) {
            if (personNumbers.put(this.people.get(person).id(), person) != null) {
                throw new IllegalArgumentException(
                        "Person " + this.people.get(person).id() + " is given twice");
            }
            List<Option<Q>> options = this.people.get(person).options();
            post[person] = new int[options.size()];
            cost[person] = new long[options.size()];
            for (int i = 0; i < options.size(); i++) {
                post[person][i] = number(options.get(i).grid());
                cost[person][i] = options.get(i).cost();
                largest = Math.max(largest, Math.absExact(cost[person][i]));
            }
        }
        fillingBonus = Math.multiplyExact(4L * (this.posts.size() + 1), largest);
    }

    private static <E> List<E> sorted(List<E> list, Comparator<E> order) {
        List<E> sorted = new ArrayList<>(list);
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    int number(Id<Q> id) {
        Integer number = postNumbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no post " + id + " to be filled");
        }
        return number;
    }

    int person(Id<P> id) {
        Integer number = personNumbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no person " + id + " in this staffing");
        }
        return number;
    }

    /** What it costs that a person holds a post. */
    long cost(int person, int ofPost) {
        for (int i = 0; i < post[person].length; i++) {
            if (post[person][i] == ofPost) {
                return cost[person][i];
            }
        }
        throw new IllegalArgumentException("Person number " + person + " may not hold post number " + ofPost);
    }

    boolean mayHold(int person, int ofPost) {
        return Arrays.stream(post[person]).anyMatch(its -> its == ofPost);
    }

    /** The same task under other quotas. */
    StaffingTask<P, Q> under(List<Quota<P, Q>> others) {
        return new StaffingTask<>(posts, people, others);
    }

    /** The same task, but one person may not hold one post. */
    StaffingTask<P, Q> without(Id<P> person, Id<Q> forbidden) {
        List<Seeker<P, Q>> others = new ArrayList<>();
        for (Seeker<P, Q> seeker : people) {
            others.add(
                    !seeker.id().equals(person)
                            ? seeker
                            : new Seeker<>(
                                    person,
                                    seeker.options().stream()
                                            .filter(option -> !option.grid().equals(forbidden))
                                            .toList()));
        }
        return new StaffingTask<>(posts, others, quotas);
    }

    /** What a filled post is worth: more than any costs that could be saved by leaving it vacant. */
    long fillingBonus() {
        return fillingBonus;
    }

    List<OpenPost<Q>> posts() {
        return posts;
    }

    List<Seeker<P, Q>> people() {
        return people;
    }

    List<Quota<P, Q>> quotas() {
        return quotas;
    }

    int[] post(int person) {
        return post[person];
    }

    long[] cost(int person) {
        return cost[person];
    }
}
