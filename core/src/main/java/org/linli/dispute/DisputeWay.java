package org.linli.dispute;

import java.util.List;
import java.util.Optional;
import org.linli.dispute.agreement.MediationAgreement;
import org.linli.dispute.clock.DisputeDuty;
import org.linli.kernel.Command;

/**
 * A step that brings a dispute nearer to what a clock waits for.
 *
 * @param step the step
 * @param command the command that takes it
 */
record DisputeWay(DisputeStep step, Command<Dispute> command) {
    private static final DisputeWay REMEDY = new DisputeWay(DisputeStep.REMEDY, MediationAgreements.REMEDY);

    /** The first step towards a duty that the status of the dispute allows; empty when the parties act elsewhere. */
    static Optional<DisputeWay> out(Dispute dispute, DisputeDuty duty) {
        boolean binds =
                dispute.agreement().flatMap(MediationAgreement::effectiveOn).isPresent();
        return out(dispute.status(), duty, binds);
    }

    static Optional<DisputeWay> out(DisputeStatus status, DisputeDuty duty, boolean binds) {
        return towards(duty, binds).stream()
                .filter(way -> Dispute.LIFE_CYCLE.next(status, way.step).isPresent())
                .findFirst();
    }

    /** The steps that lead to a duty, the last one first. */
    private static List<DisputeWay> towards(DisputeDuty duty, boolean binds) {
        return switch (duty) {
            case ACCEPT -> List.of(new DisputeWay(DisputeStep.ACCEPT, Disputes.ACCEPT));
            case MEDIATE, LABOUR_MEDIATION ->
                List.of(
                        new DisputeWay(DisputeStep.AGREE, MediationAgreements.AGREE),
                        new DisputeWay(DisputeStep.START, Mediations.START),
                        new DisputeWay(DisputeStep.ASSIGN, Mediations.ASSIGN),
                        new DisputeWay(DisputeStep.ACCEPT, Disputes.ACCEPT));
            case DISSUADE -> List.of(new DisputeWay(DisputeStep.DISSUADE, Mediations.DISSUADE));
            case CONFIRMATION -> List.of(new DisputeWay(DisputeStep.CONFIRM, MediationAgreements.CONFIRM), REMEDY);
            case PERFORMANCE ->
                List.of(
                        new DisputeWay(DisputeStep.FULFIL, MediationAgreements.FULFIL),
                        REMEDY,
                        binds
                                ? new DisputeWay(DisputeStep.PERFORM, MediationAgreements.PERFORM)
                                : new DisputeWay(DisputeStep.SIGN, MediationAgreements.SIGN));
            case FOLLOW_UP, LAST_FOLLOW_UP ->
                List.of(new DisputeWay(DisputeStep.FOLLOW_UP, MediationAgreements.FOLLOW_UP));
            case LABOUR_LIMITATION -> List.of();
        };
    }
}
