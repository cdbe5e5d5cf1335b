package org.linli.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.dispute.clock.DutyClock;
import org.linli.work.Reading;

/**
 * What a ledger counts of the last step of a dispute. A round lasts from the registration of a dispute, or from when it came back, to
 * when it is put on file.
 */
record FigureSteps(Dispute dispute) {
    Optional<FigureKind> counted() {
        DisputeStep step = dispute.latest().step();
        return switch (step) {
            case ACCEPT -> Optional.of(FigureKind.ACCEPTED);
            case AGREE -> Optional.of(FigureKind.SETTLED);
            case RETRACT -> Optional.of(FigureKind.WITHDRAWN);
            case TERMINATE -> Optional.of(FigureKind.FAILED);
            case FULFIL -> Optional.of(isBroken() ? FigureKind.REMEDIED : FigureKind.PERFORMED);
            case BREACH -> once(step, DisputeStep.AGREE, FigureKind.BREACHED);
            case CONFIRM -> once(step, DisputeStep.AGREE, FigureKind.CONFIRMED);
            case REFER -> Optional.of(FigureKind.REFERRED);
            case REOPEN -> Optional.of(FigureKind.REBOUND);
            case JOIN -> once(step, DisputeStep.REGISTER, FigureKind.REPEAT);
            default -> Optional.empty();
        };
    }

    private Optional<FigureKind> once(DisputeStep step, DisputeStep since, FigureKind what) {
        return dispute.times(step, since) > 1 ? Optional.empty() : Optional.of(what);
    }

    private boolean isBroken() {
        return dispute.times(DisputeStep.BREACH, DisputeStep.AGREE) > 0;
    }

    Optional<LocalDate> since(FigureKind what) {
        return switch (what) {
            case WITHDRAWN -> dispute.last(DisputeStep.AGREE).map(DisputeTaken::on);
            case REFERRED ->
                dispute.agreement()
                        .flatMap(any -> dispute.last(DisputeStep.AGREE))
                        .map(DisputeTaken::on);
            case REMEDIED -> firstBreach();
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> firstBreach() {
        return dispute.since(DisputeStep.AGREE).stream()
                .filter(taken -> taken.step() == DisputeStep.BREACH)
                .findFirst()
                .map(DisputeTaken::on);
    }

    boolean isLate(FigureKind what, List<DisputeFigure> reached) {
        return switch (what) {
            case PERFORMED, REMEDIED ->
                // The clock of an earlier agreement was met before this one was reached. Its beginning does not tell
                // them apart:
                // what is to be performed on the day of the agreement is counted from the day before.
                dispute.clocks()
                        .last(DisputeDuty.PERFORMANCE)
                        .filter(DutyClock::wasLate)
                        .flatMap(clock -> clock.deadline().metAt())
                        .filter(met -> !met.isBefore(began(DisputeStep.AGREE)))
                        .isPresent();
            case SETTLED, FAILED -> wasLateInRound() && reached.stream().noneMatch(DisputeFigure::late);
            default -> false;
        };
    }

    private boolean wasLateInRound() {
        Instant began = began(DisputeStep.REOPEN);
        return dispute.clocks().clocks().stream()
                .filter(clock -> clock.duty().isOfTheCommunity())
                .anyMatch(clock ->
                        clock.wasLate() && !clock.deadline().startedAt().isBefore(began));
    }

    private Instant began(DisputeStep step) {
        return dispute.last(step).map(DisputeTaken::at).orElse(Instant.MIN);
    }

    /** The lines of the agreements that were reached in this round and taken back, asked for before the next step is taken. */
    static List<DisputeFigure> reached(Reading view, Dispute before) {
        if (before.times(DisputeStep.RETRACT, DisputeStep.REOPEN) == 0) {
            return List.of();
        }
        Set<LocalDate> days = before.since(DisputeStep.REOPEN).stream()
                .filter(taken -> taken.step() == DisputeStep.AGREE)
                .map(DisputeTaken::on)
                .collect(Collectors.toSet());
        return days.stream()
                .flatMap(day -> view.list(view.all(DisputeFigure.KIND).where(DisputeFigure.ON, day)).stream())
                .filter(line ->
                        line.what() == FigureKind.SETTLED && line.dispute().equals(before.id()))
                .toList();
    }
}
