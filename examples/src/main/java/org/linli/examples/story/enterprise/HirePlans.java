package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linli.examples.story.enterprise.HirePlan.Candidate;
import org.linli.examples.story.enterprise.HirePlan.Course;

/**
 * The recruitment of two years, the same in every run: in each quarter some enterprises look for people, and some of these hire a person who was
 * hired by another before and has left, so that hires and people are two figures. What the figures must be follows from the table alone.
 */
final class HirePlans {
    private static final List<String> TITLES = List.of("包装工", "分拣员", "质检员", "仓管员", "缝纫工", "客服专员", "叉车司机");
    private static final int QUARTERS = 4;
    private static final int NEXT = 4;
    private static final int SPREAD = 41;

    private final int year;
    private final int vacancies;
    private final int heads;
    private final int declines;
    private final int outsiderOf;
    private final List<HirePlan> plans = new ArrayList<>();
    private int person;

    private HirePlans(int year, int vacancies, int heads, int declines, int outsiderOf, int firstPerson) {
        this.year = year;
        this.vacancies = vacancies;
        this.heads = heads;
        this.declines = declines;
        this.outsiderOf = outsiderOf;
        this.person = firstPerson;
    }

    /** 2021, in which the community recruited for its enterprises. */
    static List<HirePlan> recruiting() {
        return new HirePlans(2021, 9, 6, 1, 3, 0).made();
    }

    /** 2022, in which residents found work. */
    static List<HirePlan> placing() {
        return new HirePlans(2022, 11, 8, 2, 14, 300).made();
    }

    private List<HirePlan> made() {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (int vacancy = 0; vacancy < vacancies; vacancy++) {
                plans.add(plan(quarter, vacancy));
            }
        }
        return List.copyOf(plans);
    }

    private HirePlan plan(int quarter, int vacancy) {
        int number = quarter * vacancies + vacancy;
        LocalDate from = LocalDate.of(year, quarter * 3 + 1, 4).plusDays(vacancy * 7 % SPREAD);
        List<Candidate> candidates = new ArrayList<>();
        if (quarter > 0 && vacancy % NEXT == 0) {
            plans.get(number - vacancies).candidates().stream()
                    .filter(before -> before.course() == Course.LEAVES)
                    .map(before -> new Candidate(before.person(), before.isResident(), from.plusDays(5), Course.STAYS))
                    .forEach(candidates::add);
        }
        while (candidates.size() < heads) {
            boolean leaves = vacancy % NEXT == 0 && candidates.size() == 1;
            candidates.add(next(from.plusDays(5 + 5L * candidates.size()), leaves ? Course.LEAVES : Course.STAYS));
        }
        for (int decline = 0; decline < declines; decline++) {
            candidates.add(next(from.plusDays(12L + decline), Course.DECLINED));
        }
        candidates.sort(Comparator.comparing(Candidate::on));
        return new HirePlan(number % Enterprises.COUNT, TITLES.get(number % TITLES.size()), from, candidates);
    }

    private Candidate next(LocalDate on, Course course) {
        int number = person;
        person++;
        return new Candidate(number, number % outsiderOf != 0, on, course);
    }
}
