package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Excerpt;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.reading.ReaderKind;
import org.linli.reading.ReadingTerms;

/** The rules on reservations (预约规则). */
public final class ReservationRules {
    /** A reservation goes step by step. */
    public static final Rule<Move<ReservationStatus, ReservationStep>> STEP =
            Reservation.LIFE_CYCLE.rule("reservation-step", Basis.design("the life cycle of a reservation"));

    /** A reader reserves no more titles at one time than the charter says; who studies reserves more. */
    public static final Rule<Waiting> MAX = Rule.<Waiting>choice("reservation-max")
            .basis(Basis.design("default of the library"))
            .reads("reading.holdsMax")
            .holds(facts -> facts.kind == ReaderKind.RESEARCHER || facts.open < facts.terms.holdsMax())
            .orSays(facts -> Map.of("open", facts.open, "most", facts.terms.holdsMax()));

    /** What is reserved has a copy that the reader may have. */
    public static final Rule<Boolean> COPIES = Rule.<Boolean>violation("reservation-copies", Ground.RECORD)
            .basis(Basis.design("who waits for what never comes waits in vain"))
            .holds(served -> served)
            .orSays(served -> Map.of());

    /** A copy that is put aside expires after its last day, and not before. */
    public static final Rule<Held> EXPIRY = Rule.<Held>violation("reservation-expiry", Ground.RECORD)
            .basis(Basis.design("a copy waits as long as the reader was told"))
            .holds(facts -> facts.until.stream().allMatch(facts.today::isAfter))
            .orSays(facts -> Map.of("due", facts.until.orElse(facts.today)));

    /** A copy that was not fetched in time goes to who comes next. */
    public static final Rule<Held> EXPIRED = Rule.<Held>warning("reservation-expired")
            .basis(Basis.design("default of the library"))
            .reads("reading.holdDays")
            .holds(facts -> facts.until.stream().noneMatch(facts.today::isAfter))
            .orSays(facts -> Map.of("title", Excerpt.of(facts.title), "due", facts.until.orElse(facts.today)));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(STEP, MAX, COPIES, EXPIRY, EXPIRED);

    private ReservationRules() {}

    /**
     * What a reader waits for.
     *
     * @param open how many other titles
     * @param kind of which kind the reader is
     * @param terms the charter's
     */
    public record Waiting(int open, ReaderKind kind, ReadingTerms terms) {}

    /**
     * A copy that is put aside.
     *
     * @param title what it is called
     * @param until the last day on which it waits
     * @param today today
     */
    public record Held(String title, Optional<LocalDate> until, LocalDate today) {}
}
