package org.linli.examples.benchmark;

import com.google.ortools.graph.MinCostFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.linli.examples.benchmark.Ours.Anyone;
import org.linli.kernel.Id;
import org.linli.placement.BilingualName;
import org.linli.placement.Charge;
import org.linli.placement.Option;
import org.linli.placement.Seeker;
import org.linli.staffing.OpenPost;
import org.linli.staffing.Quota;
import org.linli.staffing.Staffing;

/** Posts, people near by, and the quota that more than half of the posts are held by managers of enterprises. */
final class Staff {
    private static final BilingualName MANAGERS = new BilingualName("企业管理人员", "managers of enterprises");

    private final List<OpenPost<Anyone>> posts = new ArrayList<>();
    private final List<Seeker<Anyone, Anyone>> people = new ArrayList<>();
    private final List<int[]> options = new ArrayList<>();
    private final List<long[]> costs = new ArrayList<>();
    private final boolean[] manager;
    private final List<Id<Anyone>> managers = new ArrayList<>();

    Staff(int postCount, int peopleCount, long seed) {
        Random random = new Random(seed);
        for (int post = 0; post < postCount; post++) {
            posts.add(new OpenPost<>(Ours.id("q", post), "Post " + post));
        }
        manager = new boolean[peopleCount];
        for (int person = 0; person < peopleCount; person++) {
            manager[person] = random.nextInt(4) == 0;
            int home = random.nextInt(postCount);
            TreeSet<Integer> near = new TreeSet<>();
            int wanted = 4 + random.nextInt(5);
            while (near.size() < wanted) {
                near.add(Math.floorMod(home + (int) (random.nextGaussian() * 6), postCount));
            }
            List<Option<Anyone>> its = new ArrayList<>();
            for (int post : near) {
                long cost = Math.abs(post - home) * 7L + random.nextInt(100) + (manager[person] ? 60 : 0);
                its.add(new Option<>(posts.get(post).id(), List.of(new Charge(BilingualName.RESIDENCE, cost))));
            }
            Id<Anyone> id = Ours.id("p", person);
            people.add(new Seeker<>(id, its));
            options.add(near.stream().mapToInt(Integer::intValue).toArray());
            costs.add(its.stream().mapToLong(Option::cost).toArray());
            if (manager[person]) {
                managers.add(id);
            }
        }
    }

    Staffing<Anyone, Anyone> ours() {
        return Staffing.<Anyone, Anyone>into(posts)
                .addAll(people)
                .quota(Quota.moreThanHalf(
                        MANAGERS, managers, posts.stream().map(OpenPost::id).toList()))
                .decide()
                .orElseThrow();
    }

    /** Every post sends one unit to a person, the managers' share by way of the person's class. */
    long orTools() {
        int first = posts.size();
        int ofManagers = first + people.size();
        int ofOthers = ofManagers + 1;
        int least = posts.size() / 2 + 1;
        MinCostFlow flow = new MinCostFlow();
        for (int person = 0; person < people.size(); person++) {
            for (int i = 0; i < options.get(person).length; i++) {
                flow.addArcWithCapacityAndUnitCost(options.get(person)[i], first + person, 1, costs.get(person)[i]);
            }
            flow.addArcWithCapacityAndUnitCost(first + person, manager[person] ? ofManagers : ofOthers, 1, 0);
        }
        for (int post = 0; post < posts.size(); post++) {
            flow.setNodeSupply(post, 1);
        }
        flow.setNodeSupply(ofManagers, -least);
        flow.addArcWithCapacityAndUnitCost(ofManagers, ofOthers, posts.size() - least, 0);
        flow.setNodeSupply(ofOthers, least - posts.size());
        return OrTools.optimum(flow);
    }
}
