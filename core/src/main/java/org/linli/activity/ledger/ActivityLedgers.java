package org.linli.activity.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.activity.Activity;
import org.linli.activity.ActivityStatus;
import org.linli.activity.ActivityWish;
import org.linli.activity.ActivityWishStatus;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** The ledgers of activities (活动台账). Immutable, for use by any thread. */
public final class ActivityLedgers {
    private static final Question HELD = Question.of("activityLedgers", "held").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(HELD);

    private static final Comparator<ActivityLine> ORDER = Comparator.comparing(
                    (ActivityLine line) -> line.group().series().orElse(""))
            .thenComparing(line -> line.group().setting())
            .thenComparing(line -> line.group().audience())
            .thenComparing(line -> line.group().topic());

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ActivityLedgers(Office office) {
        this.office = office;
    }

    /**
     * The ledger of a month (月报).
     *
     * @param month the month
     * @return the ledger; with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<ActivityLedger> held(YearMonth month) {
        CivilYears.require(month.atDay(1));
        return held(Period.between(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    /**
     * The ledger of another period, such as a year.
     *
     * @param period the days; one without an end lasts until the present day
     * @return the ledger; with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<ActivityLedger> held(Period period) {
        CivilYears.require(period.from());
        LocalDate today = office.today();
        LocalDate until = period.until()
                .orElse(today.isBefore(period.from()) ? period.from().plusDays(1) : today.plusDays(1));
        PeriodSoFar time = new PeriodSoFar(Period.between(period.from(), until), today);
        return office.ask(
                HELD, () -> time.answer(() -> Decision.accepted(office.read(view -> counted(view, time.period())))));
    }

    private static ActivityLedger counted(Reading view, Period period) {
        List<Activity> held = view
                .list(view.all(Activity.KIND)
                        .between(Activity.DAY, period.from(), period.until().orElseThrow()))
                .stream()
                .filter(activity -> activity.status().isOver())
                .toList();
        Map<ActivityLine.Group, ActivityTally> tallies = new HashMap<>();
        ActivityTally sum = new ActivityTally();
        held.forEach(activity -> {
            tallies.computeIfAbsent(group(activity), each -> new ActivityTally())
                    .add(activity);
            sum.add(activity);
        });
        List<ActivityLine> lines = tallies.entrySet().stream()
                .map(each -> new ActivityLine(each.getKey(), each.getValue().figures()))
                .sorted(ORDER)
                .toList();
        return new ActivityLedger(period, lines, sum.figures(), wishes(view, period));
    }

    private static ActivityLine.Group group(Activity activity) {
        return new ActivityLine.Group(
                activity.form().series(),
                activity.form().setting(),
                activity.form().audience(),
                activity.form().topic());
    }

    private static WishFigures wishes(Reading view, Period period) {
        List<ActivityWish> voiced = view.list(view.all(ActivityWish.KIND)
                .between(ActivityWish.VOICED_ON, period.from(), period.until().orElseThrow()));
        List<Id<Activity>> became = voiced.stream()
                .flatMap(wish -> wish.activity().stream())
                .distinct()
                .toList();
        Set<Id<Activity>> held = view.find(Activity.KIND, became).stream()
                .filter(activity ->
                        activity.status() == ActivityStatus.HELD || activity.status() == ActivityStatus.ARCHIVED)
                .map(Activity::id)
                .collect(Collectors.toSet());
        return new WishFigures(
                voiced.size(),
                voiced.stream()
                        .filter(wish -> wish.activity().stream().anyMatch(held::contains))
                        .count(),
                voiced.stream()
                        .filter(wish -> wish.status() == ActivityWishStatus.DECLINED)
                        .count());
    }
}
