package org.linli.examples.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.examples.story.CasePlan.Course;
import org.linli.examples.story.CasePlan.Respondent;

/**
 * The 126 cases of the year, 125 generated and one told in full: of the kinds that the story names, the same in every run. What the
 * figures of the year must be follows from the table alone.
 */
final class CasePlans {
    static final int RESIDENTS = 40;
    static final int ENTERPRISES = 5;
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 9);

    private static final int LATEST = 310;
    private static final int LATEST_LONG = 220;
    private static final int UNHURRIED = 250;

    private static final List<Share> SHARES = List.of(
            new Share(
                    DisputeSubject.CHARGING,
                    34,
                    new Otherwise(1, 1, 2, 0, 1),
                    1,
                    "充电桩占用消防通道",
                    "电动车在楼道充电",
                    "车位加装充电桩未获同意",
                    "充电桩移至南门车棚，一周内整改"),
            new Share(
                    DisputeSubject.SANITATION,
                    30,
                    new Otherwise(2, 0, 1, 0, 2),
                    0,
                    "楼道堆放杂物",
                    "宠物粪便无人清理",
                    "活动后场地垃圾未清",
                    "三日内清理，以后轮流保洁"),
            new Share(
                    DisputeSubject.PIPES,
                    26,
                    new Otherwise(1, 1, 2, 0, 1),
                    3,
                    "楼上老旧管道渗水",
                    "排污立管堵塞返水",
                    "共用水管更换费用分摊",
                    "更换管道，费用各半"),
            new Share(
                    DisputeSubject.NOISE,
                    35,
                    new Otherwise(1, 1, 2, 4, 1),
                    2,
                    "企业风机夜间噪声",
                    "门店音响外放",
                    "厂房夜间装卸噪声",
                    "二十二时后停机，加装隔音"));

    private CasePlans() {}

    /** The generated cases, by day. */
    static List<CasePlan> all() {
        Random random = new Random(126);
        List<CasePlan> plans = new ArrayList<>();
        for (Share share : SHARES) {
            List<Course> courses = share.courses();
            Collections.shuffle(courses, random);
            int late = share.late;
            boolean repeated = true;
            for (Course course : courses) {
                boolean plain = course == Course.PERFORMED;
                plans.add(plan(share, course, plain && late > 0, plain && late == 0 && repeated, random));
                repeated &= !plain || late > 0;
                late -= plain && late > 0 ? 1 : 0;
            }
        }
        plans.sort(Comparator.comparing(CasePlan::day));
        return plans;
    }

    private static CasePlan plan(Share share, Course course, boolean late, boolean repeated, Random random) {
        boolean isLong = late || course != Course.PERFORMED;
        int after = random.nextInt(isLong ? LATEST_LONG : LATEST);
        boolean hurried = after > UNHURRIED;
        // Noise is late by its dissuasion, everything else by the thirty days of mediation.
        boolean noise = share.subject == DisputeSubject.NOISE;
        Respondent respondent = respondent(share.subject, course, random);
        int applicant = random.nextInt(RESIDENTS / 2);
        int against = respondent == Respondent.ENTERPRISE
                ? random.nextInt(ENTERPRISES)
                : RESIDENTS / 2 + random.nextInt(RESIDENTS / 2);
        return new CasePlan(
                FIRST_DAY.plusDays(after),
                share.subject,
                course,
                respondent,
                share.facts.get(random.nextInt(share.facts.size())),
                share.promise,
                applicant,
                against,
                late && !noise ? 33 + random.nextInt(6) : 2 + random.nextInt(hurried ? 4 : 20),
                1 + random.nextInt(hurried ? 3 : 12),
                late && noise ? 5 : random.nextInt(2),
                2 + random.nextInt(7),
                share.subject == DisputeSubject.PIPES ? 100L * (200 + random.nextInt(2_800)) : 0,
                random.nextInt(3) == 0,
                repeated);
    }

    private static Respondent respondent(DisputeSubject subject, Course course, Random random) {
        int dice = random.nextInt(6);
        return switch (subject) {
            case CHARGING -> dice < 4 ? Respondent.PROPERTY_MANAGER : Respondent.RESIDENT;
            case SANITATION -> dice < 1 ? Respondent.SOCIAL_ORGANISATION : Respondent.RESIDENT;
            case PIPES -> dice < 2 ? Respondent.PROPERTY_MANAGER : Respondent.RESIDENT;
            default -> dice < 5 || course == Course.REFERRED ? Respondent.ENTERPRISE : Respondent.RESIDENT;
        };
    }

    /** How many cases a subject has, how many of them go otherwise than usual or late, and what they say. */
    private record Share(
            DisputeSubject subject, int cases, Otherwise otherwise, int late, List<String> facts, String promise) {
        Share(
                DisputeSubject subject,
                int cases,
                Otherwise otherwise,
                int late,
                String first,
                String second,
                String third,
                String promise) {
            this(subject, cases, otherwise, late, List.of(first, second, third), promise);
        }

        /** As many of each course as the table says; the others are performed. */
        List<Course> courses() {
            List<Course> all = new ArrayList<>();
            all.addAll(Collections.nCopies(otherwise.remedied, Course.REMEDIED));
            all.addAll(Collections.nCopies(otherwise.broken, Course.BROKEN));
            all.addAll(Collections.nCopies(otherwise.failed, Course.FAILED));
            all.addAll(Collections.nCopies(otherwise.referred, Course.REFERRED));
            all.addAll(Collections.nCopies(otherwise.rebound, Course.REBOUND));
            all.addAll(Collections.nCopies(cases - all.size(), Course.PERFORMED));
            return all;
        }
    }

    /** How many cases of a subject go otherwise than usual. */
    private record Otherwise(int remedied, int broken, int failed, int referred, int rebound) {}
}
