package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.grid.Grid;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.Rule;
import org.linli.person.Person;

/** The rules on correcting what was written wrongly of reports of units and members (报到登记更正规则). */
public final class ReportCorrectionRules {
    private static final Basis ALWAYS = Basis.design("a corrected record is as if it had always been so");

    /** By a corrected record too, a report does not begin after it ends. */
    public static final Rule<Lasting> BEFORE_END = Rule.<Lasting>violation("dual-report-before-end", Ground.ARITHMETIC)
            .basis(ALWAYS)
            .holds(facts -> facts.endedOn.stream().noneMatch(facts.reportedOn::isAfter))
            .orSays(facts -> Map.of("day", facts.reportedOn, "ended", facts.endedOn.orElse(facts.reportedOn)));

    /** Only the end of a report that is over is taken back. */
    public static final Rule<Optional<LocalDate>> ENDED = Rule.<Optional<LocalDate>>violation(
                    "dual-report-ended", Ground.RECORD)
            .basis(Basis.design("what has not ended need not be reopened"))
            .holds(Optional::isPresent)
            .orSays(endedOn -> Map.of());

    /** A report stays that of its member. The finding names neither person. */
    public static final Rule<Member> SAME_PERSON = Rule.<Member>violation("dual-report-same-person", Ground.RECORD)
            .basis(Basis.design("services and feedback hang on the member; the report of a wrong person is ended"))
            .holds(facts -> facts.was.equals(facts.now))
            .orSays(facts -> Map.of());

    /** Only a member who was exempt has an exemption to correct. */
    public static final Rule<Integer> EXEMPTED = Rule.<Integer>violation("dual-report-exempted", Ground.RECORD)
            .basis(Basis.design("what was never written is not corrected"))
            .holds(exemptions -> exemptions > 0)
            .orSays(exemptions -> Map.of());

    /** Only a member who was placed has a placement to correct. */
    public static final Rule<Optional<Id<Grid>>> PLACED = Rule.<Optional<Id<Grid>>>violation(
                    "dual-report-placed", Ground.RECORD)
            .basis(Basis.design("what was never written is not corrected"))
            .holds(Optional::isPresent)
            .orSays(grid -> Map.of());

    /** The grid of a corrected placement was there on its first day. */
    public static final Rule<Placed> GRID_SINCE = Rule.<Placed>warning("dual-report-grid-since")
            .basis(ALWAYS)
            .holds(facts -> facts.wasThere)
            .orSays(facts -> Map.of("grid", facts.grid, "from", facts.from));

    /** By a corrected record too, an exemption has begun. */
    public static final Rule<Beginning> EXEMPTION_BEGUN = Rule.<Beginning>violation(
                    "dual-report-exemption-begun", Ground.RECORD)
            .basis(ALWAYS)
            .holds(facts -> !facts.from.isAfter(facts.today))
            .orSays(facts -> Map.of("from", facts.from, "today", facts.today));

    /** By a corrected record too, exemptions follow one another. */
    public static final Rule<Following> EXEMPTION_APART = Rule.<Following>violation(
                    "dual-report-exemption-apart", Ground.RECORD)
            .basis(ALWAYS)
            .holds(facts -> facts.formerUntil.stream().noneMatch(facts.from::isBefore))
            .orSays(facts -> Map.of("from", facts.from, "former", facts.formerUntil.orElse(facts.from)));

    /** The exemption of a member who has resumed is over, by a corrected record too. */
    public static final Rule<Resumed> EXEMPTION_RESUMED = Rule.<Resumed>violation(
                    "dual-report-exemption-resumed", Ground.RECORD)
            .basis(ALWAYS)
            .holds(facts -> facts.isExempt || facts.until.stream().noneMatch(facts.today::isBefore))
            .orSays(facts -> Map.of("until", facts.until.orElse(facts.today), "today", facts.today));

    /** A confirmation is taken back as long as nothing was built on it. */
    public static final Rule<Integer> CONFIRMED_ALONE = Rule.<Integer>violation(
                    "dual-report-confirmed-alone", Ground.RECORD)
            .basis(ALWAYS)
            .holds(exemptions -> exemptions == 0)
            .orSays(exemptions -> Map.of("exemptions", exemptions));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            BEFORE_END,
            ENDED,
            SAME_PERSON,
            EXEMPTED,
            PLACED,
            GRID_SINCE,
            EXEMPTION_BEGUN,
            EXEMPTION_APART,
            EXEMPTION_RESUMED,
            CONFIRMED_ALONE);

    private ReportCorrectionRules() {}

    /**
     * How long a report lasts.
     *
     * @param reportedOn the day of the report, corrected
     * @param endedOn the first day on which it no longer counts, once it is over
     */
    public record Lasting(LocalDate reportedOn, Optional<LocalDate> endedOn) {}

    /**
     * Whose report it is.
     *
     * @param was as it is recorded
     * @param now as it is to be corrected
     */
    public record Member(Id<Person> was, Id<Person> now) {}

    /**
     * A placement that is to be corrected.
     *
     * @param grid the name of the grid, corrected
     * @param from the first day of the placement
     * @param wasThere whether the division in force on that day has the grid
     */
    public record Placed(String grid, LocalDate from, boolean wasThere) {}

    /**
     * An exemption that is to be corrected.
     *
     * @param from its first day, corrected
     * @param today the day
     */
    public record Beginning(LocalDate from, LocalDate today) {}

    /**
     * An exemption that is to be corrected, after another one.
     *
     * @param from its first day, corrected
     * @param formerUntil the first day after the exemption before it, if there was one
     */
    public record Following(LocalDate from, Optional<LocalDate> formerUntil) {}

    /**
     * An exemption that is to be corrected, and whether it is the present one.
     *
     * @param isExempt whether the member has not resumed, or had not when the report ended
     * @param until the first day after it, corrected
     * @param today the day
     */
    public record Resumed(boolean isExempt, Optional<LocalDate> until, LocalDate today) {}
}
