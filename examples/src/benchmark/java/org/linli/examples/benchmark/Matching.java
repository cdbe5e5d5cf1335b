package org.linli.examples.benchmark;

import com.google.ortools.graph.MinCostFlow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

/** Needs and resources of eight categories in four hundred grids, as the library plans them and as a flow. */
final class Matching {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final int GRIDS = 400;
    private static final int MEMBERS = 500;
    private static final long LONGEST_WAIT = 36_500;

    /** Leaving a need unmet costs more than any plan can save by it. */
    private static final long UNMET = 100_000_000_000_000L;

    private static final List<String> CATEGORIES = List.of("人社", "文化艺术", "税务", "医保政策", "惠企政策", "法律援助", "就业", "市场推广");
    private static final NeedTerms TERMS = new NeedTerms(5, 10, 1_000, CATEGORIES);

    private final List<int[]> needs = new ArrayList<>();
    private final List<int[]> offers = new ArrayList<>();

    Matching(int needCount, int offerCount, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < needCount; i++) {
            needs.add(new int[] {
                random.nextInt(CATEGORIES.size()), random.nextInt(GRIDS), random.nextInt(3), random.nextInt(40)
            });
        }
        for (int i = 0; i < offerCount; i++) {
            offers.add(new int[] {
                random.nextInt(CATEGORIES.size()), random.nextInt(GRIDS), 1 + random.nextInt(8), i % MEMBERS % 40
            });
        }
    }

    List<Need> asNeeds() {
        List<Need> all = new ArrayList<>();
        for (int[] need : needs) {
            LocalDate since = DAY.minusDays(need[3]);
            all.add(new Need(
                    HOME,
                    Id.of("n" + all.size()),
                    NeedForm.of(Requester.community(), CATEGORIES.get(need[0]), "咨询")
                            .at(List.of(NeedUrgency.values()).get(need[2]))
                            .in(Id.of("grid-" + need[1])),
                    since,
                    NeedStatus.PUBLISHED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new NeedTaken(
                            NeedStep.PUBLISH,
                            since,
                            "secretary",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()))));
        }
        return all;
    }

    List<MatchOffer> asOffers() {
        List<MatchOffer> all = new ArrayList<>();
        for (int[] offer : offers) {
            int number = all.size();
            all.add(new MatchOffer(
                    new Resource(
                            HOME,
                            Id.of("r" + number),
                            Id.of("member-" + number % MEMBERS),
                            ResourceForm.of(
                                            "resource " + number,
                                            CATEGORIES.get(offer[0]),
                                            Capacity.perMonth(offer[2]),
                                            Period.from(DAY))
                                    .in(Id.of("grid-" + offer[1])),
                            DAY,
                            ResourceStatus.VALID,
                            List.of(),
                            Optional.empty()),
                    new ClaimRules.Load(new ClaimRules.Offering("member " + number % MEMBERS, true), 0, TERMS),
                    Optional.of(DAY.minusDays(offer[3]))));
        }
        return all;
    }

    static NeedPlan plan(List<Need> needs, List<MatchOffer> offers) {
        return NeedPlan.of(needs, offers, DAY);
    }

    /** The optimum with what unmet needs cost, by OR-Tools. */
    long orTools() {
        int firstOffer = needs.size();
        int sink = firstOffer + offers.size();
        MinCostFlow flow = new MinCostFlow();
        for (int need = 0; need < needs.size(); need++) {
            flow.setNodeSupply(need, 1);
            flow.addArcWithCapacityAndUnitCost(need, sink, 1, UNMET);
            for (int offer = 0; offer < offers.size(); offer++) {
                if (needs.get(need)[0] == offers.get(offer)[0]) {
                    flow.addArcWithCapacityAndUnitCost(
                            need, firstOffer + offer, 1, cost(needs.get(need), offers.get(offer)));
                }
            }
        }
        for (int offer = 0; offer < offers.size(); offer++) {
            for (int place = 0; place < offers.get(offer)[2]; place++) {
                flow.addArcWithCapacityAndUnitCost(firstOffer + offer, sink, 1, place);
            }
        }
        flow.setNodeSupply(sink, -needs.size());
        return OrTools.optimum(flow);
    }

    /** The optimum of a plan beside that of a flow. */
    static long optimum(NeedPlan plan) {
        return plan.verify().cost() + UNMET * plan.unmet().size();
    }

    private static long cost(int[] need, int[] offer) {
        long away = need[1] == offer[1] ? 0 : 20_000_000_000L;
        long haste = need[2] == 0 ? 0 : need[2] * 1_000_000_000L;
        return away + haste + (LONGEST_WAIT - need[3]) * 10_000L + (30 - Math.min(30, offer[3])) * 100L;
    }
}
