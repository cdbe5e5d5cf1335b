package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.grid.Division;
import org.linli.grid.Grid;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;
import org.linli.kernel.Statutes;
import org.linli.person.PoliticalStatus;

/**
 * The rules on reports of in-service members (在职党员报到规则). A unique index of {@link MemberReport} ensures that a person has one active
 * report.
 */
public final class MemberReportRules {
    private static final Basis PRACTICE = Basis.local("在职党员双报到（湖北、邢台桥西、佛山、中江）", "");
    private static final Basis STORY = Basis.story("F9");

    /** Only full and probationary members report. The finding does not show another political status. */
    public static final Rule<PoliticalStatus> PARTY_MEMBER = Rule.<PoliticalStatus>violation(
                    "dual-report-party-member", Ground.RECORD)
            .basis(PRACTICE, STORY)
            .holds(status -> status == PoliticalStatus.PARTY_MEMBER || status == PoliticalStatus.PROBATIONARY_MEMBER)
            .orSays(status -> Map.of());

    /** The member works for a unit of a kind whose members report, by the charter. */
    public static final Rule<Unit> UNIT_KIND = Rule.<Unit>choice("dual-report-unit-kind")
            .basis(STORY, Basis.design("other kinds of units report where the charter names them"))
            .reads("reporting.unitKinds")
            .holds(facts -> facts.terms.unitKinds().contains(facts.kind.word()))
            .orSays(facts -> Map.of("kind", facts.kind, "allowed", facts.terms.unitKindLabels()));

    /** A report names a few specialities at most. */
    public static final Rule<Integer> SPECIALITIES = Rule.<Integer>violation("dual-report-specialities", Ground.RECORD)
            .basis(Basis.design("longer lists are mistakes of input"))
            .holds(count -> count <= MemberProfile.MAX_SPECIALITIES)
            .orSays(count -> Map.of("count", count, "most", MemberProfile.MAX_SPECIALITIES));

    /** A report is recorded on its day or later. */
    public static final Rule<Reported> NOT_IN_FUTURE = Rule.<Reported>violation(
                    "dual-report-not-in-future", Ground.RECORD)
            .basis(Basis.design("a record says what was done, not what will be"))
            .holds(facts -> !facts.on.isAfter(facts.today))
            .orSays(facts -> Map.of("day", facts.on, "today", facts.today));

    /** A member, and a unit, has one report at a time, also on days before the present one. */
    public static final Rule<Beside> APART = Rule.<Beside>violation("dual-report-apart", Ground.RECORD)
            .basis(PRACTICE, Basis.design("a unit reports once, and a member once for it"))
            .holds(facts -> facts.shared().isEmpty())
            .orSays(Beside::figures);

    /** A member who was told to report does so within the charter's days, where it counts days. */
    public static final Rule<Notified> DEADLINE = Rule.<Notified>warning("dual-report-deadline")
            .basis(Basis.design("a default that the charter can change"), Statutes.CIVIL_CODE.article("§200–204"))
            .reads("reporting.deadline", "reporting.deadlineDays")
            .holds(facts -> facts.isInTime(ReportDeadline.DAYS))
            .orSays(Notified::figures);

    /** A member who was told to report does so by the charter's day of the year, where it names one. */
    public static final Rule<Notified> DEADLINE_DAY = Rule.<Notified>warning("dual-report-deadline-day")
            .basis(Basis.local("佛山在职党员双报到", "6月30日前完成首次报到"))
            .reads("reporting.deadline", "reporting.deadlineDay")
            .holds(facts -> facts.isInTime(ReportDeadline.CALENDAR_DAY))
            .orSays(Notified::figures);

    /** When a member reports who was told to. */
    public static final RuleSet<Notified> DEADLINES = RuleSet.of(DEADLINE, DEADLINE_DAY);

    /** A report changes by the steps of its life cycle. */
    public static final Rule<Move<MemberReportStatus, MemberReportStep>> STEP =
            MemberReport.LIFE_CYCLE.rule("dual-report-step", PRACTICE);

    /** A member serves in a grid of the division in force. */
    public static final Rule<Place> GRID = Rule.<Place>violation("dual-report-grid", Ground.RECORD)
            .basis(Basis.story("下沉网格"), Basis.design("a member serves where there is a grid"))
            .holds(facts -> facts.inForce)
            .orSays(facts -> Map.of("grid", facts.grid.value()));

    /** The grid in which a member serves is in the division in force. A new division moves no member by itself. */
    public static final Rule<Kept> GRID_GONE = Rule.<Kept>warning("dual-report-grid-gone")
            .basis(Basis.design("a member whose grid is gone is placed again by a person who knows the member"))
            .holds(facts -> facts.grid.isEmpty() || facts.inForce)
            .orSays(facts -> Map.of(
                    "report",
                    facts.report.value(),
                    "grid",
                    facts.grid.map(Id::value).orElse("")));

