package org.linli.petition;

import java.time.LocalDate;
import java.util.List;
import org.linli.dispute.DisputeFigure;
import org.linli.kernel.Decision;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Total;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** The figures of petitions and of arbitration, year against year (信访仲裁台账). Immutable, for use by any thread. */
public final class PetitionLedgers {
    private static final Question YEAR = Question.of("petitionLedgers", "year").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(YEAR);

    private static final List<Column<Petition, ?>> PETITIONS =
            List.of(Petition.PETITION_KIND, Petition.CHANNEL, Petition.JOINT, Petition.REPEATS);
    private static final List<Column<DisputeFigure, ?>> DISPUTES =
            List.of(DisputeFigure.WHAT, DisputeFigure.SUBJECT, DisputeFigure.TO, DisputeFigure.SINCE);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public PetitionLedgers(Office office) {
        this.office = office;
    }

    /**
     * The petitions received in a year, and the labour disputes referred to arbitration, beside the year before (年度同比). A year that
     * goes on is told until today, beside the same days of the year before. They are counted in the store.
     *
     * @param year the year
     * @return the figures; with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when the year, or the one before, is not one of 1000 to 2999
     */
    public Decision<PetitionYear> year(int year) {
        CivilYears.requireYear(year - 1);
        LocalDate first = CivilYears.requireYear(year);
        PeriodSoFar time = new PeriodSoFar(Period.between(first, first.plusYears(1)), office.today());
        return office.ask(
                YEAR,
                () -> time.answer(() -> Decision.accepted(office.read(
                        view -> told(view, Period.between(first, time.asOf().plusDays(1)))))));
    }

    private static PetitionYear told(Reading view, Period now) {
        Period before = sameDaysBefore(now);
        YearCount counted = counted(view, now);
        YearCount compared = counted(view, before);
        return new PetitionYear(
                now,
                before,
                PetitionMeasure.all().stream()
                        .map(measure -> new PetitionFigure(measure, counted.rate(measure), compared.rate(measure)))
                        .toList());
    }

    /** The same days of the year before; the last day of a February stands beside the last one. */
    static Period sameDaysBefore(Period now) {
        LocalDate last = now.until().orElseThrow().minusDays(1);
        boolean endOfMonth = last.getDayOfMonth() == last.lengthOfMonth();
        LocalDate before = last.minusYears(1);
        return Period.between(
                now.from().minusYears(1),
                endOfMonth ? before.withDayOfMonth(before.lengthOfMonth()).plusDays(1) : before.plusDays(1));
    }

    private static YearCount counted(Reading view, Period period) {
        return new YearCount(
                period,
                totals(view, Petition.KIND, Petition.RECEIVED_ON, period, PETITIONS),
                totals(view, DisputeFigure.KIND, DisputeFigure.ON, period, DISPUTES));
    }

    private static <A> List<Total<A>> totals(
            Reading view, Kind<A> kind, Index<A, LocalDate> day, Period period, List<Column<A, ?>> by) {
        return view.totals(
                view.all(kind).between(day, period.from(), period.until().orElseThrow()), List.of(), by);
    }
}
