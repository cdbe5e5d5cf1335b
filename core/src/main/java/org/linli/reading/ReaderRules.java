package org.linli.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;
import org.linli.person.Retention;

/** The rules on readers (读者规则). */
public final class ReaderRules {
    /** A registration goes step by step. */
    public static final Rule<Move<ReaderStatus, ReaderStep>> STEP =
            Reader.LIFE_CYCLE.rule("reader-step", Basis.design("the life cycle of a registration"));

    /** For a child below fourteen a guardian, another person of age, has agreed. */
    public static final Rule<Guarded> GUARDIAN = Rule.<Guarded>violation("reader-guardian", Ground.STATUTE)
            .basis(Statutes.PERSONAL_INFORMATION.article("§31"), Statutes.PERSONAL_INFORMATION.article("§28"))
            .holds(Guarded::isRight)
            .orSays(facts -> Map.of("child", Retention.CHILD_YEARS, "adult", Retention.ADULT_YEARS));

    /** A person was registered on a day that has come. */
    public static final Rule<Dated> DAY = Rule.<Dated>violation("reader-day", Ground.RECORD)
            .basis(Basis.design("what is registered has happened"))
            .holds(facts -> !facts.on.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.on, "today", facts.today));

    /** A registration stays with its person. */
    public static final Rule<Boolean> SAME_PERSON = Rule.<Boolean>violation("reader-same-person", Ground.RECORD)
            .basis(Basis.design("what another person borrows is another registration"))
            .holds(same -> same)
            .orSays(same -> Map.of());

    /** Who is no reader any more borrows nothing. */
    public static final Rule<Standing> CLOSED = Rule.<Standing>violation("reader-closed", Ground.RECORD)
            .basis(Basis.design("what has ended takes no new ties, and keeps its history"))
            .holds(facts ->
                    facts.endedOn.filter(end -> !facts.day.isBefore(end)).isEmpty())
            .orSays(facts -> Map.of("day", facts.endedOn.orElse(facts.day)));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(STEP, GUARDIAN, DAY, SAME_PERSON, CLOSED);

    private ReaderRules() {}

    /**
     * A reader, and who has agreed.
     *
     * @param born the day of birth
     * @param guardian the guardian, if one is named
     * @param today today
     */
    public record Guarded(LocalDate born, Optional<Agreed> guardian, LocalDate today) {
        boolean isRight() {
            return guardian.map(agreed -> agreed.another
                            && !ReaderAge.isBelow(agreed.born, Retention.ADULT_YEARS, today)
                            && !agreed.on.isAfter(today))
                    .orElse(!ReaderAge.isBelow(born, Retention.CHILD_YEARS, today));
        }

        @Override
        public String toString() {
            return "Guarded[…]";
        }
    }

    /**
     * A guardian who has agreed.
     *
     * @param another whether it is another person than the reader
     * @param born the guardian's day of birth
     * @param on on which day the guardian agreed
     */
    public record Agreed(boolean another, LocalDate born, LocalDate on) {
        @Override
        public String toString() {
            return "Agreed[…]";
        }
    }

    /**
     * The day of a registration.
     *
     * @param on the day
     * @param today today
     */
    public record Dated(LocalDate on, LocalDate today) {}

    /**
     * A registration on a day.
     *
     * @param endedOn since when the person is no reader any more
     * @param day the day
     */
    public record Standing(Optional<LocalDate> endedOn, LocalDate day) {}
}
