package org.linli.dispute;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.dispute.agreement.MediationAgreement;

/** Since when a dispute waits for something that no clock tells of: for what stopped it, or for signatures. */
final class DisputeWait {
    private DisputeWait() {}

    /** The day since which it waits without a break; empty while it waits for nothing, or is settled. */
    static Optional<LocalDate> since(Dispute dispute) {
        if (dispute.clocks().stopped().isEmpty() || !DisputeStatus.UNSETTLED.contains(dispute.status())) {
            return Optional.empty();
        }
        Optional<LocalDate> since = Optional.empty();
        int causes = 0;
        for (DisputeTaken taken : dispute.steps()) {
            causes = switch (taken.step()) {
                case STOP -> causes + 1;
                case GO_ON -> causes - 1;
                case AGREE, REJECT, REFER, JOIN, TERMINATE, ARCHIVE -> 0;
                default -> causes;
            };
            since = causes == 0 ? Optional.empty() : since.or(() -> Optional.of(taken.on()));
        }
        return since;
    }

    /** The day of an agreement that is not in effect yet. */
    static Optional<LocalDate> unsignedSince(Dispute dispute) {
        return dispute.agreement()
                .filter(agreement -> dispute.status() == DisputeStatus.AGREED
                        && agreement.effectiveOn().isEmpty())
                .map(MediationAgreement::reachedOn);
    }
}
