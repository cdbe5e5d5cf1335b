package org.linli.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Total;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** The figures of the one-stop service (一站式服务台账). Immutable, for use by any thread. */
public final class ServiceLedgers {
    private static final Question MONTH = Question.of("serviceLedgers", "month").by(Role.OFFICE);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(MONTH);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public ServiceLedgers(Office office) {
        this.office = office;
    }

    /**
     * The figures of a month, by item (办件月报). They are counted in the store.
     *
     * @param month the month
     * @return the figures; with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<ServiceMonth> month(YearMonth month) {
        CivilYears.require(month.atDay(1));
        LocalDate today = office.today();
        PeriodSoFar time = new PeriodSoFar(
                Period.between(month.atDay(1), month.plusMonths(1).atDay(1)), today);
        return office.ask(
                MONTH, () -> time.answer(() -> Decision.accepted(office.read(view -> counted(view, time.period())))));
    }

    private static ServiceMonth counted(Reading view, Period period) {
        List<Total<ServiceRequest>> received =
                totals(view, period, ServiceRequest.RECEIVED_ON, List.of(ServiceRequest.ITEM));
        List<Total<ServiceRequest>> done =
                totals(view, period, ServiceRequest.DONE_ON, List.of(ServiceRequest.ITEM, ServiceRequest.ON_TIME));
        List<Total<ServiceRequest>> rated =
                totals(view, period, ServiceRequest.RATED_ON, List.of(ServiceRequest.ITEM, ServiceRequest.SATISFIED));
        Set<Id<ServiceItem>> named = new TreeSet<>();
        Stream.of(received, done, rated)
                .flatMap(List::stream)
                .forEach(total -> total.get(ServiceRequest.ITEM).ifPresent(named::add));
        Map<Id<ServiceItem>, ServiceItem> items = new HashMap<>();
        view.find(ServiceItem.KIND, named).forEach(item -> items.put(item.id(), item));
        return new ServiceMonth(
                period,
                items.values().stream()
                        .map(item -> new ServiceLine(
                                item.id(),
                                item.form().code(),
                                item.form().name(),
                                count(received, item, total -> true),
                                count(done, item, total -> true),
                                count(done, item, total -> isSo(total, ServiceRequest.ON_TIME)),
                                count(rated, item, total -> true),
                                count(rated, item, total -> isSo(total, ServiceRequest.SATISFIED))))
                        .sorted(Comparator.comparing(ServiceLine::code).thenComparing(ServiceLine::item))
                        .toList());
    }

    private static List<Total<ServiceRequest>> totals(
            Reading view, Period period, Index<ServiceRequest, LocalDate> day, List<Column<ServiceRequest, ?>> by) {
        return view.totals(
                view.all(ServiceRequest.KIND)
                        .between(day, period.from(), period.until().orElseThrow()),
                List.of(),
                by);
    }

    private static boolean isSo(Total<ServiceRequest> total, Column<ServiceRequest, Boolean> what) {
        return total.get(what).orElse(false);
    }

    private static long count(
            List<Total<ServiceRequest>> totals, ServiceItem item, Predicate<Total<ServiceRequest>> which) {
        return totals.stream()
                .filter(total ->
                        total.get(ServiceRequest.ITEM).filter(item.id()::equals).isPresent())
                .filter(which)
                .mapToLong(Total::count)
                .sum();
    }
}
