package org.linli.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.charter.Rate;
import org.linli.code.DivisionCode;
import org.linli.dispute.DisputeFigure;
import org.linli.dispute.DisputeReferral;
import org.linli.dispute.FigureKind;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.party.DisputeClass;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.storage.Cells;
import org.linli.storage.Column;
import org.linli.storage.Total;

class PetitionLedgersTest {
    private static final Period YEAR = Period.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    private static Period from(int year, LocalDate until) {
        return Period.between(LocalDate.of(year, 1, 1), until);
    }

    @Test
    void the_same_days_of_the_year_before_end_with_february_where_these_do() {
        assertEquals(
                from(2025, LocalDate.of(2025, 3, 2)),
                PetitionLedgers.sameDaysBefore(from(2026, LocalDate.of(2026, 3, 2))));
        LocalDate march = LocalDate.of(2024, 3, 1);
        assertEquals(from(2023, LocalDate.of(2023, 3, 1)), PetitionLedgers.sameDaysBefore(from(2024, march)));
        assertEquals(from(2024, march), PetitionLedgers.sameDaysBefore(from(2025, LocalDate.of(2025, 3, 1))));
        assertEquals(
                from(2023, LocalDate.of(2023, 3, 1)),
                PetitionLedgers.sameDaysBefore(from(2024, LocalDate.of(2024, 2, 29))),
                "one day of the February of 2024 is left, and none of that of 2023");
        assertEquals(
                from(2025, LocalDate.of(2026, 1, 1)),
                PetitionLedgers.sameDaysBefore(from(2026, LocalDate.of(2027, 1, 1))));
    }

    @Test
    void only_labour_disputes_that_were_referred_to_arbitration_are_arbitration_cases() {
        List<Total<DisputeFigure>> totals = List.of(
                figure(FigureKind.ACCEPTED, DisputeSubject.LABOUR, Optional.empty(), 9),
                figure(FigureKind.SETTLED, DisputeSubject.LABOUR, Optional.empty(), 5),
                figure(FigureKind.FAILED, DisputeSubject.LABOUR, Optional.empty(), 2),
                figure(FigureKind.REFERRED, DisputeSubject.LABOUR, Optional.of(DisputeReferral.ARBITRATION), 3),
                figure(FigureKind.REFERRED, DisputeSubject.LABOUR, Optional.of(DisputeReferral.COURT), 1),
                figure(FigureKind.REFERRED, DisputeSubject.CONSUMER, Optional.of(DisputeReferral.ARBITRATION), 4));
        assertEquals(new Rate(3, 11), new YearCount(YEAR, List.of(), totals).rate(PetitionMeasure.ARBITRATIONS));
    }

    @Test
    void an_agreement_of_the_year_that_was_taken_back_or_broken_and_referred_counts_once() {
        LocalDate reached = LocalDate.of(2026, 2, 2);
        List<Total<DisputeFigure>> totals = List.of(
                figure(FigureKind.SETTLED, DisputeSubject.LABOUR, Optional.empty(), 2),
                figure(FigureKind.WITHDRAWN, DisputeSubject.LABOUR, Optional.empty(), Optional.of(reached), 1),
                figure(
                        FigureKind.REFERRED,
                        DisputeSubject.LABOUR,
                        Optional.of(DisputeReferral.ARBITRATION),
                        Optional.of(reached),
                        1),
                figure(FigureKind.REFERRED, DisputeSubject.LABOUR, Optional.of(DisputeReferral.ARBITRATION), 1));
        assertEquals(new Rate(2, 2), new YearCount(YEAR, List.of(), totals).rate(PetitionMeasure.ARBITRATIONS));
        List<Total<DisputeFigure>> earlier = List.of(
                figure(FigureKind.SETTLED, DisputeSubject.LABOUR, Optional.empty(), 1),
                figure(
                        FigureKind.WITHDRAWN,
                        DisputeSubject.LABOUR,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2025, 12, 31)),
                        1),
                figure(FigureKind.REFERRED, DisputeSubject.LABOUR, Optional.of(DisputeReferral.ARBITRATION), 1));
        assertEquals(
                new Rate(1, 2),
                new YearCount(YEAR, List.of(), earlier).rate(PetitionMeasure.ARBITRATIONS),
                "what was taken back was counted the year before");
    }

    private static Total<DisputeFigure> figure(
            FigureKind what, DisputeSubject subject, Optional<DisputeReferral> to, long count) {
        return figure(what, subject, to, Optional.empty(), count);
    }

    private static Total<DisputeFigure> figure(
            FigureKind what,
            DisputeSubject subject,
            Optional<DisputeReferral> to,
            Optional<LocalDate> since,
            long count) {
        DisputeFigure line = new DisputeFigure(
                DivisionCode.of("350603005004"),
                Id.of("line"),
                Id.of("dispute"),
                what,
                LocalDate.of(2026, 3, 2),
                DisputeClass.OTHER,
                subject,
                Optional.empty(),
                to,
                since,
                false,
                0,
                2,
                0);
        List<Column<DisputeFigure, ?>> groups =
                List.of(DisputeFigure.WHAT, DisputeFigure.SUBJECT, DisputeFigure.TO, DisputeFigure.SINCE);
        return new Total<>(Cells.of(groups, line), count, new Cells<>(Map.of()));
    }
}
