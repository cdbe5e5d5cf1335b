package org.linli.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.needs.ClaimRules;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedStatus;
import org.linli.needs.NeedStep;
import org.linli.needs.NeedTaken;
import org.linli.needs.NeedTerms;
import org.linli.needs.NeedUrgency;
import org.linli.needs.Requester;
import org.linli.needs.Resource;
import org.linli.needs.ResourceForm;
import org.linli.needs.ResourceStatus;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.matching.MatchOffer;
import org.linli.needs.matching.NeedPlan;

/** 10,000 needs matched with 2,000 resources, exactly, with the proof and a reason. */
public final class NeedMatchingMain {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final List<String> CATEGORIES = List.of("人社", "文化艺术", "税务", "医保政策", "惠企政策", "法律援助", "就业", "市场推广");

    /** No member is asked for more than it has: the number of open claims is no limit here. */
    private static final NeedTerms TERMS = new NeedTerms(5, 10, 1_000, CATEGORIES);

    private NeedMatchingMain() {}

    /**
     * Matches them.
     *
     * @param args how many needs and how many resources, if not 10,000 and 2,000
     */
    public static void main(String[] args) {
        Random random = new Random(16);
        int wanted = args.length == 2 ? Integer.parseInt(args[0]) : 10_000;
        int offered = args.length == 2 ? Integer.parseInt(args[1]) : 2_000;
        List<Need> needs = IntStream.range(0, wanted)
                .mapToObj(number -> need(number, random))
                .toList();
        List<MatchOffer> offers = IntStream.range(0, offered)
                .mapToObj(number -> offer(number, random))
                .toList();
        NeedPlan.of(needs, offers, DAY);
        long began = System.nanoTime();
        NeedPlan plan = NeedPlan.of(needs, offers, DAY);
        long took = (System.nanoTime() - began) / 1_000_000;
        System.out.printf(
                Locale.ROOT,
                "%d needs, %d resources: %d matched, %d unmet, optimal: %s%n",
                wanted,
                offered,
                plan.matches().size(),
                plan.unmet().size(),
                plan.verify().isOptimal());
        System.out.println(plan.choice(needs.get(0).id()).explain(Locale.ENGLISH, "need n0"));
        System.err.println(took + " ms");
    }

    private static Need need(int number, Random random) {
        LocalDate since = DAY.minusDays(random.nextInt(40));
        NeedForm form = NeedForm.of(Requester.community(), CATEGORIES.get(random.nextInt(CATEGORIES.size())), "咨询")
                .at(List.of(NeedUrgency.values()).get(random.nextInt(3)))
                .in(Id.of("grid-" + random.nextInt(400)));
        NeedTaken published = new NeedTaken(
                NeedStep.PUBLISH, since, "secretary", Optional.empty(), Optional.empty(), Optional.empty());
        return new Need(
                HOME,
                Id.of("n" + number),
                form,
                since,
                NeedStatus.PUBLISHED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(published));
    }

    private static MatchOffer offer(int number, Random random) {
        ResourceForm form = ResourceForm.of(
                        "resource " + number,
                        CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                        Capacity.perMonth(1 + random.nextInt(8)),
                        Period.from(DAY))
                .in(Id.of("grid-" + random.nextInt(400)));
        Resource resource = new Resource(
                HOME,
                Id.of("r" + number),
                Id.of("member-" + number % 500),
                form,
                DAY,
                ResourceStatus.VALID,
                List.of(),
                Optional.empty());
        return new MatchOffer(
                resource,
                new ClaimRules.Load(new ClaimRules.Offering("member " + number % 500, true), 0, TERMS),
                Optional.of(DAY.minusDays(number % 500 % 40)));
    }
}
