package org.linli.conference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on consultations (协商规则). */
public final class ConsultationRules {
    private static final LocalDate PUBLIC_SINCE = Statutes.COMMITTEES_2025.effectiveFrom();

    private static final int PUBLIC_DAYS = 15;
    private static final int MOST = 100_000;
    private static final Basis CONSULTATION = Statutes.COMMITTEES_2025.article("§32");
    private static final Basis OPENNESS = Statutes.COMMITTEES_2025.article("§34");

    /** Consultations change by the steps of their life cycle. */
    public static final Rule<Move<ConsultationStatus, ConsultationStep>> STEP =
            Consultation.LIFE_CYCLE.rule("consultation-step", Basis.design("the life cycle of a consultation"));

    /** The result of a consultation is written down on its day or later. */
    public static final Rule<Holding> NOT_YET = Rule.<Holding>violation("consultation-not-yet", Ground.RECORD)
            .basis(Basis.design("a result says what was agreed, not what will be"))
            .holds(facts -> !facts.day.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "today", facts.today));

    /** From 0 to 100,000 residents take part in a consultation. */
    public static final Rule<Holding> PARTICIPANTS = Rule.<Holding>violation(
                    "consultation-participants", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(facts -> facts.participants >= 0 && facts.participants <= MOST)
            .orSays(facts -> Map.of("participants", facts.participants, "most", MOST));

    /** The result of a consultation is public for fifteen days, at the least. */
    public static final Rule<Shown> PUBLISHED_DAYS = Rule.<Shown>violation(
                    "consultation-published-days", Ground.STATUTE)
            .basis(OPENNESS)
            .holds(facts -> facts.from.isBefore(PUBLIC_SINCE) || facts.days() >= PUBLIC_DAYS)
            .orSays(facts -> Map.of("days", facts.days(), "least", PUBLIC_DAYS));

    /** A result is public from some day to a later one. */
    public static final Rule<Shown> PUBLISHED_ORDER = Rule.<Shown>violation(
                    "consultation-published-order", Ground.ARITHMETIC)
            .basis(Basis.design("what is shown is shown for a day"))
            .holds(facts -> facts.days() >= 1)
            .orSays(facts -> Map.of("from", facts.from, "until", facts.until));

    /** The result of a consultation is published. */
    public static final Rule<Standing> UNPUBLISHED = Rule.<Standing>warning("consultation-unpublished")
            .basis(OPENNESS)
            .holds(facts -> facts.consultation.status() != ConsultationStatus.HELD)
            .orSays(facts -> Map.of(
                    "subject",
                    facts.consultation.form().subject(),
                    "day",
                    facts.consultation.form().day()));

    /** The result of a consultation is carried out, or brought to the residents' meeting. */
    public static final Rule<Standing> OPEN = Rule.<Standing>warning("consultation-open")
            .basis(CONSULTATION)
            .reads("conference.concludeDays")
            .holds(facts -> !facts.isLate())
            .orSays(facts -> Map.of(
                    "subject",
                    facts.consultation.form().subject(),
                    "day",
                    facts.consultation.form().day(),
                    "days",
                    facts.terms.concludeDays()));

    /** A result is carried out after the consultation, and not ahead of time. */
    public static final Rule<Concluding> CONCLUDE_DAY = Rule.<Concluding>violation(
                    "consultation-conclude-day", Ground.RECORD)
            .basis(Basis.design("what was done was done on a day that has come"))
            .holds(facts -> !facts.day.isBefore(facts.heldOn) && !facts.day.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.day, "held", facts.heldOn, "today", facts.today));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL =
            List.of(STEP, NOT_YET, PARTICIPANTS, PUBLISHED_DAYS, PUBLISHED_ORDER, UNPUBLISHED, OPEN, CONCLUDE_DAY);

    private ConsultationRules() {}

    /**
     * A consultation that was held.
     *
     * @param day its day
     * @param participants how many residents took part
     * @param today today
     */
    public record Holding(LocalDate day, int participants, LocalDate today) {}

    /**
     * How long a result is public.
     *
     * @param from first day
     * @param until first day on which it no longer has to be
     */
    public record Shown(LocalDate from, LocalDate until) {
        long days() {
            return ChronoUnit.DAYS.between(from, until);
        }
    }

    /**
     * A consultation on a day.
     *
     * @param consultation the consultation
     * @param terms within how many days its result is carried out
     * @param today the day
     */
    public record Standing(Consultation consultation, ConferenceTerms terms, LocalDate today) {
        boolean isLate() {
            boolean isOpen = consultation.status() == ConsultationStatus.HELD
                    || consultation.status() == ConsultationStatus.PUBLISHED;
            return isOpen
                    && consultation.form().day().plusDays(terms.concludeDays()).isBefore(today);
        }
    }

    /**
     * When a result is said to be carried out.
     *
     * @param heldOn the day of the consultation
     * @param day the day on which it was carried out, or brought to the meeting
     * @param today today
     */
    public record Concluding(LocalDate heldOn, LocalDate day, LocalDate today) {}
}