    /** A member is exempt for a reason that the charter names. The finding does not show the reason given. */
    public static final Rule<Excuse> EXEMPT_REASON = Rule.<Excuse>violation("dual-report-exempt-reason", Ground.RECORD)
            .basis(PRACTICE, Basis.design("reasons are a coded choice, so that no private matter is written into them"))
            .reads("reporting.exemptReasons")
            .holds(facts -> facts.terms.exemptReasons().contains(facts.reason.word()))
            .orSays(facts -> Map.of("allowed", facts.terms.exemptReasonLabels()));

    /** An exemption ends after it begins. */
    public static final Rule<Span> EXEMPT_END = Rule.<Span>violation("dual-report-exempt-end", Ground.ARITHMETIC)
            .basis(Basis.design("an exemption lasts a day at least"))
            .holds(facts -> facts.from.isBefore(facts.until))
            .orSays(facts -> Map.of("from", facts.from, "until", facts.until));

    /** An exemption that is over is ended, and the member serves again. */
    public static final Rule<Overdue> EXEMPTION_OVER = Rule.<Overdue>warning("dual-report-exemption-over")
            .basis(Basis.design("an exemption ends on its day, and the community then lets the member serve again"))
            .holds(facts -> facts.until.stream().allMatch(facts.today::isBefore))
            .orSays(facts -> Map.of("report", facts.report.value(), "until", facts.until.orElse(facts.today)));

    /** A transfer leads to another community. */
    public static final Rule<Transfer> TRANSFER = Rule.<Transfer>violation("dual-report-transfer", Ground.RECORD)
            .basis(Basis.design("a report is handed on to the community of the new residence"))
            .holds(facts -> !facts.to.equals(facts.from) && facts.to.level() == facts.from.level())
            .orSays(facts -> Map.of("to", facts.to.value()));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(
            PARTY_MEMBER,
            UNIT_KIND,
            SPECIALITIES,
            NOT_IN_FUTURE,
            APART,
            DEADLINE,
            DEADLINE_DAY,
            STEP,
            GRID,
            GRID_GONE,
            EXEMPT_REASON,
            EXEMPT_END,
            EXEMPTION_OVER,
            TRANSFER);

    private MemberReportRules() {}

    /**
     * The unit of a member who reports.
     *
     * @param kind its kind
     * @param terms the charter's terms
     */
    public record Unit(UnitKind kind, ReportingTerms terms) {}

    /**
     * When a member reported.
     *
     * @param on the day
     * @param today the day on which it is recorded
     */
    public record Reported(LocalDate on, LocalDate today) {}

    /**
     * The days of a report beside those of the others of the same person or unit.
     *
     * @param days its days
     * @param others the days of the others
     */
    public record Beside(ReportDays days, List<ReportDays> others) {
        /** Copies the list. */
        public Beside {
            others = List.copyOf(others);
        }

        private Optional<ReportDays> shared() {
            return others.stream().filter(days::shares).findFirst();
        }

        private Map<String, ?> figures() {
            ReportDays other = shared().orElse(days);
            return Map.of(
                    "day", days.from(),
                    "report", other.report(),
                    "from", other.from(),
                    "until", other.until().<Object>map(day -> day).orElse(""));
        }
    }

    /**
     * When a member reported after a notice.
     *
     * @param on the day of the report
     * @param due the last day for it, when there was a notice
     * @param by how that day was found
     */
    public record Notified(LocalDate on, Optional<LocalDate> due, ReportDeadline by) {
        private boolean isInTime(ReportDeadline rule) {
            return by != rule || due.stream().noneMatch(on::isAfter);
        }

        private Map<String, ?> figures() {
            return Map.of("day", on, "due", due.orElse(on));
        }
    }

    /**
     * The grid in which a member is to serve.
     *
     * @param grid the grid
     * @param inForce whether the division in force has it
     */
    public record Place(Id<Grid> grid, boolean inForce) {
        /**
         * A grid, looked for in the division in force.
         *
         * @param division the division in force, if there is one
         * @param grid the grid
         * @return the grid, and whether the division has it
         */
        public static Place in(Optional<Division> division, Id<Grid> grid) {
            return new Place(grid, division.flatMap(found -> found.grid(grid)).isPresent());
        }
    }

    /**
     * The grid in which a member was placed.
     *
     * @param report the report
     * @param grid the grid, if the member has one
     * @param inForce whether the division in force has it
     */
    public record Kept(Id<MemberReport> report, Optional<Id<Grid>> grid, boolean inForce) {}

    /**
     * Why a member is to be exempt.
     *
     * @param reason the reason
     * @param terms the charter's terms
     */
    public record Excuse(ExemptionReason reason, ReportingTerms terms) {
        /** Shows nothing personal. */
        @Override
        public String toString() {
            return "Excuse[…]";
        }
    }

    /**
     * For how long a member is to be exempt.
     *
     * @param from the first day
     * @param until the first day on which the member serves again
     */
    public record Span(LocalDate from, LocalDate until) {}

    /**
     * A report on a day.
     *
     * @param report the report
     * @param until the end of the exemption, when the member is exempt
     * @param today the day
     */
    public record Overdue(Id<MemberReport> report, Optional<LocalDate> until, LocalDate today) {}

    /**
     * A transfer of a report.
     *
     * @param from the community of the report
     * @param to the community of the new residence
     */
    public record Transfer(DivisionCode from, DivisionCode to) {}
}
