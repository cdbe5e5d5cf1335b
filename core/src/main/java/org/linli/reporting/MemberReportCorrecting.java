package org.linli.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.calendar.WorkCalendar;
import org.linli.code.Reasoned;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.Period;

/**
 * What was written wrongly of a member's report, and how it is put right.
 *
 * @param before the report as it is recorded
 */
record MemberReportCorrecting(MemberReport before) {
    /** It is as if it had always been written so; a wrong unit is wrong on each day that has it. */
    Decision<MemberReport> correct(
            MemberReportForm right, String reason, ReportingTerms terms, WorkCalendar calendar, LocalDate today) {
        Inspection inspection = new Inspection()
                .ask(
                        ReportCorrectionRules.SAME_PERSON,
                        new ReportCorrectionRules.Member(before.form().person(), right.person()))
                .ask(
                        ReportCorrectionRules.BEFORE_END,
                        new ReportCorrectionRules.Lasting(right.reportedOn(), endedOn()));
        right.judgeDay(inspection, terms, calendar, today);
        MemberProfile read = right.read(inspection, terms);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            MemberReportForm form = right.with(read);
            if (form.equals(before.form())) {
                return Decision.accepted(before);
            }
            MemberReport formed = before.formed(form);
            return Decision.accepted(
                    formed.corrected(
                            before.status(),
                            before.exemptions(),
                            before.end(),
                            joined(units(form), formed),
                            ReportCorrection.of(why.orElseThrow(), before.form().profile(), read)),
                    new MemberReportEvent.MemberReportCorrected(
                            before.id(), MemberReportEvent.Entry.of(before.form()), MemberReportEvent.Entry.of(form)));
        });
    }

    /** Corrects the days of the latest exemption; without days there was none. */
    Decision<MemberReport> correctExemption(Optional<Period> right, String reason, LocalDate today) {
        List<Exemption> exemptions = before.exemptions();
        Inspection inspection = new Inspection().ask(ReportCorrectionRules.EXEMPTED, exemptions.size());
        right.ifPresent(time -> inspection
                .ask(
                        MemberReportRules.EXEMPT_END,
                        new MemberReportRules.Span(time.from(), time.until().orElse(time.from())))
                .ask(ReportCorrectionRules.EXEMPTION_BEGUN, new ReportCorrectionRules.Beginning(time.from(), today))
                .ask(
                        ReportCorrectionRules.EXEMPTION_APART,
                        new ReportCorrectionRules.Following(time.from(), former(exemptions)))
                .ask(
                        ReportCorrectionRules.EXEMPTION_RESUMED,
                        new ReportCorrectionRules.Resumed(!hasResumed(), time.until(), today)));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            Exemption last = exemptions.get(exemptions.size() - 1);
            if (right.equals(Optional.of(last.time()))) {
                return Decision.accepted(before);
            }
            List<Exemption> all = new ArrayList<>(exemptions.subList(0, exemptions.size() - 1));
            right.ifPresent(time -> all.add(last.during(time)));
            return Decision.accepted(
                    right.isPresent()
                            ? before.corrected(
                                    before.status(),
                                    all,
                                    before.end(),
                                    before.former(),
                                    ReportCorrection.of(why.orElseThrow()))
                            : without(last, all, ReportCorrection.of(why.orElseThrow())),
                    new MemberReportEvent.ExemptionCorrected(before.id(), last.time(), right));
        });
    }

    /** Corrects where the member was placed last; without a grid that placement never was, and the one before it goes on. */
    Decision<MemberReport> correctPlacement(Optional<MemberReportRules.Place> right, String reason) {
        Inspection inspection = new Inspection();
        right.ifPresent(place ->
                inspection.ask(ReportCorrectionRules.PLACED, before.grid()).ask(MemberReportRules.GRID, place));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            Optional<Id<Grid>> grid = right.isPresent()
                    ? right.map(MemberReportRules.Place::grid)
                    : stateBefore().flatMap(MemberReportState::grid);
            if (grid.equals(before.grid())) {
                return Decision.accepted(before);
            }
            MemberReport placed = before.in(placed(before.status(), grid), grid);
            return Decision.accepted(
                    joined(placed.corrected(
                            placed.status(),
                            before.exemptions(),
                            before.end().map(end -> end.from(placed(end.was(), grid))),
                            placements(grid),
                            ReportCorrection.of(why.orElseThrow()))),
                    new MemberReportEvent.PlacementCorrected(
                            before.id(), before.grid().orElseThrow(), grid));
        });
    }

    /** The first day of the latest placement. */
    LocalDate placedFrom() {
        return stateBefore()
                .flatMap(MemberReportState::until)
                .orElse(before.form().reportedOn());
    }

    /** How it stood last before the latest placement, which begins when that ends. */
    private Optional<MemberReportState> stateBefore() {
        return before.former().stream()
                .filter(state -> !state.grid().equals(before.grid()))
                .reduce((earlier, later) -> later);
    }

    /** How it stood before, with the corrected grid on all days of the latest placement. */
    private List<MemberReportState> placements(Optional<Id<Grid>> grid) {
        List<MemberReportState> states = new ArrayList<>(before.former());
        for (int at = states.size() - 1; at >= 0 && states.get(at).grid().equals(before.grid()); at--) {
            MemberReportState was = states.get(at);
            states.set(at, new MemberReportState(was.unit(), placed(was.status(), grid), grid, was.until()));
        }
        return states;
    }

    private static MemberReportStatus placed(MemberReportStatus status, Optional<Id<Grid>> grid) {
        return status == MemberReportStatus.SERVING ? served(grid.isPresent()) : status;
    }

    /** Takes back an end that was entered by mistake: the report stands as before. */
    Decision<MemberReport> reopen(String reason) {
        Inspection inspection = new Inspection().ask(ReportCorrectionRules.ENDED, endedOn());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            MemberReportEnd was = before.end().orElseThrow();
            MemberReport reopened = before.corrected(
                    was.was(),
                    before.exemptions(),
                    Optional.empty(),
                    before.former(),
                    ReportCorrection.of(why.orElseThrow()));
            return Decision.accepted(
                    joined(reopened), new MemberReportEvent.MemberReportReopened(before.id(), was.on(), was.was()));
        });
    }

    /** Takes back a confirmation that was entered by mistake: the report was never confirmed. */
    Decision<MemberReport> unconfirm(String reason) {
        Inspection inspection = Inspection.of(MemberReportRules.STEP, before.status(), MemberReportStep.UNCONFIRM)
                .ask(ReportCorrectionRules.CONFIRMED_ALONE, before.exemptions().size());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            List<MemberReportState> states = before.former().stream()
                    .map(state -> new MemberReportState(
                            state.unit(), MemberReportStatus.REPORTED, state.grid(), state.until()))
                    .toList();
            MemberReport unconfirmed = before.corrected(
                    MemberReportStatus.REPORTED,
                    before.exemptions(),
                    before.end(),
                    states,
                    ReportCorrection.of(why.orElseThrow()));
            return Decision.accepted(joined(unconfirmed), new MemberReportEvent.MemberReportUnconfirmed(before.id()));
        });
    }

    /** The end of the last exemption but one. */
    private static Optional<LocalDate> former(List<Exemption> exemptions) {
        return exemptions.size() < 2
                ? Optional.empty()
                : exemptions.get(exemptions.size() - 2).time().until();
    }

    private Optional<LocalDate> endedOn() {
        return before.end().map(MemberReportEnd::on);
    }

    /** How it stood before, with the corrected unit. */
    private List<MemberReportState> units(MemberReportForm form) {
        return before.former().stream()
                .map(state -> state.unit().equals(before.unit())
                        ? new MemberReportState(form.profile().unit(), state.status(), state.grid(), state.until())
                        : state)
                .toList();
    }

    /** The report as if the member had never had the latest exemption. */
    private MemberReport without(Exemption last, List<Exemption> others, ReportCorrection why) {
        List<MemberReportState> states = before.former().stream()
                .map(state -> state.status() == MemberReportStatus.EXEMPT
                                && state.until().stream().anyMatch(last.time().from()::isBefore)
                        ? new MemberReportState(
                                state.unit(), served(state.grid().isPresent()), state.grid(), state.until())
                        : state)
                .toList();
        return joined(before.corrected(
                without(before.status()), others, before.end().map(end -> end.from(without(end.was()))), states, why));
    }

    private MemberReportStatus without(MemberReportStatus status) {
        return status == MemberReportStatus.EXEMPT ? served(before.grid().isPresent()) : status;
    }

    /** Whether the member served again after the latest exemption, before the end of the report. */
    private boolean hasResumed() {
        MemberReportStatus last = before.end().map(MemberReportEnd::was).orElse(before.status());
        return !before.exemptions().isEmpty() && last != MemberReportStatus.EXEMPT;
    }

    private static MemberReportStatus served(boolean isPlaced) {
        return isPlaced ? MemberReportStatus.SERVING : MemberReportStatus.CONFIRMED;
    }

    private static MemberReport joined(MemberReport report) {
        return report.standing(joined(report.former(), report));
    }

    /** Spans that follow one another and do not differ are one. */
    private static List<MemberReportState> joined(List<MemberReportState> states, MemberReport report) {
        List<MemberReportState> joined = new ArrayList<>();
        for (MemberReportState state : states) {
            if (!joined.isEmpty() && isSame(joined.get(joined.size() - 1), state)) {
                joined.remove(joined.size() - 1);
            }
            joined.add(state);
        }
        if (!joined.isEmpty() && isSame(joined.get(joined.size() - 1), report.present())) {
            joined.remove(joined.size() - 1);
        }
        return joined;
    }

    private static boolean isSame(MemberReportState one, MemberReportState other) {
        return one.unit().equals(other.unit())
                && one.status() == other.status()
                && one.grid().equals(other.grid());
    }
}
