package org.linli.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Rule;
import org.linli.kernel.Statutes;

/** The rules on why and for how long people's data are kept (个人信息保存规则). */
public final class RetentionRules {
    /** The data of a person who is held for a law are stored, and nothing else is done with them. */
    public static final Rule<Optional<Hold>> HELD = Rule.<Optional<Hold>>violation("person-held", Ground.STATUTE)
            .basis(law("§47"), Basis.design("a report that law asks for is a duty of its own, and may still be made"))
            .holds(Optional::isEmpty)
            .orSays(hold -> hold.map(held -> Map.of("since", held.since(), "basis", held.basis()))
                    .orElseThrow());

    /** Only a person who is held is released. */
    public static final Rule<Optional<Hold>> NOT_HELD = Rule.<Optional<Hold>>violation("person-not-held", Ground.RECORD)
            .basis(Basis.design("a release that releases nothing is a mistake of the id"))
            .holds(Optional::isPresent)
            .orSays(hold -> Map.of());

    /** Erasure stops only for a law that forbids it. */
    public static final Rule<LawfulBasis> HOLD_BASIS = Rule.<LawfulBasis>violation("person-hold-basis", Ground.STATUTE)
            .basis(law("§47"))
            .holds(basis -> basis == LawfulBasis.STATUTORY_DUTY || basis == LawfulBasis.OTHER_LAW)
            .orSays(basis -> Map.of("basis", basis));

    /** Consent is given, with who gave it, and not stated. */
    public static final Rule<LawfulBasis> BASIS_NOT_CONSENT = Rule.<LawfulBasis>violation(
                    "retention-basis-not-consent", Ground.STATUTE)
            .basis(law("§13"), law("§14"))
            .holds(basis -> basis != LawfulBasis.CONSENT)
            .orSays(basis -> Map.of());

    /** What is written down has begun. */
    public static final Rule<Begun> NOT_IN_FUTURE = Rule.<Begun>violation("retention-not-in-future", Ground.RECORD)
            .basis(Basis.design("a record says what is so, not what will be"))
            .holds(facts -> !facts.from.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.from, "today", facts.today));

    /** One consent at a time for a purpose. Facts: how many are in force. */
    public static final Rule<Long> CONSENT_ONCE = Rule.<Long>violation("person-consent-once", Ground.RECORD)
            .basis(Basis.design("one withdrawal has to end the consent for a purpose"))
            .holds(count -> count == 0)
            .orSays(count -> Map.of());

    /** One record holds all bases and consents of a person, so their number has an end; what withdraws, holds or erases adds none. */
    public static final Rule<Integer> ROOM = Rule.<Integer>violation("retention-room", Ground.RECORD)
            .basis(Basis.design("the record stays small, so that a withdrawal and an erasure always find room in it"))
            .holds(records -> records < Retention.MAX_RECORDS)
            .orSays(records -> Map.of("records", records, "most", Retention.MAX_RECORDS));

    /** What is withdrawn was given. Facts: how many are in force. Nothing else is asked of a withdrawal. */
    public static final Rule<Long> CONSENT_GIVEN = Rule.<Long>violation("person-consent-given", Ground.RECORD)
            .basis(law("§15"), Basis.design("a withdrawal that withdraws nothing is a mistake of the purpose"))
            .holds(count -> count > 0)
            .orSays(count -> Map.of());

    /** For a child a guardian consents: another person, of age. */
    public static final Rule<Consenting> GUARDIAN = Rule.<Consenting>violation("person-guardian", Ground.STATUTE)
            .basis(law("§31"), Basis.general("民法典", "§17, §27"))
            .holds(facts -> facts.guardian
                    .map(guardian -> guardian.another && guardian.isAdult(facts.today))
                    .orElse(!isChild(facts.born, facts.today)))
            .orSays(facts -> Map.of("child", (long) Retention.CHILD_YEARS, "adult", (long) Retention.ADULT_YEARS));

    /** A child is kept with a guardian's consent. */
    public static final Rule<Child> MINOR_CONSENT = Rule.<Child>warning("person-minor-consent")
            .basis(law("§31"), law("§28"))
            .holds(facts -> facts.guarded || !isChild(facts.born, facts.today))
            .orSays(facts ->
                    Map.of("person", facts.person.value(), "name", facts.name, "child", (long) Retention.CHILD_YEARS));

    /** A person's data are kept on a lawful basis. */
    public static final Rule<Kept> BASIS = Rule.<Kept>warning("person-basis")
            .basis(law("§13"))
            .holds(Kept::stated)
            .orSays(facts -> Map.of("person", facts.person.value(), "name", facts.name));

    /** A person who may not be kept any longer is erased, unless a law forbids it. */
    public static final Rule<Kept> RETENTION_OVER = Rule.<Kept>warning("person-retention-over")
            .basis(law("§19"), law("§47"))
            .holds(facts -> facts.held || facts.until.stream().allMatch(facts.today::isBefore))
            .orSays(facts -> Map.of(
                    "person", facts.person.value(), "name", facts.name, "until", facts.until.orElse(facts.today)));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            HELD,
            NOT_HELD,
            HOLD_BASIS,
            BASIS_NOT_CONSENT,
            NOT_IN_FUTURE,
            CONSENT_ONCE,
            ROOM,
            CONSENT_GIVEN,
            GUARDIAN,
            MINOR_CONSENT,
            BASIS,
            RETENTION_OVER);

    private RetentionRules() {}

    private static Basis law(String article) {
        return Statutes.PERSONAL_INFORMATION.article(article);
    }

    // An age is reached on the day after the birthday, as courts count it; until then a child is protected.
    private static boolean isChild(LocalDate born, LocalDate today) {
        return !today.isAfter(born.plusYears(Retention.CHILD_YEARS));
    }

    /**
     * What is to be written down.
     *
     * @param from its first day
     * @param today the day on which it is written down
     */
    public record Begun(LocalDate from, LocalDate today) {}

    /**
     * A person consents.
     *
     * @param born the day of birth of whose data it is about
     * @param guardian who consents for the person, if the person does not
     * @param today the day
     */
    public record Consenting(LocalDate born, Optional<Guardian> guardian, LocalDate today) {
        /** Shows nothing personal. */
        @Override
        public String toString() {
            return "Consenting[…]";
        }
    }

    /**
     * Who consents for another person.
     *
     * @param another whether it is another person
     * @param born the guardian's day of birth
     */
    public record Guardian(boolean another, LocalDate born) {
        boolean isAdult(LocalDate today) {
            return today.isAfter(born.plusYears(Retention.ADULT_YEARS));
        }

        /** Shows nothing personal. */
        @Override
        public String toString() {
            return "Guardian[…]";
        }
    }

    /**
     * A person who may be a child.
     *
     * @param person the id
     * @param name the masked name; empty where it is not shown
     * @param born the day of birth
     * @param guarded whether a guardian's consent is in force
     * @param today the day
     */
    public record Child(Id<Person> person, String name, LocalDate born, boolean guarded, LocalDate today) {
        /** Shows the id only. */
        @Override
        public String toString() {
            return "Child[" + person + "]";
        }
    }

    /**
     * A person whose data are kept.
     *
     * @param person the id
     * @param name the masked name; empty where it is not shown
     * @param stated whether any basis or consent was ever written down
     * @param held whether a law forbids the erasure
     * @param until the first day without any basis or consent, where there is one
     * @param today the day
     */
    public record Kept(
            Id<Person> person, String name, boolean stated, boolean held, Optional<LocalDate> until, LocalDate today) {}
}
