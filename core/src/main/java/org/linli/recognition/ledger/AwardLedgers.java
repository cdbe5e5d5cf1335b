package org.linli.recognition.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linli.kernel.Decision;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.recognition.AwardCategory;
import org.linli.recognition.AwardNomination;
import org.linli.recognition.AwardObjection;
import org.linli.recognition.AwardRound;
import org.linli.recognition.AwardStatus;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** The ledger of awards (评选台账). Immutable, for use by any thread. */
public final class AwardLedgers {
    private static final Question YEAR = Question.of("awardLedgers", "year").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(YEAR);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public AwardLedgers(Office office) {
        this.office = office;
    }

    /**
     * The ledger of the rounds that honour a time which begins in a year, as they stand now (年度评选表).
     *
     * @param year the year
     * @return the ledger, with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when the year is not one of 1000 to 2999
     */
    public Decision<AwardLedger> year(int year) {
        LocalDate first = CivilYears.requireYear(year);
        Period period = Period.between(first, first.plusYears(1));
        PeriodSoFar time = new PeriodSoFar(period, office.today());
        return office.ask(YEAR, () -> time.answer(() -> Decision.accepted(office.read(view -> counted(view, period)))));
    }

    private static AwardLedger counted(Reading view, Period period) {
        List<AwardRound> rounds = view.list(view.all(AwardRound.KIND)
                .between(AwardRound.FROM, period.from(), period.until().orElseThrow()));
        List<AwardNomination> nominations = rounds.stream()
                .flatMap(round ->
                        view.list(view.all(AwardNomination.KIND).where(AwardNomination.ROUND, round.id())).stream())
                .toList();
        return new AwardLedger(
                period,
                Stream.of(AwardCategory.values())
                        .map(category -> line(category, rounds, nominations))
                        .toList());
    }

    private static AwardLedger.Line line(
            AwardCategory category, List<AwardRound> rounds, List<AwardNomination> nominations) {
        List<AwardNomination> own = nominations.stream()
                .filter(each -> each.form().category() == category)
                .toList();
        List<AwardObjection> objections =
                own.stream().flatMap(each -> each.objections().stream()).toList();
        long places = rounds.stream()
                .filter(round -> round.form().categories().contains(category))
                .mapToLong(round -> round.form().places())
                .sum();
        long given = rounds.stream().mapToLong(round -> round.given(category)).sum();
        Map<AwardFigure, Long> figures = new EnumMap<>(AwardFigure.class);
        figures.put(AwardFigure.PLACES, places);
        figures.put(AwardFigure.NOMINATED, (long) own.size());
        figures.put(AwardFigure.QUALIFIED, count(own, each -> !each.merits().isEmpty()));
        figures.put(AwardFigure.PUBLICISED, count(own, each -> each.publicity().isPresent()));
        figures.put(AwardFigure.OBJECTIONS, (long) objections.size());
        figures.put(
                AwardFigure.UPHELD,
                objections.stream()
                        .filter(objection -> objection.upheld().orElse(false))
                        .count());
        figures.put(AwardFigure.WITHDRAWN, count(own, each -> each.status() == AwardStatus.WITHDRAWN));
        figures.put(AwardFigure.AWARDED, count(own, each -> each.status() == AwardStatus.AWARDED));
        figures.put(AwardFigure.REVOKED, count(own, each -> each.status() == AwardStatus.REVOKED));
        figures.put(AwardFigure.VACANT, places - given);
        return new AwardLedger.Line(category, figures);
    }

    private static long count(List<AwardNomination> nominations, Predicate<AwardNomination> which) {
        return nominations.stream().filter(which).count();
    }
}
