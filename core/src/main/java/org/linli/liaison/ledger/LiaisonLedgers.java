package org.linli.liaison.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linli.calendar.CivilTime;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.LiaisonTerms;
import org.linli.liaison.issue.IssueRating;
import org.linli.liaison.issue.IssueStanding;
import org.linli.liaison.visit.LiaisonVisit;
import org.linli.liaison.visit.LiaisonVisitStatus;
import org.linli.work.CivilYears;
import org.linli.work.Office;
import org.linli.work.PeriodSoFar;
import org.linli.work.Reading;

/** The figures of the care of enterprises (联企日台账). Immutable, for use by any thread. */
public final class LiaisonLedgers {
    private static final Question MONTH = Question.of("liaisonLedgers", "month").by(Role.OFFICE_AND_SUBDISTRICT);

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(MONTH);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where questions are asked
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public LiaisonLedgers(Office office) {
        this.office = office;
    }

    /**
     * The ledger of a month (联企日月台账).
     *
     * @param month the month
     * @return the figures; with the hint {@code period-not-over}; refused with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<LiaisonFigures> month(YearMonth month) {
        CivilYears.require(month.atDay(1));
        LocalDate today = office.today();
        Instant now = office.now();
        PeriodSoFar time = new PeriodSoFar(
                Period.between(month.atDay(1), month.plusMonths(1).atDay(1)), today);
        return office.ask(
                MONTH,
                () -> time.answer(() -> Decision.accepted(
                        office.read(view -> counted(view, month, time.period(), time.asOf(), today, now)))));
    }

    private static LiaisonFigures counted(
            Reading view, YearMonth month, Period period, LocalDate asOf, LocalDate today, Instant now) {
        LiaisonTerms terms = view.terms(LiaisonTerms.TERMS, asOf);
        Set<Id<EnterpriseTeam>> inCare = view.list(view.all(EnterpriseTeam.KIND)).stream()
                .filter(team -> team.stoodOn(asOf))
                .map(EnterpriseTeam::id)
                .collect(Collectors.toSet());
        List<LiaisonVisit> visits =
                view.list(view.all(LiaisonVisit.KIND).where(LiaisonVisit.MONTH, month.atDay(1))).stream()
                        .filter(visit -> inCare.contains(visit.form().team()))
                        .toList();
        Instant end = asOf.isBefore(today) ? CivilTime.endOf(asOf, CivilTime.CHINA) : now;
        IssueLedger issues = new IssueLedger(view, today, end);
        List<IssueStanding> raised = issues.raised(period.from(), period.until().orElseThrow());
        return new LiaisonFigures(
                period,
                inCare.size(),
                count(visits, visit -> visit.status() == LiaisonVisitStatus.DONE),
                count(visits, visit -> visit.isComplete(terms.minRoles())),
                count(visits, visit -> visit.status() == LiaisonVisitStatus.MISSED),
                raised.size(),
                count(raised, IssueStanding::answeredInTime),
                count(raised, issue -> issue.rating().isPresent()),
                count(
                        raised,
                        issue -> issue.rating()
                                .filter(IssueRating.SATISFIED::equals)
                                .isPresent()),
                issues.unanswered(asOf));
    }

    private static <A> long count(List<A> all, Predicate<A> which) {
        return all.stream().filter(which).count();
    }
}
