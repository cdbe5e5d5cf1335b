package org.linli.staffing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.placement.BilingualName;
import org.linli.placement.Option;
import org.linli.placement.Seeker;

/** A few posts, people and quotas by chance, and the best plan found by trying all. */
record RandomStaffing(
        List<OpenPost<String>> posts, List<Seeker<Integer, String>> people, List<Quota<Integer, String>> quotas) {
    static final BilingualName KIND = new BilingualName("企业管理人员", "managers of enterprises");

    static RandomStaffing of(Random random, int posts, int people, int quotas, boolean crossing) {
        List<OpenPost<String>> open = new ArrayList<>();
        for (int post = 0; post < posts; post++) {
            open.add(new OpenPost<>(post(post), "Post " + post));
        }
        List<Seeker<Integer, String>> seekers = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            List<Option<String>> options = new ArrayList<>();
            for (int post = 0; post < posts; post++) {
                if (random.nextInt(3) > 0) {
                    options.add(Option.of(post(post), random.nextInt(30) - 5));
                }
            }
            seekers.add(new Seeker<>(person(person), options));
        }
        List<Quota<Integer, String>> asked = new ArrayList<>();
        for (int quota = 0; quota < quotas; quota++) {
            Set<Id<Integer>> group = new HashSet<>();
            Set<Id<String>> counted = new HashSet<>();
            for (int person = 0; person < people; person++) {
                boolean belongs = crossing ? random.nextInt(5) < 2 : person % quotas == quota && random.nextInt(4) > 0;
                if (belongs) {
                    group.add(person(person));
                }
            }
            for (int post = 0; post < posts; post++) {
                if (!crossing || random.nextInt(3) > 0) {
                    counted.add(post(post));
                }
            }
            int least = random.nextInt(1 + (crossing ? 2 : posts / 2));
            asked.add(new Quota<>(KIND, group, counted, least, least + random.nextInt(posts)));
        }
        return new RandomStaffing(open, seekers, asked);
    }

    static Id<String> post(int number) {
        return Id.of("q" + number);
    }

    static Id<Integer> person(int number) {
        return Id.of("p" + number);
    }

    Decision<Staffing<Integer, String>> decide() {
        StaffingTable<Integer, String> table =
                Staffing.<Integer, String>into(posts).addAll(people);
        quotas.forEach(table::quota);
        return table.decide();
    }

    /** The fewest vacancies and then the least cost of all plans that keep the quotas; empty when none does. */
    List<Long> best() {
        Attempt attempt = new Attempt(this);
        attempt.fill(0);
        return attempt.best;
    }

    private static final class Attempt {
        private final RandomStaffing task;
        private final int[] holders;
        private List<Long> best = List.of();

        Attempt(RandomStaffing task) {
            this.task = task;
            holders = new int[task.posts.size()];
        }

        void fill(int post) {
            if (post == holders.length) {
                judge();
                return;
            }
            holders[post] = -1;
            fill(post + 1);
            for (int person = 0; person < task.people.size(); person++) {
                boolean free = true;
                for (int before = 0; before < post; before++) {
                    free &= holders[before] != person;
                }
                if (free && task.people.get(person).option(post(post)).isPresent()) {
                    holders[post] = person;
                    fill(post + 1);
                }
            }
            holders[post] = -1;
        }

        private void judge() {
            long vacant = 0;
            long cost = 0;
            for (int post = 0; post < holders.length; post++) {
                if (holders[post] < 0) {
                    vacant++;
                } else {
                    cost += task.people
                            .get(holders[post])
                            .option(post(post))
                            .orElseThrow()
                            .cost();
                }
            }
            boolean better = best.isEmpty() || vacant < best.get(0) || vacant == best.get(0) && cost < best.get(1);
            if (better && task.quotas.stream().allMatch(this::keeps)) {
                best = List.of(vacant, cost);
            }
        }

        private boolean keeps(Quota<Integer, String> quota) {
            int count = 0;
            for (int post = 0; post < holders.length; post++) {
                boolean counted = holders[post] >= 0
                        && quota.posts().contains(post(post))
                        && quota.people().contains(person(holders[post]));
                count += counted ? 1 : 0;
            }
            return count >= quota.least() && count <= quota.most();
        }
    }
}
