package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.linli.examples.story.enterprise.NeedCase.Course;
import org.linli.needs.NeedRating;
import org.linli.needs.NeedUrgency;
import org.linli.needs.RequesterKind;

/** The needs of the year, generated, and the same in every run (需求清单). */
final class NeedCases {
    static final int RESIDENTS = 30;

    private static final List<NeedUrgency> URGENCIES = List.of(NeedUrgency.values());
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 3);
    private static final int DAYS = 285;
    private static final List<Share> SHARES = List.of(
            new Share("就业", 14, List.of("春季用工缺口", "技能培训名额", "零工岗位信息")),
            new Share("医保政策", 12, List.of("异地就医报销说明", "职工参保衔接")),
            new Share("税务", 11, List.of("小微企业优惠政策讲解", "发票开具辅导")),
            new Share("惠企政策", 10, List.of("稳岗返还怎么申报", "技改补助政策解读")),
            new Share("人社", 8, List.of("劳动合同范本讲解", "工伤认定流程")),
            new Share("法律援助", 7, List.of("合同纠纷咨询", "劳动争议咨询")),
            new Share("文化艺术", 6, List.of("职工文艺辅导", "社区书法课")),
            new Share("市场推广", 4, List.of("产品进社区展销", "直播带货培训")));

    private final Random random = new Random(20_250_101);

    private NeedCases() {}

    /** All, in the order of their days. */
    static List<NeedCase> all() {
        return new NeedCases().made();
    }

    private List<NeedCase> made() {
        List<NeedCase> all = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int count = SHARES.stream().mapToInt(Share::count).sum();
        for (int place = 0; place < count; place++) {
            places.add(place);
        }
        Collections.shuffle(places, random);
        for (Share share : SHARES) {
            for (int number = 0; number < share.count(); number++) {
                int place = places.get(all.size());
                all.add(made(share, place, FIRST.plusDays((long) place * DAYS / count)));
            }
        }
        all.sort(Comparator.comparing(NeedCase::day));
        return List.copyOf(all);
    }

    private NeedCase made(Share share, int place, LocalDate day) {
        return new NeedCase(
                day,
                share.category(),
                share.texts().get(place % share.texts().size()),
                requester(place),
                place,
                URGENCIES.get(random.nextInt(URGENCIES.size())),
                course(place),
                2 + random.nextInt(12),
                rating(place));
    }

    private static RequesterKind requester(int place) {
        return place % 5 == 4
                ? RequesterKind.RESIDENT
                : place % 9 == 2 ? RequesterKind.COMMUNITY : RequesterKind.ENTERPRISE;
    }

    private static Course course(int place) {
        return switch (place % 24) {
            case 3 -> Course.REJECTED;
            case 10 -> Course.WITHDRAWN;
            case 13 -> Course.CONTESTED;
            case 17 -> Course.RELEASED;
            case 22 -> Course.SILENT;
            default -> Course.SERVED;
        };
    }

    private static NeedRating rating(int place) {
        return place % 15 == 8 ? NeedRating.NOT_SATISFIED : place % 6 == 1 ? NeedRating.MOSTLY : NeedRating.SATISFIED;
    }

    /**
     * The needs of one category.
     *
     * @param category the category
     * @param count how many
     * @param texts what they are about
     */
    private record Share(String category, int count, List<String> texts) {}
}
